import type { Claim } from '../../utils/claim/claim';
import { writeAddress } from '../../utils/search/library-address';
import { useWords } from '../words';

type Props = { /** The reader's passages that mention the entry. */ claims: readonly Claim[]; entryId: string };

const SHOWN = 5; // the newest; the rest are a step away

/** The reader's own passages that mention an entry, each leading to its place among the saved ones. */
export function EntryPassages({ claims, entryId }: Props) {
  const { say, count } = useWords();
  if (claims.length === 0) return <p className="entry-article-soft">{say('glossary_saved_none')}</p>;
  return (
    <section>
      <h4 className="entry-subtitle">{count('glossary_saved_count', claims.length)}</h4>
      <ul className="entry-passages">
        {claims.slice(0, SHOWN).map(({ id, quotation, source }) => (
          <li key={id}>
            <a href={writeAddress({ section: 'claims', claimId: id })}>
              <q className="entry-passages-quotation">{quotation}</q>
            </a>
            <small>{[source.title, source['container-title']].filter(Boolean).join(' · ')}</small>
          </li>
        ))}
      </ul>
      {claims.length > SHOWN && (
        <a className="entry-article-saved" href={writeAddress({ section: 'claims', aboutEntry: entryId })}>
          {say('glossary_saved_all')}
        </a>
      )}
    </section>
  );
}

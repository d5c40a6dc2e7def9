import { RELATIONS } from '../../utils/glossary/entry';
import type { EntryView } from '../../utils/protocol/views';
import { writeAddress } from '../../utils/search/library-address';
import { entryNames } from './entry-names';
import { relationKey } from './glossary-words';
import { useWords } from '../words';

type Props = { related: EntryView['related'] };

/** The entries tied to one, by the kind of tie. */
export function EntryRelations({ related }: Props) {
  const { say, language } = useWords();
  const groups = RELATIONS.map((relation: string) => ({
    relation,
    entries: related.filter((entry) => entry.relation === relation),
  }));
  return (
    <section>
      <h4 className="entry-article-heading">{say('glossary_related')}</h4>
      <dl className="entry-relations">
        {groups
          .filter((group) => group.entries.length > 0)
          .map(({ relation, entries }) => (
            <div key={relation} className="entry-relations-group">
              <dt>{say(relationKey(relation))}</dt>
              {entries.map((entry) => {
                const names = entryNames(entry, language);
                return (
                  <dd key={entry.id}>
                    <a lang={names.firstLanguage} href={writeAddress({ section: 'glossary', entryId: entry.id })}>
                      {names.first}
                    </a>
                  </dd>
                );
              })}
            </div>
          ))}
      </dl>
    </section>
  );
}

import { memo } from 'react';
import type { CitationStyleId } from '../../utils/citation/citation-style';
import type { Claim } from '../../utils/claim/claim';
import type { EntryRow } from '../../utils/protocol/views';
import { writeAddress } from '../../utils/search/library-address';
import { ClaimTools } from './ClaimTools';
import { entryNames } from '../glossary/entry-names';
import { formatMoment } from '../base/format-day';
import { Pictogram } from '../base/Pictogram';
import { Quotation } from '../base/Quotation';
import type { ClaimActions } from './use-claim-actions';
import { useWords } from '../words';

type Props = {
  claim: Claim;
  entries: ReadonlyMap<string, EntryRow>;
  /** The one the address names. */
  isCurrent: boolean;
  words: readonly string[];
  style: CitationStyleId | undefined;
  actions: ClaimActions;
  onTag: (tag: string) => void;
};

/** The id of a card's element, for moving the focus there. */
export function cardId(claimId: string): string {
  return `claim-${claimId}`;
}

/** One saved passage in the library. Memoised: a search would otherwise render hundreds again at every letter. */
export const ClaimCard = memo(function ClaimCard({ claim, entries, isCurrent, words, style, actions, onTag }: Props) {
  const { say, language } = useWords();
  const mentioned = claim.entries.flatMap((id) => entries.get(id) ?? []);
  const saved = formatMoment(claim.created, language);
  return (
    <li id={cardId(claim.id)} className="claim-card" tabIndex={-1} aria-current={isCurrent || undefined}>
      <Quotation text={claim.quotation} colour={claim.colour} language={claim.source.language} words={words} />
      {claim.note && (
        <p className="claim-card-note">
          <Pictogram name="note" />
          {claim.note}
        </p>
      )}
      {(mentioned.length > 0 || claim.tags.length > 0) && (
        <ul className="claim-card-links" aria-label={say('library_terms_and_tags')}>
          {mentioned.map((row) => {
            const names = entryNames(row, language);
            return (
              <li key={row.id}>
                <a
                  className="claim-card-entry"
                  lang={names.firstLanguage}
                  href={writeAddress({ section: 'glossary', entryId: row.id })}
                >
                  {names.first}
                </a>
              </li>
            );
          })}
          {claim.tags.map((tag) => (
            <li key={`tag ${tag}`}>
              <button
                type="button"
                className="claim-card-tag"
                title={say('library_search_tag', [tag])}
                onClick={() => onTag(tag)}
              >
                <span aria-hidden="true">#</span>
                {tag}
              </button>
            </li>
          ))}
        </ul>
      )}
      <div className="claim-card-foot">
        <ClaimTools claim={claim} style={style} actions={actions} />
        <p className="claim-card-date">
          {say('library_saved_on')} <time dateTime={claim.created}>{saved}</time>
        </p>
      </div>
    </li>
  );
});

import type { CitationStyleId } from '../../utils/citation/citation-style';
import type { EntryRow } from '../../utils/protocol/views';
import type { ClaimGroup } from '../../utils/search/group-claims';
import { ClaimCard } from './ClaimCard';
import { PageHeading } from '../base/PageHeading';
import type { ClaimActions } from './use-claim-actions';

type Props = {
  groups: readonly ClaimGroup[];
  entries: ReadonlyMap<string, EntryRow>;
  currentId: string | undefined;
  words: readonly string[];
  style: CitationStyleId | undefined;
  actions: ClaimActions;
  onTag: (tag: string) => void;
};

/** Saved passages below the pages they are from. */
export function ClaimList({ groups, entries, currentId, words, style, actions, onTag }: Props) {
  return (
    <div className="claim-list">
      {groups.map((group) => (
        <section key={group.pageKey} className="claim-list-page" aria-label={group.source.title}>
          <PageHeading url={group.url} source={group.source} />
          <ul>
            {group.claims.map((claim) => (
              <ClaimCard
                key={claim.id}
                claim={claim}
                entries={entries}
                isCurrent={claim.id === currentId}
                words={words}
                style={style}
                actions={actions}
                onTag={onTag}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

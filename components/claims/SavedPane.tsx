import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import type { CitationStyleId } from '../../utils/citation/citation-style';
import type { Claim } from '../../utils/claim/claim';
import type { ClaimColour } from '../../utils/claim/claim-colours';
import type { EntryRow } from '../../utils/protocol/views';
import { foldWords } from '../../utils/search/fold-words';
import { groupClaims, takeClaims, type ClaimOrder } from '../../utils/search/group-claims';
import { searchClaims } from '../../utils/search/search-claims';
import { cardId } from './ClaimCard';
import { ClaimFilters } from './ClaimFilters';
import { ClaimList } from './ClaimList';
import { EmptyLibrary } from './EmptyLibrary';
import { dateLanguage } from '../base/format-day';
import { NothingFound } from '../base/NothingFound';
import { ShowMore } from '../base/ShowMore';
import type { ClaimActions } from './use-claim-actions';
import { useClaimIndex } from './use-claim-index';
import { useWords } from '../words';

type Props = {
  claims: readonly Claim[];
  entries: ReadonlyMap<string, EntryRow>;
  /** The claim the address names. */
  currentId: string | undefined;
  /** The entry whose claims the address asks for. */
  aboutEntry: string | undefined;
  /** The claim to show and put the focus on, once for each object handed in. */
  focusOn: { id: string } | undefined;
  style: CitationStyleId | undefined;
  actions: ClaimActions;
  saveKeys: string | undefined;
  /** Back to the claims of all entries. */
  onShowAll: () => void;
};

const PAGE = 100; // cards at a time: about 30 ms of rendering

/** The saved passages: search, filters, and the list by page. */
export function SavedPane({ claims, entries, currentId, aboutEntry, focusOn, style, actions, saveKeys, onShowAll }: Props) {
  const { language, say } = useWords();
  const [text, setText] = useState('');
  const [colours, setColours] = useState<readonly ClaimColour[]>([]);
  const [order, setOrder] = useState<ClaimOrder>('newest');
  const [limit, setLimit] = useState(PAGE);
  const index = useClaimIndex(claims, entries);
  const searched = useDeferredValue(text);

  const clear = useCallback(() => {
    setText('');
    setColours([]);
    onShowAll();
  }, [onShowAll]);
  const found = useMemo(
    () => searchClaims(index, { text: searched, colours, aboutEntry }),
    [index, searched, colours, aboutEntry],
  );
  const groups = useMemo(() => groupClaims(found, order, dateLanguage(language)), [found, order, language]);
  const words = useMemo(() => foldWords(searched), [searched]);

  // A claim asked for is shown however far down it stands, and whatever the reader had been looking for.
  const position = useMemo(
    () => (focusOn ? groups.flatMap((group) => group.claims).findIndex((claim) => claim.id === focusOn.id) : -1),
    [groups, focusOn],
  );
  const [asked, setAsked] = useState<typeof focusOn>();
  if (asked !== focusOn && claims.length > 0) {
    setAsked(focusOn);
    if (focusOn && position < 0) {
      setText('');
      setColours([]);
    }
  }
  const focused = useRef<typeof focusOn>(undefined);
  useEffect(() => {
    if (!focusOn || focused.current === focusOn) return;
    const card = document.getElementById(cardId(focusOn.id));
    if (!card) return; // comes with the rendering after this one
    focused.current = focusOn;
    // After the scroll that a change of address brings.
    requestAnimationFrame(() => {
      card.scrollIntoView({ block: 'center' });
      card.focus({ preventScroll: true });
    });
  });

  const shown = useMemo(() => takeClaims(groups, Math.max(limit, position + 1)), [groups, limit, position]);
  const showMore = useCallback(() => setLimit((before) => before + PAGE), []);
  const search = useCallback((next: string) => {
    setText(next);
    setLimit(PAGE);
  }, []);

  if (claims.length === 0) return <EmptyLibrary saveKeys={saveKeys} />;
  return (
    <>
      <ClaimFilters
        text={text}
        order={order}
        colours={colours}
        aboutEntry={aboutEntry === undefined ? undefined : (entries.get(aboutEntry) ?? aboutEntry)}
        found={found.length}
        total={claims.length}
        onText={search}
        onOrder={setOrder}
        onColours={setColours}
        onShowAll={onShowAll}
      />
      {found.length === 0 ? (
        <NothingFound text={say('library_nothing_found')} onClear={clear} />
      ) : (
        <ClaimList
          groups={shown}
          entries={entries}
          currentId={currentId}
          words={words}
          style={style}
          actions={actions}
          onTag={search}
        />
      )}
      {found.length > Math.max(limit, position + 1) && <ShowMore onMore={showMore} />}
    </>
  );
}

import type { PageMetadata } from '../citation/page-metadata';
import type { ClaimColour } from '../claim/claim-colours';
import type { FrameView, PageClaim } from '../protocol/views';
import type { TextIndex } from './text-index';

// The page script and the user interface are two files in one isolated world, which the page cannot see into: they
// meet, and the background's injected calls meet them, at one name on its global object.

/** What the background hands to the page script when it brings it in. */
export type PageConfig = {
  /** Highlight names of this page load: random, so that a page learns nothing from them. */
  names: HighlightNames;
};
/** The names in the page's registry of highlights: of marked terms, of the place jumped to, of each colour of passages. */
export type HighlightNames = { term: string; focus: string; claims: Record<ClaimColour, string> };

/** A place on the page to put a card or a toolbar at, measured anew each time; `point` is where the pointer rests. */
export type Place = { rects: () => DOMRect[]; point?: { x: number; y: number } };

/** A passage of the page: where it is and what it says. */
export type Passage = { index: TextIndex; start: number; end: number };

/** How a card came to be opened: a card opened by keyboard takes the focus. */
export type Opening = 'pointer' | 'keyboard';

/** What the user interface offers to the page script and to the background. */
export type UiBridge = {
  showEntry: (
    entryId: string,
    form: string,
    place: Place,
    sentence: Passage | undefined,
    opening: Opening,
    claim?: PageClaim,
  ) => void;
  showClaim: (claim: PageClaim, place: Place, opening: Opening) => void;
  showToolbar: (place: Place, passage: Passage) => void;
  hideToolbar: () => void;
  /** Hides a card that was opened by the pointer, unless the pointer is in it. */
  hideFromPointer: () => void;
  /** Whether a node belongs to the user interface. */
  owns: (node: EventTarget | null) => boolean;
  /** Saves what is selected; `false` when nothing is. */
  saveSelection: () => Promise<boolean>;
  /** Copies what is selected with a citation of the page; `false` when nothing is selected. */
  copySelection: () => Promise<boolean>;
  readMetadata: () => PageMetadata;
  remove: () => void;
};

/** What the page script offers to the user interface and to the background. */
export type PageBridge = {
  summary: () => Omit<FrameView, 'frameId'>;
  jumpToEntry: (entryId: string, showCard: boolean) => void;
  jumpToClaim: (claimId: string) => void;
  step: (direction: 1 | -1) => void;
  /** Reads settings and claims again and shows the page accordingly. */
  refresh: () => Promise<void>;
  /** The trees of the page's text as they are now. */
  indexes: () => TextIndex[];
  /** The same passage in an index of its whole tree as it is now; undefined when the page has changed it. */
  locate: (passage: Passage) => Promise<Passage | undefined>;
  /** Glossary entries that a passage mentions, shown or not. */
  entriesIn: (passage: Passage) => string[];
  claims: () => readonly PageClaim[];
  /** False where the reader switched the site off: nothing saved is shown here then. */
  isOn: () => boolean;
  colour: () => ClaimColour;
  /** Whether the reader has something selected here. */
  hasSelection: () => boolean;
  /** Ends everything and leaves no trace: for a script whose extension is gone. */
  end: () => void;
};

type Shared = typeof globalThis & { footlightPage?: PageBridge; footlightUi?: UiBridge; footlightConfig?: PageConfig };

/** The isolated world's global object with what the scripts share. */
export const shared = globalThis as Shared;

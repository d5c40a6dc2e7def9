import type { ClaimColour } from '../../utils/claim/claim-colours';
import type { WordKey } from '../../utils/locale/words';
import type { Opening, Passage, Place } from '../../utils/page/bridge';
import type { EntryView, PageClaim } from '../../utils/protocol/views';

/** What a card shows: an entry at the end of a walk through entries, or a saved passage. */
export type CardState =
  | {
      kind: 'entry';
      view: EntryView;
      walk: readonly string[];
      form: string;
      sentence: Passage | undefined;
      claim: PageClaim | undefined;
    }
  | { kind: 'claim'; claim: PageClaim };

/** A sentence about what was done, and what can be undone of it. */
export type ToastState = {
  tone: 'ok' | 'problem';
  key: WordKey;
  substitutions?: readonly string[];
  /** A passage on which the toast offers colours and a note; a new one can be undone. */
  saved?: { id: string; colour: ClaimColour; isNew: boolean };
  deleted?: { id: string };
  known?: { entryId: string; headword: string };
};

/** Everything that is shown in a page now. */
export type SurfaceState = {
  card?: { state: CardState; place: Place; opening: Opening };
  toolbar?: { passage: Passage; place: Place };
  toast?: ToastState;
};

/** What the pieces ask of the surface they stand on. */
export type SurfaceActions = {
  showCard: (state: CardState, place: Place, opening: Opening) => void;
  showToast: (toast: ToastState) => void;
  hideCard: () => void;
  hideToast: () => void;
  /** Whether the card of a saved passage is shown now. */
  isShowing: (claimId: string) => boolean;
  /** Whether the toolbar is in plain sight; see `PlainSight`. */
  isToolbarInSight: () => Promise<boolean>;
};

/** What the buttons of the pieces do. */
export type PieceActions = {
  openEntry: (
    walk: readonly string[],
    form: string,
    place: Place,
    sentence: Passage | undefined,
    opening: Opening,
    claim?: PageClaim,
  ) => Promise<void>;
  showClaim: (claim: PageClaim, place: Place, opening: Opening) => void;
  save: (passage: Passage, colour: ClaimColour) => Promise<string | undefined>;
  saveWithNote: (passage: Passage) => Promise<void>;
  copyPassage: (passage: Passage) => Promise<void>;
  copyClaim: (id: string) => Promise<void>;
  recolour: (id: string, colour: ClaimColour) => Promise<boolean>;
  deleteClaim: (id: string) => Promise<void>;
  restoreClaim: (id: string) => Promise<void>;
  openNote: (id: string) => Promise<void>;
  openLibrary: (hash: string) => Promise<void>;
  know: (entryId: string, headword: string, known: boolean) => Promise<void>;
  problem: (key: WordKey) => void;
};

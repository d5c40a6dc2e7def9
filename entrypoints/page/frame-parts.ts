import type { HighlightNames } from '../../utils/page/bridge';
import type { PageText } from '../../utils/page/page-text';
import type { Painter } from '../../utils/page/painter';
import type { TextIndex } from '../../utils/page/text-index';
import type { Mark, Marks } from './marks';
import type { SavedPassages } from './saved-passages';

/** What the parts of a page session know of each other. */
export type FrameParts = {
  readonly text: PageText;
  readonly marks: Marks;
  readonly saved: SavedPassages;
  readonly painter: Painter;
  readonly names: HighlightNames;
  /** The marks that are painted now. */
  chosen: () => Mark[];
  indexes: () => TextIndex[];
  hasSelection: () => boolean;
};

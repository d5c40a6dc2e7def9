import * as z from 'zod/mini';
import { CITATION_STYLE_IDS, type FormattedCitation } from '../citation/citation-style';
import { CslItem } from '../citation/csl-item';

// The workshop is a hidden page of the extension (Chrome: offscreen document, Firefox: frame in the background page)
// that holds the citation engine and may write to the clipboard. Only the background gives it work.

/** One piece of work: format a passage and its source, and copy it if asked to. */
export const WorkOrder = z.strictObject({
  workshop: z.enum(['render', 'copy']),
  quotation: z.string(),
  source: CslItem,
  /** Number of the passage's paragraph on its page, from 1. */
  paragraph: z.optional(z.number()),
  style: z.enum(CITATION_STYLE_IDS),
});
export type WorkOrder = z.infer<typeof WorkOrder>;

/** What comes back: the citation, or what failed. */
export type WorkDone = { ok: true; value: FormattedCitation } | { ok: false; code: 'citation-failed' | 'copy-failed' };

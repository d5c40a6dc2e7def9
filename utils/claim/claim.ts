import * as z from 'zod/mini';
import { CslItem } from '../citation/csl-item';
import { CLAIM_COLOURS } from './claim-colours';
import { MAX_QUOTATION } from './quotation-length';

const Offset = z.number().check(z.int(), z.gte(0));
const Instant = z.iso.datetime();
const RUNNABLE = /^\s*(?:javascript|vbscript|data):/i; // no page has such an address, and no one may click on one
// Units; servers refuse addresses of more than some ten thousand. A key can be three times as long, for it escapes more.
const MAX_URL = 65_536;

/**
 * Where a passage stands, in three independent ways. Text and offsets are those of the page's text index (folded,
 * UTF-16 units, end exclusive).
 *
 * @see https://www.w3.org/TR/annotation-model/#text-quote-selector
 * @see https://www.w3.org/TR/annotation-model/#text-position-selector
 */
export const ClaimSelector = z.strictObject({
  quote: z.strictObject({
    type: z.literal('TextQuoteSelector'),
    exact: z.string().check(z.minLength(1), z.maxLength(MAX_QUOTATION)),
    prefix: z.string().check(z.maxLength(512)),
    suffix: z.string().check(z.maxLength(512)),
  }),
  position: z.strictObject({ type: z.literal('TextPositionSelector'), start: Offset, end: Offset }),
  /** Which of the equal copies of `exact` on the page this was, from 0, of how many. */
  occurrence: z.strictObject({ index: Offset, count: Offset }),
  /** The headings above it, outermost first. */
  headings: z.array(z.string().check(z.maxLength(300))).check(z.maxLength(6)),
  /** Number of its paragraph on the page, from 1; absent where it stands in none. */
  paragraph: z.optional(Offset),
});
export type ClaimSelector = z.infer<typeof ClaimSelector>;

/** What the page script sends to have a passage saved. The page's URL is not in it: the background reads that from the sender. */
export const ClaimDraft = z.strictObject({
  id: z.uuid(),
  /** The passage as the reader saw it: block boundaries are line feeds. */
  quotation: z.string().check(z.minLength(1), z.maxLength(MAX_QUOTATION)),
  selector: ClaimSelector,
  source: CslItem.check(z.refine(({ URL }) => !RUNNABLE.test(URL ?? ''))),
  colour: z.enum(CLAIM_COLOURS),
  /** Glossary entries mentioned in the passage. */
  entries: z.array(z.string().check(z.maxLength(100))).check(z.maxLength(200)),
});
export type ClaimDraft = z.infer<typeof ClaimDraft>;

/** A saved passage with everything needed to find it again and to cite it. */
export const Claim = z.strictObject({
  ...ClaimDraft.shape,
  /** The address of the page or frame it was saved on, as the browser gave it. */
  url: z.string().check(z.maxLength(MAX_URL)),
  /** `pageKey(url)`: equal for addresses that show the same page. */
  pageKey: z.string().check(z.maxLength(3 * MAX_URL)),
  note: z.string().check(z.maxLength(100_000)),
  tags: z.array(z.string().check(z.minLength(1), z.maxLength(100))).check(z.maxLength(100)),
  created: Instant,
  modified: Instant,
  /** Set when the reader deleted it; the record stays so that the delete can be undone. */
  deleted: z.optional(Instant),
});
export type Claim = z.infer<typeof Claim>;

import type { ClaimSelector } from '../claim/claim';
import { copiesOf, unparted } from './copies';

/** How much of the text on either side is kept, in UTF-16 units: enough to tell equal sentences of a long page apart. */
export const CONTEXT_LENGTH = 128;

/** What only the page itself knows of a passage: see `ClaimSelector`. */
export type Standing = { headings: string[]; paragraph?: number };

/**
 * Describes a passage so that it can be found again.
 *
 * @param text - the folded text of a `TextIndex`; `start` and `end` are UTF-16 units into it, `start < end`
 */
export function describe(text: string, start: number, end: number, { headings, paragraph }: Standing): ClaimSelector {
  const exact = text.slice(start, end);
  const copies = copiesOf(unparted(text), unparted(exact));
  return {
    quote: {
      type: 'TextQuoteSelector',
      exact,
      prefix: text.slice(Math.max(0, start - CONTEXT_LENGTH), start),
      suffix: text.slice(end, end + CONTEXT_LENGTH),
    },
    position: { type: 'TextPositionSelector', start, end },
    occurrence: { index: copies.filter((copy) => copy < start).length, count: copies.length },
    headings,
    ...(paragraph !== undefined && { paragraph }),
  };
}

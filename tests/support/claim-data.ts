import type { ClaimDraft } from '../../utils/claim/claim';
import { aClaim } from './library-data';

/** A draft for tests, as a page sends it; ids are made from `number`. */
export function aDraft(number: number, change: Partial<ClaimDraft> = {}): ClaimDraft {
  const { id, quotation, selector, source, colour, entries } = aClaim(number);
  return { id, quotation, selector, source, colour, entries, ...change };
}

import type { ClaimSelector } from '../claim/claim';
import { copiesOf, unparted } from './copies';

/**
 * Where a saved passage stands now. `exact`: same words, same surroundings. `moved`: same words, other surroundings.
 * `ambiguous`: several equal copies and nothing to choose by; `start` is that of the likeliest. `gone`: its words are
 * not on the page.
 */
export type Anchoring = { state: 'exact' | 'moved' | 'ambiguous'; start: number; end: number } | { state: 'gone' };

const SAME_SURROUNDINGS = 20; // equal units on one side: a few words, more than chance gives

/**
 * Finds a saved passage in a page's folded text: its exact copies, ranked by how much of the saved context stands about
 * them, then by their order among the copies.
 *
 * @param text - the folded text of a `TextIndex`; the offsets of the answer are UTF-16 units into it
 */
export function anchor(text: string, { quote, position, occurrence }: ClaimSelector): Anchoring {
  const whole = unparted(text);
  const exact = unparted(quote.exact);
  const copies = copiesOf(whole, exact);
  if (copies.length === 0) return { state: 'gone' };
  const prefix = unparted(quote.prefix);
  const suffix = unparted(quote.suffix);
  const ranked = copies
    .map((start, index) => ({ start, index, context: contextAt(whole, start, start + exact.length, prefix, suffix) }))
    .sort((a, b) => b.context.total - a.context.total || Math.abs(a.start - position.start) - Math.abs(b.start - position.start));
  const best = ranked[0];
  if (!best) return { state: 'gone' };
  const equals = ranked.filter(({ context }) => context.total === best.context.total);
  // Alike in words and surroundings: only the order tells them apart, and only while none has come or gone.
  const byOrder = copies.length === occurrence.count ? copies[occurrence.index] : undefined;
  const found = equals.length === 1 ? best : equals.find(({ start }) => start === byOrder);
  const end = (start: number) => start + exact.length;
  if (!found) return { state: 'ambiguous', start: best.start, end: end(best.start) };
  const { before, after } = found.context;
  // A passage with nothing on one side stood at that edge of the page.
  const holdsBefore = prefix === '' ? found.start === 0 : before >= Math.min(prefix.length, SAME_SURROUNDINGS);
  const holdsAfter = suffix === '' ? end(found.start) === whole.length : after >= Math.min(suffix.length, SAME_SURROUNDINGS);
  return { state: holdsBefore || holdsAfter ? 'exact' : 'moved', start: found.start, end: end(found.start) };
}

/** How many units next to a copy equal the saved context, on each side. */
function contextAt(text: string, start: number, end: number, prefix: string, suffix: string) {
  let before = 0;
  while (before < prefix.length && text[start - 1 - before] === prefix[prefix.length - 1 - before]) before++;
  let after = 0;
  while (after < suffix.length && text[end + after] === suffix[after]) after++;
  return { before, after, total: before + after };
}

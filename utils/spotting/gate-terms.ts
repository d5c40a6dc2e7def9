import { escaped } from './term-finder';
import { AMBIGUOUS, EXACT_CASE, HAN, LITERAL, type TermRow, type TermTables } from './term-tables';

/** More forms than this would cost every page more than the walk over its text (60 ms for 1 MB of text at this number). */
const MOST = 300;

/**
 * Makes the source of the expression (flag `g`) by which the gate notices the reader's own terms on pages that do not
 * speak of AI. It only wakes the page script, which decides by its tables; words in capitals throughout wake nobody.
 *
 * @returns empty when there is nothing to look for. Ambiguous forms are left out; so is what is beyond 300 forms
 */
export function gateTerms({ rows }: TermTables): string {
  const forms = rows.filter(([, , bits]) => !(bits & AMBIGUOUS)).slice(0, MOST);
  const latin = forms.filter(([, , bits]) => !(bits & HAN)).map(latinForm);
  const han = forms.filter(([, , bits]) => bits & HAN).map(([form]) => escaped(form));
  return [...(latin.length > 0 ? [`(?<![A-Za-z0-9_])(?:${latin.sort().join('|')})s?(?![A-Za-z0-9_])`] : []), ...han].join('|');
}

// What may stand between the words of a form in a page's raw text: space of any kind, hyphens, a slash, punctuation.
const GAP = "[\\s\\u00ad\\u2010-\\u2015&,.'’^()/-]{1,40}";

function latinForm([form, , bits]: TermRow): string {
  if (bits & LITERAL) return bits & EXACT_CASE ? escaped(form) : eitherStart(form);
  return form
    .split(' ')
    .map((word) => (bits & EXACT_CASE ? escaped(word) : eitherStart(word)))
    .join(GAP);
}

/** A word with its first letter in either case, as it stands in a sentence or at its beginning. */
function eitherStart(word: string): string {
  const first = word.charAt(0);
  const upper = first.toUpperCase();
  return (upper === first ? escaped(first) : `[${upper}${first}]`) + escaped(word.slice(1));
}

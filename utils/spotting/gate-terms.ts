import { lowerCase, wordsOf } from './word-units';
import { AMBIGUOUS, HAN, type TermTables } from './term-tables';

/** More forms than this would cost every page more than the walk over its text. */
const MOST = 1000;

/**
 * Makes the source of the expression (flags `gi`) by which the gate notices the reader's own terms on pages that do not
 * speak of AI. It only wakes the page script, which decides by its tables.
 *
 * @returns empty when there is nothing to look for. Ambiguous forms are left out; so is what is beyond 1,000 forms
 */
export function gateTerms({ rows }: TermTables): string {
  const forms = rows.filter(([, , bits]) => !(bits & AMBIGUOUS)).slice(0, MOST);
  const latin = forms.filter(([, , bits]) => !(bits & HAN)).map(([form]) => wordsOf(lowerCase(form)).map(escaped).join(GAP));
  const han = forms.filter(([, , bits]) => bits & HAN).map(([form]) => escaped(form));
  return [...(latin.length > 0 ? [`(?<![A-Za-z0-9_])(?:${latin.join('|')})s?(?![A-Za-z0-9_])`] : []), ...han].join('|');
}

// What may stand between the words of a form in a page's raw text: space of any kind, hyphens, a slash, punctuation.
const GAP = "[\\s\\u00ad\\u2010-\\u2015&,.'’^()/-]{1,40}";

function escaped(word: string): string {
  return word.replace(/[^\p{L}\p{N} ]/gu, '\\$&');
}

import { foldWords, isUnspaced } from './fold-words';

/** A text made ready for many searches: its folded words, each with a space before it. */
export type SearchText = string;

/** Makes texts ready for `matchesWords`. Costs about a microsecond a word: do it once for each text, not for each search. */
export function toSearchText(texts: readonly string[]): SearchText {
  return ` ${texts.flatMap(foldWords).join(' ')} `;
}

/**
 * Tells whether every one of `words` occurs in `text`: as the beginning of a word, or anywhere in scripts that write
 * no spaces.
 *
 * @param words - from `foldWords`; none matches every text
 */
export function matchesWords(text: SearchText, words: readonly string[]): boolean {
  return words.every((word) => text.includes(isUnspaced(word) ? word : ` ${word}`));
}

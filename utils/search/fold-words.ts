// Scripts written without spaces between words: there a search is for any substring.
const UNSPACED =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';
const STARTS_UNSPACED = new RegExp(`^[${UNSPACED}]`, 'u');
const WORD = new RegExp(`[${UNSPACED}]+|(?:(?![${UNSPACED}])[\\p{L}\\p{N}])+`, 'gu');
const APOSTROPHE = /['\u2018\u2019\u02bc]/g;
const MARK = /\p{M}+/gu;
// Almost all of an English text is words of ASCII. The tables of Unicode cost twenty times as much, so they are asked
// only about what is between ASCII punctuation, general punctuation (U+2010 to U+2027) and has something else in it.
const PIECE = /[a-z0-9\u0080-\u200f\u2028-\uffff]+/g;
const PLAIN = /^[a-z0-9]+$/;

/** Whether words of this kind are found anywhere in a text, not only where a word begins. */
export function isUnspaced(word: string): boolean {
  return STARTS_UNSPACED.test(word);
}

/**
 * Splits a text into words as a search compares them: case, accents, width and apostrophes folded (`Élysée’s` is
 * `elysees`), divided at everything that is neither letter nor digit and between Chinese and Latin (`AI治理` is `ai`, `治理`).
 */
export function foldWords(text: string): string[] {
  const pieces = text.replace(APOSTROPHE, '').toLowerCase().match(PIECE) ?? [];
  return pieces.flatMap((piece) => (PLAIN.test(piece) ? piece : foldPiece(piece)));
}

// In lower case again: a compatibility form such as ℡ is capitals underneath.
function foldPiece(piece: string): string[] {
  return piece.normalize('NFKD').replace(MARK, '').toLowerCase().match(WORD) ?? [];
}

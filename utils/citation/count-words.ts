const CHARACTERS_PER_WORD = 2; // of Chinese and Japanese, which write no spaces; the usual reckoning of translators is 1.5–2
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;

/** Counts the words of a passage as a word processor does: "state-of-the-art" is one, a dash or a bullet none. */
export function countWords(text: string): number {
  const characters = text.match(UNSPACED)?.length ?? 0;
  const spaced = text
    .replace(UNSPACED, ' ')
    .split(/[\s\u2013\u2014]+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  return spaced + Math.ceil(characters / CHARACTERS_PER_WORD);
}

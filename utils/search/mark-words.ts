import { foldWords, isUnspaced } from './fold-words';

/** A stretch of a text; `hit` where a search found it. Joined they are the text. */
export type Stretch = { text: string; hit: boolean };

const RAW_WORD = /[\p{L}\p{N}\p{M}'\u2018\u2019\u02bc]+/gu;

/**
 * Divides a text into what a search hit and what it did not, for showing. A word is marked whole; in scripts that
 * write no spaces only the characters searched for are.
 *
 * @param words - from `foldWords`
 */
export function markWords(text: string, words: readonly string[]): Stretch[] {
  if (words.length === 0) return [{ text, hit: false }];
  const hits = [
    ...spacedHits(
      text,
      words.filter((word) => !isUnspaced(word)),
    ),
    ...unspacedHits(text, words.filter(isUnspaced)),
  ];
  hits.sort((a, b) => a[0] - b[0]);
  const stretches: Stretch[] = [];
  let done = 0;
  for (const [start, end] of hits) {
    if (end <= done) continue;
    if (start > done) stretches.push({ text: text.slice(done, start), hit: false });
    stretches.push({ text: text.slice(Math.max(start, done), end), hit: true });
    done = end;
  }
  if (done < text.length) stretches.push({ text: text.slice(done), hit: false });
  return stretches;
}

function* spacedHits(text: string, words: readonly string[]): Generator<[number, number]> {
  if (words.length === 0) return;
  for (const found of text.matchAll(RAW_WORD)) {
    const hit = foldWords(found[0]).some((folded) => words.some((word) => folded.startsWith(word)));
    if (hit) yield [found.index, found.index + found[0].length];
  }
}

function* unspacedHits(text: string, words: readonly string[]): Generator<[number, number]> {
  for (const word of words)
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) yield [at, at + word.length];
}

import type { Claim } from '../claim/claim';

// Longer passages are named by their ends, as browsers' own "copy link to highlight" does: a long exact text is fragile.
const LONGEST_EXACT = 300; // UTF-16 units
const END_WORDS = 6;
const CONTEXT_WORDS = 4;
// Enough text for END_WORDS words at either end; the rest of a 30-page passage need not be segmented.
const SEGMENTED = 400; // UTF-16 units

/**
 * Makes a link that opens a claim's page at the passage, by a text fragment. Words before and after it go in only where
 * they are needed: where the same text stands on the page several times, or the passage begins or ends inside a word.
 * (A context that no longer matches would make the browser find nothing at all.)
 *
 * @returns absent for addresses that are not http(s)
 * @see https://wicg.github.io/scroll-to-text-fragment/#syntax
 */
export function passageLink(claim: Pick<Claim, 'url' | 'quotation' | 'selector'>): string | undefined {
  if (!/^https?:\/\//i.test(claim.url)) return undefined;
  const [address = '', ...rest] = claim.url.split('#');
  const fragment = rest.join('#').split(':~:')[0] ?? '';
  return `${address}#${fragment}${textFragment(claim.quotation, claim.selector)}`;
}

/** Writes the directive `:~:text=[prefix-,]start[,end][,-suffix]`; empty for a passage without words. */
export function textFragment(quotation: string, selector: Claim['selector']): string {
  // A text of the directive must not cross a block boundary; its two ends may stand in different blocks.
  const lines = quotation
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => /[\p{L}\p{N}]/u.test(line));
  const first = lines[0];
  const last = lines.at(-1);
  if (first === undefined || last === undefined) return '';
  const exact = lines.length === 1 && first.length <= LONGEST_EXACT;
  const texts = exact ? [encode(first)] : [encode(headWords(first, END_WORDS)), encode(tailWords(last, END_WORDS))];

  const { prefix, suffix, exact: folded } = selector.quote;
  const repeated = selector.occurrence.count > 1;
  const before = repeated || isInsideWord(prefix.slice(-1), folded.charAt(0)) ? contextBefore(prefix) : '';
  const after = repeated || isInsideWord(folded.slice(-1), suffix.charAt(0)) ? contextAfter(suffix) : '';
  return `:~:text=${before && `${encode(before)}-,`}${texts.join(',')}${after && `,-${encode(after)}`}`;
}

/** A comma, an ampersand and a hyphen have meanings in the directive. Unpaired surrogates cannot be encoded. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replaceAll('-', '%2D');
}

// Without spaces between words a browser decides where a word ends; there any cut may be one.
function isInsideWord(left: string, right: string): boolean {
  const spaced = /^(?!\p{Script=Han})[\p{L}\p{N}]$/u;
  return spaced.test(left) && spaced.test(right);
}

// Context comes from folded text, in which every dash is a hyphen: the page may have another, so it is cut there.
const CONTEXT_BREAK = /[-\p{Cc}\u2028\u2029]/u;

function contextBefore(prefix: string): string {
  const pieces = prefix.trimEnd().split(CONTEXT_BREAK);
  const piece = pieces.at(-1) ?? '';
  // The stored prefix begins anywhere, so its first word may be half a word.
  return tailWords(piece, CONTEXT_WORDS, pieces.length === 1).trim();
}

function contextAfter(suffix: string): string {
  const pieces = suffix.trimStart().split(CONTEXT_BREAK);
  const piece = pieces[0] ?? '';
  return headWords(piece, CONTEXT_WORDS, pieces.length === 1).trim();
}

function headWords(text: string, count: number, isLastCut = text.length > SEGMENTED): string {
  const words = wordsOf(text.slice(0, SEGMENTED));
  const wanted = Math.min(count, isLastCut ? words.length - 1 : words.length);
  const last = words[wanted - 1];
  return last ? text.slice(0, last.end) : '';
}

function tailWords(text: string, count: number, isFirstCut = text.length > SEGMENTED): string {
  const cut = text.slice(-SEGMENTED);
  const words = wordsOf(cut);
  const wanted = Math.min(count, isFirstCut ? words.length - 1 : words.length);
  const first = wanted > 0 ? words.at(-wanted) : undefined;
  return first ? cut.slice(first.start) : '';
}

function wordsOf(text: string): { start: number; end: number }[] {
  const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });
  return [...segmenter.segment(text)]
    .filter((segment) => segment.isWordLike)
    .map(({ index, segment }) => ({ start: index, end: index + segment.length }));
}

// After these a full stop ends no sentence, though a capital follows: titles, initials, "U.S.". The Unicode rules know
// no abbreviations, and the news is full of "Sen. Smith".
const ABBREVIATION =
  /(?:^|[^\p{L}\p{N}])(?:Mr|Mrs|Ms|Mx|Dr|Prof|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Rev|Hon|St|Mt|vs|v|No|Fig|cf|\p{Lu}(?:\.\p{Lu})*)\.\s*$/u;

/**
 * The sentence around a span of a block of text, by the Unicode rules of the text's language; not ended by an
 * abbreviation, nor by a quoted question or cry where a small letter goes on.
 *
 * @param language - as the page states it; one that is no language tag ("en_US") counts as English
 * @returns its offsets in `block`, UTF-16 units, end exclusive, without the white space about it
 * @see https://www.unicode.org/reports/tr29/#Sentence_Boundaries
 */
export function sentenceAround(block: string, start: number, end: number, language = 'en'): { start: number; end: number } {
  let from = 0;
  let to = 0;
  for (const { index, segment } of segmenterOf(language).segment(block)) {
    const goesOn = ABBREVIATION.test(block.slice(from, index)) || /^\p{Ll}/u.test(segment);
    if (!goesOn) {
      if (to >= end) break;
      if (index <= start) from = index;
    }
    to = index + segment.length;
  }
  const sentence = block.slice(from, to);
  return { start: from + (sentence.length - sentence.trimStart().length), end: from + sentence.trimEnd().length };
}

function segmenterOf(language: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language, { granularity: 'sentence' });
  } catch {
    return new Intl.Segmenter('en', { granularity: 'sentence' }); // the page's author wrote no language tag
  }
}

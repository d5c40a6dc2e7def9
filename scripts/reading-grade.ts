import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

/** The years of school an English text asks for: the Flesch–Kincaid grade (Kincaid et al., 1975). A newspaper's is 11 to 13. */
export function readingGrade(text: string): number {
  const sentences = text.match(/[^.!?]+[.!?]+/g) ?? [text];
  const words = text.match(/[\p{L}\p{N}’'-]+/gu) ?? [];
  const syllables = words.reduce((sum, word) => sum + syllable(word), 0);
  return fleschKincaid({ sentence: sentences.length, word: words.length, syllable: syllables });
}

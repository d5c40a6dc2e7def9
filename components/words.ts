import { createContext, use } from 'react';
import type { WordKey } from '../utils/locale/words';

/** The sentences of the user interface in the reader's language, handed in by the entrypoint. */
export type Words = {
  /** A sentence, `$1`, `$2` … replaced. */
  say: (key: WordKey, substitutions?: readonly string[]) => string;
  /** A sentence that depends on a number. */
  count: (key: WordKey, count: number, substitutions?: readonly string[]) => string;
  /** `en`, `zh-CN`, …: for `lang` attributes, dates and numbers. */
  language: string;
};

export const WordsContext = createContext<Words | undefined>(undefined);

/** The sentences; a component outside `WordsContext` is a bug. */
export function useWords(): Words {
  const words = use(WordsContext);
  if (!words) throw new Error('component is outside WordsContext');
  return words;
}

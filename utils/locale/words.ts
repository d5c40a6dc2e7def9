import { createI18n } from '@wxt-dev/i18n';
import type messages from '../../public/_locales/en/messages.json';

/** The keys of every sentence the reader can see; English is the model for the other languages. */
export type WordKey = keyof typeof messages;

const { t } = createI18n();

/** The language the sentences are really in, for `lang` attributes, dates and numbers. */
export function wordsLanguage(): string {
  return words('common_language');
}

/** Gives a sentence in the browser's language, with `$1`, `$2` … replaced by `substitutions`. */
export function words(key: WordKey, substitutions: readonly string[] = []): string {
  return t(key, [...substitutions]);
}

/** Like `words`, for a sentence that depends on a number: forms are divided by ` | ` (one | many), `$1` is the number. */
export function countedWords(key: WordKey, count: number, substitutions: readonly string[] = []): string {
  return t(key, count, [String(count), ...substitutions]);
}

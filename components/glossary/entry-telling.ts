import type { EntryView } from '../../utils/protocol/views';
import { isChinese } from './entry-names';

/** What an entry means and why it matters, in one language. */
export type Telling = { language: string; definition: string; whyItMatters?: string };

/**
 * An entry in the languages the reader wants, the first one first: one, or both. What an entry does not have in a language
 * is told in the other; nothing is told twice.
 *
 * @param language - the interface's
 */
export function tellingsOf({ entry, languages }: Pick<EntryView, 'entry' | 'languages'>, language: string): Telling[] {
  const chineseFirst = namesLanguage(languages, language).startsWith('zh');
  const { zh } = entry;
  const english = telling(entry.definition, entry.whyItMatters, 'en');
  const chinese = zh?.definition === undefined ? undefined : telling(zh.definition, zh.whyItMatters, 'zh-Hans');
  if (!chinese) return [english];
  if (languages === 'both') return chineseFirst ? [chinese, english] : [english, chinese];
  return [chineseFirst ? chinese : english];
}

/** The language in which an entry's name comes first: as BCP 47, `en` or `zh`. */
export function namesLanguage(languages: EntryView['languages'], language: string): string {
  if (languages === 'en' || languages === 'zh') return languages;
  return isChinese(language) ? 'zh' : 'en';
}

// A reader's own entry may be written in Chinese without saying so.
function telling(definition: string, whyItMatters: string | undefined, language: string): Telling {
  const isHan = /\p{Script=Han}/u.test(definition);
  return { language: isHan ? 'zh-Hans' : language, definition, ...(whyItMatters !== undefined && { whyItMatters }) };
}

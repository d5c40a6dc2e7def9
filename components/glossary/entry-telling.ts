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
  const english = telling(entry.definition, entry.whyItMatters);
  const chinese = zh?.definition === undefined ? undefined : telling(zh.definition, zh.whyItMatters);
  if (!chinese) return [english];
  if (languages === 'both') return chineseFirst ? [chinese, english] : [english, chinese];
  const [wanted, other] = chineseFirst ? [chinese, english] : [english, chinese];
  const whyItMatters = wanted.whyItMatters ?? other.whyItMatters;
  return [{ ...wanted, ...(whyItMatters !== undefined && { whyItMatters }) }];
}

/** The language in which an entry's name comes first: as BCP 47, `en` or `zh`. */
export function namesLanguage(languages: EntryView['languages'], language: string): string {
  if (languages === 'en' || languages === 'zh') return languages;
  return isChinese(language) ? 'zh' : 'en';
}

/** The language a text is in, `en` or `zh-Hans`: a reader's own entry does not say. */
export function languageOf(text: string): string {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return han * 3 > text.length ? 'zh-Hans' : 'en'; // an English text may name a thing in Chinese
}

function telling(definition: string, whyItMatters: string | undefined): Telling {
  return { language: languageOf(definition), definition, ...(whyItMatters !== undefined && { whyItMatters }) };
}

import { isHan } from './skos-names';

/** A text and its language tag in lower case; empty where the file gives none. */
export type Spoken = { text: string; language: string };

// Simplified before traditional, which is what the rest of the interface speaks.
const CHINESE = ['zh-hans', 'zh-cn', 'zh-hans-cn', 'zh', 'zh-sg'];
const ENGLISH = ['en', '', 'en-us', 'en-gb'];

/** Trims texts, drops empty ones and takes Chinese characters without a language for Chinese. */
export function spokenTexts(texts: readonly Spoken[]): Spoken[] {
  return texts
    .map(({ text, language }) => ({ text: text.trim(), language: language.toLowerCase() || (isHan(text) ? 'zh' : '') }))
    .filter(({ text }) => text !== '');
}

/** Whether a text is in English or in no stated language. */
export function isEnglish({ language }: Spoken): boolean {
  return language === '' || /^en(?:-|$)/.test(language);
}

/** Whether a text is in any Chinese. */
export function isChinese({ language }: Spoken): boolean {
  return /^(?:zh|cmn)(?:-|$)/.test(language);
}

/** The best English text: plain `en` first, one without a language next. */
export function bestEnglish(texts: readonly Spoken[]): string | undefined {
  return best(texts.filter(isEnglish), ENGLISH);
}

/** The best Chinese text: simplified first. */
export function bestChinese(texts: readonly Spoken[]): string | undefined {
  return best(texts.filter(isChinese), CHINESE);
}

function best(texts: readonly Spoken[], languages: readonly string[]): string | undefined {
  const rank = ({ language }: Spoken) => languages.indexOf(language) + 1 || languages.length + 1;
  return texts.toSorted((a, b) => rank(a) - rank(b))[0]?.text;
}

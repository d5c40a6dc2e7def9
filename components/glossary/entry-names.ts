/** The two names of a glossary entry in the reader's order, with their languages for `lang`. */
export type EntryNames = { first: string; firstLanguage: string; second: string; secondLanguage: string };

/**
 * Puts the Chinese headword first for readers of Chinese, the English one for all others; one that is empty comes second.
 * A reader's own term may have a Chinese headword for both, which is then shown once.
 */
export function entryNames(entry: { headword: string; zhHeadword: string }, language: string): EntryNames {
  const isOne = entry.headword === entry.zhHeadword;
  if (isOne) return { first: entry.headword, firstLanguage: 'zh-Hans', second: '', secondLanguage: 'en' };
  return isChinese(language) && entry.zhHeadword !== ''
    ? { first: entry.zhHeadword, firstLanguage: 'zh-Hans', second: entry.headword, secondLanguage: 'en' }
    : { first: entry.headword, firstLanguage: 'en', second: entry.zhHeadword, secondLanguage: 'zh-Hans' };
}

/** Whether the reader's language is Chinese. */
export function isChinese(language: string): boolean {
  return language.startsWith('zh');
}

import { isInCapitals } from '../spotting/word-units';
import type { DraftEntry } from './check-glossary';
import { bestChinese, bestEnglish, isChinese, isEnglish, type Spoken, spokenTexts } from './pick-text';

/** What a terminology file says of a concept, in all its languages. */
export type Concept = {
  /** The preferred names, in the order of the file. */
  preferred: readonly Spoken[];
  /** All other names. */
  others: readonly Spoken[];
  definitions: readonly Spoken[];
  notes?: readonly Spoken[];
  examples?: readonly Spoken[];
};

type Fields = DraftEntry['fields'];

/**
 * Takes English and Chinese out of a concept. Its headword is English, else Chinese, else of the first language it has; names
 * all in capitals are acronyms; a definition in the headword's language or in Chinese stands in for an English one.
 *
 * @returns undefined where it has names and no definition; without any name, fields without a headword
 */
export function conceptFields(concept: Concept): Fields | undefined {
  const preferred = spokenTexts(concept.preferred);
  const others = spokenTexts(concept.others);
  const names = [...preferred, ...others];
  const definitions = spokenTexts(concept.definitions);
  const zhHeadword = bestChinese(preferred) ?? bestChinese(others);
  const first = names[0];
  const headword = bestEnglish(preferred) ?? bestEnglish(others) ?? zhHeadword ?? first?.text;
  const inHeadwordLanguage = definitions.find(({ language }) => language === first?.language)?.text;
  const english = bestEnglish(definitions);
  const chinese = bestChinese(definitions);
  const definition = english ?? (names.some(isEnglish) ? chinese : (chinese ?? inHeadwordLanguage));
  if (headword !== undefined && definition === undefined) return undefined;
  const isForeign = zhHeadword === undefined && !names.some(isEnglish);
  const latin = names.filter((name) => (isForeign ? name.language === first?.language : isEnglish(name)));
  const forms = unique(headword !== undefined && latin.length > 0 ? [headword, ...latin.map(({ text }) => text)] : []);
  const notes = spokenTexts(concept.notes ?? []);
  const zhWhy = bestChinese(notes);
  return {
    headword,
    definition,
    forms: forms.filter((form) => !isInCapitals(form)),
    acronyms: forms.filter(isInCapitals),
    whyItMatters: bestEnglish(notes),
    example: bestEnglish(spokenTexts(concept.examples ?? [])),
    ...(zhHeadword !== undefined && {
      zh: {
        headword: zhHeadword,
        forms: unique([zhHeadword, ...names.filter(isChinese).map(({ text }) => text)]),
        ambiguous: [],
        ...(chinese !== undefined && english !== undefined && { definition: chinese }),
        ...(zhWhy !== undefined && { whyItMatters: zhWhy }),
      },
    }),
  };
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}

import type { GlossaryEntry } from '../../../utils/glossary/entry';
import { compileTerms } from '../../../utils/spotting/compile-terms';
import { prepareSpotter, spot } from '../../../utils/spotting/spot';
import { foldText } from '../../../utils/text/fold-text';
import { makeEntry } from '../glossary/make-glossary';

type Forms = {
  forms?: string[];
  acronyms?: string[];
  ambiguous?: string[];
  zh?: string[];
  zhAmbiguous?: string[];
  hints?: string[];
};

/** Makes an entry with these surface forms and no others. */
export function makeTerm(
  id: string,
  { forms = [], acronyms = [], ambiguous = [], zh = [], zhAmbiguous = [], hints = [] }: Forms,
): GlossaryEntry {
  const entry = makeEntry(id);
  return { ...entry, forms, acronyms, ambiguous, hints, zh: { ...entry.zh, forms: zh, ambiguous: zhAmbiguous } };
}

/** Finds the mentions of entries in a raw text: each as `id: its words in the folded text`. */
export function mentionsIn(raw: string, entries: readonly GlossaryEntry[]): string[] {
  const { text } = foldText(raw, true);
  return spot(text, prepareSpotter(compileTerms(entries))).map(
    ({ entry, start, end }) => `${entries[entry]?.id}: ${text.slice(start, end)}`,
  );
}

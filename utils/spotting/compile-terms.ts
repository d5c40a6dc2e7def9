import type { ShownEntry } from '../glossary/reader-glossary';
import { foldText } from '../text/fold-text';
import { AMBIGUOUS, EXACT_CASE, HAN, PUNCTUATED, type TermRow, type TermTables } from './term-tables';
import { hasHan, lowerCase, wordsOf } from './word-units';

// What parts the words of a form, other than the space, hyphen or slash that stand for each other everywhere.
const PUNCTUATION = /[&,.'^()]/;

/**
 * Compiles entries into the tables that `spot` searches by: the bundled ones at build time, the reader's in the
 * background.
 */
export function compileTerms(entries: readonly ShownEntry[]): TermTables {
  return {
    ids: entries.map((entry) => entry.id),
    basic: entries.map((entry) => entry.level === 'basic'),
    hints: entries.map((entry) => entry.hints),
    rows: entries.flatMap((entry, number) => rowsOf(entry, number)),
  };
}

function rowsOf(entry: ShownEntry, number: number): TermRow[] {
  const rows = new Map<string, TermRow>();
  const add = (form: string, bits: number) => {
    if (form && !rows.has(form)) rows.set(form, [form, number, bits]);
  };
  const bitsOf = (form: string, list: readonly string[]) =>
    (list.includes(form) ? AMBIGUOUS : 0) | (PUNCTUATION.test(foldText(form, true).text) ? PUNCTUATED : 0);
  // "A.I." stands with its dots, the last of which may be the sentence's.
  for (const form of entry.acronyms)
    add(form.includes('.') ? form.replace(/\.$/, '') : spaced(form), EXACT_CASE | bitsOf(form, entry.ambiguous));
  for (const form of entry.forms) add(lowerCase(spaced(form)), bitsOf(form, entry.ambiguous));
  for (const form of entry.zh?.forms ?? []) {
    const folded = foldText(form, true).text;
    // A Chinese entry whose form is Latin (GPU) is matched as Latin, in its case.
    if (hasHan(folded)) add(folded, HAN | bitsOf(form, entry.zh?.ambiguous ?? []));
    else add(spaced(form), EXACT_CASE | bitsOf(form, entry.zh?.ambiguous ?? []));
  }
  return [...rows.values()];
}

function spaced(form: string): string {
  return wordsOf(foldText(form, true).text).join(' ');
}

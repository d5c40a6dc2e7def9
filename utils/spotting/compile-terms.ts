import type { ShownEntry } from '../glossary/reader-glossary';
import { foldText } from '../text/fold-text';
import { AMBIGUOUS, EXACT_CASE, HAN, LITERAL, PUNCTUATED, type TermRow, type TermTables } from './term-tables';
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
  const add = (form: string, list: readonly string[], given: number) => {
    const folded = foldText(form, true).text;
    const isHan = hasHan(folded); // whichever list it is in: a reader's file may not tell them apart
    const isExact = !isHan && (given & EXACT_CASE) !== 0;
    const isLiteral = !isHan && isSignBySign(folded, isExact);
    const text = isHan || isLiteral ? folded.replace(/(?<=\w)\.$/, '') : wordsOf(folded).join(' ');
    const row = isExact || isHan ? text : lowerCase(text);
    const bits =
      (list.includes(form) ? AMBIGUOUS : 0) |
      (isHan ? HAN : 0) |
      (isExact ? EXACT_CASE : 0) |
      (isLiteral ? LITERAL : PUNCTUATION.test(folded) ? PUNCTUATED : 0);
    if (row && !rows.has(row)) rows.set(row, [row, number, bits]);
  };
  for (const form of entry.acronyms) add(form, entry.ambiguous, EXACT_CASE);
  for (const form of entry.forms) add(form, entry.ambiguous, 0);
  // A Chinese entry whose form is Latin (GPU) is matched as Latin, in its case.
  for (const form of entry.zh?.forms ?? []) add(form, entry.zh?.ambiguous ?? [], EXACT_CASE);
  return [...rows.values()];
}

/** Whether words alone would not tell a form: "A.I." stands with its dots, and "C++" is not "C". */
function isSignBySign(folded: string, isExact: boolean): boolean {
  if (isExact && folded.includes('.')) return true;
  return EDGE_SYMBOL.test(folded) && wordsOf(folded).length > 0;
}

// Quotation marks and brackets around a form are not part of it.
const EDGE_SYMBOL = /^[^\p{L}\p{N}\s"'“”‘’()[\]«».-]|[^\p{L}\p{N}\p{M}\s"'“”‘’()[\]«».,:;!?-]$/u;

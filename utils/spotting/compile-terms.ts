import type { GlossaryEntry } from '../glossary/entry';
import { foldText } from '../text/fold-text';
import { AMBIGUOUS, EXACT_CASE, HAN, PUNCTUATED, type TermRow, type TermTables } from './term-tables';
import { hasHan, lowerCase, wordsOf } from './word-units';

const PREFIX_LENGTH = 5; // letters of a first word in the finder: long enough to be rare, short enough to share
const HAN_START = 3; // units of a Chinese form that begins in Latin ("AI智能体"): its first letter alone is everywhere
// What parts the words of a form, other than the space, hyphen or slash that stand for each other everywhere.
const PUNCTUATION = /[&,.'^()]/;

/** Compiles entries into the tables that `spot` searches by. Runs at build time. */
export function compileTerms(entries: readonly GlossaryEntry[]): TermTables {
  const rows = entries.flatMap((entry, number) => rowsOf(entry, number));
  return {
    ids: entries.map((entry) => entry.id),
    basic: entries.map((entry) => entry.level === 'basic'),
    hints: entries.map((entry) => entry.hints),
    rows,
    finder: finderOf(rows),
  };
}

function rowsOf(entry: GlossaryEntry, number: number): TermRow[] {
  const rows = new Map<string, TermRow>();
  const add = (form: string, bits: number) => {
    if (!rows.has(form)) rows.set(form, [form, number, bits]);
  };
  const bitsOf = (form: string, list: readonly string[]) =>
    (list.includes(form) ? AMBIGUOUS : 0) | (PUNCTUATION.test(foldText(form, true).text) ? PUNCTUATED : 0);
  // "A.I." stands with its dots, the last of which may be the sentence's.
  for (const form of entry.acronyms)
    add(form.includes('.') ? form.replace(/\.$/, '') : spaced(form), EXACT_CASE | bitsOf(form, entry.ambiguous));
  for (const form of entry.forms) add(lowerCase(spaced(form)), bitsOf(form, entry.ambiguous));
  for (const form of entry.zh.forms) {
    const folded = foldText(form, true).text;
    // A Chinese entry whose form is Latin (GPU) is matched as Latin, in its case.
    if (hasHan(folded)) add(folded, HAN | bitsOf(form, entry.zh.ambiguous));
    else add(spaced(form), EXACT_CASE | bitsOf(form, entry.zh.ambiguous));
  }
  return [...rows.values()];
}

function spaced(form: string): string {
  return wordsOf(foldText(form, true).text).join(' ');
}

function finderOf(rows: readonly TermRow[]): string {
  const prefixes = new Set<string>();
  const whole = new Set<string>();
  const literal = new Set<string>();
  const hanStarts = new Set<string>();
  for (const [form, , bits] of rows) {
    const first = lowerCase(wordsOf(form)[0] ?? '');
    if (bits & HAN && hasHan(form.charAt(0))) hanStarts.add(form.charAt(0));
    else if (bits & HAN) literal.add(form.slice(0, HAN_START));
    else if (form.includes('.')) literal.add(form.slice(0, PREFIX_LENGTH));
    else if (first.length < PREFIX_LENGTH) whole.add(first);
    else prefixes.add(first.slice(0, PREFIX_LENGTH));
  }
  const anyCase = (word: string) =>
    Array.from(word, (unit) => (unit.toUpperCase() === unit ? unit : `[${unit.toUpperCase()}${unit}]`)).join('');
  return [
    ...[...prefixes].sort().map(anyCase),
    // A short word is a prefix of too much ("ai", "x"), so it must end here, but for a plural s.
    ...[...whole].sort().map((word) => `${anyCase(word)}[Ss]?(?![A-Za-z0-9_])`),
    ...[...literal].sort().map((start) => start.replace(/[^\p{L}\p{N} ]/gu, '\\$&')),
    ...(hanStarts.size ? [`[${[...hanStarts].sort().join('')}]`] : []),
  ].join('|');
}

import { EXACT_CASE, HAN, LITERAL, type TermRow } from './term-tables';
import { hasHan, isWordUnit, lowerCase } from './word-units';

const PREFIX_LENGTH = 5; // letters of a first word: long enough to be rare, short enough to share
const HAN_START = 3; // units of a Chinese form that begins in Latin ("AI智能体"): its first letter alone is everywhere

/** The first word of a row's form, in lower case: what candidates are filed under; empty where it begins with a symbol. */
export function firstWord(form: string): string {
  let end = 0;
  while (end < form.length && isWordUnit(form.charAt(end))) end++;
  return lowerCase(form.slice(0, end));
}

/** Makes the expression that finds where a form may begin; what it finds is looked up, so it may find too much. */
export function termFinder(rows: readonly TermRow[]): RegExp {
  const prefixes = new Set<string>();
  const short = new Map<string, Set<string>>();
  const literal = new Set<string>();
  const hanStarts = new Set<string>();
  for (const [form, , bits] of rows) {
    const first = firstWord(form);
    if (bits & HAN && hasHan(form.charAt(0))) hanStarts.add(form.charAt(0));
    else if (bits & HAN) literal.add(escaped(form.slice(0, HAN_START)));
    else if (bits & LITERAL) literal.add(literalStart(form, (bits & EXACT_CASE) !== 0));
    else if (first.length < PREFIX_LENGTH)
      short.set(first, (short.get(first) ?? new Set()).add(lowerCase(form.charAt(first.length + 1))));
    else prefixes.add(first.slice(0, PREFIX_LENGTH));
  }
  const latin = [
    ...[...prefixes].sort().map(anyCase),
    // A short word is a prefix of too much ("ai", "x"), so it must end here, but for a plural s; and where it begins a
    // longer form ("in-context learning"), the next word must begin as that form's does.
    ...[...short]
      .sort()
      .map(
        ([word, next]) => `${anyCase(word)}[Ss]?${next.has('') ? END : `${GAP}[${[...next].sort().map(bothCases).join('')}]`}`,
      ),
    ...[...literal].sort(),
  ].join('|');
  const source = [
    ...(latin ? [`${START}(?:${latin})`] : []), // the look behind makes it four times as fast: most places are inside a word
    ...(hanStarts.size ? [`[${[...hanStarts].sort().join('')}]`] : []),
  ].join('|');
  return new RegExp(source || '(?!)', 'g'); // without rows: what is nowhere
}

const START = '(?<![A-Za-z0-9_])';
const END = '(?![A-Za-z0-9_])';
const GAP = '[^A-Za-z0-9_]{1,3}';

function literalStart(form: string, isExact: boolean): string {
  const start = form.slice(0, PREFIX_LENGTH);
  return isExact ? escaped(start) : anyCase(start);
}

function anyCase(word: string): string {
  return Array.from(word, (unit) => (unit.toUpperCase() === unit ? escaped(unit) : `[${unit.toUpperCase()}${unit}]`)).join('');
}

function bothCases(unit: string): string {
  return unit.toUpperCase() === unit ? escaped(unit) : unit.toUpperCase() + unit;
}

/** A text as a regular expression that finds it. */
export function escaped(text: string): string {
  return text.replace(/[^\p{L}\p{N} ]/gu, '\\$&');
}

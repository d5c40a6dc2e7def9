import { AMBIGUOUS, EXACT_CASE, HAN, LITERAL, PUNCTUATED, type TermTables } from './term-tables';
import { firstWord, termFinder } from './term-finder';
import { isInWord, isWordUnit, lowerCase } from './word-units';

/** An occurrence of a glossary entry in a folded text: offsets in UTF-16 units, end exclusive. */
export type Mention = { entry: number; start: number; end: number; ambiguous: boolean };

type Candidate = { form: string; entry: number; bits: number };
/** `TermTables` made ready for searching, once per page. */
export type Spotter = {
  finder: RegExp;
  latin: ReadonlyMap<string, readonly Candidate[]>;
  han: ReadonlyMap<string, readonly Candidate[]>;
};

/** Prepares tables for `spot`: candidates by their first word (Han: first unit), longest first. */
export function prepareSpotter(tables: TermTables): Spotter {
  const latin = new Map<string, Candidate[]>();
  const han = new Map<string, Candidate[]>();
  for (const [form, entry, bits] of tables.rows) {
    const index = bits & HAN ? han : latin;
    const key = bits & HAN ? form.charAt(0) : firstWord(form);
    const list = index.get(key) ?? [];
    list.push({ form, entry, bits });
    index.set(key, list);
  }
  for (const list of [...latin.values(), ...han.values()]) list.sort((a, b) => b.form.length - a.form.length);
  return { finder: termFinder(tables.rows), latin, han };
}

/**
 * Finds every mention of the glossary in a folded text (see `foldText`; a line feed is a boundary that no mention
 * crosses). The longest form wins; mentions do not overlap. Linear in the text's length.
 */
export function spot(text: string, { finder, latin, han }: Spotter): Mention[] {
  const mentions: Mention[] = [];
  finder.lastIndex = 0;
  for (let hit = finder.exec(text); hit; hit = finder.exec(text)) {
    const start = hit.index;
    const mention = hanAt(text, start, han) ?? latinAt(text, start, latin);
    if (mention) mentions.push(mention);
    // Never inside a word that has been looked at: go on behind the mention, or behind one unit.
    finder.lastIndex = mention ? mention.end : start + 1;
  }
  return mentions;
}

function hanAt(text: string, start: number, han: Spotter['han']): Mention | undefined {
  const found = han
    .get(text.charAt(start))
    ?.find(({ form }) => text.startsWith(form, start) && !isInWord(text, start) && !isInWord(text, start + form.length));
  return found && mentionOf(found, start, start + found.form.length);
}

function latinAt(text: string, start: number, latin: Spotter['latin']): Mention | undefined {
  if (isInWord(text, start)) return undefined;
  const first = wordAt(text, start);
  const lower = lowerCase(first);
  // A plural of an acronym ("LLMs") is filed under the acronym.
  const candidates = [...(latin.get(lower) ?? []), ...(first.endsWith('s') ? (latin.get(lower.slice(0, -1)) ?? []) : [])];
  for (const candidate of candidates) {
    const end = endOf(text, start, candidate);
    if (end !== undefined) return mentionOf(candidate, start, end);
  }
  return undefined;
}

// Words of one form stand one separator apart: a space, a hyphen or a slash. No dash with spaces about it: that parts
// clauses ("warned of AI – safety rules lag behind").
const GAP = /^(?:- ?| ?\/ ?| )/;
const PUNCTUATED_GAP = /^[ &,.'^()/-]{1,3}/;

/** Where `candidate` ends if it stands at `start`; undefined if it does not. */
function endOf(text: string, start: number, { form, bits }: Candidate): number | undefined {
  if (bits & LITERAL) {
    const end = start + form.length;
    const here = text.slice(start, end);
    return (bits & EXACT_CASE ? here : lowerCase(here)) === form && !isInWord(text, end) ? end : undefined;
  }
  let offset = start;
  const words = form.split(' ');
  for (const [index, word] of words.entries()) {
    if (index > 0) {
      const gap = (bits & PUNCTUATED ? PUNCTUATED_GAP : GAP).exec(text.slice(offset, offset + 3));
      if (!gap) return undefined;
      offset += gap[0].length;
    }
    const here = wordAt(text, offset);
    const last = index === words.length - 1;
    const same = bits & EXACT_CASE ? here === word || (last && here === `${word}s`) : lowerCase(here) === word;
    if (!same) return undefined;
    offset += here.length;
  }
  // “p(doom)” ends behind its bracket, “(LLM)” does not.
  const closes = bits & PUNCTUATED && text.charAt(offset) === ')' && text.slice(start, offset).includes('(');
  return closes && !text.slice(start, offset).includes(')') ? offset + 1 : offset;
}

function wordAt(text: string, start: number): string {
  let end = start;
  while (end < text.length && isWordUnit(text.charAt(end))) end++;
  return text.slice(start, end);
}

function mentionOf({ entry, bits }: Candidate, start: number, end: number): Mention {
  return { entry, start, end, ambiguous: (bits & AMBIGUOUS) !== 0 };
}

import type { EntryRow } from '../protocol/views';
import { foldWords } from './fold-words';
import { matchesWords, toSearchText } from './match-words';

/** What is looked for in the glossary; what is empty excludes nothing. */
export type EntryQuery = {
  text: string;
  domain: string;
  level: string;
  /** `bundled`, or the id of a glossary of the reader's. */ origin: string;
};

/** Entries under one letter, which is empty for all that begin with none, or under one domain. */
export type EntryShelf = { letter: string; entries: EntryRow[] };

/**
 * Gives the entries in which every word of the query occurs: first the one it names, by headword or another form, and those
 * whose headword begins with it; then those whose headword has them all, then those that
 * have them in another form, last those that have them in the definition; each in alphabetical order.
 *
 * @param language - BCP 47: in Chinese the order is that of the Chinese headwords
 */
export function searchEntries(rows: readonly EntryRow[], query: EntryQuery, language: string): EntryRow[] {
  const words = foldWords(query.text);
  const { compare } = new Intl.Collator(language, { numeric: true });
  const wanted = plain(query.text);
  const rank = (row: EntryRow): number => {
    const names = [row.headword, row.zhHeadword].map(plain);
    if (wanted && names.includes(wanted)) return -3;
    if (wanted && row.forms.some((form) => plain(form) === wanted)) return -2;
    if (wanted && names.some((name) => name.startsWith(wanted))) return -1;
    if (matchesWords(toSearchText([row.headword, row.zhHeadword]), words)) return 0;
    if (matchesWords(toSearchText([row.headword, row.zhHeadword, ...row.forms]), words)) return 1;
    const all = [row.headword, row.zhHeadword, ...row.forms, row.definition, row.zhDefinition];
    return matchesWords(toSearchText(all), words) ? 2 : 3;
  };
  return rows
    .filter((row) => isWanted(row, query))
    .map((row) => ({ row, rank: rank(row), name: sortName(row, language) }))
    .filter((found) => found.rank < 3)
    .sort((a, b) => a.rank - b.rank || compare(a.name, b.name))
    .map((found) => found.row);
}

/** A name as it is compared with another: without case, and with spaces for hyphens. */
function plain(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, ' ');
}

function isWanted(row: EntryRow, { domain, level, origin }: EntryQuery): boolean {
  if (domain && !row.domains.includes(domain)) return false;
  if (level && row.level !== level) return false;
  return !origin || (row.origin?.id ?? 'bundled') === origin;
}

/** Puts entries on shelves by domain, in the order of `domains`; one with several domains stands under each. */
export function shelveByDomain(rows: readonly EntryRow[], domains: readonly string[]): EntryShelf[] {
  const shelves = [...domains, ''].map((domain) => ({
    letter: domain,
    entries: rows.filter((row) => (domain === '' ? row.domains.length === 0 : row.domains.includes(domain))),
  }));
  return shelves.filter(({ entries }) => entries.length > 0);
}

/** Puts entries that are in alphabetical order on shelves by first letter, Chinese headwords by that of their pinyin. */
export function shelveEntries(rows: readonly EntryRow[], language: string): EntryShelf[] {
  const shelves: EntryShelf[] = [];
  const pinyin = new Intl.Collator('zh-CN');
  for (const row of rows) {
    const letter = firstLetter(sortName(row, language), pinyin);
    const shelf = shelves.find((candidate) => candidate.letter === letter);
    if (shelf) shelf.entries.push(row);
    else shelves.push({ letter, entries: [row] });
  }
  return shelves.sort((a, b) => (a.letter || 'ZZ').localeCompare(b.letter || 'ZZ', 'en'));
}

function sortName(row: EntryRow, language: string): string {
  return (language.startsWith('zh') && row.zhHeadword) || row.headword;
}

// The first character of each pinyin letter in the collation order of Chinese; no syllable begins with I, U or V.
const PINYIN_STARTS = 'A阿 B八 C嚓 D哒 E妸 F发 G旮 H哈 J讥 K咔 L垃 M痳 N拏 O噢 P妑 Q七 R呥 S扨 T它 W穵 X夕 Y丫 Z帀'.split(' ');

function firstLetter(name: string, pinyin: Intl.Collator): string {
  const [first = ''] = name.normalize('NFD').toUpperCase();
  if (/[A-Z]/.test(first)) return first;
  if (!/\p{Script=Han}/u.test(first)) return '';
  return PINYIN_STARTS.findLast((start) => pinyin.compare(start.slice(1), first) <= 0)?.charAt(0) ?? '';
}

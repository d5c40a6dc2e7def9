import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Glossary } from '../../../utils/glossary/entry';

/** A list that others made of what there is to know, and the entries that answer to each of its items. */
export type Coverage = {
  id: string;
  name: string;
  /** The work that has the list; the entries of an item cite it at the item's code. Absent for lists of our own. */
  source?: string;
  items: { code: string; name: string; entries: string[] }[];
};

/** Reads `public/glossary/coverage.json`. */
export function loadCoverage(): Coverage[] {
  return JSON.parse(readFileSync(join(import.meta.dirname, '../../../public/glossary/coverage.json'), 'utf8')) as Coverage[];
}

/** How many items each list has; a list that lost one would cover everything too. */
const ITEMS: Readonly<Record<string, number>> = {
  mit: 24,
  'nist-600-1': 12,
  'owasp-llm': 10,
  'owasp-agentic': 10,
  'owasp-agentic-threats': 15,
  'eu-ai-act': 34,
  'frontier-frameworks': 10,
  'summits-and-institutes': 19,
};

/** What is not covered, as sentences. */
export function gapsIn({ entries }: Glossary, coverage: readonly Coverage[]): string[] {
  return coverage.flatMap(({ id, source, items }) => [
    ...(items.length === ITEMS[id] ? [] : [`${id} has ${items.length} items.`]),
    ...items.flatMap((item) => {
      const found = entries.filter((entry) => item.entries.includes(entry.id));
      if (found.length < item.entries.length || found.length === 0) return [`${id} ${item.code} lacks an entry.`];
      const isCited = found.some((entry) =>
        entry.sources.some((cited) => cited.source === source && names(cited.locator ?? '', item.code)),
      );
      return source === undefined || isCited ? [] : [`${id} ${item.code}: none of its entries cites it.`];
    }),
  ]);
}

/** Whether a locator names a place: “Art. 3(9)–(11)” names 3(9), “Art. 3(49)” does not name 3(4). */
function names(locator: string, code: string): boolean {
  const at = locator.indexOf(code);
  return at !== -1 && !/^\d/.test(locator.slice(at + code.length)) && !/[\d.]$/.test(locator.slice(0, at));
}

import type { Glossary, GlossaryEntry, GlossarySource } from './entry';

/** What must be known of every entry at once: its names, its field, what it is tied to, and the part that has the rest. */
export type DirectoryRow = {
  id: string;
  headword: string;
  zhHeadword: string;
  domains: readonly string[];
  related: readonly string[];
  part: number;
};

/** Some entries and all works they cite. */
export type GlossaryPart = { entries: readonly GlossaryEntry[]; sources: readonly GlossarySource[] };

// Reading a file of the extension costs about 5 ms and 6 ms for every 100 kB: the whole glossary takes 70, its directory
// and one part together 15 (measured in Chromium 156).
const PART_SIZE = 40; // entries: about 100 kB

/** Divides the glossary into parts for shipping, with a directory of all. Runs at build time. */
export function splitGlossary({ entries, sources }: Glossary): { directory: DirectoryRow[]; parts: GlossaryPart[] } {
  const count = Math.ceil(entries.length / PART_SIZE);
  const parts = Array.from({ length: count }, (_, part) => {
    const own = entries.slice(part * PART_SIZE, (part + 1) * PART_SIZE);
    const cited = new Set(own.flatMap((entry) => [...entry.sources, ...entry.sourcesDiffer].map(({ source }) => source)));
    return { entries: own, sources: sources.filter(({ id }) => cited.has(id)) };
  });
  const directory = entries.map(({ id, headword, zh, domains, related }, index) => ({
    id,
    headword,
    zhHeadword: zh.headword,
    domains,
    related: related.map((other) => other.id),
    part: Math.floor(index / PART_SIZE),
  }));
  return { directory, parts };
}

/** Puts parts together again: every entry in its order, every work once. */
export function joinParts(parts: readonly GlossaryPart[]): Glossary {
  const sources = new Map(parts.flatMap((part) => part.sources.map((source) => [source.id, source] as const)));
  return { entries: parts.flatMap(({ entries }) => entries), sources: [...sources.values()] };
}

import type { EntryRow, EntryView } from '../protocol/views';
import type { GlossaryEntry, GlossarySource } from './entry';

/** The glossary as `buildGlossary` makes it: both lists sorted by id, every id they refer to present. */
export type Glossary = { entries: readonly GlossaryEntry[]; sources: readonly GlossarySource[] };

/**
 * Fills in what an entry refers to: its related entries in its own order; the works it cites, then those `sourcesDiffer`
 * adds, each once.
 *
 * @returns undefined where the glossary has no such entry (an older page script may ask for one that has gone)
 */
export function entryView(
  glossary: Glossary,
  id: string,
  { known, savedCount }: Pick<EntryView, 'known' | 'savedCount'>,
): EntryView | undefined {
  const entry = glossary.entries.find((candidate) => candidate.id === id);
  if (!entry) return undefined;
  const cited = new Set([...entry.sources, ...entry.sourcesDiffer].map(({ source }) => source));
  return {
    entry,
    sources: [...cited].map((source) => present(glossary.sources, source)),
    related: entry.related.map(({ id, relation }) => {
      const other = present(glossary.entries, id);
      return { id, headword: other.headword, zhHeadword: other.zh.headword, relation };
    }),
    known,
    savedCount,
  };
}

/** Makes the rows of the glossary's list, sorted by id. `forms` holds every written form in both languages, each once. */
export function entryRows({ entries }: Glossary): EntryRow[] {
  return entries.map((entry) => ({
    id: entry.id,
    headword: entry.headword,
    zhHeadword: entry.zh.headword,
    forms: [...new Set([...entry.forms, ...entry.acronyms, ...entry.zh.forms])],
    definition: entry.definition,
    zhDefinition: entry.zh.definition,
    level: entry.level,
    domains: entry.domains,
  }));
}

function present<Item extends { id: string }>(items: readonly Item[], id: string): Item {
  const item = items.find((candidate) => candidate.id === id);
  // `buildGlossary` lets no dangling id through, so this is a bug.
  if (!item) throw new Error(`The built glossary refers to “${id}”, which it does not have.`);
  return item;
}

import type { EntryRow, EntryView } from '../protocol/views';
import type { GlossaryEntry, GlossarySource } from './entry';
import type { ReaderGlossary, ShownEntry, ShownSource } from './reader-glossary';

/** The glossary as `buildGlossary` makes it: both lists sorted by id, every id they refer to present. */
export type Glossary = { entries: readonly GlossaryEntry[]; sources: readonly GlossarySource[] };

/** The glossary a reader's entry is from; the bundled one has no name here. */
export type Origin = { id: string; name: string };
type Volume = { entry: ShownEntry; sources: ReadonlyMap<string, ShownSource>; origin?: Origin };

/** Every entry there is by its id: the bundled glossary's and the reader's. */
export type Shelf = ReadonlyMap<string, Volume>;

/** Puts the bundled glossary and the reader's on one shelf. Where two have one id, the bundled entry stays. */
export function makeShelf(bundled: Glossary, readers: readonly ReaderGlossary[]): Shelf {
  const shelf = new Map<string, Volume>();
  const works = worksOf(bundled.sources);
  for (const entry of bundled.entries) shelf.set(entry.id, { entry, sources: works });
  for (const { id, name, entries, sources } of readers) {
    const own = worksOf(sources);
    for (const entry of entries) if (!shelf.has(entry.id)) shelf.set(entry.id, { entry, sources: own, origin: { id, name } });
  }
  return shelf;
}

/**
 * Fills in what an entry refers to: its related entries in its own order, with the ties among them; the works it cites,
 * then those `sourcesDiffer` adds, each once. What a reader's glossary names but does not have is left out.
 *
 * @returns undefined where there is no such entry (an older page script may ask for one that has gone)
 */
export function entryView(
  shelf: Shelf,
  id: string,
  state: Pick<EntryView, 'known' | 'savedCount' | 'languages'>,
): EntryView | undefined {
  const volume = shelf.get(id);
  if (!volume) return undefined;
  const { entry, sources, origin } = volume;
  const cited = new Set([...entry.sources, ...entry.sourcesDiffer].map(({ source }) => source));
  const related = entry.related.flatMap(({ id: otherId, relation }) => {
    const other = shelf.get(otherId)?.entry;
    return other ? [{ ...namesOf(other), relation }] : [];
  });
  return {
    entry,
    sources: [...cited].flatMap((source) => sources.get(source) ?? []),
    related,
    ties: tiesAmong(
      shelf,
      related.map((other) => other.id),
    ),
    ...(origin && { origin }),
    ...state,
  };
}

/** Makes the rows of the glossary's list, sorted by id. `forms` holds every written form in both languages, each once. */
export function entryRows(shelf: Shelf): EntryRow[] {
  return [...shelf.values()].map(({ entry, origin }) => ({
    ...namesOf(entry),
    forms: [...new Set([...entry.forms, ...entry.acronyms, ...(entry.zh?.forms ?? [])])],
    definition: entry.definition,
    zhDefinition: entry.zh?.definition ?? '',
    level: entry.level,
    domains: entry.domains,
    ...(origin && { origin }),
  }));
}

/** An entry's id and names; the Chinese one is empty where it has none. */
export function namesOf({ id, headword, zh }: ShownEntry): { id: string; headword: string; zhHeadword: string } {
  return { id, headword, zhHeadword: zh?.headword ?? '' };
}

/** The pairs of these entries that are tied to each other, each once, in the order given. */
function tiesAmong(shelf: Shelf, ids: readonly string[]): [string, string][] {
  return ids.flatMap((one, index) =>
    ids.slice(index + 1).flatMap((other): [string, string][] => {
      const isTied = (from: string, to: string) => shelf.get(from)?.entry.related.some(({ id }) => id === to);
      return isTied(one, other) || isTied(other, one) ? [[one, other]] : [];
    }),
  );
}

function worksOf<Work extends ShownSource>(sources: readonly Work[]): ReadonlyMap<string, ShownSource> {
  return new Map(sources.map((source) => [source.id, source]));
}

import type { EntryRow, EntryView } from '../protocol/views';
import type { DirectoryRow } from './parts';
import type { ReaderGlossary, ShownEntry, ShownSource } from './reader-glossary';

/** The glossary a reader's entry is from; the bundled one has no name here. */
export type Origin = { id: string; name: string };

/** An entry with the works it may name. */
export type Volume = { entry: ShownEntry; sources: readonly ShownSource[]; origin?: Origin };

/** What is known of every entry without its text: its names, its field, and what it is tied to. */
export type Directory = ReadonlyMap<string, DirectoryNames>;
type DirectoryNames = Pick<DirectoryRow, 'headword' | 'zhHeadword' | 'domains' | 'related'>;

/** Lists the bundled entries and the reader's. Where two have one id, the bundled entry stays. */
export function makeDirectory(bundled: readonly DirectoryRow[], readers: readonly ReaderGlossary[]): Directory {
  const directory = new Map<string, DirectoryNames>();
  for (const { entries } of readers)
    for (const entry of entries) directory.set(entry.id, { ...namesOf(entry), related: entry.related.map(({ id }) => id) });
  for (const row of bundled) directory.set(row.id, row);
  return directory;
}

/** The entries of the reader's glossaries that no bundled entry hides. */
export function readersVolumes(bundledIds: ReadonlySet<string>, readers: readonly ReaderGlossary[]): Volume[] {
  return readers.flatMap(({ id, name, entries, sources }) =>
    entries.filter((entry) => !bundledIds.has(entry.id)).map((entry) => ({ entry, sources, origin: { id, name } })),
  );
}

/**
 * Fills in what an entry refers to: its related entries in its own order, with the ties among them; the works it cites,
 * then those `sourcesDiffer` adds, each once. What a reader's glossary names but does not have is left out.
 */
export function entryView(
  { entry, sources, origin }: Volume,
  directory: Directory,
  state: Pick<EntryView, 'known' | 'savedCount' | 'languages'>,
): EntryView {
  const cited = new Set([...entry.sources, ...entry.sourcesDiffer].map(({ source }) => source));
  const related = entry.related.flatMap(({ id, relation }) => {
    const other = directory.get(id);
    return other ? [{ id, headword: other.headword, zhHeadword: other.zhHeadword, relation }] : [];
  });
  return {
    entry,
    sources: [...cited].flatMap((id) => sources.find((source) => source.id === id) ?? []),
    related,
    ties: tiesAmong(
      directory,
      related.map(({ id }) => id),
    ),
    ...(origin && { origin }),
    ...state,
  };
}

/** Makes the rows of the glossary's list, in the order given. `forms` holds every written form in both languages, each once. */
export function entryRows(volumes: readonly Volume[]): EntryRow[] {
  return volumes.map(({ entry, origin }) => ({
    id: entry.id,
    ...namesOf(entry),
    forms: [...new Set([...entry.forms, ...entry.acronyms, ...(entry.zh?.forms ?? [])])],
    definition: entry.definition,
    zhDefinition: entry.zh?.definition ?? '',
    level: entry.level,
    domains: [...entry.domains],
    ...(origin && { origin }),
  }));
}

function namesOf({ headword, zh, domains }: ShownEntry): { headword: string; zhHeadword: string; domains: readonly string[] } {
  return { headword, zhHeadword: zh?.headword ?? '', domains };
}

/** The pairs of these entries that are tied to each other, each once, in the order given. */
function tiesAmong(directory: Directory, ids: readonly string[]): [string, string][] {
  return ids.flatMap((one, index) =>
    ids.slice(index + 1).flatMap((other): [string, string][] => {
      const isTied = (from: string, to: string) => directory.get(from)?.related.includes(to) ?? false;
      return isTied(one, other) || isTied(other, one) ? [[one, other]] : [];
    }),
  );
}

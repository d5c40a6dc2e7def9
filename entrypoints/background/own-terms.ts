import {
  OWN_GLOSSARY,
  type ReaderGlossary,
  readerEntryId,
  type ShownEntry,
  type ShownSource,
} from '../../utils/glossary/reader-glossary';
import type { ErrorCode, RequestOf } from '../../utils/protocol/messages';
import { failure, type Result, success } from '../../utils/result/result';
import type { Glossaries } from './glossaries';

type Term = { entry: ShownEntry; sources: ShownSource[] };

/**
 * Adds a term to the ones written by hand under an id of its own, changes the one with its id, or puts one back that was
 * taken out.
 *
 * @returns the id it has; `not-found` when there is none to change, `changed-meanwhile` when its id is taken again
 */
export async function putTerm(
  glossaries: Glossaries,
  { entry, sources, mode }: RequestOf<'terms.put'>,
): Promise<Result<{ id: string }, ErrorCode>> {
  let { id } = entry;
  const done = await glossaries.write(OWN_GLOSSARY, (before = emptyOwn()) => {
    const ids = new Set(before.entries.map((other) => other.id));
    if (mode === 'add') id = readerEntryId(OWN_GLOSSARY, entry.headword, ids);
    if (mode === 'change' && !ids.has(id)) return failure('not-found');
    if (mode === 'putBack' && ids.has(id)) return failure('changed-meanwhile');
    const others = before.entries.filter((other) => other.id !== id);
    return success(withSources(before, [...others, { ...entry, id }], sources));
  });
  return done.ok ? success({ id }) : done;
}

/** Takes a term out of the ones written by hand and gives it with the works it names. */
export async function removeTerm(glossaries: Glossaries, id: string): Promise<Result<Term, ErrorCode>> {
  let taken: Term | undefined;
  const done = await glossaries.write(OWN_GLOSSARY, (before) => {
    const entry = before?.entries.find((candidate) => candidate.id === id);
    if (!before || !entry) return failure('not-found');
    const named = namedBy([entry]);
    taken = { entry, sources: before.sources.filter((source) => named.has(source.id)) };
    const others = before.entries.filter((other) => other !== entry);
    return success(withSources(before, others, []));
  });
  if (!done.ok) return done;
  return taken ? success(taken) : failure('not-found');
}

/** The glossary with these entries, and of all works only those that one of them names. */
function withSources(before: ReaderGlossary, entries: ShownEntry[], added: readonly ShownSource[]): ReaderGlossary {
  const named = namedBy(entries);
  const kept = before.sources.filter(({ id }) => !added.some((source) => source.id === id));
  const sources = [...kept, ...added].filter(({ id }) => named.has(id));
  return { ...before, modified: new Date().toISOString(), entries, sources };
}

function namedBy(entries: readonly ShownEntry[]): ReadonlySet<string> {
  return new Set(entries.flatMap((entry) => [...entry.sources, ...entry.sourcesDiffer].map(({ source }) => source)));
}

function emptyOwn(): ReaderGlossary {
  const created = new Date().toISOString();
  return { id: OWN_GLOSSARY, name: '', everywhere: true, marked: true, created, modified: created, entries: [], sources: [] };
}

import { idPrefix, OWN_GLOSSARY, type ReaderGlossary, readerEntryId } from '../glossary/reader-glossary';
import { freeIds } from './entry-ids';
import type { FileGlossary } from './glossary-file';

/**
 * Makes a file's glossary one of the reader's. Entries get ids that are unique in the whole library; one whose headword
 * (but for case) stood in the glossary `before` keeps the id it had, so that passages saved with it stay tied. `related`
 * that leads neither to the file nor to the bundled glossary is dropped.
 *
 * @param own.id - `own` or `set-…`; the reader's own terms have no name
 * @param own.now - when it is read, ISO 8601
 * @param own.before - the glossary it takes the place of, whose `created`, `everywhere` and `marked` it keeps
 */
export function toReaderGlossary(
  file: FileGlossary,
  own: { id: string; now: string; before?: ReaderGlossary; bundledIds: ReadonlySet<string> },
): ReaderGlossary {
  const { id, now, before, bundledIds } = own;
  const idBefore = new Map(before?.entries.map((entry) => [entry.headword.toLowerCase(), entry.id]));
  const kept = file.entries.map(({ headword }) => idBefore.get(headword.toLowerCase()));
  // An id of the one before is not given to another term: passages are tied to it.
  const taken = new Set(before?.entries.map((entry) => entry.id));
  const newIds = new Map<string, string>();
  for (const [index, entry] of file.entries.entries()) {
    const entryId = kept[index] ?? readerEntryId(id, entry.headword, taken);
    taken.add(entryId);
    newIds.set(entry.id, entryId);
  }
  return {
    id,
    name: id === OWN_GLOSSARY ? '' : file.name,
    ...(file.credit !== undefined && { credit: file.credit }),
    everywhere: before?.everywhere ?? false,
    marked: before?.marked ?? true,
    created: before?.created ?? now,
    modified: now,
    entries: file.entries.map((entry) => ({
      ...entry,
      id: newIds.get(entry.id) ?? entry.id,
      related: entry.related.flatMap(({ id: fileId, relation }) => {
        const otherId = newIds.get(fileId) ?? (bundledIds.has(fileId) ? fileId : undefined);
        return otherId === undefined ? [] : [{ id: otherId, relation }];
      }),
    })),
    sources: file.sources,
  };
}

/**
 * Makes a reader's glossary ready to be written to a file: entry ids lose the glossary's own, unless what is left would be
 * taken for an entry of the bundled glossary that one is related to.
 */
export function fromReaderGlossary(glossary: ReaderGlossary): FileGlossary {
  const { id, name, credit, entries, sources } = glossary;
  const inside = new Set(entries.map((entry) => entry.id));
  const others = entries.flatMap(({ related }) => related.map((other) => other.id)).filter((other) => !inside.has(other));
  const freeId = freeIds(others);
  const fileIds = new Map<string, string>();
  for (const entry of entries) {
    const fileId = freeId(entry.id.startsWith(`${idPrefix(id)}-`) ? entry.id.slice(idPrefix(id).length + 1) : entry.id);
    fileIds.set(entry.id, fileId);
  }
  return {
    name,
    ...(credit !== undefined && { credit }),
    entries: entries.map((entry) => ({
      ...entry,
      id: fileIds.get(entry.id) ?? entry.id,
      related: entry.related.map(({ id: otherId, relation }) => ({ id: fileIds.get(otherId) ?? otherId, relation })),
    })),
    sources,
  };
}

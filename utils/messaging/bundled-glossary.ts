import type { Glossary } from '../glossary/entry';
import { type DirectoryRow, type GlossaryPart, joinParts } from '../glossary/parts';

// The bundled glossary, checked and divided when it was built; each file is read at its first use after a start.
let directory: Promise<DirectoryRow[]> | undefined;
const parts = new Map<number, Promise<GlossaryPart>>();

/** The names of all bundled entries. */
export function loadDirectory(): Promise<DirectoryRow[]> {
  directory ??= fetch('/glossary/directory.json').then((response) => response.json() as Promise<DirectoryRow[]>);
  directory.catch(() => (directory = undefined)); // the next that asks tries again
  return directory;
}

/** The part that has a bundled entry; undefined where there is no such entry. */
export async function loadPartOf(id: string): Promise<GlossaryPart | undefined> {
  const row = (await loadDirectory()).find((candidate) => candidate.id === id);
  return row && loadPart(row.part);
}

/** The whole bundled glossary. */
export async function loadGlossary(): Promise<Glossary> {
  const last = (await loadDirectory()).at(-1)?.part ?? -1;
  return joinParts(await Promise.all(Array.from({ length: last + 1 }, (_, part) => loadPart(part))));
}

function loadPart(part: number): Promise<GlossaryPart> {
  const loading = parts.get(part) ?? fetch(`/glossary/${part}.json`).then((response) => response.json() as Promise<GlossaryPart>);
  parts.set(part, loading);
  loading.catch(() => parts.delete(part));
  return loading;
}

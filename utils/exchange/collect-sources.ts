import { slugOf } from '../glossary/reader-glossary';
import type { DraftSource } from './check-glossary';
import { freeIds } from './entry-ids';

/** A work as an entry of a file names it in passing. The values are the file's, not yet checked. */
export type Work = { title?: unknown; short?: unknown; publisher?: unknown; year?: unknown; url?: unknown };

/**
 * Gathers the works that entries name in passing, so that each stands once in the list of sources.
 *
 * @param takenIds - ids of the sources that the file lists itself
 */
export function collectSources(takenIds: Iterable<unknown> = []): {
  /** The id of a work in `sources`, where it is added at its first mention; a work without title is called by its address. */
  cite: (work: Work, lineOf: DraftSource['lineOf']) => string;
  sources: readonly DraftSource[];
} {
  const freeId = freeIds(takenIds);
  const idOfWork = new Map<string, string>();
  const sources: DraftSource[] = [];
  return {
    sources,
    cite({ title: stated, short, publisher, year, url }, lineOf) {
      const title = stated ?? url;
      const key = JSON.stringify([title, short, publisher, year, url].map((value) => (isPlain(value) ? value : typeof value)));
      const known = idOfWork.get(key);
      if (known !== undefined) return known;
      const id = freeId((typeof title === 'string' && slugOf(title)) || 'source');
      idOfWork.set(key, id);
      const rest = Object.entries({ short, publisher, year, url }).filter(([, value]) => value !== undefined);
      sources.push({ fields: { id, title, ...Object.fromEntries(rest) }, lineOf });
      return id;
    },
  };
}

function isPlain(value: unknown): boolean {
  return typeof value !== 'object' || value === null;
}

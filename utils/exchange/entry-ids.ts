import { Id } from '../glossary/entry';
import { slugOf } from '../glossary/reader-glossary';

/**
 * Gives every entry of a file an id: its own where it states one, else a slug of its headword, numbered where taken.
 *
 * @returns one id for each entry, in their order; a stated id is kept as it is, even where it is no id or stands twice
 */
export function entryIds(entries: readonly { id?: unknown; headword?: unknown }[]): unknown[] {
  const freeId = freeIds(entries.map(({ id }) => id));
  return entries.map(({ id, headword }) =>
    id === undefined ? freeId((typeof headword === 'string' && slugOf(headword)) || 'term') : id,
  );
}

/** Hands out ids that are not taken: the first of `base`, `base-2`, `base-3` …, each once. */
export function freeIds(takenIds: Iterable<unknown>): (base: string) => string {
  const taken = new Set(takenIds);
  const next = new Map<string, number>();
  return (base) => {
    let number = next.get(base) ?? 1;
    const id = () => (number === 1 ? base : `${base}-${number}`);
    while (taken.has(id())) number++;
    next.set(base, number + 1);
    taken.add(id());
    return id();
  };
}

/** Whether a value can be the id of an entry or a source. */
export function isId(value: unknown): value is string {
  return Id.safeParse(value).success;
}

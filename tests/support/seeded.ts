/** A source of numbers that gives the same ones for the same seed (mulberry32). */
export type Random = { seed: number; below: (limit: number) => number; pick: <Item>(items: readonly Item[]) => Item };

/** Makes one; the seed is that of the environment's `SEED`, so that a failure can be seen again, or the one given. */
export function seeded(usual: number): Random {
  const seed = Number(process.env.SEED ?? usual);
  let state = seed;
  const below = (limit: number) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
  const pick = <Item>(items: readonly Item[]): Item => {
    if (items.length === 0) throw new Error('There is nothing to pick from.');
    return items[below(items.length)] as Item;
  };
  return { seed, below, pick };
}

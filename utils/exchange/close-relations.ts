import type { ShownEntry } from '../glossary/reader-glossary';

type Relation = ShownEntry['related'][number]['relation'];
type Entry = Pick<ShownEntry, 'id' | 'related'>;

// What the first entry is to the second, when the second is this to the first. A cause's effect has no name here.
const INVERSE: Record<Relation, Relation> = {
  broader: 'narrower',
  narrower: 'broader',
  contrast: 'contrast',
  cause: 'related',
  countermeasure: 'related',
  related: 'related',
};

// Said by one, these hold for both; the hierarchy is decided first.
const MUTUAL: readonly (readonly Relation[])[] = [['broader', 'narrower'], ['contrast']];

/**
 * Gives each tie inside a glossary its way back: every broader entry has its narrower one, every related its related. Of ties
 * that contradict each other (broader one way, related or broader the other) the hierarchy stays, as first said, then contrast.
 *
 * @returns the ties of each entry by its id, those it has itself first; ties that lead out of the glossary stay
 * @see https://www.w3.org/TR/skos-reference/#L2422 - S27: `related` and the hierarchy do not overlap
 */
export function closeRelations(entries: readonly Entry[]): ReadonlyMap<string, ShownEntry['related']> {
  const closed = new Map(entries.map(({ id }) => [id, new Map<string, Relation>()]));
  const ties = entries.flatMap(({ id, related }) => related.map((tie) => ({ from: id, to: tie.id, relation: tie.relation })));
  const mutual = new Map<string, Relation>();
  for (const { from, to, relation } of MUTUAL.flatMap((kinds) => ties.filter((tie) => kinds.includes(tie.relation)))) {
    if (from === to || mutual.has(pair(from, to))) continue;
    mutual.set(pair(from, to), relation);
    mutual.set(pair(to, from), INVERSE[relation]);
  }
  for (const { from, to, relation } of ties) {
    const own = closed.get(from);
    if (from !== to && own && !own.has(to)) own.set(to, mutual.get(pair(from, to)) ?? relation);
  }
  for (const { from, to } of ties) {
    const back = closed.get(to);
    const relation = closed.get(from)?.get(to);
    if (from !== to && back && relation && !back.has(from)) back.set(from, INVERSE[relation]);
  }
  return new Map([...closed].map(([id, own]) => [id, [...own].map(([otherId, relation]) => ({ id: otherId, relation }))]));
}

function pair(from: string, to: string): string {
  return `${from} ${to}`;
}

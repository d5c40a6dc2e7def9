import { describe, expect, it } from 'vitest';
import { layoutNeighbourhood } from '../../../utils/glossary/neighbourhood';
import { loadGlossary } from './load-glossary';

const related = (...relations: string[]) => relations.map((relation, number) => ({ id: `${relation}-${number}`, relation }));

describe('layoutNeighbourhood', () => {
  it('puts wider terms above, narrower ones below, causes left and countermeasures right', () => {
    const { centre, places } = layoutNeighbourhood(related('broader', 'narrower', 'cause', 'countermeasure'));
    expect(places.get('broader-0')?.y).toBeLessThan(centre.y);
    expect(places.get('narrower-1')?.y).toBeGreaterThan(centre.y);
    expect(places.get('cause-2')?.x).toBeLessThan(centre.x);
    expect(places.get('countermeasure-3')?.x).toBeGreaterThan(centre.x);
  });

  it('keeps an entry that is alone in the middle of one row', () => {
    expect(layoutNeighbourhood([])).toEqual({ rows: 1, centre: { x: 50, y: 0.5 }, places: new Map() });
  });

  it('fills the lighter side with what is merely related', () => {
    const { places } = layoutNeighbourhood(related('cause', 'cause', 'related', 'related'));
    expect([places.get('related-2')?.x, places.get('related-3')?.x]).toEqual([84, 84]);
  });

  it('gives each entry of the whole glossary a place of its own inside the picture', () => {
    for (const entry of loadGlossary().entries) {
      const { rows, centre, places } = layoutNeighbourhood(entry.related);
      const spots = [centre, ...places.values()].map(({ x, y }) => `${x} ${y}`);
      expect(new Set(spots).size, entry.id).toBe(entry.related.length + 1);
      for (const { y } of places.values()) expect(y > 0 && y < rows, entry.id).toBe(true);
    }
  });
});

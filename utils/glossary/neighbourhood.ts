/** A place in the picture: `x` in percent of its width, `y` in rows from the top, both of the middle. */
export type Place = { x: number; y: number };
/** The picture of an entry among its related ones. */
export type Neighbourhood = { rows: number; centre: Place; places: ReadonlyMap<string, Place> };

const LEFT = 16; // percent
const MIDDLE = 50;
const RIGHT = 84;
const ACROSS = 3; // terms in a row above or below

/**
 * Places the entries around one: wider terms above, narrower ones below, what brings it about and what it is told from on
 * the left, what helps against it on the right, and the merely related where there is room.
 */
export function layoutNeighbourhood(related: readonly { id: string; relation: string }[]): Neighbourhood {
  const of = (...relations: string[]) => related.filter(({ relation }) => relations.includes(relation)).map(({ id }) => id);
  const left = of('cause', 'contrast');
  const right = of('countermeasure');
  for (const id of of('related')) (left.length <= right.length ? left : right).push(id);
  const above = rowsOf(of('broader'));
  const below = rowsOf(of('narrower'));
  const between = Math.max(left.length, right.length, 1);
  const places = new Map<string, Place>();
  const putRow = (row: readonly string[], y: number) =>
    row.forEach((id, index) => places.set(id, { x: across(index, row.length), y }));
  const putColumn = (column: readonly string[], x: number) =>
    column.forEach((id, index) => places.set(id, { x, y: above.length + (between - column.length) / 2 + index + 0.5 }));
  above.forEach((row, index) => putRow(row, index + 0.5));
  putColumn(left, LEFT);
  putColumn(right, RIGHT);
  below.forEach((row, index) => putRow(row, above.length + between + index + 0.5));
  return {
    rows: above.length + between + below.length,
    centre: { x: MIDDLE, y: above.length + between / 2 },
    places,
  };
}

function rowsOf(ids: readonly string[]): string[][] {
  const count = Math.ceil(ids.length / ACROSS);
  return Array.from({ length: count }, (_, index) => ids.slice(index * ACROSS, (index + 1) * ACROSS));
}

function across(index: number, length: number): number {
  if (length === 1) return MIDDLE;
  if (length === 2) return index === 0 ? (LEFT + MIDDLE) / 2 : (MIDDLE + RIGHT) / 2;
  return [LEFT, MIDDLE, RIGHT][index] ?? MIDDLE;
}

import type { TermRow, TermTables } from './term-tables';

// One line an entry: id (`!` behind it where it is basic), hints, then its forms by their bits. Plain JSON of the same is
// a third larger after gzip. No form has a tab, a line feed or a bar: they part no words.
const FIELD = '\t';
const ITEM = '|';

/** Packs tables into a text for shipping. */
export function packTables({ ids, basic, hints, rows }: TermTables): string {
  const lines = ids.map((id, number) => {
    const byBits = new Map<number, string[]>();
    for (const [form, entry, bits] of rows) if (entry === number) byBits.set(bits, [...(byBits.get(bits) ?? []), form]);
    const forms = [...byBits].map(([bits, list]) => `${bits}${ITEM}${list.join(ITEM)}`);
    return [basic[number] ? `${id}!` : id, (hints[number] ?? []).join(ITEM), ...forms].join(FIELD);
  });
  return lines.join('\n');
}

/** Makes tables of what `packTables` wrote. Rows of one entry come in the order of their bits' first form. */
export function unpackTables(packed: string): TermTables {
  const ids: string[] = [];
  const basic: boolean[] = [];
  const hints: string[][] = [];
  const rows: TermRow[] = [];
  for (const [number, line] of (packed === '' ? [] : packed.split('\n')).entries()) {
    const [name = '', hint = '', ...forms] = line.split(FIELD);
    const isBasic = name.endsWith('!');
    ids.push(isBasic ? name.slice(0, -1) : name);
    basic.push(isBasic);
    hints.push(hint === '' ? [] : hint.split(ITEM));
    for (const group of forms) {
      const [bits = '0', ...list] = group.split(ITEM);
      for (const form of list) rows.push([form, number, Number(bits)]);
    }
  }
  return { ids, basic, hints, rows };
}

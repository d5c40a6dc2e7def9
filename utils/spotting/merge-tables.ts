import type { TermTables } from './term-tables';

/**
 * Puts the reader's tables before the bundled ones: of two equal forms the reader's is found. Entry numbers of the
 * bundled entries stay as they are.
 */
export function mergeTables(bundled: TermTables, readers: TermTables): TermTables {
  const shift = bundled.ids.length;
  return {
    ids: [...bundled.ids, ...readers.ids],
    basic: [...bundled.basic, ...readers.basic],
    hints: [...bundled.hints, ...readers.hints],
    onlyNearAi: [...bundled.ids.map(() => false), ...(readers.onlyNearAi ?? readers.ids.map(() => false))],
    rows: [...readers.rows.map(([form, entry, bits]) => [form, entry + shift, bits] as const), ...bundled.rows],
  };
}

/** The columns of a glossary in CSV, in the order in which they are written. */
export const CSV_COLUMNS = [
  ...['id', 'headword', 'definition', 'forms', 'acronyms', 'ambiguous', 'hints', 'level', 'domains', 'why_it_matters'],
  ...['zh_headword', 'zh_forms', 'zh_ambiguous', 'zh_definition', 'zh_why_it_matters', 'example', 'part_of_speech', 'related'],
  ...['source_title', 'source_publisher', 'source_year', 'source_url', 'source_locator'],
] as const;
/** The name of a column as it is written. */
export type CsvColumn = (typeof CSV_COLUMNS)[number];

// What a spreadsheet takes for a formula: https://owasp.org/www-community/attacks/CSV_Injection
const FORMULA = /^'*[=+\-@\t\r]/;

/** The column that a heading means: case, spaces, hyphens and low lines do not matter, and `term` is a headword. */
export function columnNamed(heading: string): CsvColumn | undefined {
  const name = folded(heading);
  return name === 'term' ? 'headword' : CSV_COLUMNS.find((column) => folded(column) === name);
}

/** Divides a cell at each `|`; `\|` is a bar and `\\` a backslash inside an item. Items may be empty. */
export function splitCell(cell: string): string[] {
  const items = [''];
  for (const [unit] of cell.matchAll(/\\[\\|]|[^]/g)) {
    if (unit === '|') items.push('');
    else items.push(`${items.pop() ?? ''}${unit.length > 1 ? unit.slice(1) : unit}`);
  }
  return items.map((item) => item.trim());
}

/** Puts items into one cell, the way `splitCell` divides it. */
export function joinCell(items: readonly string[]): string {
  return items.map((item) => item.replace(/[\\|]/g, '\\$&')).join('|');
}

/** Puts a `'` before what a spreadsheet would take for a formula. */
export function disarmed(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell;
}

/** Takes off the `'` that `disarmed` put before a cell. */
export function armed(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}

function folded(name: string): string {
  return name.toLowerCase().replace(/[\s_-]+/g, '');
}

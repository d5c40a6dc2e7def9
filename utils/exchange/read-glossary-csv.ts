import * as papaparse from 'papaparse';
import { MOST_ENTRIES } from '../glossary/reader-glossary';
import { checkGlossary, type DraftEntry, type Path } from './check-glossary';
import { collectSources } from './collect-sources';
import { armed, columnNamed, type CsvColumn, splitCell } from './csv-columns';
import type { FileProblem } from './glossary-file';
import { firstProblems, type GlossaryReading, MOST_PROBLEMS, nameOfFile, refused } from './glossary-reading';

type Row = { cells: readonly string[]; line: number };
type Cells = { [Column in CsvColumn]?: string };

const DELIMITERS = [',', ';', '\t'];

/**
 * Reads a glossary from a table with a heading row, divided by commas, semicolons or tabs. Unknown columns are passed over.
 *
 * @returns problems each with the line on which its row begins: `missing-column`, `syntax` (quotes that do not match, a row
 * with more cells than headings) and those of `checkGlossary`
 * @see https://www.rfc-editor.org/rfc/rfc4180
 */
export function readGlossaryCsv(fileName: string, text: string): GlossaryReading {
  // One kind of line break, or a mixed file would be cut at one of them only.
  const even = text.replace(/\r\n?/g, '\n');
  const delimiter = bestDelimiter(even);
  const { rows, problems } = rowsOf(even, delimiter, MOST_ENTRIES + 2);
  const [head, ...body] = rows;
  if (!head) return refused(problems[0] ?? { reason: 'no-terms' });
  const columns = head.cells.map(columnNamed);
  const missing = (['headword', 'definition'] as const).filter((column) => !columns.includes(column));
  if (missing.length > 0)
    return refused(missing.map((column): FileProblem => ({ reason: 'missing-column', line: head.line, detail: [column] })));
  const works = collectSources();
  const entries: DraftEntry[] = [];
  for (const { cells, line } of body) {
    if (cells.slice(columns.length).some((cell) => cell.trim() !== ''))
      problems.push({ reason: 'syntax', line, detail: [`expected ${columns.length} cells, found ${cells.length}`] });
    entries.push(draftOf(cellsByColumn(columns, cells), line, works.cite));
  }
  if (problems.length > 0) return refused(problems);
  return checkGlossary({ name: nameOfFile(fileName), entries, sources: works.sources, nameOf: columnOf });
}

/** The delimiter that finds the most columns in the heading row. */
function bestDelimiter(text: string): string {
  const found = DELIMITERS.map((delimiter) => rowsOf(text, delimiter, 1).rows[0]?.cells.filter(columnNamed).length ?? 0);
  return DELIMITERS[found.indexOf(Math.max(...found))] ?? ',';
}

function rowsOf(text: string, delimiter: string, most: number): { rows: Row[]; problems: FileProblem[] } {
  const rows: Row[] = [];
  const problems: FileProblem[] = [];
  let line = 1;
  papaparse.parse(text, {
    delimiter,
    newline: '\n',
    step({ data, errors }, parser) {
      problems.push(...firstProblems(errors, ({ message }) => ({ reason: 'syntax', line, detail: [message] })));
      if (data.some((cell) => cell.trim() !== '')) rows.push({ cells: data.map(armed), line });
      line += 1 + data.reduce((breaks, cell) => breaks + cell.split('\n').length - 1, 0);
      if (rows.length >= most || problems.length >= MOST_PROBLEMS) parser.abort();
    },
  });
  return { rows, problems };
}

function cellsByColumn(columns: readonly (CsvColumn | undefined)[], cells: readonly string[]): Cells {
  const found: Cells = {};
  for (const [index, column] of columns.entries()) {
    const cell = cells[index]?.trim();
    if (column && cell) found[column] ??= cell;
  }
  return found;
}

function draftOf(cells: Cells, line: number, cite: ReturnType<typeof collectSources>['cite']): DraftEntry {
  const list = (column: CsvColumn) => splitCell(cells[column] ?? '').filter(Boolean);
  const fields = {
    id: cells.id,
    headword: cells.headword,
    definition: cells.definition,
    forms: cells.forms === undefined ? undefined : list('forms'),
    acronyms: list('acronyms'),
    ambiguous: list('ambiguous'),
    hints: list('hints'),
    level: cells.level?.toLowerCase(),
    domains: list('domains').map((domain) => domain.toLowerCase()),
    whyItMatters: cells.why_it_matters,
    zh: zhOf(cells, list),
    example: cells.example,
    partOfSpeech: cells.part_of_speech?.toLowerCase(),
    related: list('related').map(relationOf),
    sources: citationsOf(cells, line, cite),
  };
  return { fields, lineOf: () => line };
}

function zhOf(cells: Cells, list: (column: CsvColumn) => string[]): unknown {
  const { zh_headword, zh_definition, zh_why_it_matters } = cells;
  const forms = list('zh_forms');
  const headword = zh_headword ?? forms[0];
  if (headword === undefined && zh_definition === undefined && zh_why_it_matters === undefined) return undefined;
  return {
    headword,
    forms: forms.length > 0 || headword === undefined ? forms : [headword],
    ambiguous: list('zh_ambiguous'),
    ...(zh_definition !== undefined && { definition: zh_definition }),
    ...(zh_why_it_matters !== undefined && { whyItMatters: zh_why_it_matters }),
  };
}

function relationOf(tie: string): { id: string; relation: string } {
  const [relation = '', id] = tie.split(':').map((part) => part.trim());
  return id === undefined ? { id: relation, relation: 'related' } : { id, relation: relation.toLowerCase() };
}

function citationsOf(
  cells: Cells,
  line: number,
  cite: ReturnType<typeof collectSources>['cite'],
): { source: string; locator?: string }[] {
  const column = (name: CsvColumn) => splitCell(cells[name] ?? '').map((item) => item || undefined);
  const [titles, publishers, years, urls, locators] = [
    column('source_title'),
    column('source_publisher'),
    column('source_year'),
    column('source_url'),
    column('source_locator'),
  ];
  return urls.concat(titles.slice(urls.length)).flatMap((_, index) => {
    const [title, publisher, year, url, locator] = [titles, publishers, years, urls, locators].map((list) => list?.[index]);
    if (title === undefined && url === undefined) return [];
    const work = { title, publisher, year: year !== undefined && /^\d{1,4}$/.test(year) ? Number(year) : year, url };
    return [{ source: cite(work, () => line), ...(locator !== undefined && { locator }) }];
  });
}

// `zh.whyItMatters` → `zh_why_it_matters`; the place inside a list is not a column's.
function columnOf(path: Path): string {
  const names = path.filter((key): key is string => typeof key === 'string').slice(0, path[0] === 'zh' ? 2 : 1);
  return names.join('_').replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

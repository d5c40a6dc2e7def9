import type { ShownEntry, ShownSource } from '../glossary/reader-glossary';
import { CSV_COLUMNS, type CsvColumn, disarmed, joinCell } from './csv-columns';
import type { FileGlossary } from './glossary-file';

const MARK = '\uFEFF'; // or Excel takes UTF-8 for the machine's old encoding

/**
 * Writes a glossary as a table, divided by commas, with a byte order mark. Left out: its name and credit, where its sources
 * differ, the ids and short names of its sources, and sources that no entry cites.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4180
 */
export function writeGlossaryCsv({ entries, sources }: FileGlossary): string {
  const works = new Map(sources.map((source) => [source.id, source]));
  const rows = entries.map((entry) => {
    const cells = cellsOf(entry, works);
    return CSV_COLUMNS.map((column) => cells[column] ?? '');
  });
  return `${MARK}${[CSV_COLUMNS, ...rows].map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('')}`;
}

function cellsOf(entry: ShownEntry, works: ReadonlyMap<string, ShownSource>): { [Column in CsvColumn]?: string | undefined } {
  const { zh } = entry;
  const cited = entry.sources.flatMap(({ source, locator }) => {
    const work = works.get(source);
    return work ? [{ ...work, locator }] : [];
  });
  const aligned = (key: 'title' | 'publisher' | 'year' | 'url' | 'locator') =>
    cited.some((work) => work[key] !== undefined) ? joinCell(cited.map((work) => String(work[key] ?? ''))) : '';
  return {
    id: entry.id,
    headword: entry.headword,
    definition: entry.definition,
    forms: joinCell(entry.forms),
    acronyms: joinCell(entry.acronyms),
    ambiguous: joinCell(entry.ambiguous),
    hints: joinCell(entry.hints),
    level: entry.level,
    domains: joinCell(entry.domains),
    why_it_matters: entry.whyItMatters,
    zh_headword: zh?.headword,
    zh_forms: zh && joinCell(zh.forms),
    zh_ambiguous: zh && joinCell(zh.ambiguous),
    zh_definition: zh?.definition,
    zh_why_it_matters: zh?.whyItMatters,
    example: entry.example,
    part_of_speech: entry.partOfSpeech,
    related: joinCell(entry.related.map(({ id, relation }) => `${relation}:${id}`)),
    source_title: aligned('title'),
    source_publisher: aligned('publisher'),
    source_year: aligned('year'),
    source_url: aligned('url'),
    source_locator: aligned('locator'),
  };
}

function quoted(cell: string): string {
  const safe = disarmed(cell);
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

import { MOST_ENTRIES } from '../glossary/reader-glossary';
import { checkGlossary, type DraftEntry, type Path } from './check-glossary';
import { collectSources } from './collect-sources';
import type { FileProblem } from './glossary-file';
import { firstProblems, type GlossaryReading, nameOfFile, refused, shortened } from './glossary-reading';
import { jsonFaultLine, jsonLines } from './json-lines';

type Fields = Record<string, unknown>;
type Place = { path: Path; lineOf: (path: Path) => number | undefined };

const FORMAT = 'footlight-glossary';
const VERSION = 1;
const KEYS = new Set(['format', 'version', 'name', 'credit', 'entries', 'sources']);
const WORK_KEYS = new Set(['title', 'short', 'publisher', 'year', 'url', 'locator']);

/**
 * Reads a glossary in our own JSON: `{ format: 'footlight-glossary', version: 1, name, credit?, entries, sources? }`, or the
 * bare list of entries. An entry has the fields of `ShownEntry`, of which `headword` and `definition` are asked; `zh` may be
 * only the headword, and a source may be described in its place (`title`, `short`, `url`, `publisher`, `year`, `locator`).
 *
 * @returns problems each with its line: those of `checkGlossary`, `syntax`, `wrong-format` (the place, and the key that is
 * unknown there or the kind of value that is not expected) or `newer-version`
 */
export function readGlossaryJson(fileName: string, text: string): GlossaryReading {
  const parsed = parseJson(text);
  return parsed.ok ? readGlossaryValue(fileName, parsed.value, jsonLines(text)) : refused(parsed.problem);
}

/** Parses a JSON text; the fault of one that is none comes with its line. */
export function parseJson(text: string): { ok: true; value: unknown } | { ok: false; problem: FileProblem } {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    const line = jsonFaultLine(text);
    const says = error instanceof Error ? shortened(error.message, 200) : '';
    return { ok: false, problem: { reason: 'syntax', ...(line !== undefined && { line }), detail: [says] } };
  }
}

function readGlossaryValue(fileName: string, value: unknown, lineOf: Place['lineOf']): GlossaryReading {
  const wrong = (path: Path, ...detail: string[]): FileProblem => {
    const line = lineOf(path);
    return { reason: 'wrong-format', ...(line !== undefined && { line }), detail };
  };
  if (!Array.isArray(value) && !isFields(value)) return refused(wrong([], fileName, kindOf(value)));
  const file: Fields = Array.isArray(value) ? { format: FORMAT, version: VERSION, entries: value } : value;
  const prefix: Path = Array.isArray(value) ? [] : ['entries'];
  const { format, version, name, credit, entries = [], sources = [] } = file;
  if (format !== FORMAT) return refused(wrong(['format'], 'format', shown(format)));
  if (typeof version === 'number' && version > VERSION) return refused({ reason: 'newer-version', detail: [String(version)] });
  const problems = [
    ...firstProblems(Object.keys(file), (key) => (KEYS.has(key) ? undefined : wrong([key], fileName, shortened(key)))),
    ...(version === VERSION ? [] : [wrong(['version'], 'version', shown(version))]),
    ...[name, credit].flatMap((text, index) => {
      const key = index === 0 ? 'name' : 'credit';
      return text === undefined || typeof text === 'string' ? [] : [wrong([key], key, kindOf(text))];
    }),
    ...wrongItems('entries', entries, prefix),
    ...wrongItems('sources', sources, ['sources']),
  ];
  if (problems.length > 0 || !isList(entries) || !isList(sources)) return refused(problems);
  if (entries.length > MOST_ENTRIES) return refused({ reason: 'too-many-terms', detail: [String(MOST_ENTRIES)] });
  const named = collectSources(sources.map(({ id }) => id));
  const drafts = entries.map((entry, index) => draftOf(entry, { path: [...prefix, index], lineOf }, named.cite));
  const listed = sources.map((fields, index) => ({ fields, lineOf: (path: Path) => lineOf(['sources', index, ...path]) }));
  return checkGlossary({
    name: (typeof name === 'string' && name.trim()) || nameOfFile(fileName),
    credit: typeof credit === 'string' ? credit : undefined,
    entries: drafts,
    sources: [...listed, ...named.sources],
  });

  function wrongItems(key: string, list: unknown, path: Path): FileProblem[] {
    if (!Array.isArray(list)) return [wrong(path, key, kindOf(list))];
    return firstProblems(list.entries(), ([index, item]: [number, unknown]) =>
      isFields(item) ? undefined : wrong([...path, index], `${key}[${index}]`, kindOf(item)),
    );
  }
}

function draftOf(entry: Fields, { path, lineOf }: Place, cite: ReturnType<typeof collectSources>['cite']): DraftEntry {
  const lineIn = (inner: Path) => lineOf([...path, ...inner]);
  const { zh, sources } = entry;
  // Spread, so that a key named `__proto__` stays a key, which the schema refuses by name.
  const fields: Fields = { ...entry };
  if (typeof zh === 'string') fields.zh = { headword: zh, forms: [zh], ambiguous: [] };
  else if (isFields(zh)) fields.zh = { forms: zh.headword === undefined ? [] : [zh.headword], ambiguous: [], ...zh };
  if (Array.isArray(sources))
    fields.sources = sources.map((source: unknown, index) => {
      if (!isFields(source) || 'source' in source || !Object.keys(source).every((key) => WORK_KEYS.has(key))) return source;
      const { locator, ...work } = source;
      const id = cite(work, (inner) => lineIn(['sources', index, ...inner]));
      return { source: id, ...(locator !== undefined && { locator }) };
    });
  return { fields, lineOf: lineIn };
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isList(value: unknown): value is readonly Fields[] {
  return Array.isArray(value) && value.every(isFields);
}

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

function shown(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? shortened(String(value)) : kindOf(value);
}

import type * as z from 'zod/mini';
import { MOST_ENTRIES, type ShownEntry, type ShownSource } from '../glossary/reader-glossary';
import { ShownEntry as EntrySchema, ShownSource as SourceSchema } from '../glossary/reader-glossary';
import { entryIds } from './entry-ids';
import type { FileProblem } from './glossary-file';
import { firstProblems, type GlossaryReading, MOST_PROBLEMS, refused, shortened } from './glossary-reading';

/** Where a value stands in its entry or source: `['zh', 'forms', 2]`. */
export type Path = readonly PropertyKey[];

type Draft<Field extends string> = {
  fields: { readonly [Name in Field]?: unknown };
  /** The line (from 1) of a value, or of what should hold it; absent where the format has no lines to tell. */
  lineOf: (path: Path) => number | undefined;
};
/** An entry as a file has it, not yet checked; what is absent is given its default. */
export type DraftEntry = Draft<keyof ShownEntry>;
/** A source as a file has it, not yet checked. */
export type DraftSource = Draft<keyof ShownSource>;

/** A glossary as the reader of one format found it, not yet checked. */
export type DraftGlossary = {
  name: string;
  credit?: string | undefined;
  entries: readonly DraftEntry[];
  sources: readonly DraftSource[];
  leftOut?: number;
  /** What the format calls the field at a path; `zh.forms.2` unless told. */
  nameOf?: (path: Path) => string;
};

const NAME_LENGTH = 100; // UTF-16 units, as ReaderGlossary allows
const CREDIT_LENGTH = 300;
const LIST_LENGTH = 500; // items; ShownEntry allows 200 at most
const HAN = /\p{Script=Han}/u;

/**
 * Checks what a format's reader found and fills in what may be left out: ids, the headword among `forms` (unless it is among
 * the acronyms or the Chinese forms), empty lists, the level `core`.
 *
 * @returns every entry, or problems: `no-terms`, `too-many-terms`, `missing-value`, `bad-value`, `double-term` (headwords
 * equal but for case), `wrong-format` (a key that no entry has)
 */
export function checkGlossary(draft: DraftGlossary): GlossaryReading {
  if (draft.entries.length === 0) return refused({ reason: 'no-terms' });
  if (draft.entries.length > MOST_ENTRIES) return refused({ reason: 'too-many-terms', detail: [String(MOST_ENTRIES)] });
  const nameOf = draft.nameOf ?? ((path: Path) => path.map(String).join('.'));
  if (draft.sources.length > MOST_ENTRIES)
    return refused({ reason: 'bad-value', detail: ['sources', String(draft.sources.length)] });
  const ids = entryIds(draft.entries.map(({ fields }) => fields));
  const filled = draft.entries.map((entry, index) => ({ ...entry, fields: { ...filledIn(entry.fields), id: ids[index] } }));
  const { parsed: entries, problems: entryProblems } = parseAll(filled, EntrySchema, nameOf);
  const { parsed: sources, problems: sourceProblems } = parseAll(draft.sources, SourceSchema, nameOf);
  const sourceIds = new Set(draft.sources.map(({ fields }) => fields.id));
  const problems: FileProblem[] = [
    ...entryProblems,
    ...sourceProblems,
    ...repeated(filled, 'headword', foldedText).map((problem) => ({ reason: 'double-term' as const, ...problem })),
    ...[...repeated(filled, 'id'), ...repeated(draft.sources, 'id')].map(({ detail, ...line }) => ({
      reason: 'bad-value' as const,
      ...line,
      detail: ['id', ...detail],
    })),
    ...firstProblems(filled, (entry) => uncited(entry, sourceIds, nameOf)),
  ];
  if (problems.length > 0) return refused(problems.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0)));
  const credit = draft.credit?.trim();
  return {
    ok: true,
    value: {
      name: shortened(draft.name.trim(), NAME_LENGTH),
      ...(credit && { credit: shortened(credit, CREDIT_LENGTH) }),
      entries,
      sources,
      ...(draft.leftOut ? { leftOut: draft.leftOut } : {}),
    },
  };
}

function filledIn(fields: DraftEntry['fields']): DraftEntry['fields'] {
  const { headword } = fields;
  const isHan = typeof headword === 'string' && HAN.test(headword);
  const zh = fields.zh ?? (isHan && fields.forms === undefined ? { headword, forms: [headword], ambiguous: [] } : undefined);
  const zhForms = typeof zh === 'object' && zh !== null && 'forms' in zh ? zh.forms : undefined;
  const isListed = [fields.acronyms, zhForms, fields.forms].some((list) => Array.isArray(list) && list.includes(headword));
  const own = isListed || foldedText(headword) === undefined ? [] : [headword];
  return {
    level: 'core',
    ...Object.fromEntries(
      ['acronyms', 'ambiguous', 'hints', 'sourcesDiffer', 'domains', 'related', 'sources'].map((name) => [name, []]),
    ),
    ...Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)),
    ...(zh !== undefined && { zh }),
    // Who lists other forms does not mean that the term itself shall not be found.
    forms: Array.isArray(fields.forms) ? [...(fields.forms as unknown[]), ...own] : (fields.forms ?? own),
  };
}

function parseAll<Item>(
  drafts: readonly Draft<string>[],
  schema: z.ZodMiniType<Item>,
  nameOf: (path: Path) => string,
): { parsed: Item[]; problems: FileProblem[] } {
  const parsed: Item[] = [];
  const problems = firstProblems(drafts, ({ fields, lineOf }) => {
    const result = schema.safeParse(withShortLists(fields));
    if (result.success) parsed.push(result.data);
    return result.error && firstProblems(result.error.issues, (issue) => problemsOf(issue, fields, lineOf, nameOf));
  });
  return { parsed, problems };
}

// No list may be as long as that: what is cut off here is refused, without an issue for each of a million items.
function withShortLists(fields: unknown, depth = 0): unknown {
  if (Array.isArray(fields)) return fields.slice(0, LIST_LENGTH);
  if (typeof fields !== 'object' || fields === null || depth > 1) return fields;
  return Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, withShortLists(value, depth + 1)]));
}

function problemsOf(
  issue: z.core.$ZodIssue,
  fields: Draft<string>['fields'],
  lineOf: Draft<string>['lineOf'],
  nameOf: (path: Path) => string,
): FileProblem[] {
  if (issue.code === 'unrecognized_keys')
    return firstProblems(issue.keys, (key) => ({
      reason: 'wrong-format',
      ...lineAt(lineOf, [...issue.path, key]),
      detail: [nameOf(issue.path) || termOf(fields), shortened(key)],
    }));
  const value = valueAt(fields, issue.path);
  const isMissing = value === undefined || (typeof value === 'string' && value.trim() === '');
  const detail = isMissing ? [nameOf(issue.path), termOf(fields)] : [nameOf(issue.path), shown(value)];
  return [{ reason: isMissing ? 'missing-value' : 'bad-value', ...lineAt(lineOf, issue.path), detail: detail.filter(Boolean) }];
}

function repeated<Field extends string>(
  drafts: readonly Draft<Field>[],
  field: Field,
  keyOf: (value: unknown) => unknown = (value) => value,
): { line?: number; detail: string[] }[] {
  const seen = new Set<unknown>();
  const found: { line?: number; detail: string[] }[] = [];
  for (const { fields, lineOf } of drafts) {
    const key = keyOf(fields[field]);
    if (found.length === MOST_PROBLEMS) break;
    if (key !== undefined && seen.has(key)) found.push({ ...lineAt(lineOf, [field]), detail: [shown(fields[field])] });
    seen.add(key);
  }
  return found;
}

function uncited({ fields, lineOf }: DraftEntry, sourceIds: ReadonlySet<unknown>, nameOf: (path: Path) => string): FileProblem[] {
  return (['sources', 'sourcesDiffer'] as const).flatMap((field) => {
    const list: unknown = fields[field];
    if (!Array.isArray(list)) return [];
    return firstProblems(list.slice(0, LIST_LENGTH).entries(), ([index, citation]: [number, unknown]) => {
      const path = [field, index, 'source'];
      const id = valueAt(citation, ['source']);
      if (typeof id !== 'string' || sourceIds.has(id)) return undefined;
      return { reason: 'bad-value', ...lineAt(lineOf, path), detail: [nameOf(path), shortened(id)] };
    });
  });
}

function lineAt(lineOf: Draft<string>['lineOf'], path: Path): { line?: number } {
  const line = lineOf(path);
  return line === undefined ? {} : { line };
}

function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined),
    root,
  );
}

function termOf({ headword }: { readonly headword?: unknown }): string {
  return typeof headword === 'string' ? shortened(headword.trim()) : '';
}

function foldedText(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim().toLowerCase() : undefined;
}

// A list or an object is only named: it may be nested deeper than JSON.stringify can follow.
function shown(value: unknown): string {
  if (typeof value === 'string') return shortened(value.trim());
  return typeof value === 'object' && value !== null ? (Array.isArray(value) ? '[…]' : '{…}') : String(value);
}

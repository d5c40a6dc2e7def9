import type { FileGlossary, FileProblem } from './glossary-file';

/** The most problems that are told of one file; the rest would be read by nobody. */
export const MOST_PROBLEMS = 20;

/** What came of reading a file: the whole glossary, or why none of it is taken. */
export type GlossaryReading = { ok: true; value: FileGlossary } | { ok: false; problems: readonly FileProblem[] };

/** Refuses a file for one problem, or for several, of which the first `MOST_PROBLEMS` are kept. */
export function refused(problems: FileProblem | readonly FileProblem[]): { ok: false; problems: readonly FileProblem[] } {
  return { ok: false, problems: [problems].flat().slice(0, MOST_PROBLEMS) };
}

/** The first `MOST_PROBLEMS` problems of a list; a file may have a million, and each line takes a while to find. */
export function firstProblems<Item>(
  items: Iterable<Item>,
  problemOf: (item: Item) => FileProblem | readonly FileProblem[] | undefined,
): FileProblem[] {
  const problems: FileProblem[] = [];
  for (const item of items) {
    for (const problem of [problemOf(item) ?? []].flat()) problems.push(problem);
    if (problems.length >= MOST_PROBLEMS) break;
  }
  return problems.slice(0, MOST_PROBLEMS);
}

/** Cuts a value to a length that fits a sentence for the reader. */
export function shortened(text: string, limit = 80): string {
  const units = text.length > limit ? `${text.slice(0, limit - 1)}…` : text;
  return units.toWellFormed();
}

/** The name of a file without its folder and its last extension. */
export function nameOfFile(fileName: string): string {
  const base = fileName.split(/[\\/]/).at(-1) ?? '';
  return base.replace(/\.[^.]+$/, '').trim() || base;
}

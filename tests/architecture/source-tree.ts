import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { listFiles } from '../../scripts/list-files';

/** A file of the tree as a check sees it: path from the root with forward slashes, and its text. */
export type SourceFile = { path: string; text: string };

/** A check over files: one line per violation, none when all is well. */
export type Check = (files: readonly SourceFile[]) => string[];

/** The root of the project. */
export const ROOT = resolve(import.meta.dirname, '..', '..');

const WRITTEN = /^(?:(?:entrypoints|components|utils|scripts|tests)\/.*|[^/]+)\.(?:ts|tsx|mts|mjs|cjs|js|css|html)$/;

/** Everything that people write as code, tests and style sheets included; fixtures and data are not code. */
export function readWritten(): SourceFile[] {
  return read((path) => WRITTEN.test(path) && !path.startsWith('tests/fixtures/'));
}

/** What ends up in the extension: entrypoints, components and utils, with their pages. */
export function readShipped(): SourceFile[] {
  return readWritten().filter(({ path }) => /^(?:entrypoints|components|utils)\//.test(path));
}

/** A text file at `path` from the root. */
export function readText(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

function read(isWanted: (path: string) => boolean): SourceFile[] {
  return listFiles(ROOT)
    .filter(isWanted)
    .map((path) => ({ path, text: readText(path) }));
}

import { execFileSync } from 'node:child_process';
import { lstatSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';

/** Folders that are made, never written: no source, whatever git says of them. */
const MADE = new Set(['node_modules', '.output', '.wxt', '.git', 'coverage']);

/** Every file below `folder`, as sorted paths relative to it with forward slashes; links and made folders are left out. */
export function listFiles(folder: string, below = ''): string[] {
  return readdirSync(join(folder, below), { withFileTypes: true })
    .flatMap((item) => {
      const path = posix.join(below, item.name);
      if (item.isDirectory()) return MADE.has(item.name) ? [] : listFiles(folder, path);
      return item.isFile() ? [path] : [];
    })
    .sort();
}

/** The sources: the files git tracks; without git or a first commit of files (an unpacked archive), the whole tree. */
export function listSources(root: string): string[] {
  const tracked = gitFiles(root)?.filter((path) => !MADE.has(path.split('/')[0] ?? '') && isFile(join(root, path)));
  return tracked && tracked.length > 0 ? tracked.sort() : listFiles(root);
}

function gitFiles(root: string): string[] | undefined {
  try {
    const stdio: ['ignore', 'pipe', 'ignore'] = ['ignore', 'pipe', 'ignore'];
    const list = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8', stdio, maxBuffer: 64_000_000 });
    return list.split('\0').filter(Boolean);
  } catch {
    return undefined; // no git, or no repository
  }
}

function isFile(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

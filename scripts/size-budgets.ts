import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';

/** How large a bundle may be, with everything it loads at start: bytes after gzip -9. */
export type Budget = { bundle: string; files: readonly string[]; limit: number };

/** A bundle as built; `missing` names files that the build did not make. */
export type Size = { bundle: string; raw: number; gzip: number; limit: number; missing: readonly string[] };

const KB = 1000; // bytes

/** What a reader's machine pays, by place: the gate in every page, the page script in pages with terms, the rest on demand. */
const BUDGETS: readonly Budget[] = [
  { bundle: 'gate', files: ['gate.js'], limit: 4 * KB },
  { bundle: 'page', files: ['page.js'], limit: 15 * KB },
  { bundle: 'terms', files: ['terms.js'], limit: 44 * KB },
  { bundle: 'page-ui', files: ['page-ui.js'], limit: 110 * KB },
  { bundle: 'background', files: ['background.js'], limit: 60 * KB },
];

/** Measures each bundle in a folder that WXT built: its files, the chunks they import, and its own style sheet. */
export function measure(folder: string, budgets: readonly Budget[] = BUDGETS): Size[] {
  return budgets.map(({ bundle, files, limit }) => {
    const missing = files.filter((file) => !existsSync(join(folder, file)));
    const found = files.filter((file) => !missing.includes(file));
    const sheet = `assets/${bundle}.css`;
    const paths = [...withChunks(folder, found), ...(existsSync(join(folder, sheet)) ? [sheet] : [])];
    const contents = paths.map((path) => readFileSync(join(folder, path)));
    const raw = contents.reduce((sum, bytes) => sum + bytes.length, 0);
    const gzip = contents.reduce((sum, bytes) => sum + gzipSync(bytes, { level: 9 }).length, 0);
    return { bundle, raw, gzip, limit, missing };
  });
}

/** Whether a bundle is there and within its budget. */
export function fits({ gzip, limit, missing }: Size): boolean {
  return missing.length === 0 && gzip <= limit;
}

/** A table of sizes for people, one bundle a line. */
export function sizeTable(sizes: readonly Size[]): string {
  const rows = sizes.map((size) => {
    const verdict = size.missing.length > 0 ? `MISSING ${size.missing.join(' ')}` : fits(size) ? 'ok' : 'OVER BUDGET';
    return [
      size.bundle.padEnd(12),
      String(size.raw).padStart(9),
      String(size.gzip).padStart(9),
      String(size.limit).padStart(9),
      verdict,
    ];
  });
  const head = ['bundle'.padEnd(12), 'raw'.padStart(9), 'gzip -9'.padStart(9), 'budget'.padStart(9), ''];
  return [head, ...rows].map((cells) => cells.join('  ').trimEnd()).join('\n');
}

// Follows `import … from "./x.js"`, `import "./x.js"` and `import("./x.js")` as the bundler writes them.
function withChunks(folder: string, start: readonly string[]): string[] {
  const seen = new Set<string>();
  const queue = [...start];
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    const code = readFileSync(join(folder, path), 'utf8');
    for (const [, specifier = ''] of code.matchAll(/(?:from|import)\s*\(?\s*["'`]([./][^"'`]*\.js)["'`]/g)) {
      const target = posix.normalize(specifier.startsWith('/') ? specifier.slice(1) : posix.join(posix.dirname(path), specifier));
      if (existsSync(join(folder, target))) queue.push(target);
    }
  }
  return [...seen];
}

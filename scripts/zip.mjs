// npm run zip: builds both browsers and packs .output/footlight-<version>-{chrome,firefox,sources}.zip for the stores.
// The same sources give the same bytes in any folder, on any day (tests/built/rebuild.test.ts).
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build, outputOf } from './build.mjs';
import { listFiles, listSources } from './list-files.ts';
import { writeZip } from './write-zip.ts';

const ROOT = resolve(import.meta.dirname, '..');
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

function pack(what, folder, names) {
  const path = join('.output', `footlight-${version}-${what}.zip`);
  const zip = writeZip(names.map((name) => ({ name, bytes: readFileSync(join(folder, name)) })));
  writeFileSync(join(ROOT, path), zip);
  console.log(`${path}: ${names.length} files, ${zip.length} bytes`);
}

try {
  for (const kind of ['chrome', 'firefox']) {
    build(kind);
    pack(kind, outputOf(kind), listFiles(outputOf(kind)));
  }
  pack('sources', ROOT, listSources(ROOT));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

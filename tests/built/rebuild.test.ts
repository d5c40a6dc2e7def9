import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listFiles } from '../../scripts/list-files';
import { writeZip, type ZipEntry } from '../../scripts/write-zip';
import { readText, ROOT } from '../architecture/source-tree';

// A reviewer who builds the published sources must get the published archive, byte for byte. The sources are built again at
// another path, in another time zone, on another day, and compared with the build in .output (run after npm run build).

const LATER = 400 * 86_400_000; // ms: another day, month and year
const SHIFTED_CLOCK = `data:text/javascript,${encodeURIComponent(`
  const Real = Date;
  globalThis.Date = class extends Real {
    constructor(...args) { if (args.length === 0) super(Real.now() + ${LATER}); else super(...args); }
    static now() { return Real.now() + ${LATER}; }
  };`)}`;

const { version } = JSON.parse(readText('package.json')) as { version: string };
const copy = join(realpathSync(mkdtempSync(join(tmpdir(), 'footlight-rebuild-'))), 'a b');
const sources = entriesBelow(ROOT); // read once, so that somebody who goes on writing does not disturb the comparison

beforeAll(() => {
  for (const { name, bytes } of sources) {
    mkdirSync(dirname(join(copy, name)), { recursive: true });
    writeFileSync(join(copy, name), bytes);
  }
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'), 'junction');
  const env = {
    ...process.env,
    TZ: 'Pacific/Kiritimati',
    NODE_OPTIONS: `--import=${SHIFTED_CLOCK}`,
    NODE_ENV: undefined,
    VITEST: undefined,
  };
  execFileSync(process.execPath, ['scripts/zip.mjs'], { cwd: copy, env, stdio: 'pipe' });
}, 180_000);
afterAll(() => rmSync(dirname(copy), { recursive: true, force: true }));

describe.each(['chrome', 'firefox'])('a second build for %s', (kind) => {
  const output = join('.output', `${kind}-mv3`);

  it('has the same files', () => {
    const hashes = hashesBelow(join(ROOT, output));
    expect(Object.keys(hashes)).toContain('manifest.json');
    expect(hashesBelow(join(copy, output))).toEqual(hashes);
  });

  it('has the same archive', () => {
    const zip = readFileSync(join(copy, '.output', `footlight-${version}-${kind}.zip`));
    expect(hashOf(zip)).toBe(hashOf(writeZip(entriesBelow(join(ROOT, output)))));
  });
});

describe('a second archive of the sources', () => {
  it('is the same', () => {
    const zip = readFileSync(join(copy, '.output', `footlight-${version}-sources.zip`));
    expect(hashOf(zip)).toBe(hashOf(writeZip(sources)));
  });
});

function entriesBelow(folder: string): ZipEntry[] {
  return listFiles(folder).map((name) => ({ name, bytes: readFileSync(join(folder, name)) }));
}

function hashesBelow(folder: string): Record<string, string> {
  return Object.fromEntries(entriesBelow(folder).map(({ name, bytes }) => [name, hashOf(bytes)]));
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { IConfiguration } from 'dependency-cruiser';
import ts from 'typescript';
import { afterAll, describe, expect, it } from 'vitest';
import { readText, ROOT } from './source-tree';

// tsconfig.pure.json compiles the pure folders without the DOM library and without Node's types. `npm test` runs it over the
// real folders; here it meets code that is not pure.

const config = ts.parseConfigFileTextToJson('tsconfig.pure.json', readText('tsconfig.pure.json')).config as { include: string[] };
const { options } = ts.parseJsonConfigFileContent(config, { ...ts.sys, readDirectory: () => [] }, ROOT);
const folder = mkdtempSync(join(tmpdir(), 'footlight-pure-'));
afterAll(() => rmSync(folder, { recursive: true }));

function complaintsAbout(code: string): string[] {
  const path = join(folder, 'planted.ts');
  writeFileSync(path, code);
  const program = ts.createProgram([path, join(ROOT, 'pure-globals.d.ts')], options);
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}

describe('pure code', () => {
  it.each([
    'document.title',
    'window.name',
    'globalThis.document',
    'localStorage.length',
    'fetch("/x")',
    'process.env',
    'browser.runtime',
    'crypto.randomUUID()',
    'console.error(1)',
  ])('does not compile with %s', (expression) => {
    expect(complaintsAbout(`export const planted = ${expression};`)).not.toEqual([]);
  });

  it.each(['new URL("x:y").searchParams.get("a")', 'setTimeout(() => clearTimeout(0), 1)', '[1].toSorted()', '"a".normalize()'])(
    'compiles with %s',
    (expression) => {
      expect(complaintsAbout(`export const planted = ${expression};`)).toEqual([]);
    },
  );

  it('means the same folders to the compiler and to the import rules', () => {
    const rules = createRequire(import.meta.url)(join(ROOT, '.dependency-cruiser.cjs')) as IConfiguration;
    const rule = rules.forbidden?.find(({ name }) => name === 'pure-imports-only-pure');
    const compiled = config.include.filter((path) => path.startsWith('utils/')).map((path) => path.replace('utils/', ''));
    expect(rule?.from.path).toBe(`^utils/(${compiled.join('|')})/`);
  });
});

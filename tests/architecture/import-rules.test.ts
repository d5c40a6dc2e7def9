import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise, type IConfiguration, type ICruiseResult } from 'dependency-cruiser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from './source-tree';

// Each rule of .dependency-cruiser*.cjs meets a small tree that breaks it, and the real tree breaks none.

const require = createRequire(import.meta.url);
const RULES = require(join(ROOT, '.dependency-cruiser.cjs')) as IConfiguration;
const RUNTIME_RULES = require(join(ROOT, '.dependency-cruiser.runtime.cjs')) as IConfiguration;

type Tree = Record<string, string>;
const a = 'export const a = 1;';
const use = (from: string) => `import { a } from '${from}';\nexport const b = a;`;
const useType = (from: string) => `import type { a } from '${from}';\nexport type B = typeof a;`;

const VIOLATIONS: [rule: string, tree: Tree][] = [
  ['no-cycles', { 'utils/claim/x.ts': useType('./y'), 'utils/claim/y.ts': useType('./x').replaceAll('B', 'a') }],
  ['pure-imports-only-pure', { 'utils/claim/x.ts': useType('../page/y'), 'utils/page/y.ts': a }],
  ['pure-imports-only-pure', { 'utils/text/x.ts': use('../locale/y'), 'utils/locale/y.ts': a }],
  ['page-imports-only-pure', { 'utils/page/x.ts': use('../settings/y'), 'utils/settings/y.ts': a }],
  ['page-imports-only-pure', { 'utils/page/x.ts': use('zod/mini') }],
  ['components-are-views', { 'components/X.tsx': useType('../utils/messaging/y'), 'utils/messaging/y.ts': a }],
  ['components-are-views', { 'components/X.tsx': use('wxt') }],
  ['components-are-handed-their-words', { 'components/X.tsx': use('../utils/locale/y'), 'utils/locale/y.ts': a }],
  ['utils-below-the-ui', { 'utils/settings/x.ts': use('../../components/Y'), 'components/Y.tsx': a }],
  ['entrypoints-are-islands', { 'entrypoints/page/x.ts': use('../page-ui/y'), 'entrypoints/page-ui/y.ts': a }],
  ['one-writer', { 'entrypoints/popup/x.ts': use('../../utils/storage/y'), 'utils/storage/y.ts': a }],
  ['migrations-are-frozen', { 'utils/storage/migrations/0001-a.ts': use('../y'), 'utils/storage/y.ts': a }],
  ['idb-only-in-storage', { 'utils/settings/x.ts': use('idb') }],
  ['parsers-only-in-exchange', { 'components/X.tsx': use('papaparse') }],
  ['one-door-to-the-extension-api', { 'utils/messaging/x.ts': use('webextension-polyfill') }],
  ['citeproc-is-a-file', { 'entrypoints/workshop/x.ts': use('citeproc') }],
  ['zod-is-mini', { 'entrypoints/background/x.ts': use('zod') }],
  ['nobody-imports-tests', { 'entrypoints/popup/x.ts': use('../../tests/support/y'), 'tests/support/y.ts': a }],
  ['every-import-resolvable', { 'entrypoints/popup/x.ts': use('@/utils/claim') }],
  ['every-package-declared', { 'entrypoints/popup/x.ts': use('undeclared') }],
];

const RUNTIME_VIOLATIONS: [from: string, tree: Tree][] = [
  ['react through another file', { 'entrypoints/page/x.ts': use('../../utils/page/y'), 'utils/page/y.ts': use('react') }],
  ['zod', { 'entrypoints/gate/x.ts': use('zod/mini') }],
  ['the polyfill', { 'entrypoints/page/x.ts': use('../../utils/messaging/y'), 'utils/messaging/y.ts': a }],
  ['storage', { 'entrypoints/page/x.ts': use('../../utils/storage/y'), 'utils/storage/y.ts': a }],
  ['citations', { 'entrypoints/page/x.ts': use('../../utils/citation/y'), 'utils/citation/y.ts': a }],
];

const ALLOWED: Tree = {
  'entrypoints/page/x.ts': useType('../../utils/messaging/y'),
  'entrypoints/background/x.ts': use('../../utils/storage/y'),
  'utils/storage/y.ts': use('idb'),
  'utils/storage/migrations/0001-a.ts': useType('idb'),
  'utils/messaging/browser.ts': use('webextension-polyfill'),
  'utils/messaging/y.ts': use('./browser').replace('b = a', 'a = 1'),
  'utils/claim/z.ts': use('zod/mini'),
  'components/X.tsx': useType('../utils/locale/y'),
  'utils/locale/y.ts': a,
};

const LIBRARIES = ['papaparse', 'react', 'zod', 'idb', 'wxt', 'citeproc', 'webextension-polyfill'];
const folders: string[] = [];

function plant(tree: Tree): string {
  const folder = mkdtempSync(join(tmpdir(), 'footlight-rules-'));
  folders.push(folder);
  const manifest = JSON.stringify({ dependencies: Object.fromEntries(LIBRARIES.map((name) => [name, '1'])) });
  const packages = [...LIBRARIES, 'undeclared'].flatMap((name) => [
    [`node_modules/${name}/package.json`, JSON.stringify({ name, main: 'index.js' })],
    [`node_modules/${name}/index.js`, a],
  ]);
  const files = {
    'package.json': manifest,
    ...Object.fromEntries(packages),
    'node_modules/zod/mini/index.js': a,
    ...tree,
  } as Tree;
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

async function violations(config: IConfiguration, baseDir: string, below: string[]) {
  const { forbidden = [], options } = config;
  const { enhancedResolveOptions, ...rest } = options ?? {};
  const settings = { ...rest, baseDir, validate: true, ruleSet: { forbidden } };
  const { output } = await cruise(below, settings, enhancedResolveOptions);
  return (output as ICruiseResult).summary.violations;
}

async function brokenRules(config: IConfiguration, tree: Tree): Promise<string[]> {
  const below = [...new Set(Object.keys(tree).map((path) => path.split('/')[0] ?? ''))];
  const found = await violations(config, plant(tree), below);
  return [...new Set(found.map(({ rule }) => rule.name))];
}

async function brokenImports(config: IConfiguration, below: string[]): Promise<string[]> {
  const found = await violations(config, ROOT, below);
  return found.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
}

// dependency-cruiser looks up package.json from the working folder.
const home = process.cwd();
beforeAll(() => process.chdir(ROOT));
afterAll(() => {
  process.chdir(home);
  for (const folder of folders) rmSync(folder, { recursive: true });
});

describe('a tree that breaks a rule', () => {
  it.each(VIOLATIONS)('%s %j', async (rule, tree) => {
    expect(await brokenRules(RULES, tree)).toEqual([rule]);
  });

  it.each(RUNTIME_VIOLATIONS)('loads into every page: %s', async (_, tree) => {
    expect(await brokenRules(RUNTIME_RULES, tree)).toEqual(['page-scripts-stay-light']);
  });

  it('is planted for every rule', () => {
    const planted = new Set(VIOLATIONS.map(([rule]) => rule));
    expect(RULES.forbidden?.map(({ name }) => name).filter((name) => !planted.has(name ?? ''))).toEqual([]);
  });
});

describe('a tree that keeps the rules', () => {
  it('breaks none of them when it is planted', async () => {
    expect(await brokenRules(RULES, ALLOWED)).toEqual([]);
    expect(await brokenRules(RUNTIME_RULES, ALLOWED)).toEqual([]);
  });

  it('is the real one', async () => {
    expect(await brokenImports(RULES, ['entrypoints', 'components', 'utils', 'tests', 'scripts'])).toEqual([]);
    expect(await brokenImports(RUNTIME_RULES, ['entrypoints', 'components', 'utils'])).toEqual([]);
  }, 60_000);
});

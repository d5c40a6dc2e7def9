import { describe, expect, it } from 'vitest';
import { overdueTodos, skippedTests } from './dated-exceptions';
import { barrels, defaultExports, exportedVariables, undocumentedExports } from './export-rules';
import { badlyNamedFiles, longFiles, vagueNames } from './file-shape';
import { forbiddenCode, foreignRequests } from './forbidden-code';
import { hardCodedText } from './hard-coded-text';
import { type Messages, unequalKeys, unequalPlaceholders, unknownKeys, untranslated, unusedKeys } from './locale-rules';
import { type Check, readShipped, readText, readWritten } from './source-tree';

// What CONVENTIONS asks of the tree; conventions-planted.test.ts shows that each check can fail.

const written = readWritten();
const shipped = readShipped();
const today = new Date().toISOString().slice(0, 10);
const english = JSON.parse(readText('public/_locales/en/messages.json')) as Messages;
const chinese = JSON.parse(readText('public/_locales/zh_CN/messages.json')) as Messages;
const nameKeys = [...shipped, ...written.filter(({ path }) => path === 'wxt.config.ts')];

const OVER_WRITTEN: [string, Check][] = [
  ['keeps files within 300 lines', longFiles],
  ['names files and folders in kebab-case, components in PascalCase', badlyNamedFiles],
  ['names no file or folder after nothing', vagueNames],
  ['has no barrels', barrels],
  ['exports defaults only where a tool asks for one', defaultExports],
  ['exports no variables', exportedVariables],
  ['has no TODO without a date, or past it', (files) => overdueTodos(files, today)],
  ['leaves out no test without a date', skippedTests],
];

const OVER_SHIPPED: [string, Check][] = [
  ['documents every export of utils', undocumentedExports],
  ['makes no markup from strings, evaluates none and leaves the page as it was', forbiddenCode],
  ['requests nothing but files of the extension', foreignRequests],
  ['shows no text that cannot be translated', hardCodedText],
];

describe('the tree', () => {
  it('is read at all', () => {
    expect(shipped.length).toBeGreaterThan(20);
    expect(written.length).toBeGreaterThan(shipped.length);
  });

  it.each(OVER_WRITTEN)('%s', (_, check) => {
    expect(check(written)).toEqual([]);
  });

  it.each(OVER_SHIPPED)('%s', (_, check) => {
    expect(check(shipped)).toEqual([]);
  });
});

describe('the languages', () => {
  it('have the same keys', () => {
    expect(unequalKeys(english, chinese)).toEqual([]);
  });

  it('have the same placeholders', () => {
    expect(unequalPlaceholders(english, chinese)).toEqual([]);
  });

  it('have a Chinese file in Chinese', () => {
    expect(untranslated(chinese)).toEqual([]);
  });

  it('have no sentence that nothing shows', () => {
    expect(unusedKeys(english, nameKeys)).toEqual([]);
  });

  it('have every sentence that the manifest and the pages name', () => {
    expect(unknownKeys(english, nameKeys)).toEqual([]);
  });
});

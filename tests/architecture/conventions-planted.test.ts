import { describe, expect, it } from 'vitest';
import { overdueTodos, skippedTests } from './dated-exceptions';
import { barrels, defaultExports, exportedVariables, undocumentedExports } from './export-rules';
import { badlyNamedFiles, longFiles, vagueNames } from './file-shape';
import { forbiddenCode, foreignRequests } from './forbidden-code';
import { hardCodedText } from './hard-coded-text';
import { unequalKeys, unequalPlaceholders, unknownKeys, untranslated, unusedKeys } from './locale-rules';
import type { Check } from './source-tree';

// A guard that has never failed may not be one: each check meets a file it must refuse and one it must let pass.

type Case = { check: Check; path?: string; bad: string[]; good: string[] };

const dated: Check = (files) => overdueTodos(files, '2026-06-01');
const doc = '/** Says what it is. */\n';

const TEXT_CASES: Record<string, Case> = {
  longFiles: { check: longFiles, bad: ['x\n'.repeat(301)], good: ['x\n'.repeat(300), ''] },
  barrels: {
    check: barrels,
    path: 'utils/claim/index.ts',
    bad: ["export * from './claim';", "export { a } from './a';\nexport type { B } from './b';"],
    good: ["import './a';\nexport * from './claim';", ''],
  },
  defaultExports: {
    check: defaultExports,
    bad: ['export default 1;', 'export default function f() {}', 'const a = 1;\nexport { a as default };'],
    good: ["export { default as browser } from 'x';", 'export const a = 1;'],
  },
  exportedVariables: {
    check: exportedVariables,
    bad: ['export let a = 1;', 'export var b;'],
    good: ['export const a = 1;', 'let b;'],
  },
  undocumentedExports: {
    check: undocumentedExports,
    bad: [
      'export function f() {}',
      'export type T = 1;',
      'export const c = 1;',
      'export interface I {}',
      'export class C {}',
      '// no docstring\nexport const c = 1;',
      'const c = z();\nexport type C = Infer<typeof c>;',
      `${doc}\nconst between = 1;\nexport const c = 1;`,
      `${doc}\n\nexport const c = 1;`,
    ],
    good: [
      `${doc}export function f(a: 1): 1;\nexport function f(a: 2): 2;`,
      `${doc}export type T = 1;`,
      `${doc}export const c = z();\nexport type C = Infer<typeof c>;`,
      'const c = 1;',
    ],
  },
  overdueTodos: {
    check: dated,
    bad: ['// TODO: later', '/* FIXME */', 'f(/* TODO [2026-05-31]: x */);', '// TODO [soon]: x'],
    good: ['// TODO [2026-06-01]: x', "const word = 'TODO';", '// a method'],
  },
  skippedTests: {
    check: skippedTests,
    bad: ["it.only('x', f);", "describe.skip('x', f);", "test.todo('x');", "\n// because\nit.skip('x', f);"],
    good: ["// TODO [2026-12-01]: a bug in Firefox\nit.skip('x', f);", "it('x', f);", 'list.skip(2);'],
  },
  forbiddenCode: {
    check: forbiddenCode,
    bad: [
      'e.innerHTML = x;',
      "e['outerHTML'] = x;",
      "e.insertAdjacentHTML('beforeend', x);",
      'document.write(x);',
      'window.document.writeln(x);',
      'const props = { dangerouslySetInnerHTML: x };',
      'eval(x);',
      'globalThis.eval(x);',
      'new Function(x);',
      "document.execCommand('copy');",
      'CSS.highlights.clear();',
    ],
    good: ['// never innerHTML', 'list.clear();', 'stream.write(x);', 'evaluate(x);', "const word = 'innerHTML';"],
  },
  foreignRequests: {
    check: foreignRequests,
    bad: ["fetch('/styles/apa.csl');", 'new WebSocket(x);', 'navigator.sendBeacon(x);', 'new XMLHttpRequest();'],
    good: ['prefetch(x);', 'const fetched = 1;'],
  },
};

const withPath = (check: Check, path: string, text: string) => check([{ path, text }]);

describe.each(Object.entries(TEXT_CASES))('%s', (_, { check, path = 'utils/claim/some-file.ts', bad, good }) => {
  it.each(bad)('refuses %j', (text) => {
    expect(withPath(check, path, text)).toHaveLength(1);
  });

  it.each(good)('lets %j pass', (text) => {
    expect(withPath(check, path, text)).toEqual([]);
  });
});

describe('names', () => {
  it.each(['utils/claim/matchQuote.ts', 'utils/claim/Match.ts', 'utils/Claim/match.ts', 'components/some_thing.tsx'])(
    'refuses %s',
    (path) => {
      expect(withPath(badlyNamedFiles, path, '')).toHaveLength(1);
    },
  );

  it.each([
    'utils/claim/match-quote.ts',
    'components/EntryCard.tsx',
    'components/EntryCard.css',
    'tests/components/EntryCard.test.tsx',
    'utils/storage/migrations/0001-create-claims.ts',
    '.dependency-cruiser.runtime.cjs',
  ])('lets %s pass', (path) => {
    expect(withPath(badlyNamedFiles, path, '')).toEqual([]);
  });

  it.each(['utils/helpers/a.ts', 'utils/claim/types.ts', 'components/common/A.tsx', 'tests/support/constants.ts'])(
    'finds %s vague',
    (path) => {
      expect(withPath(vagueNames, path, '')).toHaveLength(1);
    },
  );

  it('finds no vagueness in a noun', () => {
    expect(withPath(vagueNames, 'utils/claim/claim.ts', '')).toEqual([]);
  });
});

describe('exceptions by place', () => {
  it('lets an entrypoint and a configuration export a default', () => {
    for (const path of ['entrypoints/gate/index.ts', 'wxt.config.ts']) {
      expect(withPath(defaultExports, path, 'export default 1;')).toEqual([]);
    }
    expect(withPath(defaultExports, 'entrypoints/gate/watch.ts', 'export default 1;')).toHaveLength(1);
  });

  it('lets the workshop copy by execCommand', () => {
    expect(withPath(forbiddenCode, 'entrypoints/workshop/copy.ts', "document.execCommand('copy');")).toEqual([]);
  });

  it.each(['fetch("/styles/apa.csl");', 'fetch(`/styles/${name}.csl`);', "fetch(browser.runtime.getURL('glossary.json'));"])(
    'lets the noun that reads the glossary do %s',
    (text) => {
      expect(withPath(foreignRequests, 'utils/messaging/bundled-glossary.ts', text)).toEqual([]);
    },
  );

  it.each([
    "fetch('https://example.org/');",
    "fetch('//example.org/');",
    'fetch(url);',
    'fetch(`${host}/x`);',
    'globalThis.fetch(x);',
  ])('does not let the background do %s', (text) => {
    expect(withPath(foreignRequests, 'utils/messaging/bundled-glossary.ts', text)).toHaveLength(1);
  });
});

describe('hardCodedText', () => {
  it.each([
    'const a = <p>Saved</p>;',
    "const a = <p>{'Saved'}</p>;",
    'const a = <p>{`Saved ${count}`}</p>;',
    "const a = <p>{done ? 'Saved' : say('saving')}</p>;",
    'const a = <button aria-label="Close" />;',
    "const a = <img alt={'A chart'} />;",
    "const a = <p>{'已保存'}</p>;",
  ])('refuses %s', (text) => {
    expect(withPath(hardCodedText, 'components/A.tsx', text)).toHaveLength(1);
  });

  it.each([
    "const a = <p className='text'>{say('saved')}</p>;",
    'const a = <b>Footlight</b>;',
    'const a = <i>×</i>;',
    "const a = <p>{say(done ? 'saved' : 'saving')}</p>;",
    "const a = <p role={done ? 'status' : 'alert'} />;",
    'const a = <p>{a} · {b}</p>;',
  ])('lets %s pass', (text) => {
    expect(withPath(hardCodedText, 'components/A.tsx', text)).toEqual([]);
  });
});

describe('languages', () => {
  const say = (message: string) => ({ a: { message } });

  it('notices a key that one language lacks', () => {
    expect(unequalKeys(say('x'), {})).toHaveLength(1);
    expect(unequalKeys({}, say('x'))).toHaveLength(1);
    expect(unequalKeys(say('x'), say('y'))).toEqual([]);
  });

  it('notices a placeholder that one language lacks', () => {
    expect(unequalPlaceholders(say('$1 of $2'), say('$1'))).toHaveLength(1);
    expect(unequalPlaceholders(say('$NAME$ it'), say('它'))).toHaveLength(1);
    expect(unequalPlaceholders(say('One | $1 of them'), say('$1 个'))).toEqual([]);
  });

  it('notices English in the Chinese file', () => {
    expect(untranslated(say('Saved'))).toHaveLength(1);
    expect(untranslated(say('已保存'))).toEqual([]);
    expect(untranslated(say('Footlight'))).toEqual([]);
    expect(untranslated(say('$1 · $2'))).toEqual([]);
  });

  const messages = { popup_title: { message: 'x' }, domain_1_title: { message: 'x' } };
  const code = (text: string) => [{ path: 'components/A.tsx', text }];

  it('notices a sentence that nothing names', () => {
    expect(unusedKeys(messages, code("say('popup_titl'); say(`domain_${id}_text`);"))).toHaveLength(2);
    expect(unusedKeys(messages, code("say('popup_title'); say(`domain_${id}_title`);"))).toEqual([]);
    expect(unusedKeys(messages, [...code("'__MSG_popup_title__'"), ...code('say(`domain_${id}`)')])).toEqual([]);
  });

  it('notices a name without a sentence', () => {
    expect(unknownKeys(messages, code("'__MSG_gone__'"))).toHaveLength(1);
    expect(unknownKeys(messages, code("'__MSG_popup_title__'"))).toEqual([]);
  });
});

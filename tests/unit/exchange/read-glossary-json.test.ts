import { describe, expect, it } from 'vitest';
import { readGlossaryJson } from '../../../utils/exchange/read-glossary-json';
import { problemsOf, valueOf } from './make-file';

const file = (entries: string, rest = '') =>
  `{\n"format": "footlight-glossary", "version": 1, "name": "N"${rest},\n"entries": [\n${entries}\n]}`;
const entry = (rest = '') => `{ "headword": "drift", "definition": "Slow change."${rest} }`;
const read = (text: string) => readGlossaryJson('My terms.json', text);

describe('readGlossaryJson', () => {
  it('fills in what may be left out', () => {
    expect(valueOf(read(file(entry())))).toEqual({
      name: 'N',
      sources: [],
      entries: [
        {
          ...{ id: 'drift', headword: 'drift', definition: 'Slow change.', level: 'core', forms: ['drift'] },
          ...{ acronyms: [], ambiguous: [], hints: [], sourcesDiffer: [], domains: [], related: [], sources: [] },
        },
      ],
    });
  });

  it.each<[string, string, object]>([
    ['a Chinese headword for all of zh', ', "zh": "漂移"', { zh: { headword: '漂移', forms: ['漂移'], ambiguous: [] } }],
    [
      'zh without forms',
      ', "zh": {"headword": "漂移", "definition": "变。"}',
      { zh: { headword: '漂移', forms: ['漂移'], ambiguous: [], definition: '变。' } },
    ],
    ['an acronym as headword', ', "acronyms": ["drift"]', { forms: [], acronyms: ['drift'] }],
    ['forms, and finds the headword too', ', "forms": ["drifts"]', { forms: ['drifts', 'drift'] }],
    ['an id of its own', ', "id": "slow-change"', { id: 'slow-change' }],
  ])('takes %s', (_, rest, expected) => {
    expect(valueOf(read(file(entry(rest)))).entries[0]).toMatchObject(expected);
  });

  it('spots a Chinese headword as Chinese', () => {
    const [made] = valueOf(read('[{ "headword": "对齐", "definition": "使一致。" }]')).entries;
    expect(made).toMatchObject({ id: 'term', forms: [], zh: { headword: '对齐', forms: ['对齐'] } });
  });

  it('takes a bare list of entries and is then called by its file', () => {
    expect(valueOf(read(`[${entry()}]`))).toMatchObject({ name: 'My terms', entries: [{ headword: 'drift' }] });
  });

  it('lists a work that is described in its place once', () => {
    const cite = (locator: string) => `, "sources": [{"title": "The Book", "year": 1999, "locator": "${locator}"}]`;
    const { entries, sources } = valueOf(
      read(file(`${entry(cite('p. 1'))}, {"headword": "b", "definition": "c"${cite('p. 2')}}`)),
    );
    expect(sources).toEqual([{ id: 'the-book', title: 'The Book', year: 1999 }]);
    expect(entries.map((made) => made.sources)).toEqual([
      [{ source: 'the-book', locator: 'p. 1' }],
      [{ source: 'the-book', locator: 'p. 2' }],
    ]);
  });

  it('gives entries whose names make one slug different ids', () => {
    const names = ['C', 'C++', 'C#'].map((name) => `{"headword": "${name}", "definition": "A language."}`);
    expect(valueOf(read(`[${names.join()}]`)).entries.map(({ id }) => id)).toEqual(['c', 'c-2', 'c-3']);
  });

  it.each<[string, string, object[]]>([
    ['a text that is no JSON', '[\n1,\n}', [{ reason: 'syntax', line: 3 }]],
    ['a number', '7', [{ reason: 'wrong-format', line: 1, detail: ['My terms.json', 'number'] }]],
    ['another format', '{\n"format": "x"}', [{ reason: 'wrong-format', line: 2, detail: ['format', 'x'] }]],
    ['a later version', '{"format": "footlight-glossary", "version": 2}', [{ reason: 'newer-version', detail: ['2'] }]],
    ['no version', '{"format": "footlight-glossary", "entries": []}', [{ reason: 'wrong-format', detail: ['version', 'null'] }]],
    [
      'an unknown key of the file',
      file(entry(), ', "colour": 1'),
      [{ reason: 'wrong-format', line: 2, detail: ['My terms.json', 'colour'] }],
    ],
    [
      'an unknown key of an entry',
      file(entry(',\n"colour": 1')),
      [{ reason: 'wrong-format', line: 5, detail: ['drift', 'colour'] }],
    ],
    [
      'a key __proto__',
      file(entry(',\n"__proto__": {"level": "basic"}')),
      [{ reason: 'wrong-format', line: 5, detail: ['drift', '__proto__'] }],
    ],
    [
      'a key __proto__ of the file',
      `{"__proto__": 1, "format": "footlight-glossary", "version": 1, "entries": []}`,
      [{ reason: 'wrong-format', line: 1, detail: ['My terms.json', '__proto__'] }],
    ],
    [
      'a name that is no text',
      file(entry()).replace('"N"', '5'),
      [{ reason: 'wrong-format', line: 2, detail: ['name', 'number'] }],
    ],
    ['an entry that is no object', file('7'), [{ reason: 'wrong-format', line: 4, detail: ['entries[0]', 'number'] }]],
    [
      'an entry without definition',
      file('{ "headword": "drift" }'),
      [{ reason: 'missing-value', line: 4, detail: ['definition', 'drift'] }],
    ],
    [
      'an empty headword',
      file('{\n"headword": " ", "definition": "x" }'),
      [{ reason: 'missing-value', line: 5, detail: ['headword'] }],
    ],
    ['a bad level', file(entry(',\n"level": "hard"')), [{ reason: 'bad-value', line: 5, detail: ['level', 'hard'] }]],
    ['forms that are no list', file(entry(', "forms": {"a": 1}')), [{ reason: 'bad-value', line: 4, detail: ['forms', '{…}'] }]],
    ['a form that is no text', file(entry(', "forms": ["a",\n5]')), [{ reason: 'bad-value', line: 5, detail: ['forms.1', '5'] }]],
    [
      'a bad address',
      file(entry(', "sources": [\n{"title": "T", "url": "javascript:alert(1)"}]')),
      [{ reason: 'bad-value', line: 5, detail: ['url', 'javascript:alert(1)'] }],
    ],
    [
      'a source that is not listed',
      file(entry(', "sources": [{"source": "x"}]')),
      [{ reason: 'bad-value', line: 4, detail: ['sources.0.source', 'x'] }],
    ],
    [
      'an id given twice',
      file(`${entry(', "id": "a"')},\n{"headword": "b", "definition": "c", "id": "a"}`),
      [{ reason: 'bad-value', line: 5, detail: ['id', 'a'] }],
    ],
    [
      'a headword given twice',
      file(`${entry()},\n${entry().replace('drift', 'Drift')}`),
      [{ reason: 'double-term', line: 5, detail: ['Drift'] }],
    ],
    ['no entries', file(''), [{ reason: 'no-terms' }]],
  ])('refuses %s', (_, text, expected) => {
    expect(problemsOf(read(text))).toMatchObject(expected);
    expect(problemsOf(read(text))).toHaveLength(expected.length);
  });

  it('does not let a key __proto__ reach a prototype', () => {
    read('[{"headword": "a", "definition": "b", "zh": {"__proto__": {"headword": "x"}}, "__proto__": {"level": "x"}}]');
    expect({}).not.toHaveProperty('level');
    expect({}).not.toHaveProperty('headword');
  });

  it('tells of 20 problems at most, in the order of the lines', () => {
    const problems = problemsOf(read(`[\n${Array.from({ length: 50 }, () => '{}').join(',\n')}]`));
    expect(problems).toHaveLength(20);
    expect(problems.map(({ line }) => line)).toEqual(problems.map(({ line }) => line).toSorted((a, b) => a! - b!));
  });

  it.each([1_001, 100_000])('refuses lists %d deep and does not fall over', (depth) => {
    const deep = '['.repeat(depth) + ']'.repeat(depth);
    expect(problemsOf(read(deep))).toMatchObject([{ reason: 'wrong-format' }]);
    expect(problemsOf(read('['.repeat(depth)))).toMatchObject([{ reason: 'syntax' }]);
    expect(problemsOf(read(file(entry(`, "forms": ${deep}`))))).toMatchObject([
      { reason: 'bad-value', detail: ['forms.0', '[…]'] },
    ]);
  });
});

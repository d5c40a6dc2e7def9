import { describe, expect, it } from 'vitest';
import { escapeTex, toBibtex, toKey } from '../../../utils/citation/bibtex';
import type { CslItem } from '../../../utils/citation/csl-item';
import { readBibtex, typeset } from './read-bibtex';

const NEWS: CslItem = {
  id: 'x',
  type: 'article-newspaper',
  title: 'OpenAI’s new model',
  author: [{ family: 'Knight', given: 'Will' }, { literal: 'The Associated Press' }],
  'container-title': 'Wired',
  issued: { 'date-parts': [[2026, 6, 14]] },
  accessed: { 'date-parts': [[2026, 7, 1]] },
  URL: 'https://example.com/a_b?c=%20d&e#f~g',
};

const CORPUS = [
  '}',
  '{',
  '}}}',
  '\\',
  '\\input{/etc/passwd}',
  '"',
  '% comment',
  '@article{evil,',
  '#1 $x$ a_b c^d ~e & f',
  'two\nlines\r\n\r\nand more',
  '},\n note = {evil',
  '<script>',
  '人工智能',
  '\ud800 lone',
  '\u202ertl',
  'a"b"c',
  '" # "',
  ' and ',
  'others',
];

describe('toBibtex', () => {
  it('writes a news article with the passage as a note', () => {
    expect(toBibtex(NEWS, 'He said "no."')).toBe(
      `@article{knight2026openais,
  author = {Knight, Will and {The Associated Press}},
  title = {{OpenAI’s new model}},
  journal = {Wired},
  year = {2026},
  month = jun,
  day = {14},
  url = {https://example.com/a_b?c=%20d&e#f~g},
  urldate = {2026-07-01},
  note = {Quotation: “He said ‘no.’”},
}
`,
    );
  });

  it.each([
    ['article-magazine', 'article', 'journal'],
    ['article-journal', 'article', 'journal'],
    ['webpage', 'misc', 'howpublished'],
    ['post-weblog', 'misc', 'howpublished'],
    ['article', 'misc', 'howpublished'],
    ['report', 'techreport', 'institution'],
  ] as const)('writes a %s as @%s with %s', (type, kind, field) => {
    const { entries } = readBibtex(toBibtex({ ...NEWS, type }, ''));
    expect(entries[0]?.kind).toBe(kind);
    expect(entries[0]?.fields.get(field)).toBe('Wired');
    expect(entries[0]?.fields.has('note')).toBe(false);
  });

  it.each([
    [{ family: 'Berg', given: 'Jan', 'non-dropping-particle': 'van den' }, 'van den Berg, Jan'],
    [{ family: 'King', given: 'Martin', suffix: 'Jr.' }, 'King, Jr., Martin'],
    [{ family: '王', given: '小明' }, '王, 小明'],
    [{ family: 'Lady Gaga' }, '{Lady Gaga}'],
    [{ family: 'Smith, Jones', given: 'A and B' }, '{Smith, Jones}, {A and B}'],
    [{ literal: 'Simon and Schuster' }, '{Simon and Schuster}'],
    [{ given: 'Only' }, '{Only}'],
  ])('writes the name %j', (name, expected) => {
    expect(readBibtex(toBibtex({ ...NEWS, author: [name] }, '')).entries[0]?.fields.get('author')).toBe(expected);
  });

  it.each(CORPUS)('reads back %j from every field', (text) => {
    const clean = text
      .toWellFormed()
      .replace(/\u202e/g, '')
      .replace(/\s+/g, ' ')
      .trim();
    const item: CslItem = {
      ...NEWS,
      title: text,
      'container-title': text,
      author: [{ literal: text }, { family: text, given: text }],
      URL: `https://example.com/${text}`,
      DOI: `10.1000/${text}`,
    };
    const written = toBibtex(item, `x ${text} x`);
    const { entries, rest } = readBibtex(written);
    expect(rest.trim()).toBe('');
    expect(entries).toHaveLength(1);
    const fields = entries[0]?.fields ?? new Map<string, string>();
    expect([...fields.keys()]).toEqual(['author', 'title', 'journal', 'year', 'month', 'day', 'url', 'urldate', 'doi', 'note']);
    expect(typeset(fields.get('title') ?? '')).toBe(clean);
    expect(typeset(fields.get('journal') ?? '')).toBe(clean);
    expect(typeset(fields.get('note') ?? '').replace(/[“”‘’"]/g, '')).toBe(`Quotation: x ${clean} x`.replace(/"/g, ''));
    expect(fields.get('url')).not.toMatch(/[\\{}"\s]/);
    expect(written).not.toMatch(/\\(?!textbackslash\}|textbrace(?:left|right)\}|textasci{2}(?:tilde|circum)\}|[%$&#_])/);
  });

  it('gives an address only when it is a web address', () => {
    const { fields } = readBibtex(toBibtex({ ...NEWS, URL: 'javascript:alert(1)' }, '')).entries[0] ?? {
      fields: new Map<string, string>(),
    };
    expect(fields.has('url') || fields.has('urldate')).toBe(false);
  });
});

describe('toKey', () => {
  it.each(CORPUS)('is made of plain letters for %j', (text) => {
    const key = toKey({ ...NEWS, title: text, author: [{ literal: text }], 'container-title': text });
    expect(key).toMatch(/^[a-z][A-Za-z0-9]*$|^[A-Za-z0-9]+$/);
  });

  it('folds accents and falls back where nothing is left', () => {
    expect(toKey({ ...NEWS, author: [{ family: 'Müller', given: 'J.' }], title: 'Über alles' })).toBe('muller2026uber');
    expect(toKey({ id: 'x', type: 'webpage', title: '人工智能', author: [{ family: '王' }] })).toBe('source');
  });
});

describe('escapeTex', () => {
  it('escapes every special character of TeX', () => {
    expect(escapeTex('\\{}%$&#_^~"')).toBe(
      '{\\textbackslash}{\\textbraceleft}{\\textbraceright}\\%\\$\\&\\#\\_{\\textasciicircum}{\\textasciitilde}{"}',
    );
  });
});

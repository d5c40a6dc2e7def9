import { describe, expect, it } from 'vitest';
import { readGlossaryCsv } from '../../../utils/exchange/read-glossary-csv';
import { writeGlossaryCsv } from '../../../utils/exchange/write-glossary-csv';
import { problemsOf, valueOf } from './make-file';

const read = (text: string) => readGlossaryCsv('My terms.csv', text);
const HEAD = 'headword,definition';

describe('readGlossaryCsv', () => {
  it('reads every column', () => {
    const text = [
      'id,headword,definition,forms,acronyms,ambiguous,hints,level,domains,why_it_matters,zh_headword,zh_forms,zh_definition,zh_why_it_matters,example,part_of_speech,related,source_title,source_publisher,source_year,source_url,source_locator',
      'd,drift,Slow change.,drift|drifts,DR,drift,model,Basic,7.1|policy,It hurts.,漂移,漂移|偏移,慢变。,有害。,See drift.,Noun,broader:change|risk,A|B,|Press,2001|,https://a.org|,p. 1|p. 2',
    ].join('\n');
    const { name, entries, sources } = valueOf(read(text));
    expect(name).toBe('My terms');
    expect(entries).toEqual([
      {
        ...{
          id: 'd',
          headword: 'drift',
          definition: 'Slow change.',
          forms: ['drift', 'drifts'],
          acronyms: ['DR'],
          ambiguous: ['drift'],
        },
        ...{ hints: ['model'], level: 'basic', domains: ['7.1', 'policy'], whyItMatters: 'It hurts.', example: 'See drift.' },
        ...{ partOfSpeech: 'noun', sourcesDiffer: [] },
        zh: { headword: '漂移', forms: ['漂移', '偏移'], ambiguous: [], definition: '慢变。', whyItMatters: '有害。' },
        related: [
          { id: 'change', relation: 'broader' },
          { id: 'risk', relation: 'related' },
        ],
        sources: [
          { source: 'a', locator: 'p. 1' },
          { source: 'b', locator: 'p. 2' },
        ],
      },
    ]);
    expect(sources).toEqual([
      { id: 'a', title: 'A', year: 2001, url: 'https://a.org' },
      { id: 'b', title: 'B', publisher: 'Press' },
    ]);
  });

  it.each<[string, string]>([
    ['commas', `${HEAD}\ndrift,"a, b; c"`],
    ['semicolons', `headword;definition\ndrift;"a, b; c"`],
    ['tabs', `headword\tdefinition\ndrift\ta, b; c`],
    ['headings in another case and with spaces', `Why it-Matters, HEAD WORD ,Definition\n,drift,"a, b; c"`],
    ['a column named term', `Term,definition\ndrift,"a, b; c"`],
    ['unknown columns', `colour,headword,definition\nred,drift,"a, b; c"`],
    ['Windows line breaks and empty lines', `\r\n${HEAD}\r\n\r\n,\r\ndrift,"a, b; c"\r\n\r\n`],
    ['old Mac line breaks', `${HEAD}\rdrift,"a, b; c"\r`],
  ])('reads a table with %s', (_, text) => {
    expect(valueOf(read(text)).entries).toMatchObject([
      { id: 'drift', headword: 'drift', definition: 'a, b; c', forms: ['drift'] },
    ]);
  });

  it.each<[string, string, object[]]>([
    ['no column for definitions', 'term,meaning\na,b', [{ reason: 'missing-column', line: 1, detail: ['definition'] }]],
    [
      'neither column',
      'a\nb',
      [
        { reason: 'missing-column', detail: ['headword'] },
        { reason: 'missing-column', detail: ['definition'] },
      ],
    ],
    ['a heading row alone', HEAD, [{ reason: 'no-terms' }]],
    [
      'a missing definition after a cell of three lines',
      `${HEAD}\na,"one\ntwo\nthree"\n\nb,`,
      [{ reason: 'missing-value', line: 6, detail: ['definition', 'b'] }],
    ],
    ['a bad level', `${HEAD},level\na,b,hard`, [{ reason: 'bad-value', line: 2, detail: ['level', 'hard'] }]],
    ['a bad year', `${HEAD},source_title,source_year\na,b,T,MMXX`, [{ reason: 'bad-value', line: 2, detail: ['year', 'MMXX'] }]],
    ['a bad relation', `${HEAD},related\na,b,friend:c`, [{ reason: 'bad-value', line: 2, detail: ['related', 'friend'] }]],
    [
      'a Chinese definition without a headword',
      `${HEAD},zh_definition\na,b,定义`,
      [{ reason: 'missing-value', line: 2, detail: ['zh_headword', 'a'] }],
    ],
    ['a headword given twice', `${HEAD}\na,b\nA,c`, [{ reason: 'double-term', line: 3, detail: ['A'] }]],
    ['a quote that does not end', `${HEAD}\na,"b\nc,d`, [{ reason: 'syntax', line: 2 }]],
    ['a row cut by a comma without quotes', `${HEAD}\na,b, and c`, [{ reason: 'syntax', line: 2 }]],
  ])('refuses %s', (_, text, expected) => {
    expect(problemsOf(read(text))).toMatchObject(expected);
    expect(problemsOf(read(text))).toHaveLength(expected.length);
  });

  it('counts entries and goes no further than one too many', () => {
    const rows = Array.from({ length: 5_001 }, (_, index) => `term ${index},x`);
    expect(valueOf(read([HEAD, ...rows.slice(1)].join('\n'))).entries).toHaveLength(5_000);
    expect(problemsOf(read([HEAD, ...rows].join('\n')))).toEqual([{ reason: 'too-many-terms', detail: ['5000'] }]);
  });

  it('takes off the mark that keeps a spreadsheet from seeing a formula', () => {
    expect(valueOf(read(`${HEAD}\n'-shot,'=1+1\n'quoted',''@x`)).entries).toMatchObject([
      { headword: '-shot', definition: '=1+1' },
      { headword: "'quoted'", definition: "'@x" },
    ]);
  });
});

describe('writeGlossaryCsv', () => {
  const text = writeGlossaryCsv(valueOf(read(`${HEAD},why_it_matters,example\n=cmd,"+1 ""x""",-x,"@a\nb"`)));

  it('begins with a byte order mark and ends every line as RFC 4180 asks', () => {
    expect(text.startsWith('\uFEFFid,headword,definition,')).toBe(true);
    expect(text.replaceAll('\r\n', '').match(/\r/)).toBeNull();
    expect(text.endsWith('\r\n')).toBe(true);
  });

  it('writes no cell that a spreadsheet would run', () => {
    expect(text).toContain(`,'=cmd,"'+1 ""x""",`);
    expect(text).toContain(`,'-x,`);
    expect(text).toContain(`"'@a\nb"`);
    expect(text.slice(1)).not.toMatch(/(?:^|,|\n)"?[=+\-@]/);
  });
});

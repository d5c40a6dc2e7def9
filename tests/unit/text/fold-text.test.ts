import { describe, expect, it } from 'vitest';
import { foldText } from '../../../utils/text/fold-text';

// Written by number, because most of them cannot be seen.
const SPACES = [
  0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0xa0, 0x1680, 0x180e, 0x2000, 0x2003, 0x2009, 0x200a, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000,
];
const INVISIBLE = [
  0xad, 0x305, 0x332, 0x336, 0x34f, 0x61c, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x202a, 0x202e, 0x2060, 0x2064, 0x2066, 0x2069,
  0xfe00, 0xfe0f, 0xfeff,
];
const DASHES = [0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212];
const SINGLE_QUOTES = [0x2018, 0x2019, 0x201a, 0x201b, 0x2032, 0x2035];
const DOUBLE_QUOTES = [0x201c, 0x201d, 0x201e, 0x201f, 0x2033, 0x2036];

const CLASSES: [name: string, units: readonly number[], becomes: string][] = [
  ['white space', SPACES, ' '],
  ['an invisible unit', INVISIBLE, ''],
  ['a dash', DASHES, '-'],
  ['a single quotation mark', SINGLE_QUOTES, "'"],
  ['a double quotation mark', DOUBLE_QUOTES, '"'],
];
const UNITS = CLASSES.flatMap(([name, units, becomes]) =>
  units.map((unit) => ({ name, code: `U+${unit.toString(16).padStart(4, '0')}`, unit: String.fromCharCode(unit), becomes })),
);

const UNCHANGED = [
  ['plain words', 'An AI model of 2026.'],
  ['Chinese', '人工智能“大模型”。'.replaceAll(/[“”]/g, '')],
  ['composed accents', 'Café Zoë'],
  ['case', 'OpenAI openai OPENAI'],
  ['emoji of two units', 'fine \u{1f600} so far'],
  ['guillemets', '«oui»'],
  ['underscores and digits', 'gpt_4 10²⁵'],
  ['nothing', ''],
] as const;

const RUNS: [name: string, raw: string, afterSpace: boolean, text: string][] = [
  ['a run of white space of any kind', 'a \t\n\u00a0 b', false, 'a b'],
  ['white space with invisible units in it', 'a \u200b\u200b b', false, 'a b'],
  ['leading white space after a space', ' \n b', true, 'b'],
  ['a single leading space after a space', ' b', true, 'b'],
  ['a leading space after a word', ' b', false, ' b'],
  ['white space alone after a space', ' \n ', true, ''],
  ['white space alone after a word', ' \n ', false, ' '],
  ['a trailing space', 'b \n', false, 'b '],
  ['a soft hyphen within a word', 'super\u00adintelligence', false, 'superintelligence'],
  ['a base with one accent', 'Cafe\u0301', false, 'Café'],
  ['a base with two accents', 'Vie\u0323\u0302t', false, 'Việt'],
  ['a base with two accents in the other order', 'Vie\u0302\u0323t', false, 'Việt'],
  ['an accent behind an invisible unit', 'e\u200d\u0301', false, 'é'],
  ['an accent no letter has composed', 'q\u0301', false, 'q\u0301'],
  ['an accent with nothing before it', '\u0301a', false, '\u0301a'],
  ['quotation marks and dashes together', '“It’s open‑weight – really”', false, '"It\'s open-weight - really"'],
];

const MAPS: [name: string, raw: string, afterSpace: boolean, origins: number[]][] = [
  ['the first of a run of white space', 'a \n b', false, [0, 1, 4]],
  ['behind leading white space', '  b', true, [2]],
  ['past units that went', 'a\u00adb\u200b\u200bc', false, [0, 2, 5]],
  ['the base of a composed letter', 'e\u0301x', false, [0, 2]],
  ['the base under two accents', 'ae\u0323\u0302x', false, [0, 1, 4]],
  ['both units of a pair', '\u00ad\u{1f600}', false, [1, 2]],
  ['the dash or mark itself', '–’', false, [0, 1]],
];

describe('foldText', () => {
  it.each(UNITS)('folds $name ($code) into “$becomes”', ({ unit, becomes }) => {
    expect(foldText(`x${unit}y`, false).text).toBe(`x${becomes}y`);
  });

  it.each(UNCHANGED)('leaves %s as they are, without a map', (_, raw) => {
    expect(foldText(raw, false)).toEqual({ text: raw });
  });

  it.each(RUNS)('folds %s', (_, raw, afterSpace, text) => {
    expect(foldText(raw, afterSpace).text).toBe(text);
  });

  it.each(MAPS)('leads back to %s', (_, raw, afterSpace, origins) => {
    const { text, map } = foldText(raw, afterSpace);
    expect(map && [...map]).toEqual(origins);
    expect(map).toHaveLength(text.length);
  });

  it.each([...RUNS, ...MAPS].map(([, raw, afterSpace]) => ({ raw, afterSpace })))(
    'changes nothing at the second folding of $raw',
    ({ raw, afterSpace }) => {
      const { text } = foldText(raw, afterSpace);
      expect(foldText(text, afterSpace).text).toBe(text);
    },
  );
});

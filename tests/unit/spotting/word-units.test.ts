import { describe, expect, it } from 'vitest';
import { hasHan, isInWord, isWordUnit, lowerCase, wordsOf } from '../../../utils/spotting/word-units';

const UNITS: [unit: string, isWord: boolean][] = [
  ...Array.from('azAZ09_éßПλ²א', (unit): [string, boolean] => [unit, true]),
  ['\u0301', true], // a combining accent belongs to its letter
  ...Array.from(' -/.,\'"()&^@中文かナ、。\n', (unit): [string, boolean] => [unit, false]),
  ['', false],
];

const LOWER: [text: string, lower: string][] = [
  ['AI Act', 'ai act'],
  ['Éclair ΣΑΣ', 'éclair σας'],
  ['İstanbul AI', 'İstanbul ai'], // its small letter has two units
  ['中文ABC', '中文abc'],
];

const WORDS: [form: string, words: string[]][] = [
  ['open-weight model', ['open', 'weight', 'model']],
  ['AI R&D', ['AI', 'R', 'D']],
  ['10^25 FLOP', ['10', '25', 'FLOP']],
  ['Regulation (EU) 2024/1689', ['Regulation', 'EU', '2024', '1689']],
  ['gpt_4', ['gpt_4']],
  ['AI智能体', ['AI智能体']],
  ['--', []],
  ['', []],
];

const BETWEEN: [text: string, offset: number, inside: boolean][] = [
  ['AI', 1, true],
  ['AI', 0, false],
  ['AI', 2, false],
  ['a I', 1, false],
  ['a中', 1, false],
  ['中文', 1, false],
  ['a_1', 2, true],
];

describe('word units', () => {
  it.each(UNITS)('tells whether “%s” belongs to a word: %s', (unit, isWord) => {
    expect(isWordUnit(unit)).toBe(isWord);
  });

  it.each(LOWER)('makes “%s” small and no longer', (text, lower) => {
    expect(lowerCase(text)).toBe(lower);
    expect(lowerCase(text)).toHaveLength(text.length);
  });

  it.each(WORDS)('divides “%s” into words', (form, words) => {
    expect(wordsOf(form)).toEqual(words);
  });

  it.each(BETWEEN)('tells in “%s” whether %i is within a word: %s', (text, offset, inside) => {
    expect(isInWord(text, offset)).toBe(inside);
  });

  it('knows Han and kana from other scripts', () => {
    expect(['中', 'か', 'ナ', '豈', 'AI智'].map(hasHan)).toEqual(Array(5).fill(true));
    expect(['a', '가', 'я', '。', ''].map(hasHan)).toEqual(Array(5).fill(false));
  });
});

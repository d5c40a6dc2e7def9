import { describe, expect, it } from 'vitest';
import { compileTerms } from '../../../utils/spotting/compile-terms';
import { gateTerms } from '../../../utils/spotting/gate-terms';
import { makeReaderEntry } from '../glossary/make-glossary';

const ENTRIES = [
  makeReaderEntry('own-1', 'effective altruism'),
  { ...makeReaderEntry('own-2', 'R&D'), acronyms: ['EA'], forms: ['R&D'] },
  { ...makeReaderEntry('own-3', 'drift'), ambiguous: ['drift'] },
  {
    ...makeReaderEntry('own-4', '有效利他主义'),
    forms: [],
    zh: { headword: '有效利他主义', forms: ['有效利他主义'], ambiguous: [] },
  },
];
const wakes = (text: string) => new RegExp(gateTerms(compileTerms(ENTRIES)), 'g').test(text);

describe('gateTerms', () => {
  it.each([
    'On effective altruism today',
    'Effective\n      Altruism',
    'effective\u2011altruism',
    'Effective altruisms differ.',
    'spending on R&D rose',
    'the EAs met',
    '讨论有效利他主义的人',
  ])('wakes the page at %j', (text) => expect(wakes(text)).toBe(true));

  it.each(['ineffective altruism', 'effective, warm altruism', 'the idea of drift', 'AREA 51', 'the ea', ''])(
    'sleeps at %j',
    (text) => expect(wakes(text)).toBe(false),
  );

  it('is empty where there is nothing to look for', () => {
    expect(gateTerms(compileTerms([]))).toBe('');
    expect(gateTerms(compileTerms(ENTRIES.slice(2, 3)))).toBe('');
  });

  it('takes names apart from signs of its own language', () => {
    const odd = compileTerms([makeReaderEntry('own-5', 'C++'), makeReaderEntry('own-6', '(a+)+$')]);
    const finder = new RegExp(gateTerms(odd), 'g');
    expect('a C in aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!'.match(finder)).toBeNull();
    expect('written in C++ today'.match(finder)).toEqual(['c++'.toUpperCase()]);
  });

  it('stops at three hundred forms', () => {
    const many = Array.from({ length: 3000 }, (_, number) => makeReaderEntry(`own-${number}`, `word${number}`));
    expect(gateTerms(compileTerms(many)).split('|')).toHaveLength(300);
  });
});

import { describe, expect, it } from 'vitest';
import { namesLanguage, tellingsOf } from '../../../components/glossary/entry-telling';
import type { EntryView } from '../../../utils/protocol/views';
import { makeEntry, makeReaderEntry } from '../../unit/glossary/make-glossary';

const both = makeEntry('bias');
const english = makeReaderEntry('own-drift', 'drift');
const chinese = { ...makeReaderEntry('own-1', '漂移'), definition: '数据随时间变化。' };

type Case = [languages: EntryView['languages'], language: string, entry: EntryView['entry'], told: string[]];
const CASES: Case[] = [
  ['interface', 'en', both, ['en']],
  ['interface', 'zh-CN', both, ['zh-Hans']],
  ['en', 'zh-CN', both, ['en']],
  ['zh', 'en', both, ['zh-Hans']],
  ['both', 'en', both, ['en', 'zh-Hans']],
  ['both', 'zh-CN', both, ['zh-Hans', 'en']],
  ['zh', 'en', english, ['en']], // it has no Chinese
  ['both', 'zh-CN', english, ['en']],
  ['interface', 'en', chinese, ['zh-Hans']], // it says itself what it is written in
];

describe('tellingsOf', () => {
  it.each(CASES)('in %s, with the interface in %s', (languages, language, entry, told) => {
    const tellings = tellingsOf({ entry, languages }, language);
    expect(tellings.map((telling) => telling.language)).toEqual(told);
    expect(tellings.every(({ definition }) => definition !== '')).toBe(true);
  });

  it('leaves out a reason that was not given', () => {
    expect(tellingsOf({ entry: english, languages: 'en' }, 'en')).toEqual([{ language: 'en', definition: 'What drift is.' }]);
  });
});

describe('namesLanguage', () => {
  it.each([
    ['interface', 'zh-CN', 'zh'],
    ['both', 'en-GB', 'en'],
    ['en', 'zh-CN', 'en'],
    ['zh', 'en', 'zh'],
  ] as const)('of %s with %s is %s', (languages, language, expected) => {
    expect(namesLanguage(languages, language)).toBe(expected);
  });
});

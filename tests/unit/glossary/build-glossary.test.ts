import { describe, expect, it } from 'vitest';
import { buildGlossary } from '../../../utils/glossary/build-glossary';
import { makeEntry, makeSource } from './make-glossary';

const SOURCES = [makeSource('a-2020'), makeSource('b-2021')];

describe('buildGlossary', () => {
  it('puts the entries of all files together, sorted by id', () => {
    const { entries, sources } = buildGlossary(
      [[makeEntry('token'), makeEntry('ai-2')], [makeEntry('bias')]],
      SOURCES.toReversed(),
    );
    expect(entries.map(({ id }) => id)).toEqual(['ai-2', 'bias', 'token']);
    expect(sources.map(({ id }) => id)).toEqual(['a-2020', 'b-2021']);
  });

  it.each<[string, unknown[], unknown, RegExp]>([
    ['a file that is no list', [{}], SOURCES, /entry file 1 is not a list/],
    ['sources that are no list', [], null, /the source file is not a list/],
    [
      'a field the schema does not know',
      [[{ ...makeEntry('bias'), colour: 'red' }]],
      SOURCES,
      /item “bias”: the whole is refused .*colour/s,
    ],
    ['a field of the wrong kind', [[{ ...makeEntry('bias'), level: 'hard' }]], SOURCES, /item “bias”: “level” is refused/],
    ['an item without an id', [[makeEntry('bias'), 7]], SOURCES, /entry file 1, item number 2/],
    ['a bad source', [], [...SOURCES, { ...makeSource('c-2022'), url: 'nowhere' }], /item “c-2022”: “url” is refused/],
    ['an id given twice', [[makeEntry('bias')], [makeEntry('bias')]], SOURCES, /entry id “bias” is given more than once/],
    ['a source id given twice', [], [...SOURCES, ...SOURCES], /source id “a-2020” is given more than once/],
    [
      'a related entry that does not exist',
      [[makeEntry('bias', { related: ['nowhere'] })]],
      SOURCES,
      /“bias” is related to “nowhere”/,
    ],
    ['a source that does not exist', [[makeEntry('bias', { sources: ['c-2022'] })]], SOURCES, /“bias” cites “c-2022”/],
  ])('refuses %s', (_what, files, sources, message) => {
    expect(() => buildGlossary(files, sources)).toThrow(message);
  });

  it('lists every problem at once', () => {
    const files = [[makeEntry('bias', { related: ['nowhere'] }), { ...makeEntry('token'), level: 'hard', headword: '' }]];
    expect(() => buildGlossary(files, [])).toThrow(/“headword”[^]*“nowhere”[^]*“a-2020”/);
    expect(() => buildGlossary(files, [])).toThrow(/“level”/);
  });
});

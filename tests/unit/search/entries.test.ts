import { describe, expect, it } from 'vitest';
import { searchEntries, shelveByDomain, shelveEntries } from '../../../utils/search/search-entries';
import { anEntry } from '../../support/library-data';

const rows = [
  anEntry('weights', 'model weights', '模型权重'),
  anEntry('open', 'open-weight model', '开放权重模型', { domains: ['6.4', 'technical'] }),
  anEntry('agent', 'AI agent', 'AI智能体', { level: 'basic' }),
  anEntry('release', 'staged release', '分阶段发布', { definition: 'Giving out a model and its weights step by step.' }),
  anEntry('cot', 'chain of thought', '思维链', { forms: ['chain of thought', 'open reasoning', '思维链'] }),
];
const ids = (text: string, change = {}, language = 'en') =>
  searchEntries(rows, { text, domain: '', level: '', origin: '', ...change }, language).map((row) => row.id);

describe('searching the glossary', () => {
  it('gives all in alphabetical order when nothing is asked', () =>
    expect(ids('')).toEqual(['agent', 'cot', 'weights', 'open', 'release']));
  it('puts headwords before other forms and forms before definitions', () => {
    expect(ids('weight')).toEqual(['weights', 'open', 'release']);
    expect(ids('open')).toEqual(['open', 'cot']);
  });
  it('finds Chinese by any part of it', () => expect(ids('权重')).toEqual(['weights', 'open']));
  it('keeps to a domain and a level', () => {
    expect(ids('', { domain: '6.4' })).toEqual(['open']);
    expect(ids('', { level: 'basic' })).toEqual(['agent']);
  });
  it('tells the bundled glossary from the reader’s own', () => {
    const own = anEntry('own-drift', 'drift', '', { origin: { id: 'own', name: '' }, zhDefinition: '' });
    const from = (origin: string, language = 'en') =>
      searchEntries([...rows, own], { text: '', domain: '', level: '', origin }, language).map((row) => row.id);
    expect(from('own')).toEqual(['own-drift']);
    expect(from('bundled')).toEqual(ids(''));
    expect(from('', 'zh-CN')).toContain('own-drift');
  });
});

describe('shelving the glossary', () => {
  const shelves = (language: string) =>
    shelveEntries(searchEntries(rows, { text: '', domain: '', level: '', origin: '' }, language), language).map((shelf) => [
      shelf.letter,
      ...shelf.entries.map((row) => row.id),
    ]);
  it('goes by the first letter of the English headword', () => {
    expect(shelves('en')).toEqual([
      ['A', 'agent'],
      ['C', 'cot'],
      ['M', 'weights'],
      ['O', 'open'],
      ['S', 'release'],
    ]);
  });
  it('goes by pinyin in Chinese', () => {
    expect(shelves('zh-CN')).toEqual([
      ['A', 'agent'],
      ['F', 'release'],
      ['K', 'open'],
      ['M', 'weights'],
      ['S', 'cot'],
    ]);
  });
  it('goes by domain, an entry with two under both, one with none last', () => {
    const none = anEntry('own-drift', 'drift', '', { domains: [] });
    const shelves = shelveByDomain([...rows, none], ['1.1', '6.4', 'technical']);
    expect(shelves.map(({ letter, entries }) => [letter, ...entries.map(({ id }) => id)])).toEqual([
      ['6.4', 'open'],
      ['technical', 'weights', 'open', 'agent', 'release', 'cot'],
      ['', 'own-drift'],
    ]);
  });
});

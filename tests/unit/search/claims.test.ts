import { describe, expect, it } from 'vitest';
import { describeSource } from '../../../utils/search/describe-source';
import { groupClaims, takeClaims } from '../../../utils/search/group-claims';
import { indexClaims, searchClaims } from '../../../utils/search/search-claims';
import { aClaim, anEntry } from '../../support/library-data';

const entries = new Map([['red-teaming', anEntry('red-teaming', 'red teaming', '红队测试')]]);

describe('searching saved passages', () => {
  const claim = aClaim(1, {
    quotation: 'Labs agreed to share results.',
    note: 'compare with Seoul',
    tags: ['treaty'],
    entries: ['red-teaming'],
    source: {
      id: 's',
      type: 'article-newspaper',
      title: 'Beijing meeting ends',
      'container-title': 'The Daily Lamp',
      author: [{ given: 'Zoë', family: 'Müller' }],
    },
  });
  const index = indexClaims([claim, aClaim(2, { colour: 'blue' })], entries);
  const find = (text: string) => searchClaims(index, { text, colours: [] }).map((found) => found.id);

  it.each(['share', 'seoul', 'treat', 'beijing', 'lamp', 'muller', 'red team', '红队', 'share seoul lamp'])(
    'finds %j',
    (text) => {
      expect(find(text)).toEqual([claim.id]);
    },
  );
  it('keeps to the colours chosen and to the entry asked for', () => {
    expect(searchClaims(index, { text: '', colours: ['blue'] })).toHaveLength(1);
    expect(searchClaims(index, { text: '', colours: ['blue', 'yellow'] })).toHaveLength(2);
    expect(searchClaims(index, { text: '', colours: [], aboutEntry: 'red-teaming' })).toEqual([claim]);
  });
  it('makes only what was modified ready again, and shows the new claim either way', () => {
    const recoloured = { ...claim, colour: 'green' as const };
    const rewritten = { ...claim, note: 'Bletchley', modified: '2026-07-01T00:00:00.000Z' };
    expect(searchClaims(indexClaims([recoloured], entries, index), { text: 'seoul', colours: ['green'] })).toEqual([recoloured]);
    expect(searchClaims(indexClaims([rewritten], entries, index), { text: 'bletchley', colours: [] })).toEqual([rewritten]);
  });
});

describe('filing saved passages by page', () => {
  const page = (pageKey: string, title: string, outlet: string) => ({
    pageKey,
    url: `https://${pageKey}`,
    source: { id: 's', type: 'webpage' as const, title, 'container-title': outlet },
  });
  const claims = [
    aClaim(1, page('a.org/1', 'Zebra', 'Alpha')),
    aClaim(2, page('b.org/2', 'apple', 'Omega')),
    aClaim(3, page('a.org/1', 'Zebra', 'Alpha')),
    aClaim(4, page('c.org/3', 'Éclair', 'alpha')),
  ];
  const order = (name: 'newest' | 'page' | 'outlet') =>
    groupClaims(claims, name, 'en').map((group) => [
      group.source.title,
      ...group.claims.map((claim) => Number(claim.id.slice(-3))),
    ]);

  it('puts what was saved last first', () =>
    expect(order('newest')).toEqual([
      ['Éclair', 4],
      ['Zebra', 3, 1],
      ['apple', 2],
    ]));
  it('puts pages in alphabetical order and claims in that of the text', () => {
    expect(order('page')).toEqual([
      ['apple', 2],
      ['Éclair', 4],
      ['Zebra', 3, 1],
    ]);
  });
  it('puts outlets in alphabetical order, then titles', () =>
    expect(order('outlet')).toEqual([
      ['Éclair', 4],
      ['Zebra', 3, 1],
      ['apple', 2],
    ]));
  it('takes the first so many cards, cutting a group where it must', () => {
    const taken = takeClaims(groupClaims(claims, 'newest', 'en'), 2);
    expect(taken.map((group) => group.claims.length)).toEqual([1, 1]);
    expect(takeClaims(taken, 100)).toEqual(taken);
  });
});

describe('describing a source', () => {
  const source = { id: 's', type: 'webpage' as const, title: 'T' };
  it('names the host where the page names no outlet', () => {
    expect(describeSource(source, 'https://www.example.org/a', 'en')).toEqual({ title: 'T', outlet: 'example.org', authors: [] });
  });
  it.each([
    [[2026, 6, 14], 'June 14, 2026', '2026-06-14'],
    [[2026, 6], 'June 2026', '2026-06'],
    [[2026], '2026', '2026'],
  ])('shows the date %j only as far as it is known', (parts, shown, iso) => {
    const line = describeSource({ ...source, issued: { 'date-parts': [parts] } }, 'https://example.org', 'en');
    expect(line.date).toEqual({ shown, iso });
  });
  it('writes names as their languages do', () => {
    const author = [
      { family: '王', given: '小明' },
      { given: 'Ludwig', 'non-dropping-particle': 'van', family: 'Beek' },
      { literal: 'AP' },
    ];
    expect(describeSource({ ...source, author }, 'https://example.org', 'en').authors).toEqual([
      '王小明',
      'Ludwig van Beek',
      'AP',
    ]);
  });
});

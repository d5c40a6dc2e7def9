import { describe, expect, it } from 'vitest';
import { chooseDates } from '../../../utils/citation/choose-date';
import { readJsonLd } from '../../../utils/citation/json-ld';
import type { DateMark } from '../../../utils/citation/metadata-evidence';
import { atOffset, parseDate } from '../../../utils/citation/parse-date';
import { evidenceOf, metaOf } from './page-evidence';

describe('parseDate', () => {
  const cases: [string, string, string | undefined][] = [
    ['2026-06-14', '', '2026-06-14'],
    ['2026-06-14T08:30:00+08:00', '', '2026-06-14T08:30:00+08:00'],
    ['2026-06-14T08:30:00.123+0800', '', '2026-06-14T08:30:00+08:00'],
    ['2026-06-14 08:30:00Z', '', '2026-06-14T08:30:00Z'],
    ['2026-06-14T08:30', '', '2026-06-14T08:30:00'],
    ['2026-6-4', '', '2026-06-04'],
    ['20260614', '', '2026-06-14'],
    ['1781425800', '', '2026-06-14T08:30:00Z'],
    ['1781425800000', '', '2026-06-14T08:30:00Z'],
    ['Sun, 14 Jun 2026 08:30:00 GMT', '', '2026-06-14T08:30:00Z'],
    ['Sun Jun 14 2026 08:30:00 GMT+0200 (CEST)', '', '2026-06-14T08:30:00+02:00'],
    ['June 14, 2026', 'en', '2026-06-14'],
    ['14. Juni 2026, 19:09 Uhr', 'de', '2026-06-14T19:09:00'],
    ['Veröffentlicht am 14.06.2026', 'de', '2026-06-14'],
    ['14 de junio de 2026', 'es', '2026-06-14'],
    ['le 14 juin 2026', 'fr', '2026-06-14'],
    ['2026年6月14日', 'ja', '2026-06-14'],
    ['2026.6.14', 'ko', '2026-06-14'],
    ['06/07/2026', 'en', '2026-06-07'],
    ['06/07/2026', 'en-GB', '2026-07-06'],
    ['06/07/2026', 'fr', '2026-07-06'],
    ['13/07/2026', 'en', '2026-07-13'],
    ['2026-02-30', '', undefined],
    ['2026-13-01', '', undefined],
    ['0000-00-00', '', undefined],
    ['tomorrow', '', undefined],
    ['9999999999999999999999', '', undefined],
    ['', '', undefined],
  ];
  it.each(cases)('%s (%s)', (text, language, iso) => {
    expect(parseDate(text, language)?.iso).toBe(iso);
  });
});

describe('atOffset', () => {
  it('tells the same moment on another clock', () => {
    expect(atOffset(Date.parse('2026-06-14T20:30:00Z'), '+08:00')?.iso).toBe('2026-06-15T04:30:00+08:00');
  });
});

describe('chooseDates', () => {
  const mark = (value: string, role: DateMark['role'], order = 2): DateMark => ({
    value,
    role,
    order,
    isMachineReadable: /^\d{4}-/.test(value),
  });
  const url = 'https://www.example.com/story';
  const none = { published: undefined, updated: undefined, disagrees: false };
  const cases: { name: string; node?: object; found?: Parameters<typeof evidenceOf>[0]; expected: object }[] = [
    {
      name: 'takes datePublished',
      node: { datePublished: '2026-06-14T08:30:00+02:00' },
      expected: { published: '2026-06-14T08:30:00+02:00' },
    },
    {
      name: 'never takes dateModified for the publication',
      node: { dateModified: '2026-06-14T08:30:00+02:00' },
      expected: { updated: '2026-06-14T08:30:00+02:00' },
    },
    {
      name: 'never takes a meta tag of modification for it',
      found: { meta: metaOf({ 'article:modified_time': '2026-06-14', 'og:updated_time': '2026-06-14' }) },
      expected: { updated: '2026-06-14' },
    },
    {
      name: "tells a UTC stamp in the page's own offset",
      node: { datePublished: '2026-06-13T22:30:00Z' },
      found: { meta: metaOf({ 'article:published_time': '2026-06-14T06:30:00+08:00' }) },
      expected: { published: '2026-06-14T06:30:00+08:00' },
    },
    {
      name: 'takes the offset from the modification when that is all that shows it',
      node: { datePublished: '2026-06-13T22:30:00Z', dateModified: '2026-06-14T09:00:00+08:00' },
      expected: { published: '2026-06-14T06:30:00+08:00', updated: '2026-06-14T09:00:00+08:00' },
    },
    {
      name: 'keeps UTC when the page shows no other clock',
      node: { datePublished: '2026-06-13T22:30:00Z' },
      expected: { published: '2026-06-13T22:30:00Z' },
    },
    {
      name: 'prefers the stamp of a day to the bare day',
      node: { datePublished: '2026-06-14' },
      found: { meta: metaOf({ 'article:published_time': '2026-06-14T08:30:00+02:00' }) },
      expected: { published: '2026-06-14T08:30:00+02:00' },
    },
    {
      name: 'says when sources put it on different days',
      node: { datePublished: '2026-06-14' },
      found: { meta: metaOf({ 'article:published_time': '2026-06-10' }) },
      expected: { published: '2026-06-14', disagrees: true },
    },
    {
      name: 'takes a date in the address last',
      found: { url: 'https://www.example.com/2026/06/14/story' },
      expected: { published: '2026-06-14' },
    },
    {
      name: 'takes a date by the heading',
      found: { dates: [mark('14. Juni 2026', 'unknown')] },
      expected: { published: '2026-06-14' },
    },
    { name: 'takes no date far from the heading', found: { dates: [mark('14. Juni 2026', 'unknown', 300)] }, expected: {} },
    {
      name: 'takes no date marked as updated',
      found: { dates: [mark('2026-06-14', 'updated')] },
      expected: { updated: '2026-06-14' },
    },
    { name: 'says nothing of a page without a date', expected: {} },
  ];
  it.each(cases)('$name', ({ node, found = {}, expected }) => {
    const graph = readJsonLd([JSON.stringify({ '@type': 'NewsArticle', ...node })]);
    expect(chooseDates(evidenceOf({ url, ...found }), graph, graph.nodes[0])).toEqual({ ...none, ...expected });
  });
});

import { afterEach, describe, expect, it } from 'vitest';
import { CslItem } from '../../../utils/citation/csl-item';
import type { PageMetadata } from '../../../utils/citation/page-metadata';
import { toCslDate, toCslItem } from '../../../utils/citation/to-csl-item';

const METADATA: PageMetadata = {
  title: 'A title',
  authors: [
    { name: 'Will Knight', kind: 'person' },
    { name: 'The Associated Press', kind: 'organisation' },
  ],
  siteName: 'Wired',
  publisher: 'Condé Nast',
  section: 'Business',
  published: '2026-06-14T23:30:00-07:00',
  language: 'en-US',
  type: 'article-magazine',
  canonicalUrl: 'https://www.wired.com/a',
  doi: '10.1000/1',
  check: [],
};
const PAGE = { url: 'https://www.wired.com/a?utm=1', id: 'the-id', accessed: '2026-07-01' };
const zone = process.env.TZ;

afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

describe('toCslItem', () => {
  it('carries over what the page says', () => {
    const item = toCslItem(METADATA, PAGE);
    expect(item).toEqual({
      id: 'the-id',
      type: 'article-magazine',
      title: 'A title',
      author: [{ family: 'Knight', given: 'Will' }, { literal: 'The Associated Press' }],
      'container-title': 'Wired',
      publisher: 'Condé Nast',
      section: 'Business',
      issued: { 'date-parts': [[2026, 6, 14]] },
      accessed: { 'date-parts': [[2026, 7, 1]] },
      URL: 'https://www.wired.com/a',
      DOI: '10.1000/1',
      language: 'en-US',
    });
    expect(CslItem.safeParse(item).success).toBe(true);
  });

  it.each<{ title: string; authors: PageMetadata['authors']; language?: string; expected: unknown }>([
    {
      title: 'takes stated parts before its own split',
      authors: [{ name: 'Wen Jiarui', kind: 'person', family: 'Wen', given: 'Jiarui' }],
      expected: [{ family: 'Wen', given: 'Jiarui' }],
    },
    {
      title: 'finds the particles of a stated family name',
      authors: [{ name: 'Jan van den Berg', kind: 'person', family: 'van den Berg', given: 'Jan' }],
      expected: [{ family: 'Berg', given: 'Jan', 'non-dropping-particle': 'van den' }],
    },
    {
      title: 'splits a name of which only one part is stated',
      authors: [{ name: 'Ann Lee', kind: 'person', family: 'Ann' }],
      expected: [{ family: 'Lee', given: 'Ann' }],
    },
    {
      title: 'keeps an organisation whole, whatever is stated',
      authors: [{ name: 'Fold Lab', kind: 'organisation', family: 'Lab', given: 'Fold' }],
      expected: [{ literal: 'Fold Lab' }],
    },
    {
      title: 'puts the family first on a Chinese page',
      authors: [{ name: 'Wen Jiarui', kind: 'person' }],
      language: 'zh-CN',
      expected: [{ family: 'Wen', given: 'Jiarui' }],
    },
    {
      title: 'puts the family first beside Han names, agencies aside',
      authors: [
        { name: 'Wen Jiarui', kind: 'person' },
        { name: '王小明', kind: 'person' },
        { name: 'Reuters', kind: 'organisation' },
      ],
      expected: [{ family: 'Wen', given: 'Jiarui' }, { family: '王', given: '小明' }, { literal: 'Reuters' }],
    },
    {
      title: 'keeps Western order beside Western names',
      authors: [
        { name: 'Wen Jiarui', kind: 'person' },
        { name: 'Ann Lee', kind: 'person' },
      ],
      expected: [
        { family: 'Jiarui', given: 'Wen' },
        { family: 'Lee', given: 'Ann' },
      ],
    },
  ])('$title', ({ authors, language = 'en', expected }) => {
    const item = toCslItem({ ...METADATA, authors, language }, PAGE);
    expect(item.author).toEqual(expected);
    expect(CslItem.safeParse(item).success).toBe(true);
  });

  it('leaves out what the page does not say', () => {
    const item = toCslItem({ authors: [], type: 'webpage', check: [] }, PAGE);
    expect(Object.keys(item).sort()).toEqual(['URL', 'accessed', 'id', 'title', 'type']);
    expect(item).toMatchObject({ title: 'wired.com', URL: PAGE.url });
  });

  it.each([
    ['https://user:pass@www.example.org:8443/x', 'example.org'],
    ['https://example.org?x=//y', 'example.org'],
    ['file:///home/me/page.html', 'file:///home/me/page.html'],
  ])('names a page without a title by its host: %s', (url, title) => {
    expect(toCslItem({ authors: [], type: 'webpage', check: [] }, { ...PAGE, url }).title).toBe(title);
  });

  it('leaves out an address that is too long to keep', () => {
    const item = toCslItem(
      { authors: [], type: 'webpage', check: [] },
      { ...PAGE, url: `https://example.org/${'a'.repeat(5000)}` },
    );
    expect(item.URL).toBeUndefined();
    expect(CslItem.safeParse(item).success).toBe(true);
  });

  it.each(['Pacific/Auckland', 'Pacific/Honolulu'])('keeps the day of the page wherever the reader is (%s)', (reader) => {
    process.env.TZ = reader;
    expect(toCslItem(METADATA, PAGE).issued).toEqual({ 'date-parts': [[2026, 6, 14]] });
    expect(toCslItem({ ...METADATA, published: '2026-06-14T00:10:00Z' }, PAGE).issued).toEqual({ 'date-parts': [[2026, 6, 14]] });
  });

  it('takes the day of access from the clock of the reader', () => {
    const accessed = '2026-07-01T23:30:00Z';
    process.env.TZ = 'Pacific/Auckland';
    expect(toCslItem(METADATA, { ...PAGE, accessed }).accessed).toEqual({ 'date-parts': [[2026, 7, 2]] });
    expect(toCslItem(METADATA, { ...PAGE, accessed: new Date(accessed) }).accessed).toEqual({ 'date-parts': [[2026, 7, 2]] });
    process.env.TZ = 'America/New_York';
    expect(toCslItem(METADATA, { ...PAGE, accessed }).accessed).toEqual({ 'date-parts': [[2026, 7, 1]] });
    expect(toCslItem(METADATA, PAGE).accessed).toEqual({ 'date-parts': [[2026, 7, 1]] });
  });
});

describe('toCslDate', () => {
  it.each([
    ['2026', [2026]],
    ['2026-06', [2026, 6]],
    ['2026-06-14', [2026, 6, 14]],
    ['2026-06-14 08:30', [2026, 6, 14]],
    ['2026-02-30', [2026, 2]],
    ['2024-02-29', [2024, 2, 29]],
    ['2026-13-01', [2026]],
    ['0001-01-01T00:00:00Z', undefined],
    ['yesterday', undefined],
    ['20260614', undefined],
    ['', undefined],
  ])('reads %j', (iso, parts) => {
    expect(toCslDate(iso)?.['date-parts'][0]).toEqual(parts);
  });
});

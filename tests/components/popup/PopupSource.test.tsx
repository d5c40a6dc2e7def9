// @vitest-environment happy-dom
import { act } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { formatDay, formatMoment } from '../../../components/base/format-day';
import { PopupSource, type CitationPreview } from '../../../components/popup/PopupSource';
import type { CitationStyleId } from '../../../utils/citation/citation-style';
import type { PageMetadata } from '../../../utils/citation/page-metadata';
import { click, expectAccessible, field, renderView } from '../../support/render-view';

const METADATA: PageMetadata = {
  title: 'Rivals Compare Notes',
  authors: [
    { name: 'Hannah Brightwater', kind: 'person' },
    { name: 'Wen Jiarui', kind: 'person' },
  ],
  siteName: 'The Sample',
  published: '2026-06-17T06:30:00+08:00',
  type: 'article-newspaper',
  check: [],
};

async function open(
  change: Partial<PageMetadata> = {},
  preview: CitationPreview = { plain: 'Brightwater (2026).' },
  style: CitationStyleId = 'apa',
) {
  const actions = { onStyle: vi.fn(), onCopy: vi.fn() };
  await renderView(<PopupSource metadata={{ ...METADATA, ...change }} style={style} preview={preview} {...actions} />);
  return actions;
}
const fields = () => [...document.querySelectorAll('dd')].map((value) => value.textContent);

it('shows title, authors, outlet and date as read', async () => {
  await open();
  expect(fields()).toEqual(['Rivals Compare Notes', 'Hannah Brightwater and Wen Jiarui', 'The Sample', 'June 17, 2026']);
});

it('says plainly what the page does not say', async () => {
  await open({ title: undefined, authors: [], siteName: undefined, published: undefined });
  expect(fields()).toEqual(Array(4).fill('The page does not say'));
});

it('asks to check what the page contradicts itself on, and only that', async () => {
  await open({ check: ['authors'] });
  expect(fields().map((text) => text.endsWith('check'))).toEqual([false, true, false, false]);
  expect(document.body.textContent).toContain('Compare with the article');
});

it('shows the citation, changes the style and copies', async () => {
  const { onStyle, onCopy } = await open();
  expect(document.querySelector('blockquote')?.textContent).toBe('Brightwater (2026).');
  const select = field<HTMLSelectElement>('Citation style');
  await act(async () => {
    select.value = 'bibtex';
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  expect(onStyle).toHaveBeenCalledWith('bibtex');
  await click('Copy citation');
  expect(onCopy).toHaveBeenCalledOnce();
});

it('says when the citation could not be made', async () => {
  await open({}, { problem: 'citation-failed' });
  expect(document.querySelector('[role=alert]')?.textContent).toContain('could not be formatted');
});

it('is accessible', async () => {
  await open({ check: ['title'], siteName: undefined });
  await expectAccessible();
});

describe('formatDay', () => {
  it.each([
    ['2026-06-17T23:30:00-10:00', 'en-US', 'June 17, 2026'],
    ['2026-06-17', 'en-GB', '17 June 2026'],
    ['2026-06-17', 'zh-CN', '2026年6月17日'],
    ['2026-06', 'en-US', 'June 2026'],
    ['2026', 'en-US', '2026'],
    ['last week', 'en-US', 'last week'],
  ])('shows %s in %s as %s', (iso, language, shown) => expect(formatDay(iso, language)).toBe(shown));

  it.each([
    ['en-AU', '17 June 2026'],
    ['en-US', 'June 17, 2026'],
    ['de-DE', '17 June 2026'],
  ])('writes English dates as a browser in %s does, or else as the British do', (browserLanguage, shown) => {
    vi.spyOn(navigator, 'language', 'get').mockReturnValue(browserLanguage);
    expect(formatDay('2026-06-17', 'en')).toBe(shown);
    expect(formatMoment('2026-06-17T12:00:00Z', 'en')).toBe(shown);
    expect(formatMoment('2026-06-17T12:00:00Z', 'zh-CN')).toBe('2026年6月17日');
  });
});

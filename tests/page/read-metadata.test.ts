// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PageMetadata } from '../../utils/citation/page-metadata';
import { toCslItem } from '../../utils/citation/to-csl-item';
import { readMetadata } from '../../utils/page/read-metadata';
import { METADATA_PAGES, type MetadataPage } from './metadata-pages';

function documentOf({ head = '', body = '', language = 'en' }: Pick<MetadataPage, 'head' | 'body' | 'language'>): Document {
  return new DOMParser().parseFromString(
    `<!doctype html><html lang="${language}"><head>${head}</head><body>${body}</body></html>`,
    'text/html',
  );
}

describe('readMetadata', () => {
  it.each(METADATA_PAGES)('reads $name', (page) => {
    const found: Record<string, unknown> = readMetadata(documentOf(page), page.url);
    const looked = Object.fromEntries(Object.keys(page.expected).map((field) => [field, found[field]]));
    expect(looked).toEqual(page.expected);
  });

  it.each(METADATA_PAGES)('keeps to the contract on $name', (page) => {
    expect(PageMetadata.safeParse(readMetadata(documentOf(page), page.url)).success).toBe(true);
  });

  it.each([
    [
      'article.html',
      [
        { family: 'Brightwater', given: 'Hannah' },
        { family: 'Wen', given: 'Jiarui' },
      ],
    ],
    ['article-zh.html', [{ family: '林', given: '听澜' }]],
  ])('cites the authors of the sample %s by the parts it states', (file, author) => {
    const html = readFileSync(join(import.meta.dirname, '../../public/sample', file), 'utf8');
    const url = `https://footlight.example/sample/${file}`;
    const found = readMetadata(new DOMParser().parseFromString(html, 'text/html'), url);
    expect(found.check).toEqual([]);
    expect(toCslItem(found, { url, id: 'sample', accessed: '2026-07-01' }).author).toEqual(author);
  });

  it('leaves the page as it was', () => {
    for (const page of METADATA_PAGES) {
      const document = documentOf(page);
      const before = document.documentElement.outerHTML;
      readMetadata(document, page.url);
      expect(document.documentElement.outerHTML).toBe(before);
    }
  });

  it('reads the same from a page with clobbered names as from its clean twin', () => {
    const body = '<h1>Robots fold laundry</h1><p class="byline">By Ann Lee</p><time datetime="2026-06-14">now</time>';
    const clobbered = `<form id="article"><input name="parentNode"><input name="parentElement"><input name="previousElementSibling"><input name="getAttribute">${body}</form>`;
    const url = 'https://www.example.com/x';
    expect(readMetadata(documentOf({ body: clobbered }), url)).toEqual(
      readMetadata(documentOf({ body: `<div>${body}</div>` }), url),
    );
  });

  it('says nothing, and does not throw, when the document itself fails', () => {
    const broken = Object.create(null) as Document;
    expect(readMetadata(broken, 'https://www.example.com/x')).toEqual({ authors: [], type: 'webpage', check: [] });
  });

  it('reads a page of 20,000 elements without walking all of it', () => {
    const document = documentOf({
      body: `<h1>Robots fold laundry</h1>${'<p class="date-line"><span>word</span></p>'.repeat(10_000)}`,
    });
    const start = performance.now();
    readMetadata(document, 'https://www.example.com/x');
    expect(performance.now() - start).toBeLessThan(2000); // ms, on a shared machine; 60 when alone
  });
});

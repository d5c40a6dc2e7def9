import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, Extension, until } from '../support/browser';
import { paintedCount, press, rest, selectText, waitForText } from '../support/in-page';
import { paste } from '../support/paste';
import { type Pages, servePages } from '../support/server';

describe.each(BROWSERS)('citing in %s', (name) => {
  let extension: Extension;
  let pages: Pages;

  beforeAll(async () => {
    pages = await servePages();
    extension = await Extension.start(name);
  });
  afterAll(async () => {
    await extension?.close();
    await pages?.close();
  });

  const openArticle = async () => {
    const page = await extension.visit(pages.at('/sample/article.html'));
    await until('marks', async () => (await paintedCount(page)) >= 10);
    return page;
  };

  it('copies a selected passage with a citation, rich and plain, from the selection toolbar', async () => {
    const page = await openArticle();
    await selectText(page, 'which anyone may download and nobody can recall');
    await waitForText(extension, page, 'Copy with citation');
    await press(extension, page, 'Copy with citation');
    await waitForText(extension, page, 'Copied');
    const { plain, html } = await paste(extension, pages);
    expect(plain).toContain('“which anyone may download and nobody can recall”');
    expect(plain).toMatch(/Brightwater, H\., & .*\(2026, June 17\)\. In Beijing, Rivals Compare Notes on What Could Go Wrong/);
    expect(html).toContain('<i>The Footlight Sample</i>');
    expect(html).not.toMatch(/class=|<script/);
    await page.close();
  });

  it('copies the sentence of a mention from its card, in the style that is set', async () => {
    expect(await extension.send('settings.change', { change: { citationStyle: 'modern-language-association' } })).toMatchObject({
      ok: true,
    });
    const page = await openArticle();
    await rest(page, 'recursive self-improvement');
    await waitForText(extension, page, 'Why it matters');
    await press(extension, page, 'Copy with citation');
    await waitForText(extension, page, 'Copied');
    const { plain } = await paste(extension, pages);
    expect(plain).toMatch(/Brightwater, Hannah, and .*The Footlight Sample, 17 June 2026/);
    await extension.send('settings.change', { change: { citationStyle: 'apa' } });
    await page.close();
  });

  it('copies data formats as plain text only', async () => {
    const source = {
      id: 'x',
      type: 'webpage',
      title: 'A page',
      URL: 'https://example.org/a',
      accessed: { 'date-parts': [[2026, 1, 2]] },
    };
    const subject = { quotation: 'Words.', source };
    for (const [style, expected] of [
      ['bibtex', /^@\w+\{/],
      ['csl-json', /"title": "A page"/],
    ] as const) {
      expect(await extension.send('citation.copy', { subject, style })).toMatchObject({ ok: true });
      const { plain, html } = await paste(extension, pages);
      expect(plain).toMatch(expected);
      expect(html).toBe('');
    }
  });
});

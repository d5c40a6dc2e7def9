import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, Extension, until } from '../support/browser';
import { paintedCount, paintedTexts, press, rest, shownIn, waitForNothing, waitForText } from '../support/in-page';
import { type Pages, servePages } from '../support/server';

describe.each(BROWSERS)('reading in %s', (name) => {
  let extension: Extension;
  let pages: Pages;

  beforeAll(async () => {
    pages = await servePages();
    extension = await Extension.start(name);
  });
  afterAll(async () => {
    await extension.close();
    await pages.close();
  });

  it('marks the terms of the sample article and leaves its DOM as it was', async () => {
    const page = await extension.visit(pages.at('/sample/article.html'));
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await until('marks', async () => (await paintedCount(page)) >= 10);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    const texts = (await paintedTexts(page)).map((text) => text.toLowerCase());
    for (const term of ['recursive self-improvement', 'agentic tool use', 'cyber weapons']) expect(texts).toContain(term);
    await page.close();
  });

  it('opens a card where the pointer rests, and closes it by Escape', async () => {
    const page = await extension.visit(pages.at('/sample/article.html'));
    await until('marks', async () => (await paintedCount(page)) >= 10);
    await rest(page, 'recursive self-improvement');
    const card = await waitForText(extension, page, 'Why it matters');
    expect(card.text.toLowerCase()).toContain('recursive self-improvement');
    expect(card.text).toContain('递归');
    expect(card.text).toContain('Sources');
    await page.keyboard.press('Escape');
    await waitForNothing(extension, page);
    await page.close();
  });

  it('walks to related entries and back', async () => {
    const page = await extension.visit(pages.at('/sample/article.html'));
    await until('marks', async () => (await paintedCount(page)) >= 10);
    await rest(page, 'recursive self-improvement');
    const card = await waitForText(extension, page, 'Why it matters');
    const related = card.buttons.find(({ label }) => /term|related|cause|contrast|countermeasure/.test(label));
    expect(related).toBeDefined();
    await press(extension, page, related?.label ?? '');
    await until('another entry', async () => !(await shownIn(extension, page))?.text.startsWith(card.text.slice(0, 20)));
    await press(extension, page, 'Back');
    await waitForText(extension, page, card.text.slice(0, 20));
    await page.close();
  });
});

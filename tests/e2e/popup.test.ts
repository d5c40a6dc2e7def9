import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Claim } from '../../utils/claim/claim';
import { BROWSERS, Extension, until } from '../support/browser';
import { inFirefoxWindow, pressShortcut } from '../support/browser-keys';
import { paintedCount, paintedTexts, press, selectText, waitForText } from '../support/in-page';
import { paste } from '../support/paste';
import { pressIn, seeIn } from '../support/press-in';
import { type Pages, servePages } from '../support/server';

describe.each(BROWSERS)('the popup in %s', (name) => {
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

  const claims = async () => ((await extension.send('claims.list')).value as { claims: Claim[] }).claims;
  const openArticle = async (query: string) => {
    const page = await extension.visit(`${pages.at('/sample/article.html')}?${query}`);
    await until('marks', async () => (await paintedCount(page)) >= 10);
    return page;
  };
  const openPopup = async (page: Page) => extension.open(`popup.html?tab=${await extension.tabId(page)}`);

  it('lists the terms of the page with their counts, and opens their context', async () => {
    const page = await openArticle('popup=1');
    const popup = await openPopup(page);
    await popup.waitForSelector('[data-entry="open-weight-model"]');
    const rows = await popup.$$eval('[data-entry]', (buttons) =>
      buttons.map((button) => (button as HTMLElement).innerText.replace(/\s+/g, ' ')),
    );
    expect(rows.length).toBeGreaterThan(15);
    expect(rows.some((row) => /cyber weapon .*2$/.test(row))).toBe(true);
    await popup.click('[data-entry="open-weight-model"]');
    await seeIn(popup, 'Why it matters');
    await seeIn(popup, 'Sources');
    await pressIn(popup, 'Back');
    await seeIn(popup, 'Terms on this page');
    await popup.close();
    await page.close();
  });

  it('jumps to a mention and opens its card there', async () => {
    const page = await openArticle('popup=2');
    const popup = await openPopup(page);
    await popup.waitForSelector('[data-entry]');
    await pressIn(popup, 'Jump to “reinforcement learning”').catch(() => undefined); // the popup closes itself
    const card = await waitForText(extension, page, 'Why it matters');
    expect(card.text.toLowerCase()).toContain('reinforcement learning');
    await page.close();
  });

  it('switches the site off and on again', async () => {
    const page = await openArticle('popup=3');
    const popup = await openPopup(page);
    await pressIn(popup, 'Footlight on this site');
    await page.bringToFront();
    await until('no marks', async () => (await paintedCount(page)) === 0);
    await seeIn(popup, 'switched off on this site');
    await page.reload();
    expect(await extension.inWorld(page, () => 'footlightPage' in globalThis, [])).toEqual([false]);
    await popup.bringToFront();
    await pressIn(popup, 'Footlight on this site');
    await page.bringToFront();
    await until('marks again', async () => (await paintedCount(page)) >= 10);
    await popup.close();
    await page.close();
  });

  it('shows what the page says of itself and copies a citation of it', async () => {
    const page = await openArticle('popup=4');
    const popup = await openPopup(page);
    await seeIn(popup, 'Hannah Brightwater and Wen Jiarui');
    await seeIn(popup, 'June 17, 2026');
    await popup.select('#source select', 'chicago-author-date');
    await seeIn(popup, 'Brightwater, Hannah, and');
    await pressIn(popup, 'Copy citation');
    await seeIn(popup, 'Citation copied');
    const { plain, html } = await paste(extension, pages);
    expect(plain).toMatch(
      /^Brightwater, Hannah, and .* 2026\. “In Beijing, Rivals Compare Notes on What Could Go Wrong\.” The Footlight Sample, June 17, 2026\./,
    );
    expect(html).toContain('<i>The Footlight Sample</i>');
    expect((await extension.send('settings.read')).value).toMatchObject({ citationStyle: 'chicago-author-date' });
    await extension.send('settings.change', { change: { citationStyle: 'apa' } });
    await popup.close();
    await page.close();
  });

  it('recolours, annotates, deletes and brings back what is saved on the page', async () => {
    const page = await openArticle('popup=5');
    await selectText(page, 'nobody can recall');
    await pressShortcut(extension, 'save-selection');
    await waitForText(extension, page, 'Passage saved');
    const popup = await openPopup(page);
    await popup.waitForSelector('[data-claim]');
    await pressIn(popup, 'Blue', '#saved');
    await until('blue', async () => (await claims())[0]?.colour === 'blue');
    await pressIn(popup, 'Add note', '#saved');
    await popup.keyboard.type('Compare with 第二天 notes');
    await popup.keyboard.down('Control');
    await popup.keyboard.press('Enter');
    await popup.keyboard.up('Control');
    await until('a note', async () => (await claims())[0]?.note === 'Compare with 第二天 notes');
    await pressIn(popup, 'Delete', '#saved');
    await until('deleted', async () => (await claims()).length === 0);
    await pressIn(popup, 'Undo');
    await until('back', async () => (await claims())[0]?.note === 'Compare with 第二天 notes');
    await page.bringToFront();
    await until('painted', async () => (await paintedTexts(page)).includes('nobody can recall'));
    await popup.close();
    await page.close();
  });

  it('says so where the browser lets no extension in', async () => {
    const page = await extension.open('library.html');
    const popup = await extension.open(`popup.html?tab=${await extension.tabOf(`${extension.base}library.html`)}`);
    await seeIn(popup, 'keep extensions out');
    expect(await popup.$eval('[role="switch"]', (button) => (button as HTMLButtonElement).disabled)).toBe(true);
    await popup.close();
    await page.close();
  });

  it('opens at the note of a passage from the page, where no note can be typed', async () => {
    const page = await openArticle('popup=6');
    await selectText(page, 'Several of the laboratories');
    await waitForText(extension, page, 'Save and note');
    await press(extension, page, 'Save and note');
    await waitForText(extension, page, 'Passage saved');
    if (name === 'firefox') {
      const found = `[...document.querySelectorAll('panel browser')].some((b) => b.currentURI?.spec.endsWith('popup.html'))`;
      await until('the real popup', async () => (await inFirefoxWindow(extension, found)) as boolean);
    } else {
      const target = await extension.browser.waitForTarget((candidate) => candidate.url().endsWith('popup.html'));
      const popup = await target.asPage();
      await until('the note has the focus', () => popup.evaluate(() => document.activeElement?.localName === 'textarea'));
    }
    await page.close();
  });
});

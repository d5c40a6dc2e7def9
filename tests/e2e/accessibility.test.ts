import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openShadows, violationsIn, violationsInSurface } from '../support/accessibility';
import { BROWSERS, Extension, until } from '../support/browser';
import { pressShortcut } from '../support/browser-keys';
import { paintedCount, selectText, shownIn, waitForText } from '../support/in-page';
import { type Pages, servePages } from '../support/server';

const SURFACES = [
  'library.html#/claims',
  'sidepanel.html#/claims',
  'library.html#/glossary/systemic-risk',
  'library.html#/term',
  'library.html#/glossaries',
  'options.html',
  'welcome.html',
];
const LOOKS = {
  light: [{ name: 'prefers-color-scheme', value: 'light' }],
  dark: [{ name: 'prefers-color-scheme', value: 'dark' }],
  'forced colours': [{ name: 'forced-colors', value: 'active' }],
};

describe.each(BROWSERS)('axe-core in %s', (name) => {
  let extension: Extension;
  let pages: Pages;

  beforeAll(async () => {
    pages = await servePages();
    extension = await Extension.start(name);
    const page = await extension.visit(`${pages.at('/sample/article.html')}?axe=1`);
    await selectText(page, 'Several of the governments');
    await pressShortcut(extension, 'save-selection');
    await waitForText(extension, page, 'Passage saved');
    await page.close();
  });
  afterAll(async () => {
    await extension?.close();
    await pages?.close();
  });

  /** Checks a page in every look that this browser's driver can put on. */
  const checkLooks = async (page: Page, check: () => Promise<string[]>) => {
    if (name === 'firefox') return expect(await check()).toEqual([]);
    for (const [look, features] of Object.entries(LOOKS)) {
      await page.emulateMediaFeatures(features);
      expect({ [look]: await check() }).toEqual({ [look]: [] });
    }
  };

  it.each(SURFACES)('finds nothing in %s', async (file) => {
    const page = await extension.open(file);
    await until('it is drawn', () => page.evaluate('document.querySelectorAll("h1, h2, h3").length > 1') as Promise<boolean>);
    await checkLooks(page, () => violationsIn(page));
    await page.close();
  });

  it('finds nothing in the popup', async () => {
    const page = await extension.visit(`${pages.at('/sample/article.html')}?axe=1`);
    await until('marks', async () => (await paintedCount(page)) >= 10);
    const popup = await extension.open(`popup.html?tab=${await extension.tabId(page)}`);
    await popup.waitForSelector('[data-entry]');
    await checkLooks(popup, () => violationsIn(popup));
    await popup.close();
    await page.close();
  });

  it('finds nothing in the cards, the toolbar and the toast', async () => {
    const page = await extension.visit(`${pages.at('/sample/article.html')}?axe=2`);
    await until('marks', async () => (await paintedCount(page)) >= 10);
    await openShadows(extension, page);
    await pressShortcut(extension, 'next-mark');
    await waitForText(extension, page, 'Why it matters');
    await checkLooks(page, () => violationsInSurface(extension, page));
    await page.keyboard.press('Escape');
    await selectText(page, 'Several of the laboratories');
    await waitForText(extension, page, 'Save and note');
    await checkLooks(page, () => violationsInSurface(extension, page));
    await pressShortcut(extension, 'save-selection');
    await waitForText(extension, page, 'Passage saved');
    await checkLooks(page, () => violationsInSurface(extension, page));
    await page.close();
  });

  it('opens a card by keyboard with the focus in it, and gives the focus back', async () => {
    const page = await extension.visit(`${pages.at('/sample/article.html')}?axe=3`);
    await until('marks', async () => (await paintedCount(page)) >= 10);
    await page.focus('a[href]');
    const before = await page.evaluate(() => document.activeElement?.outerHTML);
    await pressShortcut(extension, 'next-mark');
    await until('the focus is in the card', async () => (await shownIn(extension, page))?.focus);
    await page.keyboard.press('Tab');
    await until('the focus is on a button', async () => (await shownIn(extension, page))?.focus === 'Library');
    await page.keyboard.press('Escape');
    await until('it is gone', async () => (await shownIn(extension, page)) === undefined);
    expect(await page.evaluate(() => document.activeElement?.outerHTML)).toBe(before);
    await page.close();
  });
});

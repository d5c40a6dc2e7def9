import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, it } from 'vitest';
import { Extension, until } from '../support/browser';
import { pressShortcut } from '../support/browser-keys';
import { paintedCount, rest, selectText, shownIn } from '../support/in-page';
import { servePages } from '../support/server';

const FOLDER = join(import.meta.dirname, '../../.output/screenshots');
const LOOKS = {
  light: [{ name: 'prefers-color-scheme', value: 'light' }],
  dark: [{ name: 'prefers-color-scheme', value: 'dark' }],
  forced: [{ name: 'forced-colors', value: 'active' }],
} as const;
const EXTENSION_PAGES = {
  library: ['library.html#/claims', 1100],
  'library-narrow': ['library.html#/claims', 340],
  sidepanel: ['sidepanel.html#/claims', 400],
  glossary: ['library.html#/glossary', 1100],
  entry: ['library.html#/glossary/systemic-risk', 1100],
  'entry-narrow': ['library.html#/glossary/systemic-risk', 340],
  'new-term': ['library.html#/term', 1100],
  'term-version': ['library.html#/term/systemic-risk', 340],
  glossaries: ['library.html#/glossaries', 1100],
  'glossaries-narrow': ['library.html#/glossaries', 340],
  options: ['options.html', 1100],
  'options-narrow': ['options.html', 340],
  welcome: ['welcome.html', 1100],
  'welcome-narrow': ['welcome.html', 340],
} as const;

describe.each(['en-US', 'zh-CN'])('pictures in %s', (language) => {
  it('of every surface', async () => {
    await mkdir(FOLDER, { recursive: true });
    const pages = await servePages();
    const extension = await Extension.start('chrome', { language });
    const shoot = async (page: Page, name: string) => {
      for (const [look, features] of Object.entries(LOOKS)) {
        await page.emulateMediaFeatures([...features]);
        await page.screenshot({ path: join(FOLDER, `${name}-${look}-${language}.png`) });
      }
      await page.emulateMediaFeatures([]);
    };
    const article = await extension.visit(pages.at(language === 'en-US' ? '/sample/article.html' : '/sample/article-zh.html'));
    await until('marks', async () => (await paintedCount(article)) >= 5);
    const [term, passage] =
      language === 'en-US'
        ? ['systemic risks', 'which anyone may download and nobody can recall']
        : ['系统性风险', '开放权重模型'];
    await rest(article, term);
    await until('a card', async () => (await shownIn(extension, article))?.text.length);
    await shoot(article, 'card');
    await article.keyboard.press('Escape');
    await article.mouse.move(2, 2);
    await selectText(article, passage);
    await until('a toolbar', async () => (await shownIn(extension, article))?.buttons.length === 8);
    await shoot(article, 'toolbar');
    await pressShortcut(extension, 'save-selection');
    await until('a toast', async () => /saved|已保存/i.test((await shownIn(extension, article))?.text ?? ''));
    await shoot(article, 'saved');
    const tabId = await extension.tabId(article);
    const popup = await extension.open(`popup.html?tab=${tabId}`);
    await popup.setViewport({ width: 384, height: 600 });
    await popup.waitForSelector('[data-entry]');
    await shoot(popup, 'popup');
    await popup.evaluate(() => document.querySelector('#source')?.scrollIntoView());
    await shoot(popup, 'popup-source');
    for (const [name, [file, width]] of Object.entries(EXTENSION_PAGES)) {
      const page = await extension.open(file);
      await page.setViewport({ width, height: 900 });
      await until(`${name} is drawn`, () => page.evaluate('document.querySelector("h1, h2") !== null') as Promise<boolean>);
      await page.waitForNetworkIdle({ idleTime: 300 }).catch(() => undefined);
      await shoot(page, name);
      await page.close();
    }
    await extension.close();
    await pages.close();
  });
});

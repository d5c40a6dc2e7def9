import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Claim } from '../../utils/claim/claim';
import { BROWSERS, Extension, temporaryProfile, until } from '../support/browser';
import { pressShortcut } from '../support/browser-keys';
import { chooseFromMenu } from '../support/context-menu';
import { paintedTexts, press, rest, selectText, waitForText } from '../support/in-page';
import { type Pages, servePages } from '../support/server';

const PASSAGE = 'which anyone may download and nobody can recall';

describe.each(BROWSERS)('saving in %s', (name) => {
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
  const isPainted = (page: Parameters<typeof paintedTexts>[0], text: string) =>
    until(`"${text}" is painted`, async () =>
      (await paintedTexts(page)).some((painted) => painted.replace(/\s+/g, ' ').includes(text)),
    );

  it('saves a selected passage by the toolbar, and paints it again on the next visit', async () => {
    const url = `${pages.at('/sample/article.html')}?a=1`;
    const page = await extension.visit(url);
    await selectText(page, PASSAGE);
    await waitForText(extension, page, 'Save and note');
    await press(extension, page, 'Save');
    await waitForText(extension, page, 'Passage saved');
    await isPainted(page, PASSAGE);
    const [claim] = await claims();
    expect(claim).toMatchObject({
      quotation: PASSAGE,
      source: { 'container-title': 'The Footlight Sample' },
      selector: { paragraph: 15 },
    });
    await page.reload();
    await isPainted(page, PASSAGE);
    await page.close();
  });

  it('recolours, deletes and brings back a saved passage from its card', async () => {
    const page = await extension.visit(`${pages.at('/sample/article.html')}?a=1`);
    await isPainted(page, PASSAGE);
    await rest(page, 'may download and nobody');
    await waitForText(extension, page, 'Saved passage');
    await press(extension, page, 'Green');
    await until('green', async () => (await claims())[0]?.colour === 'green');
    await press(extension, page, 'Delete');
    await waitForText(extension, page, 'Passage deleted');
    expect(await claims()).toHaveLength(0);
    await until('unpainted', async () => !(await paintedTexts(page)).some((text) => text.includes(PASSAGE)));
    await press(extension, page, 'Undo');
    await isPainted(page, PASSAGE);
    expect(await claims()).toHaveLength(1);
    await page.close();
  });

  it('saves across paragraphs by the keyboard shortcut', async () => {
    const page = await extension.visit(`${pages.at('/sample/article.html')}?b=1`);
    await selectText(page, 'Several of the governments');
    await page.keyboard.down('Shift');
    for (let line = 0; line < 5; line++) await page.keyboard.press('ArrowDown');
    await page.keyboard.up('Shift');
    await pressShortcut(extension, 'save-selection');
    await waitForText(extension, page, 'Passage saved');
    const saved = (await claims()).find(({ url }) => url.endsWith('?b=1'));
    expect(saved?.quotation).toMatch(/^Several of the governments[^\n]+\n.*cryptographer/s);
    await page.close();
  });

  it('saves by the context menu on a page that speaks of nothing we know', async () => {
    const page = await extension.visit(pages.at('/no-ai/page.html'));
    const text = 'the posts had been set by eye';
    await selectText(page, text);
    await chooseFromMenu(extension, page, text, 'save-selection');
    await waitForText(extension, page, 'Passage saved');
    expect((await claims()).some(({ url }) => url.includes('/no-ai/'))).toBe(true);
    await page.close();
  });

  it('says so when nothing is selected, and saves nothing', async () => {
    const before = await claims();
    const page = await extension.visit(pages.at('/plain-news/page.html'));
    await pressShortcut(extension, 'save-selection');
    await waitForText(extension, page, 'No text is selected');
    expect(await claims()).toHaveLength(before.length);
    await page.close();
  });
});

describe.each(BROWSERS)('after a restart of %s', (name) => {
  it('has what was saved, and paints it', async () => {
    const pages = await servePages();
    const profile = await temporaryProfile();
    // A temporary add-on takes its storage along when Firefox ends, unless told not to.
    const preferences = {
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
    };
    const url = `${pages.at('/sample/article.html')}?restart=1`;
    let extension = await Extension.start(name, { profile: profile.path, preferences });
    try {
      let page = await extension.visit(url);
      await selectText(page, PASSAGE);
      await pressShortcut(extension, 'save-selection');
      await waitForText(extension, page, 'Passage saved');
      await extension.close();
      extension = await Extension.start(name, { profile: profile.path, preferences });
      page = await extension.visit(url);
      await until('painted', async () => (await paintedTexts(page)).some((text) => text.includes(PASSAGE)));
    } finally {
      await extension.close();
      await profile.remove();
      await pages.close();
    }
  });
});

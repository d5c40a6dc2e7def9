import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Claim } from '../../utils/claim/claim';
import { BROWSERS, Extension, until } from '../support/browser';
import { pressShortcut } from '../support/browser-keys';
import { paintedCount, selectText } from '../support/in-page';
import { paste } from '../support/paste';
import { pressIn, seeIn } from '../support/press-in';
import { type Pages, servePages } from '../support/server';

const PASSAGES = ['which anyone may download and nobody can recall', 'Several of the laboratories in the room publish them'];

describe.each(BROWSERS)('library, side panel, options and welcome in %s', (name) => {
  let extension: Extension;
  let pages: Pages;

  beforeAll(async () => {
    pages = await servePages();
    extension = await Extension.start(name);
    const page = await extension.visit(`${pages.at('/sample/article.html')}?library=1`);
    for (const passage of PASSAGES) {
      await selectText(page, passage);
      await pressShortcut(extension, 'save-selection');
      await until(`"${passage}" is saved`, async () => (await claims()).some(({ quotation }) => quotation === passage));
    }
    await page.close();
  });
  afterAll(async () => {
    await extension?.close();
    await pages?.close();
  });

  const claims = async () => ((await extension.send('claims.list')).value as { claims: Claim[] }).claims;

  it.each(['library.html#/claims', 'sidepanel.html#/claims'])('lists and searches what is saved, in %s', async (file) => {
    const library = await extension.open(file);
    for (const passage of PASSAGES) await seeIn(library, passage);
    await library.click('input[type="search"]');
    await library.keyboard.type('laborator');
    await until(
      'one is left',
      async () => !(await library.evaluate(() => document.body.innerText)).includes('nobody can recall'),
    );
    await seeIn(library, 'Several of the laboratories');
    await library.close();
  });

  it('annotates, deletes and brings back a passage, and hears of changes made elsewhere', async () => {
    const other = await extension.open('sidepanel.html#/claims');
    const library = await extension.open('library.html#/claims');
    await pressIn(library, 'Add note');
    await library.keyboard.type('for the seminar');
    await pressIn(library, 'Save', '.note-editor');
    await seeIn(library, 'for the seminar');
    await seeIn(other, 'for the seminar');
    await pressIn(library, 'Delete');
    await until('deleted', async () => (await claims()).length === 1);
    await pressIn(library, 'Undo');
    await until('back', async () => (await claims()).length === 2);
    await library.close();
    await other.close();
  });

  it('copies a passage with its citation', async () => {
    const library = await extension.open('library.html#/claims');
    await pressIn(library, 'Copy with citation');
    await seeIn(library, 'Copied');
    const { plain } = await paste(extension, pages);
    expect(plain).toMatch(/“.*” \(Brightwater & .*, 2026, para\. \d+\)\.\n\nBrightwater, H\./s);
    await library.close();
  });

  it('opens by its shortcut, and an entry of the glossary by its address', async () => {
    await pressShortcut(extension, 'open-library');
    await until('the library is open', async () =>
      (await extension.browser.pages()).some((page) => page.url().includes('library.html')),
    );
    const library = await extension.open('library.html#/glossary');
    await seeIn(library, 'prompt injection');
    await pressIn(library, 'Search the glossary');
    await library.keyboard.type('提示');
    await until(
      'others are gone',
      async () => !(await library.evaluate(() => document.body.innerText)).includes('adversarial attack'),
    );
    await seeIn(library, 'prompt injection');
    await library.evaluate(() => (location.hash = '#/glossary/prompt-injection'));
    await seeIn(library, 'Where sources differ');
    await library.close();
  });

  it('keeps a term that is known from being marked, and marks it again', async () => {
    const library = await extension.open('library.html#/glossary/reinforcement-learning');
    await pressIn(library, 'Do not mark this term');
    const page = await extension.visit(`${pages.at('/sample/article.html')}?known=1`);
    await until('marks', async () => (await paintedCount(page)) >= 9);
    const without = await paintedCount(page);
    const options = await extension.open('options.html');
    await seeIn(options, 'reinforcement learning');
    await options.close();
    await library.bringToFront();
    await pressIn(library, 'Mark again');
    await page.bringToFront();
    await until('one mark more', async () => (await paintedCount(page)) === without + 1);
    await page.close();
    await library.close();
  });

  it('obeys the options: marks off, every mention, the style of citations', async () => {
    const options = await extension.open('options.html');
    const page = await extension.visit(`${pages.at('/sample/article.html')}?options=1`);
    await until('marks', async () => (await paintedCount(page)) >= 10);
    const first = await paintedCount(page);
    await options.bringToFront();
    await pressIn(options, 'Every one');
    await page.bringToFront();
    await until('more marks', async () => (await paintedCount(page)) > first);
    await options.bringToFront();
    await pressIn(options, 'Mark glossary terms on pages');
    await page.bringToFront();
    await until('no term is marked', async () => (await paintedCount(page)) === 0);
    await options.bringToFront();
    await pressIn(options, 'Mark glossary terms on pages');
    await pressIn(options, 'The first on the page');
    await seeIn(options, 'Alt+Shift+K');
    await options.close();
    await page.close();
  });

  it('marks, saves and cites on the welcome page', async () => {
    const welcome = await extension.open('welcome.html');
    await welcome.bringToFront();
    await until('marks', async () => (await paintedCount(welcome)) >= 5);
    await selectText(welcome, 'humanoid');
    await until('the toolbar', () =>
      welcome.evaluate(() => [...document.documentElement.children].some((child) => (child as HTMLElement).popover === 'manual')),
    );
    await welcome.close();
  });
});

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Claim } from '../../utils/claim/claim';
import { BROWSERS, Extension, until } from '../support/browser';
import { focusFirefoxPopup, pressInFirefoxWindow, typeInFirefoxWindow } from '../support/browser-keys';
import { putListenerWithoutAi, testimony } from '../support/hostile-page';
import { paintedCount, paintedTexts, press, rest, selectText, shownIn, waitForText } from '../support/in-page';
import { settledGate } from '../support/marks';
import { paste } from '../support/paste';
import { type Pages, servePages } from '../support/server';

const LISTENER = '/hostile-listener/page.html';

describe.each(BROWSERS)('what a page can see of us in %s', (name) => {
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
  const openListener = async () => {
    const page = await extension.visit(pages.at(LISTENER));
    await until('marks', async () => (await paintedCount(page)) >= 3);
    return page;
  };
  const changesSeen = async (page: Page) => (await testimony(page)).mutations.filter(({ phase }) => phase === 'after');

  it.each(['plain', 'again'])('is nothing at all on a page without AI (%s)', async (visit) => {
    await putListenerWithoutAi(pages, `/quiet-${visit}`);
    const page = await extension.visit(pages.at(`/quiet-${visit}`));
    expect(await extension.inWorld(page, settledGate, [])).toEqual([{ gate: true, page: false, ui: false }]);
    const { newWindowKeys, highlights, sheets, message } = await testimony(page);
    expect(await changesSeen(page)).toEqual([]);
    expect({ newWindowKeys, highlights, sheets, message }).toEqual({ newWindowKeys: [], highlights: 0, sheets: 0, message: [] });
    await page.close();
  });

  it('is no change of the DOM and no key of the window on a page about AI, until the reader acts', async () => {
    const page = await openListener();
    const { newWindowKeys, sheets, message } = await testimony(page);
    expect(await changesSeen(page)).toEqual([]);
    expect({ newWindowKeys, sheets, message }).toEqual({ newWindowKeys: [], sheets: 0, message: [] });
    await rest(page, 'prompt injection');
    await waitForText(extension, page, 'Why it matters');
    const changes = await changesSeen(page);
    // The host of the card, empty as far as the page can see: attributes, no text.
    expect(changes.flatMap(({ added }) => added)).toEqual([expect.stringMatching(/^<div popover="manual"><\/div>$/)]);
    expect(await page.evaluate('document.documentElement.lastElementChild.shadowRoot')).toBeNull();
    await page.close();
  });

  it('are highlight names without meaning, new at each load', async () => {
    const page = await openListener();
    await selectText(page, 'it counts chairs');
    await waitForText(extension, page, 'Save and note');
    await press(extension, page, 'Save');
    await until('both painted', async () => (await testimony(page)).highlightNames.length === 2);
    const first = (await testimony(page)).highlightNames;
    await page.reload();
    await until('both painted', async () => (await testimony(page)).highlightNames.length === 2);
    const second = (await testimony(page)).highlightNames;
    for (const given of [...first, ...second]) expect(given).toMatch(/^h[0-9a-f]{12}$/);
    expect(new Set([...first, ...second]).size).toBe(4);
    const id = (await claims())[0]?.id.replaceAll('-', '') ?? '';
    for (const given of [...first, ...second]) expect(id).not.toContain(given.slice(1));
    await page.close();
  });

  it('is no letter of a note', async () => {
    const page = await openListener();
    await selectText(page, 'kept in a cupboard');
    await waitForText(extension, page, 'Save and note');
    await press(extension, page, 'Save and note');
    if (name === 'firefox') {
      await until('the note has the focus', () => extension.inExtension(isNoteFocused));
      await focusFirefoxPopup(extension);
      await typeInFirefoxWindow(extension, 'secret');
      await pressInFirefoxWindow(extension, [
        ['Control', 'ControlLeft', 17],
        ['Enter', 'Enter', 13],
      ]);
    } else {
      const target = await extension.browser.waitForTarget((candidate) => candidate.url().endsWith('popup.html'));
      const popup = await target.asPage();
      await until('the note has the focus', () => popup.evaluate(() => document.activeElement?.localName === 'textarea'));
      await popup.keyboard.type('secret');
      await popup.keyboard.down('Control');
      await popup.keyboard.press('Enter');
      await popup.keyboard.up('Control');
    }
    await until('a note', async () => (await claims()).some(({ note }) => note === 'secret'));
    const { keydown, keypress, keyup, beforeinput, input } = await testimony(page);
    expect({ keydown, keypress, keyup, beforeinput, input }).toEqual({
      keydown: [],
      keypress: [],
      keyup: [],
      beforeinput: [],
      input: [],
    });
    // The witness is awake: what is typed in its own field it hears.
    await page.bringToFront();
    await page.click('#field');
    await page.keyboard.type('open');
    expect((await testimony(page)).keydown.map(({ key }) => key).join('')).toBe('open');
    await page.close();
  });

  it('is no copying, neither from the toolbar nor from a card', async () => {
    const page = await openListener();
    await selectText(page, 'We ask it to count chairs');
    await waitForText(extension, page, 'Save and note');
    await press(extension, page, 'Copy with citation');
    await waitForText(extension, page, 'Copied');
    expect((await paste(extension, pages)).plain).toContain('We ask it to count chairs');
    await page.bringToFront();
    await page.mouse.click(5, 5);
    await rest(page, 'Reinforcement learning');
    await waitForText(extension, page, 'Why it matters');
    await press(extension, page, 'Copy with citation');
    await waitForText(extension, page, 'Copied');
    expect((await paste(extension, pages)).plain).toContain('would only teach the AI');
    const { copy, cut, input } = await testimony(page);
    expect({ copy, cut, input }).toEqual({ copy: [], cut: [], input: [] });
    await page.close();
  });

  it('cannot be clicked by its scripts', async () => {
    const page = await openListener();
    const before = (await claims()).length;
    await selectText(page, 'went unread');
    const toolbar = await waitForText(extension, page, 'Save and note');
    for (const { x, y } of toolbar.buttons) await page.evaluate(`(${forgeClicks.toString()})(${x}, ${y})`);
    await rest(page, 'agentic');
    expect((await shownIn(extension, page))?.text).not.toContain('Passage saved');
    expect(await claims()).toHaveLength(before);
    await page.close();
  });

  it('stays painted when its scripts clear the highlights, but not for ever', async () => {
    const page = await openListener();
    const change = (word: string) =>
      page.evaluate(`CSS.highlights.clear(); document.querySelector('#third').firstChild.data = 'Agentic AI, ${word}.'`);
    for (const word of ['once', 'twice', 'thrice']) {
      await change(word);
      await until('painted again', async () => (await paintedTexts(page)).some((text) => /agentic/i.test(text)));
    }
    await change('for the last time');
    expect(await page.evaluate(`(${paintsWithin.toString()})(2500)`)).toBe(false);
    await page.close();
  });

  it('is no file and no interface of the extension', async () => {
    const page = await openListener();
    const files = [
      'page.js',
      'page-ui.js',
      'gate.js',
      'library.html',
      'popup.html',
      'glossary/directory.json',
      'icon/16.png',
      'manifest.json',
    ];
    const reached = await page.evaluate(`(${reach.toString()})(${JSON.stringify(files.map((file) => extension.base + file))})`);
    expect(reached).toEqual([]);
    expect(await page.evaluate('[globalThis.browser, globalThis.chrome?.runtime].every((api) => api === undefined)')).toBe(true);
    await page.close();
  });

  it('is nothing saved, even for a script in our own world', async () => {
    const page = await openListener();
    const [seen] = await extension.inWorld(page, readStorage, []);
    expect((await claims()).length).toBeGreaterThan(0);
    for (const { quotation, id } of await claims()) {
      expect(seen).not.toContain(quotation);
      expect(seen).not.toContain(id);
    }
    expect(seen).not.toContain('localhost');
    if (name === 'chrome') expect(seen).toMatch(/^local: refused/);
    await page.close();
  });
});

function isNoteFocused(): boolean {
  type Views = { extension: { getViews: (filter: object) => Window[] } };
  const { browser } = globalThis as unknown as { browser: Views };
  const [popup] = browser.extension.getViews({ type: 'popup' });
  return popup?.document.hasFocus() === true && popup.document.activeElement?.localName === 'textarea';
}

function forgeClicks(x: number, y: number): void {
  const host = document.elementFromPoint(x, y) as HTMLElement;
  const options = { bubbles: true, composed: true, cancelable: true, clientX: x, clientY: y, button: 0, detail: 1 };
  for (const type of ['pointerdown', 'pointerup', 'click']) host.dispatchEvent(new PointerEvent(type, options));
  for (const type of ['mousedown', 'mouseup', 'click']) host.dispatchEvent(new MouseEvent(type, options));
  for (const key of ['Enter', ' '])
    for (const type of ['keydown', 'keyup']) host.dispatchEvent(new KeyboardEvent(type, { ...options, key, code: key }));
  host.click();
  host.focus();
}

/** Whether anything comes to be painted in this time; asked by frames, so that a moment of it is seen too. */
function paintsWithin(time: number): Promise<boolean> {
  const end = performance.now() + time;
  return new Promise((resolve) => {
    const look = () => {
      if (CSS.highlights.size > 0) resolve(true);
      else if (performance.now() > end) resolve(false);
      else requestAnimationFrame(look);
    };
    look();
  });
}

async function reach(urls: readonly string[]): Promise<string[]> {
  const loads = (element: HTMLElement & { src: string }, url: string) =>
    new Promise<boolean>((resolve) => {
      element.onload = () => resolve(true);
      element.onerror = () => resolve(false);
      element.src = url;
      document.head.append(element);
    });
  const reached: string[] = [];
  for (const url of urls) {
    const tries = [
      fetch(url).then(
        () => true,
        () => false,
      ),
      loads(new Image(), url),
      loads(document.createElement('script'), url),
    ];
    if ((await Promise.all(tries)).includes(true)) reached.push(url);
  }
  return reached;
}

type Area = { get: (keys: null) => Promise<unknown> };

async function readStorage(): Promise<string> {
  type Api = { storage: { local: Area; session?: Area } };
  const world = globalThis as { browser?: Api; chrome?: Api };
  const storage = (world.browser ?? world.chrome)?.storage;
  const read = async (area: Area | undefined) => {
    try {
      return JSON.stringify(await area?.get(null));
    } catch {
      return 'refused';
    }
  };
  const databases = (await indexedDB.databases()).map(({ name }) => name).join();
  return `local: ${await read(storage?.local)}, session: ${await read(storage?.session)}, databases: ${databases}`;
}

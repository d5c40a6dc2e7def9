import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Claim } from '../../utils/claim/claim';
import { BROWSERS, type BrowserName, Extension, until } from '../support/browser';
import { paintedCount, selectText, shownIn, waitForNothing, waitForText } from '../support/in-page';
import { type Colour, countPixels } from '../support/pixels';
import { type Pages, servePages } from '../support/server';

const style = (rules: string) =>
  `document.adoptedStyleSheets = [Object.assign(new CSSStyleSheet(), {})]; document.adoptedStyleSheets[0].replaceSync(${JSON.stringify(rules)})`;
const OVERLAY = `(() => {
  const overlay = document.createElement('div');
  overlay.popover = 'manual';
  overlay.style.cssText = 'position:fixed;inset:0;width:100vw;height:100vh;margin:0;border:0;background:white;pointer-events:none';
  document.body.append(overlay);
  overlay.showPopover();
})()`;
const UNTIL_PRESSED = `addEventListener('pointerdown', () => document.querySelector('body > [popover]').remove(), true)`;
// What a page may do so that the reader presses what they do not see (SECURITY A.1).
const ATTACKS: [name: string, attack: string, only?: BrowserName][] = [
  ['a page that is nearly transparent', style('html{opacity:.01}')],
  // Firefox filters the top layer too, and tells no one that a popover which lets clicks through lies on top.
  ['a page with a filter', style('html{filter:opacity(0)}'), 'chrome'],
  ['a page with a mask', style('html{mask:linear-gradient(transparent,transparent)}')],
  ['rules against everything', style('*{opacity:0!important;visibility:hidden!important;transform:scale(0)!important}')],
  ['a page blended away', style('html{mix-blend-mode:lighten;background:white}')],
  ['a popover on top that lets clicks through', OVERLAY, 'chrome'],
  ['the same, gone at the moment of the press', `${OVERLAY}; ${UNTIL_PRESSED}`, 'chrome'],
];

describe.each(BROWSERS)('a page that hides our toolbar under the pointer, in %s,', (name) => {
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
  const openToolbar = async () => {
    const page = await extension.visit(pages.at('/plain-news/page.html'));
    await until('marks', async () => (await paintedCount(page)) > 0);
    await selectText(page, 'something we could take apart');
    await waitForText(extension, page, 'Save and note');
    return page;
  };
  /** The button once it has stood still for longer than a reader needs to see it. */
  const buttonIn = (page: Page) => {
    let before = '';
    let since = 0;
    return until('a button that stands still', async () => {
      const button = (await shownIn(extension, page))?.buttons.find(({ label }) => label === 'Save');
      const place = JSON.stringify(button);
      if (place !== before) since = Date.now();
      before = place;
      return Date.now() - since > 600 ? button : undefined;
    });
  };
  /** How much of the button's own colour is to be seen around a point. */
  const seen = async (page: Page, { x, y }: { x: number; y: number }) =>
    countPixels(extension, page, { x: x - 10, y: y - 8, width: 20, height: 16 }, await buttonColour(extension, page));

  it('leaves it seen and working when it does nothing of the kind', async () => {
    const page = await openToolbar();
    const button = await buttonIn(page);
    expect(await seen(page, button)).toBeGreaterThan(50);
    await page.mouse.click(button.x, button.y);
    await waitForText(extension, page, 'Passage saved');
    await page.close();
  });

  it.each(ATTACKS.filter(([, , only]) => only === undefined || only === name))('saves nothing unseen: %s', async (_, attack) => {
    const page = await openToolbar();
    const before = (await claims()).length;
    await page.evaluate(attack);
    const button = await buttonIn(page);
    const visible = (await seen(page, button)) > 50;
    await page.mouse.click(button.x, button.y, { delay: 80 });
    if (visible) await until('saved, for it is in plain sight', async () => (await claims()).length === before + 1);
    else {
      await waitForText(extension, page, 'The page covers this button');
      expect(await claims()).toHaveLength(before);
    }
    await page.close();
  });

  it('saves nothing where something lies on it that takes the press', async () => {
    const page = await openToolbar();
    const before = (await claims()).length;
    await page.evaluate(OVERLAY.replace('pointer-events:none', 'pointer-events:auto'));
    const button = await buttonIn(page);
    await page.mouse.click(button.x, button.y);
    await waitForNothing(extension, page);
    expect(await claims()).toHaveLength(before);
    await page.close();
  });
});

async function buttonColour(extension: Extension, page: Page): Promise<Colour> {
  const [colour = ''] = await extension.inWorld(page, readButtonColour, []);
  const [red = 0, green = 0, blue = 0] = (colour.match(/\d+/g) ?? []).map(Number);
  return [red, green, blue];
}

function readButtonColour(): string {
  type Opener = { openOrClosedShadowRoot?: ShadowRoot };
  const { chrome } = globalThis as { chrome?: { dom?: { openOrClosedShadowRoot?: (element: Element) => ShadowRoot | null } } };
  const hosts = [...document.documentElement.children].filter((child) => child.localName === 'div');
  const host = hosts.at(-1);
  const root = host && ((host as Opener).openOrClosedShadowRoot ?? chrome?.dom?.openOrClosedShadowRoot?.(host));
  const button = root?.querySelector('.toolbar button');
  return button ? getComputedStyle(button).backgroundColor : '';
}

import type { Page } from 'puppeteer-core';
import { type Extension, until } from './browser';

/** What our user interface shows in a page, with places for the mouse. */
export type Shown = {
  text: string;
  buttons: { label: string; x: number; y: number; pressed: string | null }[];
  focus: string;
  colours: string;
};

/** Reads the user interface in a page from the isolated world (its shadow root is closed); undefined when there is none. */
export async function shownIn(extension: Extension, page: Page): Promise<Shown | undefined> {
  const [shown] = await extension.inWorld(page, readSurface, []);
  return shown ?? undefined;
}

function readSurface() {
  type Opener = { openOrClosedShadowRoot?: ShadowRoot };
  const { chrome } = globalThis as { chrome?: { dom?: { openOrClosedShadowRoot?: (element: Element) => ShadowRoot | null } } };
  const host = [...document.documentElement.children].reverse().find((child) => (child as HTMLElement).popover === 'manual');
  if (!host) return null;
  const root = (host as Opener).openOrClosedShadowRoot ?? chrome?.dom?.openOrClosedShadowRoot?.(host);
  if (!root) return null;
  const surface = root.querySelector('div');
  return {
    text: surface?.innerText ?? '',
    buttons: [...root.querySelectorAll('button, a')].map((button) => {
      const { left, top, width, height } = button.getBoundingClientRect();
      return {
        label: button.getAttribute('aria-label') ?? button.textContent ?? '',
        x: left + width / 2,
        y: top + height / 2,
        pressed: button.getAttribute('aria-pressed'),
      };
    }),
    focus: root.activeElement?.getAttribute('aria-label') ?? root.activeElement?.textContent?.slice(0, 60) ?? '',
    colours: getComputedStyle(root.querySelector('.card, .toolbar, .toast') ?? host).backgroundColor,
  };
}

/** Waits until the user interface in a page shows `text`. */
export function waitForText(extension: Extension, page: Page, text: string): Promise<Shown> {
  return until(`the page shows "${text}"`, async () => {
    const shown = await shownIn(extension, page);
    return shown?.text.includes(text) ? shown : undefined;
  });
}

/** Waits until the user interface in a page is gone. */
export function waitForNothing(extension: Extension, page: Page): Promise<true> {
  return until('the page shows nothing of ours', async () => (await shownIn(extension, page)) === undefined);
}

function bringIntoView(label: string) {
  type Opener = { openOrClosedShadowRoot?: ShadowRoot };
  const { chrome } = globalThis as { chrome?: { dom?: { openOrClosedShadowRoot?: (element: Element) => ShadowRoot | null } } };
  const host = [...document.documentElement.children].reverse().find((child) => (child as HTMLElement).popover === 'manual');
  const root = host && ((host as Opener).openOrClosedShadowRoot ?? chrome?.dom?.openOrClosedShadowRoot?.(host));
  const named = (button: Element) => (button.getAttribute('aria-label') ?? button.textContent ?? '').startsWith(label);
  const button = [...(root?.querySelectorAll('button, a') ?? [])].find(named);
  button?.scrollIntoView({ block: 'nearest' });
  return button !== undefined;
}

const REACTION = 400; // ms: nobody presses sooner what they have just come to see, and our toolbar believes no one who does

/** Presses a button of the user interface with the mouse, once it has stood still for as long as a reader needs to see it. */
export async function press(extension: Extension, page: Page, label: string): Promise<void> {
  await until(`the button "${label}"`, async () => (await extension.inWorld(page, bringIntoView, [label]))[0]);
  let before = '';
  let since = 0;
  const { x, y } = await until(`the button "${label}"`, async () => {
    const button = (await shownIn(extension, page))?.buttons.find((candidate) => candidate.label.startsWith(label));
    const place = button && `${button.x} ${button.y}`;
    if (place !== before) since = Date.now();
    before = place ?? '';
    return Date.now() - since > REACTION ? button : undefined;
  });
  await page.mouse.move(x, y, { steps: 4 });
  await page.mouse.click(x, y);
}

type Point = { x: number; y: number };
type TextPlace = Point & { begin: Point; end: Point };

/** The middle of the first place where a page has `text`, scrolled into view. */
export async function placeOf(page: Page, text: string): Promise<TextPlace> {
  return until(
    `the page has "${text}"`,
    () => page.evaluate(`(${findPlace.toString()})(${JSON.stringify(text)})`) as Promise<TextPlace | null>,
  );
}

function findPlace(text: string) {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = (node.nodeValue ?? '').indexOf(text);
    if (at === -1 || !node.parentElement?.checkVisibility() || node.parentElement.closest('script, style')) continue;
    node.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + text.length);
    const rects = [...range.getClientRects()].filter((rect) => rect.width > 0);
    const first = rects[0];
    const last = rects.at(-1);
    if (!first || !last) continue;
    const middle = (rect: DOMRect) => rect.top + rect.height / 2;
    return {
      x: first.left + first.width / 2,
      y: middle(first),
      begin: { x: first.left, y: middle(first) },
      end: { x: last.right, y: middle(last) },
    };
  }
  return null;
}

/** Rests the pointer on the first place where a page has `text`. */
export async function rest(page: Page, text: string): Promise<void> {
  const { x, y } = await placeOf(page, text);
  await page.mouse.move(x - 3, y + 60);
  await page.mouse.move(x, y, { steps: 5 });
}

/** Selects a piece of text with the mouse, from before its first to behind its last letter. */
export async function selectText(page: Page, text: string): Promise<void> {
  const { begin, end } = await placeOf(page, text);
  await page.mouse.move(begin.x + 1, begin.y);
  await page.mouse.down();
  await page.mouse.move(end.x - 1, end.y, { steps: 8 });
  await page.mouse.up();
}

/** How many terms and saved passages our highlights cover, read as the page itself could. */
export function paintedCount(page: Page): Promise<number> {
  return page.evaluate('(() => { let n = 0; CSS.highlights.forEach((h) => { n += h.size; }); return n; })()') as Promise<number>;
}

/** The texts painted under each highlight. */
export async function paintedTexts(page: Pick<Page, 'evaluate'>): Promise<string[]> {
  // By iterators, for a sandboxed frame calls no callbacks; not by methods of the document, which a page may have clobbered.
  return (await page.evaluate(`(() => {
    const texts = [];
    for (const highlight of CSS.highlights.values()) for (const range of highlight) {
      const live = new Range();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      texts.push(live.toString());
    }
    return texts;
  })()`)) as string[];
}

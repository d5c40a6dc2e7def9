import type { Page } from 'puppeteer-core';

type World = { footlightGate?: true; footlightPage?: object; footlightUi?: object };
type Area = { get: (key: string) => Promise<unknown> };
type Api = { storage: { local: Area; session?: Area } };

/**
 * Tells which of our scripts a frame has, once the gate has had its say: it reads storage and then the text, and what is
 * asked for here later comes later. To be run by `inWorld`.
 */
export async function settledGate(): Promise<{ gate: boolean; page: boolean; ui: boolean }> {
  const world = globalThis as unknown as World & { browser?: Api; chrome: Api };
  const { storage } = world.browser ?? world.chrome;
  const idle = () => new Promise((resolve) => requestIdleCallback(resolve));
  for (let turn = 0; turn < 5; turn++) {
    await Promise.allSettled([storage.session?.get('nothing'), storage.local.get('nothing')]);
    await idle();
  }
  return {
    gate: world.footlightGate === true,
    page: world.footlightPage !== undefined,
    ui: world.footlightUi !== undefined,
  };
}

/** Whether the page script is in a frame; to be run by `inWorld`. */
export function isPageScriptIn(): boolean {
  return (globalThis as World).footlightPage !== undefined;
}

/** The elements of a page whose marks are not those that their `data-expect` names, with what is expected and what is marked. */
export async function unexpectedMarks(page: Page, terms: readonly string[]): Promise<string[]> {
  return (await page.evaluate(`(${compareMarks.toString()})(${JSON.stringify(terms)})`)) as string[];
}

function compareMarks(terms: readonly string[]): string[] {
  const marks: Range[] = [];
  CSS.highlights.forEach((highlight) =>
    highlight.forEach(({ startContainer, startOffset, endContainer, endOffset }) => {
      const mark = new Range();
      mark.setStart(startContainer, startOffset);
      mark.setEnd(endContainer, endOffset);
      marks.push(mark);
    }),
  );
  // As a reader sees it: without soft hyphens, zero-width spaces and combining low lines.
  const plain = (text: string) =>
    text
      .replace(/\u00ad|\u200b|\u0332/g, '')
      .replace(/[\u2010\u2011]/g, '-')
      .replace(/\s+/g, ' ')
      .toLowerCase();
  const found: string[] = [];
  for (const element of document.querySelectorAll<HTMLElement>('[data-expect]')) {
    const inside = marks.filter(({ startContainer }) => element.contains(startContainer)).map((mark) => plain(mark.toString()));
    const marked = terms.flatMap((term) => inside.filter((text) => text.includes(term)).map(() => term));
    const expected = (element.dataset['expect'] ?? '').split(', ').filter(Boolean);
    if (marked.sort().join() !== expected.sort().join())
      found.push(`${element.id || element.outerHTML}: expected ${expected.join()}, marked ${marked.join()}`);
  }
  return found;
}

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import type { Extension } from './browser';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
// The one rule that asks for what a popup or a card cannot have.
const RUN = `axe.run(CONTEXT, { resultTypes: ['violations'] }).then(({ violations }) => violations.map(({ id, impact, nodes }) =>
  [impact, id, ...nodes.slice(0, 3).map(({ html, failureSummary }) => html.slice(0, 160) + ' — ' + failureSummary)].join(': ')))`;

/** What axe-core finds wrong in a page of the extension. */
export async function violationsIn(page: Page): Promise<string[]> {
  await page.evaluate(`${AXE}; void 0`);
  return (await page.evaluate(RUN.replace('CONTEXT', 'document'))) as string[];
}

/** What axe-core finds wrong in our user interface inside a page; `openShadows` must have been called before it appeared. */
export async function violationsInSurface(extension: Extension, page: Page): Promise<string[]> {
  const context = `[...document.documentElement.children].reverse().find((child) => child.popover === 'manual')`;
  const source = `() => { ${AXE}; return ${RUN.replace('CONTEXT', context)}; }`;
  const [found] = await extension.inWorldSource<string[]>(page, source);
  return found ?? ['axe-core gave no answer'];
}

/** Lets axe-core see into the shadow root of our user interface: it is closed to everybody otherwise. */
export async function openShadows(extension: Extension, page: Page): Promise<void> {
  await extension.inWorldSource(
    page,
    `() => {
      const attach = Element.prototype.attachShadow;
      Element.prototype.attachShadow = function (options) { return attach.call(this, { ...options, mode: 'open' }); };
      return true;
    }`,
  );
}

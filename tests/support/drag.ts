import type { Page } from 'puppeteer-core';

type Point = { x: number; y: number };
type Span = { begin: Point; end: Point };

/** Selects with the mouse from before the first letter of one place to behind the last of another, or of the same. */
export async function drag(page: Page, from: Span, to: Span = from): Promise<void> {
  await page.mouse.move(from.begin.x + 1, from.begin.y);
  await page.mouse.down();
  await page.mouse.move(to.end.x - 1, to.end.y, { steps: 8 });
  await page.mouse.up();
}

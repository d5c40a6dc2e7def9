import type { ElementHandle, Page } from 'puppeteer-core';
import { until } from './browser';

/** The button, link or other control of a page that is named `name` (its label, or the beginning of its text). */
async function control(page: Page, name: string, within = 'body'): Promise<ElementHandle> {
  return until(`the control "${name}"`, async () => {
    const handle = await page.evaluateHandle(
      (wanted, root) =>
        [...document.querySelectorAll(`${root} :is(button, a, select, input, textarea, summary)`)].find((element) => {
          const label =
            element.getAttribute('aria-label') ?? (element as HTMLInputElement).labels?.[0]?.textContent ?? element.textContent;
          return (
            (element as HTMLElement).checkVisibility() &&
            !(element as HTMLButtonElement).disabled &&
            (label ?? '').trim().startsWith(wanted)
          );
        }),
      name,
      within,
    );
    return (handle.asElement() as ElementHandle | null) ?? undefined;
  });
}

/** Presses a control of a page of the extension with the mouse. */
export async function pressIn(page: Page, name: string, within?: string): Promise<void> {
  const found = await control(page, name, within);
  await found.scrollIntoView();
  await found.click();
}

/** Waits until a page shows `text`. */
export function seeIn(page: Page, text: string): Promise<true> {
  return until(`the page shows "${text}"`, async () => (await page.evaluate(() => document.body.innerText)).includes(text));
}

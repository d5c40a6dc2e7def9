import { readFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import type { Pages } from './server';

const FIXTURES = new URL('../fixtures/pages/', import.meta.url);

/** What a page that watches everything has seen. */
export type Witness = {
  mutations: { phase: 'parsing' | 'after'; target: string; attribute: string | null; added: string[] }[];
  newWindowKeys: string[];
  highlights: number;
  highlightNames: string[];
  sheets: number;
  keydown: { key: string }[];
  copy: unknown[];
  [event: string]: unknown;
};

/** Reads what the page `hostile-listener` has seen so far. */
export async function testimony(page: Page): Promise<Witness> {
  return (await page.evaluate('witness.read()')) as Witness;
}

/** Puts the page `hostile-listener` at `path`, with the text of the page `no-ai`. */
export async function putListenerWithoutAi(pages: Pages, path: string): Promise<void> {
  const [listener, quiet] = await Promise.all(
    ['hostile-listener', 'no-ai'].map((name) => readFile(new URL(`${name}/page.html`, FIXTURES), 'utf8')),
  );
  const article = /<article>.*<\/article>/s.exec(quiet ?? '')?.[0] ?? '';
  pages.put(
    path,
    (listener ?? '').replace(/<main>.*<\/main>/s, () => `<main>${article}<input id="field"></main>`),
  );
}

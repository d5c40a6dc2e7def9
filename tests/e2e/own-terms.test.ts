import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, Extension, until } from '../support/browser';
import { paintedCount, paintedTexts, rest, waitForText } from '../support/in-page';
import { pressIn, seeIn } from '../support/press-in';
import { type Pages, servePages } from '../support/server';

const FILE = `headword,forms,definition,zh_headword
top rail,top rails,The highest bar of a fence.,顶栏
red line,red lines,A limit that must not be crossed.,
`;
const BAD_FILE = `headword,definition
top rail,The highest bar of a fence.
gate post,
`;

describe.each(BROWSERS)('the reader’s own terms in %s', (name) => {
  let extension: Extension;
  let pages: Pages;
  let folder: string;

  beforeAll(async () => {
    pages = await servePages();
    extension = await Extension.start(name);
    folder = await mkdtemp(join(tmpdir(), 'footlight-own-terms-'));
    await writeFile(join(folder, 'garden.csv'), FILE);
    await writeFile(join(folder, 'bad.csv'), BAD_FILE);
  });
  afterAll(async () => {
    await extension?.close();
    await pages?.close();
    await rm(folder, { recursive: true, force: true });
  });

  const write = async (library: Page, label: string, text: string) => {
    await pressIn(library, label);
    await library.keyboard.type(text);
  };
  const chooseFile = async (library: Page, file: string) => {
    const field = (await library.$('input[type="file"]')) as ElementHandle<HTMLInputElement>;
    await field.uploadFile(join(folder, file));
  };

  it('are marked on any page as soon as they are saved, and explained in place', async () => {
    const page = await extension.visit(pages.at('/no-ai/'));
    const library = await extension.open('library.html#/term');
    await write(library, 'Term', 'silver leaf');
    await write(library, 'What it means', 'A fungus that kills plum trees.');
    await pressIn(library, 'Save term');
    await seeIn(library, 'One of your own terms');
    await page.bringToFront();
    await until('the term is marked', async () => (await paintedTexts(page)).includes('silver leaf'));
    expect(await paintedCount(page)).toBe(1);
    await rest(page, 'silver leaf');
    const card = await waitForText(extension, page, 'A fungus that kills plum trees.');
    expect(card.text).toContain('One of your own terms');
    await page.close();
    await library.close();
  });

  it('are changed and removed, with a way back', async () => {
    const library = await extension.open('library.html#/glossary/own-silver-leaf');
    await pressIn(library, 'Edit');
    await seeIn(library, 'Edit your term');
    await write(library, 'Chinese name', '银叶病');
    await pressIn(library, 'Save term');
    await seeIn(library, '银叶病');
    await pressIn(library, 'Remove this term');
    await seeIn(library, 'Term removed');
    const page = await extension.visit(`${pages.at('/no-ai/')}?gone=1`);
    await library.bringToFront();
    await pressIn(library, 'Undo');
    await seeIn(library, 'The term is back');
    await page.bringToFront();
    await until('the term is marked again', async () => (await paintedTexts(page)).includes('silver leaf'));
    await page.close();
    await library.close();
  });

  it('come from a file, which is shown before it is added; a bad file changes nothing', async () => {
    const library = await extension.open('library.html#/glossaries');
    await chooseFile(library, 'bad.csv');
    await seeIn(library, 'nothing was changed');
    await seeIn(library, 'Line 3:');
    await chooseFile(library, 'garden.csv');
    await seeIn(library, '2 terms in the file.');
    await pressIn(library, 'Add the glossary');
    await seeIn(library, 'Glossary added');
    const page = await extension.visit(`${pages.at('/no-ai/')}?file=1`);
    await until('what was written by hand is marked', async () => (await paintedTexts(page)).includes('silver leaf'));
    expect(await paintedTexts(page)).not.toContain('top rail'); // the page does not speak of AI
    await library.bringToFront();
    await pressIn(library, 'Also on pages that do not talk about AI', '[aria-label="garden"]');
    await page.bringToFront();
    await until('the file’s terms are marked too', async () => (await paintedTexts(page)).includes('top rail'));
    await rest(page, 'top rail');
    expect((await waitForText(extension, page, 'The highest bar of a fence.')).text).toContain('From the glossary “garden”');
    await library.bringToFront();
    await pressIn(library, 'Mark its terms on pages', '[aria-label="garden"]');
    await page.bringToFront();
    await until('the file’s terms are not marked any more', async () => !(await paintedTexts(page)).includes('top rail'));
    await page.close();
    await library.close();
  });

  it('are taken along as files that can be read again, and so is the bundled glossary', async () => {
    const library = await extension.open('library.html#/glossaries');
    await library.evaluate(() => {
      const kept: string[] = [];
      Object.assign(globalThis, { kept });
      const make = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (blob: Blob) => {
        void blob.text().then((text) => kept.push(text));
        return make(blob);
      };
      HTMLAnchorElement.prototype.click = () => undefined; // no file on the disk of whoever runs this
    });
    const taken = (count: number) =>
      until('the file', async () => {
        const kept = await library.evaluate(() => (globalThis as unknown as { kept: string[] }).kept);
        return kept.length === count ? (kept[count - 1] ?? '') : undefined;
      });
    await pressIn(library, 'JSON', '[aria-label="My own terms"]');
    expect(JSON.parse(await taken(1))).toMatchObject({ format: 'footlight-glossary', entries: [{ headword: 'silver leaf' }] });
    await pressIn(library, 'CSV', '[aria-labelledby="glossaries-bundled"]');
    expect(await taken(2)).toContain('prompt injection');
    await pressIn(library, 'SKOS', '[aria-labelledby="glossaries-bundled"]');
    expect(JSON.parse(await taken(3))).toHaveProperty('@context');
    await library.close();
  });
});

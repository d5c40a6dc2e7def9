import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Claim } from '../../utils/claim/claim';
import { ask } from '../../utils/protocol/ask';
import { developerProfile, reloadExtension, stopBackground } from '../support/background-life';
import { BROWSERS, Extension, until } from '../support/browser';
import { aDraft } from '../support/claim-data';
import { paintedCount, paintedTexts, press, rest, selectText, shownIn, waitForText } from '../support/in-page';
import { settledGate } from '../support/marks';
import { seeIn } from '../support/press-in';
import { type Pages, servePages } from '../support/server';

const PASSAGES = ['nobody can recall', 'Several of the laboratories', 'Several of the governments', 'which anyone may download'];
type Listed = { claims: Claim[]; damaged: number; restored: number };

describe.each(BROWSERS)('what outlives the background in %s', (name) => {
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

  const list = async () => (await extension.send('claims.list')).value as Listed;
  /** Sends a message as our own pages do, with their patience. */
  const send = (draft: ReturnType<typeof aDraft>) =>
    ask((envelope) => extension.inExtension((api, message) => api.runtime.sendMessage(message), envelope), 'claims.save', {
      draft,
    });

  it('a save from a page: one passage for each press, whatever becomes of the background', async () => {
    const page = await extension.visit(pages.at('/sample/article.html'));
    await until('marks', async () => (await paintedCount(page)) >= 10);
    for (const text of PASSAGES) {
      await selectText(page, text);
      await waitForText(extension, page, 'Save and note');
      const pressed = press(extension, page, 'Save');
      await until('the press is under way', async () => (await Promise.race([pressed, shownIn(extension, page)])) === undefined);
      await stopBackground(extension);
      await waitForText(extension, page, 'Passage saved');
    }
    const quotations = (await list()).claims.map(({ quotation }) => quotation);
    expect(quotations.sort()).toEqual([...PASSAGES].sort());
    await page.close();
  });

  it('many saves at once: every one that was acknowledged, and each once', async () => {
    const before = (await list()).claims.length;
    const drafts = Array.from({ length: 30 }, (_, number) => aDraft(number));
    const saving = drafts.map((draft) => send(draft));
    await saving[0];
    await stopBackground(extension);
    const replies = await Promise.all(saving);
    const acknowledged = drafts.filter((_, at) => replies[at]?.ok);
    expect(acknowledged.length).toBeGreaterThan(0);
    // What was not acknowledged is said again, by the reader this time.
    for (const draft of drafts) expect(await send(draft)).toMatchObject({ ok: true });
    const { claims } = await list();
    expect(claims).toHaveLength(before + drafts.length);
    expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length);
  });

  it('the loss of its database: everything comes back, and the reader is told how much', async () => {
    const before = await list();
    expect(before).toMatchObject({ restored: 0, damaged: 0 });
    await stopBackground(extension);
    await extension.inExtension(deleteDatabase);
    const after = await list();
    expect(after.claims.map(({ id }) => id).sort()).toEqual(before.claims.map(({ id }) => id).sort());
    expect(after.restored).toBe(before.claims.length);
    const library = await extension.open('library.html');
    await seeIn(library, `${before.claims.length} passages were restored`);
    await extension.send('claims.dismissNotice');
    expect((await list()).restored).toBe(0);
    await library.close();
  });

  it('a row that cannot be read: the others are listed, and the reader is told of it', async () => {
    const before = await list();
    await extension.inExtension(putRow, { id: 'torn', pageKey: '//localhost/sample', modified: 'no time', quotation: 7 });
    await stopBackground(extension);
    const after = await list();
    expect(after.claims).toHaveLength(before.claims.length);
    expect(after.damaged).toBe(1);
    const library = await extension.open('library.html');
    await seeIn(library, '1 saved passage cannot be read');
    await seeIn(library, 'Passage 29.');
    await library.close();
  });
});

describe.each(BROWSERS)('a page that is open while the extension is reloaded, in %s,', (name) => {
  let extension: Extension;
  let pages: Pages;
  let profile: { path: string; remove: () => Promise<void> };

  beforeAll(async () => {
    pages = await servePages();
    profile = await developerProfile();
    extension = await Extension.start(name, name === 'chrome' ? { profile: profile.path } : {});
  });
  afterAll(async () => {
    await extension?.close();
    await profile?.remove();
    await pages?.close();
  });

  it('is marked by the new extension, keeps nothing of the old one, and sees no error', async () => {
    const page = await extension.visit(pages.at('/sample/article.html'));
    const errors = watchErrors(page);
    await until('marks', async () => (await paintedCount(page)) >= 10);
    await rest(page, 'recursive self-improvement');
    await waitForText(extension, page, 'Why it matters'); // so that the user interface is there too
    const marks = (await paintedTexts(page)).sort();
    const [old] = await shownNames(page);
    await reloadExtension(extension);
    await page.bringToFront();
    await until('new marks', async () => (await shownNames(page)).some((given) => given !== old));
    await until('no card', async () => (await hosts(page)) === 0);
    await page.mouse.move(5, 5);
    await until('none of the old marks', async () => !(await shownNames(page)).includes(old ?? ''));
    expect((await paintedTexts(page)).sort()).toEqual(expect.arrayContaining(marks));
    await rest(page, 'cyber weapons');
    const card = await waitForText(extension, page, 'Why it matters');
    expect(card.text.toLowerCase()).toContain('cyber weapon');
    expect(await hosts(page)).toBe(1);
    await page.keyboard.press('Escape');
    await selectText(page, 'nobody can recall');
    await waitForText(extension, page, 'Save and note');
    await press(extension, page, 'Save');
    await waitForText(extension, page, 'Passage saved');
    expect(errors).toEqual([]);
    await page.close();
  });

  it('is watched by the new extension where it had no marks, and sees no error', async () => {
    const quiet = await extension.visit(pages.at('/no-ai/page.html'));
    const quietErrors = watchErrors(quiet);
    await extension.inWorld(quiet, settledGate, []);
    await reloadExtension(extension);
    await quiet.bringToFront();
    await quiet.evaluate(`history.pushState({}, '', '?later'); document.querySelector('article').append('An agentic AI.')`);
    await until('marks', async () => (await paintedTexts(quiet)).length === 1);
    expect(quietErrors).toEqual([]);
    await quiet.close();
  });
});

function watchErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) errors.push(message.text());
  });
  return errors;
}

/** The highlights that are to be seen: a browser that ends our script may keep its registration, but takes its rules. */
function shownNames(page: Page): Promise<string[]> {
  return page.evaluate(`[...CSS.highlights.keys()].filter((name) =>
    getComputedStyle(document.body, '::highlight(' + name + ')').textDecorationLine !== 'none')`) as Promise<string[]>;
}

function hosts(page: Page): Promise<number> {
  return page.evaluate(`document.querySelectorAll('html > [popover]').length`) as Promise<number>;
}

function deleteDatabase(): Promise<true> {
  return new Promise((resolve, reject) => {
    const deleting = indexedDB.deleteDatabase('footlight');
    deleting.onsuccess = () => resolve(true);
    deleting.onerror = () => reject(new Error('not deleted'));
    deleting.onblocked = () => reject(new Error('someone still has it open'));
  });
}

function putRow(_: unknown, row: object): Promise<true> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('footlight');
    opening.onerror = () => reject(new Error('not opened'));
    opening.onsuccess = () => {
      const writing = opening.result.transaction('claims', 'readwrite');
      writing.objectStore('claims').put(row);
      writing.oncomplete = () => {
        opening.result.close();
        resolve(true);
      };
    };
  });
}

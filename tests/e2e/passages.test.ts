import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Claim } from '../../utils/claim/claim';
import { MAX_QUOTATION } from '../../utils/claim/quotation-length';
import { BROWSERS, Extension, until } from '../support/browser';
import { pressShortcut } from '../support/browser-keys';
import { paintedCount, paintedTexts, placeOf, press, selectText, waitForNothing, waitForText } from '../support/in-page';
import { drag } from '../support/drag';
import { paste } from '../support/paste';
import { type Pages, servePages } from '../support/server';

const BIDI = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

describe.each(BROWSERS)('passages of real pages in %s', (name) => {
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

  const openMarked = async (url: string) => {
    const page = await extension.visit(url);
    await until('marks', async () => (await paintedCount(page)) > 0);
    return page;
  };
  const claims = async () => ((await extension.send('claims.list')).value as { claims: Claim[] }).claims;
  const newest = async () => (await claims())[0];
  const isPainted = (page: Pick<Page, 'evaluate'>, text: string) =>
    until(`"${text}" is painted`, async () =>
      // White space apart: between blocks the page has what it likes.
      (await paintedTexts(page).catch(() => [])).some((painted) => painted.replace(/\s/g, '') === text.replace(/\s/g, '')),
    );
  /** Saves what is selected by the shortcut, and sees that it is painted now and after a reload. */
  const saveAndReload = async (page: Page, frame: () => Frame = () => page.mainFrame()) => {
    const before = (await claims()).length;
    await pressShortcut(extension, 'save-selection');
    await until('one more passage', async () => (await claims()).length === before + 1);
    const claim = (await newest()) as Claim;
    await isPainted(frame(), claim.quotation);
    await page.reload();
    await isPainted(frame(), claim.quotation);
    return claim;
  };

  it('saves a selection that begins and ends in different elements', async () => {
    const page = await extension.visit(pages.at('/inline-markup/page.html'));
    await drag(page, await placeOf(page, 'booking form'), await placeOf(page, 'model, which surprised'));
    const { quotation } = await saveAndReload(page);
    expect(quotation).toBe('booking form.\nThe AI they chose is an open-weight model, which surprised');
    await page.close();
  });

  it('saves a selection across the items of a list, and across the cells of a table', async () => {
    pages.put(
      '/lists',
      `<!doctype html><title>Lists</title><p>Before the AI list.</p><ul><li>First the apples</li><li>then <b>some</b> pears</li></ul>
       <table><tbody><tr><td>Monday</td><td>rain</td></tr><tr><td>Tuesday</td><td>snow at noon</td></tr></tbody></table>`,
    );
    const page = await extension.visit(pages.at('/lists'));
    await drag(page, await placeOf(page, 'the apples'), await placeOf(page, 'pears'));
    expect((await saveAndReload(page)).quotation).toBe('the apples\nthen some pears');
    await drag(page, await placeOf(page, 'rain'), await placeOf(page, 'snow at'));
    expect((await saveAndReload(page)).quotation).toBe('rain\nTuesday\nsnow at');
    await page.close();
  });

  it('saves a selection inside a shadow root', async () => {
    pages.put('/shadow-one', SHADOW);
    const page = await extension.visit(pages.at('/shadow-one'));
    const { begin, end } = await placeInShadow(page, 'nobody saw it coming');
    await drag(page, { begin, end }, { begin, end });
    expect((await saveAndReload(page)).quotation).toBe('nobody saw it coming');
    await page.close();
  });

  it('saves of a selection that ends inside a shadow root what stands before that root, and no more', async () => {
    pages.put('/shadow-two', SHADOW);
    const page = await extension.visit(pages.at('/shadow-two'));
    const from = await placeOf(page, 'says the AI bulletin');
    await drag(page, from, await placeInShadow(page, 'nobody saw it'));
    expect((await saveAndReload(page)).quotation).toBe('says the AI bulletin.');
    await page.close();
  });

  it('saves a selection inside a frame, and paints it there', async () => {
    const page = await extension.visit(pages.at('/frames/page.html?saved=1'));
    const frame = () => page.mainFrame().childFrames()[0] as Frame;
    const box = await (await page.$('#same-folder'))?.boundingBox();
    const { begin, end } = await placeOf(frame() as unknown as Page, 'I would have watered');
    const shift = ({ x, y }: { x: number; y: number }) => ({ x: x + (box?.x ?? 0), y: y + (box?.y ?? 0) });
    await drag(page, { begin: shift(begin), end: shift(end) });
    const claim = await saveAndReload(page, frame);
    expect(claim).toMatchObject({
      quotation: 'I would have watered',
      url: expect.stringContaining('/frames/inner.html') as string,
    });
    await page.close();
  });

  it('offers nothing for a selection inside a form field', async () => {
    pages.put(
      '/field',
      `<!doctype html><title>Field</title><p>A page about agentic AI with a field.</p><textarea rows="3" cols="40">What I write about agentic AI</textarea>
       <div contenteditable>What I edit about agentic AI</div><p>And words that may be saved.</p>`,
    );
    const page = await openMarked(pages.at('/field'));
    const before = (await claims()).length;
    const { x, y, height } = (await (await page.$('textarea'))?.boundingBox()) as { x: number; y: number; height: number };
    await drag(page, { begin: { x: x + 6, y: y + height / 4 }, end: { x: x + 160, y: y + height / 4 } });
    await selectText(page, 'What I edit');
    // The toolbar would have come by now if it were to: for what is selected next it does.
    await selectText(page, 'words that may');
    const shown = await waitForText(extension, page, 'Save and note');
    expect(shown.buttons).not.toHaveLength(0);
    await page.click('textarea', { count: 2 });
    await waitForNothing(extension, page);
    await pressShortcut(extension, 'save-selection');
    await waitForText(extension, page, 'No text is selected');
    expect(await claims()).toHaveLength(before);
    await page.close();
  });

  it('refuses a selection that is too long, says so, and saves nothing', async () => {
    const paragraph = `<p>${'The agentic AI of the harbour counts the boats that come and go. '.repeat(20)}</p>`;
    pages.put('/long', `<!doctype html><title>Long</title>${paragraph.repeat(Math.ceil(MAX_QUOTATION / 1000))}`);
    const page = await openMarked(pages.at('/long'));
    const before = (await claims()).length;
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    await waitForText(extension, page, 'Save and note');
    await press(extension, page, 'Save');
    await waitForText(extension, page, MAX_QUOTATION.toLocaleString());
    expect(await claims()).toHaveLength(before);
    await page.close();
  });

  it('saves and copies on a page of an insecure host', async () => {
    if (!pages.insecureAt) throw new Error('This test needs an address of this machine that is not loopback; there is none.');
    const page = await openMarked(pages.insecureAt('/plain-news/page.html'));
    expect(await page.evaluate('isSecureContext')).toBe(false);
    await selectText(page, 'something we could take apart');
    await waitForText(extension, page, 'Save and note');
    await press(extension, page, 'Save');
    await waitForText(extension, page, 'Passage saved');
    await isPainted(page, 'something we could take apart');
    await selectText(page, 'It became very polite');
    await waitForText(extension, page, 'Save and note');
    await press(extension, page, 'Copy with citation');
    await waitForText(extension, page, 'Copied');
    expect((await paste(extension, pages)).plain).toMatch(/^“It became very polite”.*Colquitt, M\./s);
    await page.close();
  });

  it.each([
    ['no-metadata', 'asked that the AI be entered as an expense', /^“asked that the AI be entered as an expense”/],
    ['wild-metadata', 'the AI now asks who is thirsty', /^“the AI now asks who is thirsty”.*Kettle wakes up/s],
  ])('saves on the page %s, and cites it by what can be believed of it', async (path, text, expected) => {
    const page = await openMarked(pages.at(`/${path}/page.html`));
    await selectText(page, text);
    await waitForText(extension, page, 'Save and note');
    await press(extension, page, 'Save');
    await waitForText(extension, page, 'Passage saved');
    const claim = await newest();
    expect(claim?.quotation).toBe(text);
    expect(claim?.source.URL).toContain(`/${path}/page.html`);
    expect(await page.evaluate('[globalThis.pwned, ({}).polluted].every((value) => value === undefined)')).toBe(true);
    expect(JSON.stringify(claim?.source)).not.toMatch(BIDI);
    await selectText(page, text);
    await waitForText(extension, page, 'Save and note');
    await press(extension, page, 'Copy with citation');
    await waitForText(extension, page, 'Copied');
    const { plain, html } = await paste(extension, pages);
    expect(plain).toMatch(expected);
    expect(plain).toContain(`/${path}/page.html`);
    expect(html).not.toMatch(/<(script|img|svg|iframe|b\b)|onerror=|href="(?!http)/i);
    for (const copied of [plain, html]) {
      expect(copied).not.toMatch(BIDI);
      expect(copied).not.toMatch(/admin|Broken|javascript:/);
    }
    await page.close();
  });
});

const SHADOW = `<!doctype html><title>Shadow</title><p>It was a storm, says the AI bulletin.</p>
  <div><template shadowrootmode="open"><p>A storm so wild that nobody saw it coming, says the root.</p></template></div>
  <p>And this stands behind the root.</p>`;

async function placeInShadow(page: Page, text: string) {
  return (await page.evaluate(`(() => {
    const node = document.querySelector('div').shadowRoot.querySelector('p').firstChild;
    const at = node.data.indexOf(${JSON.stringify(text)});
    const range = new Range();
    range.setStart(node, at);
    range.setEnd(node, at + ${text.length});
    const { left, right, top, height } = range.getBoundingClientRect();
    return { begin: { x: left, y: top + height / 2 }, end: { x: right, y: top + height / 2 } };
  })()`)) as { begin: { x: number; y: number }; end: { x: number; y: number } };
}

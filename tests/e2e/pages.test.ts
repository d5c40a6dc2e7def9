import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, Extension, until } from '../support/browser';
import { paintedCount, paintedTexts, press, rest, selectText, waitForText } from '../support/in-page';
import { isPageScriptIn, settledGate, unexpectedMarks } from '../support/marks';
import { type Colour, countPixels } from '../support/pixels';
import { type Pages, servePages } from '../support/server';

const UNDERLINE: Colour = [184, 89, 28]; // of a term, see highlightSheet
const TERMS = ['open-weight', 'agentic', 'prompt injection', 'reinforcement learning'];

describe.each(BROWSERS)('marking real pages in %s', (name) => {
  let extension: Extension;
  let pages: Pages;

  beforeAll(async () => {
    pages = await servePages();
    extension = await Extension.start(name);
    await extension.send('settings.change', { change: { density: 'all' } });
  });
  afterAll(async () => {
    await extension?.close();
    await pages?.close();
  });

  const marksOf = async (page: Pick<Page, 'evaluate'>) =>
    (await paintedTexts(page)).map((text) => text.replace(/\s+/g, ' ').toLowerCase());
  const openMarked = async (path: string, atLeast = 1) => {
    const page = await extension.visit(pages.at(path));
    await until('marks', async () => (await paintedCount(page)) >= atLeast);
    return page;
  };
  const untilMarksAre = async (page: Pick<Page, 'evaluate'>, expected: string[]) => {
    let marks: string[] = [];
    await until(`marks on ${expected.join(', ')}`, async () => {
      // A mark may for a moment reach beyond a text that grew shorter, and a frame may still be loading.
      marks = await marksOf(page).catch((error: unknown) => [String(error)]);
      return JSON.stringify([...marks].sort()) === JSON.stringify([...expected].sort());
    }).catch(() => undefined);
    expect(marks.sort()).toEqual([...expected].sort());
  };

  it('marks each frame by itself: with an address, with its text in an attribute, and sandboxed', async () => {
    const page = await openMarked('/frames/page.html');
    await untilMarksAre(page.mainFrame(), ['open-weight']);
    const frames = page.mainFrame().childFrames();
    expect(frames).toHaveLength(3);
    for (const frame of frames) {
      const expected = frame.url() === 'about:srcdoc' ? ['reinforcement learning'] : ['agentic ai', 'prompt injection'];
      await untilMarksAre(frame, expected);
    }
    await page.close();
  });

  it('finds and paints what stands in open shadow roots, nested ones too, and leaves closed ones alone', async () => {
    const page = await openMarked('/shadow/page.html', 6);
    await untilMarksAre(page, [
      'open-weight model',
      'reinforcement learning',
      'agentic',
      'prompt injection',
      'prompt injection',
      'agentic ai',
    ]);
    const places = (await page.evaluate(`[
      document.querySelector('#slotted-text'),
      document.querySelector('#declared-open').shadowRoot.querySelector('#declared-text'),
      document.querySelector('#declared-open').shadowRoot.querySelector('#declared-nested').shadowRoot.querySelector('p'),
      document.querySelector('#scripted-open').shadowRoot.querySelector('p'),
      document.querySelector('#scripted-open').shadowRoot.querySelector('div').shadowRoot.querySelector('p'),
    ].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x, y, width, height };
    })`)) as { x: number; y: number; width: number; height: number }[];
    for (const place of places) expect(await countPixels(extension, page, place, UNDERLINE)).toBeGreaterThan(8);
    await page.close();
  });

  it.each(['inline-markup', 'hidden-and-editable'])('marks in %s exactly what the page says is to be marked', async (path) => {
    const page = await openMarked(`/${path}/page.html`, 5);
    expect(await unexpectedMarks(page, TERMS)).toEqual([]);
    await page.close();
  });

  it('marks the same on a page that clobbers the DOM as on its clean twin, and after an edit of it', async () => {
    const clean = await openMarked('/plain-news/page.html', 7);
    const expected = await marksOf(clean);
    await clean.close();
    const page = await openMarked('/clobber/page.html', 7);
    await untilMarksAre(page, [...expected, 'prompt injection']);
    await page.evaluate(
      `[...document.getElementsByTagName('form')].at(-1).firstChild.data = 'Now the AI desk fears reinforcement learning.'`,
    );
    await untilMarksAre(page, [...expected, 'reinforcement learning']);
    await page.evaluate(`Element.prototype.append.call([...document.getElementsByTagName('form')][0], 'At last, agentic AI.')`);
    await untilMarksAre(page, [...expected, 'reinforcement learning', 'agentic ai']);
    await page.close();
  });

  it('marks an article that arrives after the page', async () => {
    const page = await extension.visit(pages.at('/late-content/page.html'));
    await untilMarksAre(page, ['open-weight model', 'agentic', 'prompt injection', 'reinforcement learning']);
    await page.close();
  });

  it('marks a clobbering form that arrives after the page, but nothing for a comment or a script that does', async () => {
    const page = await extension.visit(pages.at('/no-ai/page.html'));
    await page.evaluate(`document.body.append(
      document.createComment('An agentic AI.'),
      Object.assign(document.createElement('script'), { type: 'text/plain', textContent: 'An agentic AI.' }),
      'The plum is an apple.',
    )`);
    expect(await extension.inWorld(page, settledGate, [])).toEqual([{ gate: true, page: false, ui: false }]);
    await page.evaluate(`document.body.insertAdjacentHTML('beforeend', \`<form>An AI fell to prompt injection.
      <input type="hidden" name="querySelectorAll"><input type="hidden" name="matches"><input type="hidden" name="childNodes">
    </form>\`)`);
    await untilMarksAre(page, ['prompt injection']);
    await page.close();
  });

  it('marks a shadow root that arrives after the page', async () => {
    const page = await extension.visit(pages.at('/no-ai/page.html'));
    expect(await extension.inWorld(page, settledGate, [])).toEqual([{ gate: true, page: false, ui: false }]);
    await page.evaluate(`(() => {
      const box = document.createElement('div');
      box.attachShadow({ mode: 'open' }).append('An AI fell to prompt injection.');
      document.body.append(box);
    })()`);
    await untilMarksAre(page, ['prompt injection']);
    await page.close();
  });

  it('follows an application from text to text: new marks, none left of the old, more as more is loaded', async () => {
    const lighthouse = ['open-weight model', 'open-weight model', 'agentic'];
    const page = await openMarked('/spa/page.html', 3);
    await untilMarksAre(page, lighthouse);
    await page.click('#go-ferry');
    await untilMarksAre(page, ['prompt injection', 'prompt injection', 'reinforcement learning']);
    await page.click('#load-more');
    await untilMarksAre(page, ['prompt injection', 'prompt injection', 'reinforcement learning', 'agentic ai']);
    await page.click('#go-market');
    await untilMarksAre(page, []);
    await page.evaluate('history.go(-2)');
    await untilMarksAre(page, lighthouse);
    await page.close();
  });

  it('moves a mark with the text that is edited in place, and takes it off where the term is gone', async () => {
    const page = await openMarked('/spa/page.html', 3);
    await page.evaluate(`editText('Later the AI was called, in the whole of the long log book, agentic.')`);
    await untilMarksAre(page, ['open-weight model', 'open-weight model', 'agentic']);
    await page.evaluate('editText()');
    await untilMarksAre(page, ['open-weight model', 'open-weight model', 'reinforcement learning']);
    await page.evaluate(`editText('Nothing of the kind.')`);
    await untilMarksAre(page, ['open-weight model', 'open-weight model']);
    await page.close();
  });

  it('marks, opens its styled card and its toolbar under the strictest policy', async () => {
    const page = await openMarked('/strict-csp/page.html', 7);
    await rest(page, 'prompt injection');
    const card = await waitForText(extension, page, 'Why it matters');
    expect(card.colours).not.toBe('rgba(0, 0, 0, 0)');
    const close = card.buttons.find(({ label }) => label === 'Close');
    expect(close?.x).toBeGreaterThan(0);
    await page.keyboard.press('Escape');
    await selectText(page, 'a second test against prompt');
    const toolbar = await waitForText(extension, page, 'Save and note');
    expect(toolbar.colours).not.toBe('rgba(0, 0, 0, 0)');
    await press(extension, page, 'Save');
    await waitForText(extension, page, 'Passage saved');
    await page.close();
  });

  it('marks a Chinese article and explains in its card', async () => {
    const page = await openMarked('/sample/article-zh.html', 8);
    expect(await marksOf(page)).toEqual(expect.arrayContaining(['前沿人工智能', '强化学习', '提示注入', '开放权重模型']));
    await rest(page, '递归自我改进');
    const card = await waitForText(extension, page, 'Why it matters');
    expect(card.text.toLowerCase()).toContain('recursive self-improvement');
    expect(card.text).toContain('递归');
    await page.close();
  });

  it('brings nothing into a page without AI and paints nothing there, until it speaks of AI', async () => {
    const page = await extension.visit(pages.at('/no-ai/page.html'));
    const [settled] = await extension.inWorld(page, settledGate, []);
    expect(settled).toEqual({ gate: true, page: false, ui: false });
    expect(await paintedCount(page)).toBe(0);
    await page.evaluate(`document.querySelector('article').append('An AI fell to prompt injection.')`);
    await untilMarksAre(page, ['prompt injection']);
    expect(await extension.inWorld(page, isPageScriptIn, [])).toEqual([true]);
    await page.close();
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, Extension, until } from '../support/browser';
import { paintedTexts } from '../support/in-page';
import { settledGate } from '../support/marks';
import { seeded } from '../support/seeded';
import { type Pages, servePages } from '../support/server';

const SIZE = 5_000_000; // characters
const WORDS = 'harbour the of ferry a captain said maintain brain and wood in aim paid rain Tuesday air domain'.split(' ');

describe.each(BROWSERS)('a page of megabytes in %s', (name) => {
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

  it('without AI gets nothing but the gate, and the gate goes on watching', async () => {
    pages.put('/heavy', `<!doctype html><title>Heavy</title><h1>The log of the harbour</h1>${logOfTheHarbour()}`);
    const page = await extension.visit(pages.at('/heavy'));
    const [settled] = await extension.inWorld(page, settledGate, []);
    expect(settled).toEqual({ gate: true, page: false, ui: false });
    // It is awake all the same, and what is added late is enough to bring the rest in.
    await page.evaluate(`document.body.lastElementChild.append(' At last the port met prompt injection, an AI risk.')`);
    await until('a mark', async () => (await paintedTexts(page)).includes('prompt injection'));
    expect(await paintedTexts(page)).toEqual(['prompt injection']);
    await page.close();
  });

  it('without AI that is added at once by a script gets nothing but the gate', async () => {
    const page = await extension.visit(pages.at('/no-ai/page.html'));
    await page.evaluate(`(${addText.toString()})(${JSON.stringify(WORDS.join(' '))}, ${SIZE})`);
    expect(await extension.inWorld(page, settledGate, [])).toEqual([{ gate: true, page: false, ui: false }]);
    await page.evaluate(`document.body.append('The AI was agentic.')`);
    await until('a mark', async () => (await paintedTexts(page)).includes('agentic'));
    await page.close();
  });

  it('about AI is marked to its end, with no more marks than a page can bear', async () => {
    const sentence = '<p>An agentic AI met a prompt injection, and reinforcement learning did not help it.</p>';
    pages.put(
      '/heavy-ai',
      `<!doctype html><title>Heavy</title>${logOfTheHarbour()}${sentence.repeat(2000)}<p>Last, open weights.</p>`,
    );
    await extension.send('settings.change', { change: { density: 'all' } });
    const page = await extension.visit(pages.at('/heavy-ai'));
    await until('marks', async () => (await paintedTexts(page)).length > 0);
    expect((await paintedTexts(page)).length).toBeLessThanOrEqual(500);
    const tabId = await extension.tabId(page);
    const read = (await extension.send('tab.read', { tabId })).value as { frames: { mentions: { count: number }[] }[] };
    const counts = read.frames[0]?.mentions.map(({ count }) => count) ?? [];
    expect(Math.max(...counts)).toBeGreaterThanOrEqual(2000);
    await page.close();
  });
});

/** Paragraphs that never speak of AI, though the letters a and i stand together in them often enough. */
function logOfTheHarbour(): string {
  const random = seeded(20261124);
  const paragraphs: string[] = [];
  for (let length = 0; length < SIZE;) {
    const words = Array.from({ length: 200 }, () => random.pick(WORDS)).join(' ');
    paragraphs.push(`<p>${words}.</p>`);
    length += words.length;
  }
  return paragraphs.join('\n');
}

function addText(words: string, size: number): void {
  const holder = document.createElement('section');
  const paragraph = `${words} `.repeat(20);
  for (let length = 0; length < size; length += paragraph.length) {
    const element = document.createElement('p');
    element.textContent = paragraph;
    holder.append(element);
  }
  document.body.append(holder);
}

// Measures how long the background of the built extension takes to have the glossary, in real Chromium:
//   npm run build && npm run bench:glossary
// Medians over stops of the service worker. "One entry" is what a card waits for: the directory and one part, read, parsed
// and looked up, timed inside the worker; "the whole" is what the library's list waits for.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../../scripts/find-browser.mjs';

const ROUNDS = 11;
const BUILD = join(process.env['FOOTLIGHT_BUILD'] ?? join(import.meta.dirname, '../../.output'), 'chrome-mv3');

const executablePath = findBrowser('chrome');
if (!executablePath) throw new Error('Chromium was not found: install it, or name it in CHROME_PATH.');
const browser = await puppeteer.launch({
  executablePath,
  pipe: true,
  enableExtensions: true,
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run'],
});
try {
  const id = await browser.installExtension(BUILD);
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${id}/options.html`);
  const figures = { one: [] as number[], whole: [] as number[], answer: [] as number[] };
  for (let round = 0; round < ROUNDS; round++) {
    const worker = await serviceWorker(id);
    figures.one.push(await worker.evaluate(measureOne));
    figures.whole.push(await worker.evaluate(measureWhole));
    await worker.close();
    await delay(500); // ms: a message to a worker that is ending gets no answer
    // From a stopped worker to the answer: its start, the glossary, settings and storage together.
    figures.answer.push(await page.evaluate(measureAnswer));
  }
  const files = readdirSync(join(BUILD, 'glossary')).map((file) => readFileSync(join(BUILD, 'glossary', file)));
  const bytes = files.reduce((sum, file) => sum + file.length, 0);
  const gzip = files.reduce((sum, file) => sum + gzipSync(file, { level: 9 }).length, 0);
  console.log(`${files.length} files, ${bytes} bytes, ${gzip} after gzip -9`);
  console.log(`${'step'.padEnd(44)}${'median ms'.padStart(12)}${'worst ms'.padStart(12)}`);
  for (const [name, times] of [
    ['one entry', figures.one],
    ['the whole glossary', figures.whole],
    ['first answer from a stopped background', figures.answer],
  ] as const)
    console.log(
      `${name.padEnd(44)}${median(times).toFixed(1).padStart(12)}${Math.max(...times)
        .toFixed(1)
        .padStart(12)}`,
    );
} finally {
  await browser.close();
}

async function serviceWorker(id: string) {
  const target = await browser.waitForTarget((one) => `${one.type()}` === 'service_worker' && one.url().includes(id));
  const worker = await target.worker();
  if (!worker) throw new Error('The background has no worker to measure in.');
  return worker;
}

async function measureOne(): Promise<number> {
  const start = performance.now();
  const directory = (await (await fetch('/glossary/directory.json')).json()) as { id: string; part: number }[];
  const part = new Map(directory.map((row) => [row.id, row])).get('ai-agent')?.part;
  const { entries } = (await (await fetch(`/glossary/${part}.json`)).json()) as { entries: { id: string }[] };
  if (!entries.some(({ id }) => id === 'ai-agent')) throw new Error('The entry is not where the directory says.');
  return performance.now() - start;
}

async function measureWhole(): Promise<number> {
  const start = performance.now();
  const directory = (await (await fetch('/glossary/directory.json')).json()) as { part: number }[];
  const parts = [...new Set(directory.map(({ part }) => part))];
  await Promise.all(parts.map(async (part) => (await fetch(`/glossary/${part}.json`)).json()));
  return performance.now() - start;
}

async function measureAnswer(): Promise<number> {
  const { chrome } = globalThis as unknown as { chrome: { runtime: { sendMessage: (message: unknown) => Promise<unknown> } } };
  const start = performance.now();
  await chrome.runtime.sendMessage({ name: 'glossary.entry', request: { id: 'ai-agent' } });
  return performance.now() - start;
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[times.length >> 1] ?? Number.NaN;
}

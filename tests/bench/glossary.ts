// Measures how long the background of the built extension takes to have the glossary, in real Chromium:
//   npm run build && npm run bench:glossary
// Each figure is the median of cold starts of the service worker; "load" is reading the extension's own file, parsing it
// and putting it on the shelf, timed inside the worker.
import { statSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
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
  const load: number[] = [];
  const parse: number[] = [];
  const answer: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const worker = await serviceWorker(id);
    const times = await worker.evaluate(measureLoad);
    load.push(times.load);
    parse.push(times.parse);
    await stop(worker);
    // From a stopped worker to the answer: start, glossary, settings and storage together, as the first card waits for it.
    answer.push(await page.evaluate(measureAnswer));
  }
  const bytes = statSync(join(BUILD, 'glossary.json')).size;
  const gzip = gzipSync(readFileSync(join(BUILD, 'glossary.json')), { level: 9 }).length;
  console.log(`glossary.json: ${bytes} bytes, ${gzip} after gzip -9`);
  console.log(`${'step'.padEnd(44)}${'median ms'.padStart(12)}${'worst ms'.padStart(12)}`);
  for (const [name, times] of [
    ['load: read, parse and shelve', load],
    ['  of which parsing', parse],
    ['first answer from a stopped background', answer],
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

async function stop(worker: { close: () => Promise<void> }): Promise<void> {
  await worker.close();
}

async function measureLoad(): Promise<{ load: number; parse: number }> {
  const start = performance.now();
  const text = await (await fetch('glossary.json')).text();
  const read = performance.now();
  const { entries } = JSON.parse(text) as { entries: { id: string }[] };
  const parsed = performance.now();
  const shelf = new Map(entries.map((entry) => [entry.id, entry]));
  if (shelf.size === 0) throw new Error('The glossary is empty.');
  return { load: performance.now() - start, parse: parsed - read };
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

// npm start [chrome|firefox] [--smoke]: builds, opens a fresh browser profile with the extension on the sample article, and
// waits until the browser is closed. --smoke opens it unseen, waits for the first marks and ends.
/* global CSS -- the function that waits for marks runs in the page */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer from 'puppeteer-core';
import { build, outputOf } from './build.mjs';
import { findBrowser } from './find-browser.mjs';
import { serveFolder } from './serve-folder.mjs';

const KINDS = ['chrome', 'firefox'];
const MARKS_TIMEOUT = 30_000; // ms: a cold browser on a busy machine paints its first marks within a few seconds

async function main() {
  const { kind, program, smoke } = choose(process.argv.slice(2));
  build(kind);
  const site = await serveFolder(resolve(import.meta.dirname, '..', 'public', 'sample'));
  const profile = mkdtempSync(join(tmpdir(), 'footlight-start-'));
  try {
    const browser = await open(kind, program, profile, isHeadless(smoke));
    const closed = new Promise((done) => browser.once('disconnected', done));
    await browser.installExtension(outputOf(kind));
    const address = `http://localhost:${site.port}/article.html`;
    const page = await openArticle(browser, address);
    if (smoke) {
      await page.waitForFunction(() => CSS.highlights.size > 0, { timeout: MARKS_TIMEOUT, polling: 100 });
      console.log('terms are marked');
      await browser.close();
    } else {
      closeWithLastTab(browser);
      console.log(`Footlight is open in ${program} at ${address}; close the browser to stop.`);
    }
    await closed;
  } finally {
    site.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

function choose(args) {
  const smoke = args.includes('--smoke');
  const wanted = args.filter((arg) => arg !== '--smoke');
  const unknown = wanted.find((arg) => !KINDS.includes(arg));
  if (unknown) throw new Error(`"${unknown}" is no browser that npm start knows: say chrome, firefox, or nothing.`);
  for (const kind of wanted.length > 0 ? wanted : KINDS) {
    const program = findBrowser(kind);
    if (program) return { kind, program, smoke };
  }
  const what = wanted[0] === 'firefox' ? 'Firefox' : wanted[0] === 'chrome' ? 'Chrome, Chromium, Edge or Brave' : 'browser';
  throw new Error(`No ${what} was found: install one, or set CHROME_PATH or FIREFOX_PATH to its program.`);
}

function isHeadless(smoke) {
  if (smoke) return true;
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (process.platform !== 'linux' || DISPLAY || WAYLAND_DISPLAY) return false;
  console.log('There is no display, so the browser runs unseen; press Ctrl+C to stop.');
  return true;
}

function open(kind, executablePath, userDataDir, headless) {
  const shared = { executablePath, userDataDir, headless, defaultViewport: null };
  if (kind === 'firefox') return puppeteer.launch({ ...shared, browser: 'firefox' });
  // Without developer mode an unpacked extension stays switched off after it is reloaded.
  mkdirSync(join(userDataDir, 'Default'));
  writeFileSync(join(userDataDir, 'Default', 'Preferences'), JSON.stringify({ extensions: { ui: { developer_mode: true } } }));
  // Chromium refuses to run its sandbox as root, as in a container.
  const sandbox = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return puppeteer.launch({
    ...shared,
    pipe: true, // installing by protocol works through a pipe only; Chrome itself has no --load-extension any more
    enableExtensions: true,
    ignoreDefaultArgs: ['--enable-automation'],
    args: ['--no-first-run', '--no-default-browser-check', ...sandbox],
  });
}

async function openArticle(browser, address) {
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  await page.goto(address);
  await page.bringToFront(); // the welcome page opens by itself after installing
  return page;
}

// On macOS a browser lives on without windows, and npm start would wait for ever.
function closeWithLastTab(browser) {
  browser.on('targetdestroyed', () => {
    void browser.pages().then(
      (pages) => pages.length === 0 && browser.close(),
      () => undefined, // the browser is already gone
    );
  });
}

try {
  await main();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

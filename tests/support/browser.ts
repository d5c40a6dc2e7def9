import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from '../../scripts/find-browser.mjs';

export type BrowserName = 'chrome' | 'firefox';
/** The browsers every end-to-end test runs in. */
export const BROWSERS: readonly BrowserName[] = ['chrome', 'firefox'];

const ROOT = new URL('../..', import.meta.url).pathname;
const FIREFOX_UUID = '11111111-2222-4333-8444-555555555555';
const FIREFOX_ID = 'footlight@footlight.example';
const CHROME_ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--window-size=1100,900',
];

export type Options = { profile?: string; language?: string; arguments?: string[]; preferences?: Record<string, unknown> };

/** A browser with the built extension in it. */
export class Extension {
  readonly name: BrowserName;
  readonly browser: Browser;
  /** Address of the extension's own pages, with a final slash. */
  readonly base: string;
  private opened = 0;
  private control: Page | undefined;

  private constructor(name: BrowserName, browser: Browser, base: string) {
    this.name = name;
    this.browser = browser;
    this.base = base;
  }

  static async start(name: BrowserName, options: Options = {}): Promise<Extension> {
    const browser = await launch(name, options);
    const id = await browser.installExtension(join(process.env['FOOTLIGHT_BUILD'] ?? join(ROOT, '.output'), `${name}-mv3`));
    const base = name === 'firefox' ? `moz-extension://${FIREFOX_UUID}/` : `chrome-extension://${id}/`;
    const extension = new Extension(name, browser, base);
    extension.control = await extension.open('library.html');
    return extension;
  }

  /** Opens one of the extension's own pages in a tab. */
  async open(file: string): Promise<Page> {
    const page = await this.browser.newPage();
    const url = this.base + file;
    // Firefox never reports the load of such a page: ask the page itself.
    page.goto(url, { timeout: 3000 }).catch(() => undefined);
    const isOpen = `location.href === ${JSON.stringify(url)} && document.readyState === 'complete'`;
    await until(`${file} is open`, () => page.evaluate(isOpen).catch(() => false) as Promise<boolean>);
    await page.bringToFront();
    return page;
  }

  /** Opens a page of the web; the address is made unique, so that its tab can be told from others. */
  async visit(url: string, wait: 'load' | 'none' = 'load'): Promise<Page> {
    const page = await this.browser.newPage();
    await page.setViewport({ width: 1000, height: 800 });
    const going = page.goto(url.includes('?') ? url : `${url}?visit=${++this.opened}`);
    if (wait === 'load') await going;
    await page.bringToFront();
    return page;
  }

  /** Runs a function in a page of the extension, with its API (`api`) as first argument. */
  async inExtension<Args extends unknown[], Value>(
    work: (api: Api, ...args: Args) => Value | Promise<Value>,
    ...args: Args
  ): Promise<Value> {
    return (await this.evaluate(
      `(${work.toString()})(globalThis.browser ?? globalThis.chrome, ...${JSON.stringify(args)})`,
    )) as Value;
  }

  tabId(page: Page): Promise<number> {
    return this.tabOf(page.url());
  }

  /** The tab that shows an address. */
  tabOf(url: string): Promise<number> {
    return until(`the tab of ${url}`, () =>
      this.inExtension(async (api, wanted) => (await api.tabs.query({})).find((tab) => tab.url === wanted)?.id, url),
    );
  }

  /** Sends a message to the background as an extension page does, and gives its reply. */
  async send(name: string, request: unknown = {}): Promise<Reply> {
    return (await this.inExtension((api, message) => api.runtime.sendMessage(message), { name, request })) as Reply;
  }

  /** Runs a function in the isolated world of a page's frames, where our page scripts live; it must stand alone. */
  async inWorld<Args extends unknown[], Value>(
    page: Page,
    work: (...args: Args) => Value | Promise<Value>,
    args: Args,
    frames: 'top' | 'all' = 'top',
  ): Promise<Value[]> {
    return this.inWorldSource<Value>(page, work.toString(), args, frames);
  }

  /** Like `inWorld`, from the source text of a function. */
  async inWorldSource<Value>(
    page: Page,
    source: string,
    args: readonly unknown[] = [],
    frames: 'top' | 'all' = 'top',
  ): Promise<Value[]> {
    const target = { tabId: await this.tabId(page), allFrames: frames === 'all' };
    const options = `{ target: ${JSON.stringify(target)}, func: ${source}, args: ${JSON.stringify(args)} }`;
    // As source text, for a function cannot travel into a page, and the extension's policy forbids it to make one.
    const results = await this.evaluate(`(globalThis.browser ?? globalThis.chrome).scripting.executeScript(${options})`);
    return (results as { result: Value }[]).map(({ result }) => result);
  }

  /** Opens our own page anew: the browser closes those of an extension that is reloaded. */
  async regain(): Promise<void> {
    this.control = await until('the extension is there again', () => this.open('library.html').catch(() => undefined));
  }

  async close(): Promise<void> {
    await this.browser.close();
  }

  private async evaluate(source: string): Promise<unknown> {
    if (!this.control) throw new Error('not started');
    return this.control.evaluate(source);
  }
}

type Tab = { id?: number; url?: string };
/** As much of the extension API as the tests use. */
export type Api = {
  tabs: { query: (filter: object) => Promise<Tab[]> };
  runtime: { sendMessage: (message: unknown) => Promise<unknown>; id: string; reload: () => void };
  action: { openPopup: () => Promise<void>; getBadgeText: (details: object) => Promise<string> };
  storage: { local: { get: (keys?: unknown) => Promise<Record<string, unknown>> } };
};
export type Reply = { ok: boolean; value?: unknown; code?: string };

async function launch(name: BrowserName, options: Options): Promise<Browser> {
  const executablePath = findBrowser(name);
  if (!executablePath) throw new Error(`${name} is not installed`);
  const profile = options.profile && { userDataDir: options.profile };
  if (name === 'firefox') {
    return puppeteer.launch({
      browser: 'firefox',
      executablePath,
      headless: true,
      ...profile,
      args: ['--remote-allow-system-access', '--width=1100', '--height=900', ...(options.arguments ?? [])],
      extraPrefsFirefox: {
        'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: FIREFOX_UUID }),
        ...options.preferences,
      },
    });
  }
  return puppeteer.launch({
    executablePath,
    headless: true,
    pipe: true,
    enableExtensions: true,
    ...profile,
    args: [...CHROME_ARGUMENTS, ...(options.language ? [`--lang=${options.language}`] : []), ...(options.arguments ?? [])],
    env: { ...process.env, ...(options.language && { LANGUAGE: options.language.replace('-', '_') }) },
  });
}

/** A profile folder that outlives a browser, and its removal. */
export async function temporaryProfile(): Promise<{ path: string; remove: () => Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'footlight-'));
  return { path, remove: () => rm(path, { recursive: true, force: true, maxRetries: 5 }) };
}

/** Asks again and again until the answer is something, and gives it; an answer that never comes is an error with its name. */
export async function until<Value>(
  what: string,
  ask: () => Promise<Value | undefined | null | false>,
  patience = 15_000,
): Promise<Value> {
  const end = Date.now() + patience;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== null && answer !== false) return answer;
    if (Date.now() > end) throw new Error(`waited in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
}

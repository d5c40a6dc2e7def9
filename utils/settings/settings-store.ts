import { browser } from '../messaging/browser';
import { parseSettings, type Settings, type SettingsChange } from '../protocol/settings';

const KEY = 'settings';

/** The reader's settings; the only door to them. */
export async function readSettings(): Promise<Settings> {
  return parseSettings((await browser.storage.local.get(KEY))[KEY]);
}

let queue: Promise<unknown> = Promise.resolve();

/** Changes some settings, one change after the other, and gives all of them. */
export function changeSettings(change: (settings: Settings) => SettingsChange): Promise<Settings> {
  const changed = queue.then(async () => {
    const settings = await readSettings();
    const next = { ...settings, ...change(settings) };
    await browser.storage.local.set({ [KEY]: next });
    return next;
  });
  queue = changed.catch(() => undefined); // a failed change does not stop the next; its caller hears of it
  return changed;
}

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Extension, temporaryProfile, until } from './browser';
import { inFirefoxWindow } from './browser-keys';

const OURS = `'footlight@footlight.example'`;

/** Stops the background in whatever it is doing, as the browser does; the next event or message starts it again. */
export async function stopBackground(extension: Extension): Promise<void> {
  if (extension.name === 'firefox') {
    const ours = `WebExtensionPolicy.getByID(${OURS}).extension`;
    await inFirefoxWindow(extension, `${ours}.terminateBackground({ ignoreDevToolsAttached: true }).then(() => true)`);
    return;
  }
  const url = `${extension.base}background.js`;
  const target = extension.browser.targets().find((candidate) => candidate.url() === url);
  await (await target?.worker())?.close().catch(() => undefined); // it may have ended by itself
}

/** Reloads the extension under its open pages, as an update does. Its own pages are closed by that. */
export async function reloadExtension(extension: Extension): Promise<void> {
  if (extension.name === 'firefox') {
    const addons = `ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs').AddonManager`;
    await inFirefoxWindow(extension, `${addons}.getAddonByID(${OURS}).then((ours) => ours.reload()).then(() => true)`);
  } else {
    // Not waited for: the page that says it is closed by it.
    extension.inExtension((api) => api.runtime.reload()).catch(() => undefined);
    const own = () => extension.browser.targets().some((target) => target.url() === `${extension.base}library.html`);
    await until('our pages are closed', () => Promise.resolve(!own()));
  }
  await extension.regain();
}

/** A profile in which Chromium lets an extension of the workshop live through a reload. */
export async function developerProfile(): Promise<{ path: string; remove: () => Promise<void> }> {
  const profile = await temporaryProfile();
  await mkdir(join(profile.path, 'Default'));
  const preferences = { extensions: { ui: { developer_mode: true } } };
  await writeFile(join(profile.path, 'Default/Preferences'), JSON.stringify(preferences));
  return profile;
}

// Where the browsers are: CHROME_PATH and FIREFOX_PATH first, then the places where each system keeps them.
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { posix, win32 } from 'node:path';

const ON_PATH = {
  chrome: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'microsoft-edge-stable',
    'brave-browser',
    'brave',
  ],
  firefox: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
};

const MAC_APPS = {
  chrome: [
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Chromium.app/Contents/MacOS/Chromium',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'Brave Browser.app/Contents/MacOS/Brave Browser',
  ],
  firefox: ['Firefox.app/Contents/MacOS/firefox', 'Firefox Developer Edition.app/Contents/MacOS/firefox'],
};

const WINDOWS_PROGRAMS = {
  chrome: [
    'Google\\Chrome\\Application\\chrome.exe',
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
    'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
};

const OVERRIDE = { chrome: 'CHROME_PATH', firefox: 'FIREFOX_PATH' };

const system = { platform: process.platform, env: process.env, isProgram };

/**
 * The path of a browser of this kind, or undefined when none is installed. Chrome stands for Chromium, Edge and Brave too.
 * Throws an `Error` of one sentence when the override names no program.
 */
export function findBrowser(kind, { platform, env, isProgram } = system) {
  const override = env[OVERRIDE[kind]];
  if (override) {
    if (isProgram(override)) return override;
    throw new Error(`${OVERRIDE[kind]} is "${override}", but there is no program of that name.`);
  }
  return candidates(kind, platform, env).find(isProgram);
}

function candidates(kind, platform, env) {
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);
    return WINDOWS_PROGRAMS[kind].flatMap((program) => roots.map((root) => win32.join(root, program)));
  }
  if (platform === 'darwin') {
    const roots = ['/Applications', posix.join(env.HOME ?? '/', 'Applications')];
    return MAC_APPS[kind].flatMap((app) => roots.map((root) => posix.join(root, app)));
  }
  const folders = (env.PATH ?? '').split(':').filter(Boolean);
  return ON_PATH[kind].flatMap((name) => folders.map((folder) => posix.join(folder, name)));
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return existsSync(path) && statSync(path).isFile();
  } catch {
    return false; // not there, or not ours to run: the next candidate
  }
}

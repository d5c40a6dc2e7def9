// Both browsers must be there before the end-to-end tests run. On Debian and Ubuntu, as root (a fresh CI container), missing
// ones are installed; elsewhere one sentence says what to do.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser } from './find-browser.mjs';

// CSS.highlights.highlightsFromPoint and a native `browser` object; the manifest asks for the same versions.
const MINIMUM = { chrome: 148, firefox: 150 };
const PACKAGE = { chrome: 'chromium', firefox: 'firefox-esr' };
const NAME = { chrome: 'Chrome, Chromium, Edge or Brave', firefox: 'Firefox' };
const OVERRIDE = { chrome: 'CHROME_PATH', firefox: 'FIREFOX_PATH' };
const KINDS = ['chrome', 'firefox'];

function main() {
  const missing = KINDS.filter((kind) => !findBrowser(kind));
  if (missing.length > 0) install(missing);
  for (const kind of KINDS) {
    const path = findBrowser(kind);
    if (!path) throw new Error(`${NAME[kind]} was not found: install it, or set ${OVERRIDE[kind]} to its program.`);
    console.log(`${kind}: ${versionOf(kind, path)} (${path})`);
  }
}

function install(kinds) {
  const canInstall = process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (!canInstall) return;
  const packages = kinds.map((kind) => PACKAGE[kind]);
  console.log(`Installing ${packages.join(' and ')} …`);
  try {
    apt('update');
    apt('install', '--yes', '--no-install-recommends', ...packages);
  } catch {
    throw new Error(
      `apt-get could not install ${packages.join(' and ')}: install them by hand, or set CHROME_PATH and FIREFOX_PATH.`,
    );
  }
}

function apt(...args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  execFileSync('apt-get', ['-qq', ...args], { env, stdio: ['ignore', 'ignore', 'inherit'] });
}

function versionOf(kind, path) {
  if (process.platform === 'win32') return 'version not checked'; // chrome.exe --version opens a window
  let line;
  try {
    line = execFileSync(path, ['--version'], { encoding: 'utf8', timeout: 30_000, stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    throw new Error(`${path} does not start: repair it, or set ${OVERRIDE[kind]} to another ${NAME[kind]}.`);
  }
  const major = Number(/(\d+)\.\d/.exec(line)?.[1]);
  if (!(major >= MINIMUM[kind])) {
    throw new Error(
      `${path} is "${line}", but version ${MINIMUM[kind]} or newer is needed: update it, or set ${OVERRIDE[kind]}.`,
    );
  }
  return line;
}

try {
  main();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

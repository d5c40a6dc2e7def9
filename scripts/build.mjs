// npm run build: both browsers, Manifest V3 (WXT would build Firefox as V2). `npm run build -- chrome` builds one of them.
import { execFileSync } from 'node:child_process';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '..');
const KINDS = ['chrome', 'firefox'];

/** The folder that `build(kind)` fills. */
export function outputOf(kind) {
  return join(ROOT, '.output', `${kind}-mv3`);
}

/** Builds the extension for one browser into `outputOf(kind)`; throws an `Error` of one sentence when WXT fails. */
export function build(kind) {
  const wxt = join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const flags = kind === 'firefox' ? ['--mv3'] : [];
  try {
    execFileSync(process.execPath, [wxt, 'build', '-b', kind, ...flags], { cwd: ROOT, stdio: 'inherit' });
  } catch {
    throw new Error(`The build for ${kind} failed; the reason stands above.`);
  }
}

if (import.meta.main ?? process.argv[1] === import.meta.filename) {
  const wanted = process.argv.slice(2);
  const unknown = wanted.find((kind) => !KINDS.includes(kind));
  try {
    if (unknown) throw new Error(`"${unknown}" cannot be built: say chrome, firefox, or nothing for both.`);
    for (const kind of wanted.length > 0 ? wanted : KINDS) build(kind);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}

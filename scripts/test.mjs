// npm test [-- part of a step's name]: every check there is, in order. A step that fails does not stop the others, so that one
// run reports everything; the last line counts all tests together.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { countVitest, isGreen, summaryLine } from './count-results.ts';
import { chooseSteps, STEPS } from './test-steps.ts';

const ROOT = resolve(import.meta.dirname, '..');
const BIN = join(ROOT, 'node_modules', '.bin');
const PATH = `${BIN}${delimiter}${process.env.PATH ?? ''}`;

function runStep(step) {
  if (step.needs && !existsSync(join(ROOT, step.needs))) {
    console.error(`${step.needs} is missing.`);
    return { passed: 0, failed: 1 };
  }
  if (step.vitest) return runVitest(step.vitest);
  const succeeded = step.commands.every((command) => run(command) === 0);
  return succeeded ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function runVitest(args) {
  const folder = mkdtempSync(join(tmpdir(), 'footlight-test-'));
  const report = join(folder, 'report.json');
  try {
    const exitCode = run(['vitest', 'run', ...args, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]);
    return countVitest(existsSync(report) ? readFileSync(report, 'utf8') : undefined, exitCode);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

// Windows starts the programs of node_modules/.bin (.cmd files) only through a shell.
function run([program, ...args]) {
  const isNode = program === 'node';
  const { status, error } = spawnSync(isNode ? process.execPath : program, args, {
    cwd: ROOT,
    env: { ...process.env, PATH },
    stdio: 'inherit',
    shell: process.platform === 'win32' && !isNode,
  });
  if (error) console.error(`${program} could not be started: ${error.message}`);
  return status ?? 1;
}

const filter = process.argv[2];
const steps = chooseSteps(filter);
if (steps.length === 0) {
  console.error(`No step is called "${filter}"; there are: ${STEPS.map(({ name }) => name).join('; ')}.`);
}
const results = steps.map((step) => {
  console.log(`\n── ${step.name}`);
  const start = performance.now();
  const count = runStep(step);
  return { name: step.name, count, seconds: (performance.now() - start) / 1000 };
});

console.log('');
for (const { name, count, seconds } of results) {
  console.log(
    `${count.failed > 0 ? 'FAIL' : 'ok  '} ${`${seconds.toFixed(1)} s`.padStart(8)}  ${name} (${summaryLine([count])})`,
  );
}
const counts = results.map(({ count }) => count);
console.log(summaryLine(counts));
process.exitCode = isGreen(counts) ? 0 : 1;

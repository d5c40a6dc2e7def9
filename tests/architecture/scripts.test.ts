import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { crc32, inflateRawSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { countVitest, isGreen, summaryLine } from '../../scripts/count-results';
import { findBrowser } from '../../scripts/find-browser.mjs';
import { fits, measure, sizeTable } from '../../scripts/size-budgets';
import { chooseSteps, STEPS } from '../../scripts/test-steps';
import { writeZip } from '../../scripts/write-zip';
import { ROOT } from './source-tree';

const folder = mkdtempSync(join(tmpdir(), 'footlight-scripts-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('findBrowser', () => {
  const look = (platform: string, there: string[], env: Record<string, string> = {}) => ({
    platform,
    env,
    isProgram: (path: string) => there.includes(path),
  });

  it.each([
    ['chrome', 'linux', '/usr/bin/chromium', { PATH: '/bin:/usr/bin' }],
    ['firefox', 'linux', '/usr/bin/firefox-esr', { PATH: '/usr/bin' }],
    ['chrome', 'darwin', '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge', { HOME: '/Users/a' }],
    ['firefox', 'darwin', '/Users/a/Applications/Firefox.app/Contents/MacOS/firefox', { HOME: '/Users/a' }],
    ['chrome', 'win32', 'C:\\Programs\\BraveSoftware\\Brave-Browser\\Application\\brave.exe', { PROGRAMFILES: 'C:\\Programs' }],
    ['firefox', 'win32', 'C:\\Programs\\Mozilla Firefox\\firefox.exe', { PROGRAMFILES: 'C:\\Programs' }],
  ] as const)('finds %s on %s at %s', (kind, platform, path, env) => {
    expect(findBrowser(kind, look(platform, [path], env))).toBe(path);
    expect(findBrowser(kind, look(platform, [], env))).toBeUndefined();
  });

  it('takes the override first', () => {
    const system = look('linux', ['/usr/bin/chromium', '/opt/chrome'], { PATH: '/usr/bin', CHROME_PATH: '/opt/chrome' });
    expect(findBrowser('chrome', system)).toBe('/opt/chrome');
  });

  it('says in one sentence that an override is wrong', () => {
    const system = look('linux', ['/usr/bin/firefox'], { PATH: '/usr/bin', FIREFOX_PATH: '/nowhere' });
    expect(() => findBrowser('firefox', system)).toThrow('FIREFOX_PATH is "/nowhere", but there is no program of that name.');
  });
});

describe('npm start', () => {
  const start = (args: string[], env: NodeJS.ProcessEnv = process.env) => {
    try {
      execFileSync(process.execPath, ['scripts/start.mjs', ...args], { cwd: ROOT, env, stdio: 'pipe' });
      return 'started';
    } catch (error) {
      return String((error as { stderr: Buffer }).stderr);
    }
  };

  it('answers an unknown browser and a wrong path with one sentence each, before it builds', () => {
    expect(start(['opera'])).toBe('"opera" is no browser that npm start knows: say chrome, firefox, or nothing.\n');
    const env = { ...process.env, CHROME_PATH: '/nowhere' };
    expect(start(['chrome'], env)).toBe('CHROME_PATH is "/nowhere", but there is no program of that name.\n');
  });
});

describe('countVitest', () => {
  const report = (passed: number, failed: number, files: unknown[] = []) =>
    JSON.stringify({ numPassedTests: passed, numFailedTests: failed, testResults: files });
  const unloaded = { status: 'failed', assertionResults: [] };

  it.each([
    ['a good run', report(3, 0), 0, 3, 0],
    ['a failed test', report(3, 1), 1, 3, 1],
    ['a file that could not be loaded', report(3, 0, [unloaded]), 1, 3, 1],
    ['an error outside all tests', report(3, 0), 1, 3, 1],
    ['a run of nothing', report(0, 0), 0, 0, 1],
    ['a crash before the report', undefined, 1, 0, 1],
    ['a report cut short', '{"numPassed', 0, 0, 1],
  ])('counts %s', (_, text, exitCode, passed, failed) => {
    expect(countVitest(text, exitCode)).toEqual({ passed, failed });
  });

  it('sums up in one line, and is red when anything failed or nothing ran', () => {
    const counts = [
      { passed: 2, failed: 0 },
      { passed: 1, failed: 1 },
    ];
    expect(summaryLine(counts)).toBe('3 passed, 1 failed');
    expect(isGreen(counts)).toBe(false);
    expect(isGreen([])).toBe(false);
    expect(isGreen([{ passed: 1, failed: 0 }])).toBe(true);
  });
});

describe('the steps of npm test', () => {
  it('are chosen by a part of their name', () => {
    expect(chooseSteps('e2e').map(({ name }) => name)).toEqual(['e2e tests']);
    expect(chooseSteps(undefined)).toEqual(STEPS);
    expect(chooseSteps('nonsense')).toEqual([]);
  });
});

describe('size budgets', () => {
  const built = (files: Record<string, string>) => {
    const place = mkdtempSync(join(folder, 'built-'));
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(place, path)), { recursive: true });
      writeFileSync(join(place, path), text);
    }
    return place;
  };
  const budget = [{ bundle: 'main', files: ['main.js'], limit: 60 }];

  it('count a bundle with its style sheet and the chunks it imports, each once', () => {
    const files = {
      'main.js': 'import{a}from"./chunks/a.js";import("./chunks/b.js")',
      'chunks/a.js': 'import"./b.js";',
      'chunks/b.js': '0',
      'assets/main.css': 'a{}',
    };
    const [size] = measure(built(files), budget);
    expect(size?.raw).toBe(Object.values(files).join('').length);
  });

  it('fail over budget and without a file', () => {
    const noise = Array.from({ length: 50 }, (_, index) => `f${index * 7919}();`).join('');
    const [over] = measure(built({ 'main.js': noise }), budget);
    const [within] = measure(built({ 'main.js': 'f()' }), budget);
    const [missing] = measure(built({}), budget);
    expect([over, within, missing].map((size) => size && fits(size))).toEqual([false, true, false]);
    expect(sizeTable([over, missing].filter((size) => size !== undefined))).toMatch(/OVER BUDGET\n.*MISSING main\.js/);
  });
});

describe('writeZip', () => {
  const entries = [
    { name: 'b/文.txt', bytes: Buffer.from('x'.repeat(1000)) },
    { name: 'a.txt', bytes: Buffer.from('a') },
    { name: 'empty', bytes: Buffer.alloc(0) },
  ];

  it('gives the same bytes in any order of files', () => {
    expect(writeZip(entries).equals(writeZip([...entries].reverse()))).toBe(true);
  });

  it('holds each file whole, sorted by name, without time or extra fields', () => {
    expect(readZip(writeZip(entries))).toEqual([
      { name: 'a.txt', text: 'a', date: 33, extra: 0 },
      { name: 'b/文.txt', text: 'x'.repeat(1000), date: 33, extra: 0 },
      { name: 'empty', text: '', date: 33, extra: 0 },
    ]);
  });

  it('can be read by another program', () => {
    const path = join(folder, 'a.zip');
    writeFileSync(path, writeZip(entries));
    const code = 'import sys, zipfile; z = zipfile.ZipFile(sys.argv[1]); print(z.testzip(), sorted(z.namelist()))';
    let answer: string;
    try {
      answer = execFileSync('python3', ['-X', 'utf8', '-c', code, path], { encoding: 'utf8' });
    } catch {
      return; // no Python on this machine: readZip above has checked the same bytes
    }
    expect(answer.trim()).toBe("None ['a.txt', 'b/文.txt', 'empty']");
  });

  it('refuses two files of one name', () => {
    expect(() => writeZip([...entries, ...entries])).toThrow('two files are called a.txt');
  });
});

// Walks the directory at the end and checks each body against it.
function readZip(zip: Buffer) {
  const end = zip.length - 22;
  const files = [];
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const [method, , date] = [10, 12, 14].map((offset) => zip.readUInt16LE(at + offset));
    const nameLength = zip.readUInt16LE(at + 28);
    const body = zip.readUInt32LE(at + 42) + 30 + nameLength;
    const packed = zip.subarray(body, body + zip.readUInt32LE(at + 20));
    const bytes = method === 8 ? inflateRawSync(packed) : packed;
    expect(crc32(bytes)).toBe(zip.readUInt32LE(at + 16));
    files.push({
      name: zip.toString('utf8', at + 46, at + 46 + nameLength),
      text: bytes.toString(),
      date,
      extra: zip.readUInt16LE(at + 30),
    });
    at += 46 + nameLength;
  }
  return files;
}

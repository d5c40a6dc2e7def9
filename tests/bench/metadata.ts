// Measures the metadata reader against saved pages that are not part of the project:
//   node tests/bench/metadata.ts --cases DIR [--fails]
// DIR holds fundus/cases.jsonl and trafilatura/cases.jsonl and the pages they name. `--fails` lists what went wrong on the
// "seen" half only: the other half (second bit of md5(id)) is for judging, not for looking.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Window } from 'happy-dom';
import { createViteServer } from 'vitest/node';
import type { Figure, FigureName } from './metadata-score.ts';

const { values } = parseArgs({
  options: { cases: { type: 'string' }, fails: { type: 'boolean', default: false } },
});
if (!values.cases) throw new Error('usage: node tests/bench/metadata.ts --cases DIR [--fails]');

const server = await createViteServer({
  root: join(import.meta.dirname, '../..'),
  configFile: false,
  appType: 'custom',
  logLevel: 'error',
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
});
const { readMetadata } = (await server.ssrLoadModule(
  '/utils/page/read-metadata.ts',
)) as typeof import('../../utils/page/read-metadata.ts');
const { scorePage, FIGURES } = (await server.ssrLoadModule(
  '/tests/bench/metadata-score.ts',
)) as typeof import('./metadata-score.ts');

for (const set of ['fundus', 'trafilatura']) {
  const folder = join(values.cases, set);
  const list = join(folder, 'cases.jsonl');
  if (!existsSync(list)) continue;
  const columns = new Map<string, Map<FigureName, Figure>>();
  const times: number[] = [];
  for (const line of readFileSync(list, 'utf8').trim().split('\n')) {
    const page = JSON.parse(line) as { id: string; url: string; html: string; expected: Parameters<typeof scorePage>[1] };
    const window = new Window({
      url: page.url,
      settings: { disableJavaScriptEvaluation: true, disableJavaScriptFileLoading: true, disableCSSFileLoading: true },
    });
    const parsed = new window.DOMParser().parseFromString(readFileSync(join(folder, page.html), 'utf8'), 'text/html');
    const start = performance.now();
    const found = readMetadata(parsed as unknown as Document, page.url);
    times.push(performance.now() - start);
    await window.happyDOM.close();
    const scores = scorePage(found, page.expected);
    const digest = createHash('md5').update(page.id).digest();
    const half = ((digest.at(-1) ?? 0) & 2) === 0 ? 'seen' : 'unseen';
    for (const column of ['all', half]) {
      const figures = columns.get(column) ?? new Map<FigureName, Figure>();
      columns.set(column, figures);
      for (const name of FIGURES) {
        const isRight = scores[name];
        if (isRight === undefined) continue;
        const figure = figures.get(name) ?? { asked: 0, right: 0 };
        figures.set(name, { asked: figure.asked + 1, right: figure.right + (isRight ? 1 : 0) });
      }
    }
    if (values.fails && half === 'seen') {
      const wrong = FIGURES.filter((name) => scores[name] === false);
      if (wrong.length > 0)
        console.log(
          JSON.stringify({
            id: page.id,
            wrong,
            expected: { ...page.expected, topics: undefined, with: undefined, without: undefined },
            found,
          }),
        );
    }
  }
  times.sort((one, other) => one - other);
  const mean = times.reduce((sum, time) => sum + time, 0) / times.length;
  console.log(
    `\n${set}: ${String(times.length)} pages, ${mean.toFixed(1)} ms a page (median ${(times[times.length >> 1] ?? 0).toFixed(1)})`,
  );
  console.log(['', ...FIGURES].map((name) => name.padStart(11)).join(''));
  for (const [column, figures] of columns) {
    const cells = FIGURES.map((name) => {
      const figure = figures.get(name);
      return figure ? `${((100 * figure.right) / figure.asked).toFixed(1)} /${String(figure.asked)}` : '–';
    });
    console.log([column, ...cells].map((cell) => cell.padStart(11)).join(''));
  }
}
await server.close();

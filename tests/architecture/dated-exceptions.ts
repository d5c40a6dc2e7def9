import ts from 'typescript';
import type { SourceFile } from './source-tree';
import { commentsOf, isCode, lineOf, parse, walk } from './syntax';

const DATED = /^\s*\[(\d{4}-\d{2}-\d{2})\]:/;
const MARKERS = /\b(?:TODO|FIXME|XXX|HACK)\b(.*)/g;
const LEFT_OUT = /\.(?:only|skip|todo|fails)\b/; // looked at closely only where this occurs: reading all comments is slow
const RUNNERS = new Set(['it', 'test', 'describe', 'suite']);

/** Temporary code without a date, or past its date; `today` is `YYYY-MM-DD`. */
export function overdueTodos(files: readonly SourceFile[], today: string): string[] {
  return files
    .filter((file) => isCode(file) && file.text.search(MARKERS) >= 0)
    .flatMap((file) =>
      commentsOf(file).flatMap(({ text, line }) =>
        [...text.matchAll(MARKERS)].flatMap(([, rest = '']) => {
          const date = DATED.exec(rest)?.[1];
          if (!date) return [`${file.path}:${line} has a TODO without a date`];
          return date < today ? [`${file.path}:${line} was to be done by ${date}`] : [];
        }),
      ),
    );
}

/** Tests left out without a dated reminder in the line above, and tests that leave out all others. */
export function skippedTests(files: readonly SourceFile[]): string[] {
  return files
    .filter((file) => isCode(file) && LEFT_OUT.test(file.text))
    .flatMap((file) => {
      const tree = parse(file);
      const datedLines = new Set(
        commentsOf(file)
          .filter(({ text }) => /TODO \[\d{4}-\d{2}-\d{2}\]:/.test(text))
          .map(({ line }) => line),
      );
      const found: string[] = [];
      walk(tree, (node) => {
        if (!ts.isPropertyAccessExpression(node) || !ts.isIdentifier(node.expression) || !RUNNERS.has(node.expression.text))
          return;
        const line = lineOf(tree, node);
        const way = node.name.text;
        if (way === 'only') found.push(`${file.path}:${line} runs alone`);
        const isLeftOut = way === 'skip' || way === 'todo' || way === 'fails';
        if (isLeftOut && !datedLines.has(line - 1)) found.push(`${file.path}:${line} is left out without a date`);
      });
      return found;
    });
}

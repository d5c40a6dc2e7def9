import ts from 'typescript';
import type { SourceFile } from './source-tree';

/** Whether a file is TypeScript or JavaScript. */
export function isCode({ path }: SourceFile): boolean {
  return /\.(?:ts|tsx|mts|mjs|cjs|js)$/.test(path);
}

const trees = new WeakMap<SourceFile, ts.SourceFile>();

/** The syntax tree of a file, with links to parents; made once, since every check asks for it. */
export function parse(file: SourceFile): ts.SourceFile {
  const { path, text } = file;
  const kind = /\.[jt]sx$/.test(path) ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const tree = trees.get(file) ?? ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind);
  trees.set(file, tree);
  return tree;
}

/** Calls `visit` for every node below `root`, outer ones first. */
export function walk(root: ts.Node, visit: (node: ts.Node) => void): void {
  ts.forEachChild(root, (node) => {
    visit(node);
    walk(node, visit);
  });
}

/** The comments of a file with the line each starts on, first line 1. */
export function commentsOf(file: SourceFile): { text: string; line: number }[] {
  const tree = parse(file);
  const found = new Map<number, string>();
  const collect = (position: number) => {
    const ranges = [
      ...(ts.getLeadingCommentRanges(file.text, position) ?? []),
      ...(ts.getTrailingCommentRanges(file.text, position) ?? []),
    ];
    for (const { pos, end } of ranges) found.set(pos, file.text.slice(pos, end));
  };
  collect(0);
  walkTokens(tree, (token) => {
    collect(token.getFullStart());
    collect(token.getEnd());
  });
  return [...found].map(([position, text]) => ({ text, line: lineOf(tree, position) })).sort((a, b) => a.line - b.line);
}

/** The line a node or a position stands on, first line 1. */
export function lineOf(tree: ts.SourceFile, at: ts.Node | number): number {
  return tree.getLineAndCharacterOfPosition(typeof at === 'number' ? at : at.getStart(tree)).line + 1;
}

/** `path:line`, as editors and terminals link it. */
export function place(tree: ts.SourceFile, node: ts.Node): string {
  return `${tree.fileName}:${lineOf(tree, node)}`;
}

// Comments may stand between any two tokens; text in JSX looks like comments and is none.
function walkTokens(node: ts.Node, visit: (token: ts.Node) => void): void {
  for (const child of node.getChildren()) {
    if (ts.isJsxText(child)) continue;
    if (child.getChildCount() === 0) visit(child);
    else walkTokens(child, visit);
  }
}

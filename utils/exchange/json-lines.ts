import { createScanner, findNodeAtLocation, type Node, type ParseError, parseTree } from 'jsonc-parser';

const MOST_DEPTH = 500; // levels; jsonc-parser calls itself for each, and a few thousand overflow the stack
const OPEN_BRACE = 1; // jsonc-parser's SyntaxKind, a const enum that cannot be imported (isolatedModules)
const CLOSE_BRACE = 2;
const OPEN_BRACKET = 3;
const CLOSE_BRACKET = 4;
const END_OF_FILE = 17;

/**
 * Tells on which line (from 1) of a JSON text a value stands; of a value that is not there, the line of what should hold it.
 * The text is gone through at the first question only. Absent in a text nested more than 500 levels deep.
 */
export function jsonLines(text: string): (path: readonly PropertyKey[]) => number | undefined {
  let tree: Node | undefined;
  let isParsed = false;
  return (path) => {
    if (!isParsed && !isTooDeep(text)) tree = parseTree(text);
    isParsed = true;
    if (!tree) return undefined;
    for (let length = path.length; length >= 0; length--) {
      const node = findNodeAtLocation(tree, path.slice(0, length) as (string | number)[]);
      if (node) return lineAt(text, node.offset);
    }
    return undefined;
  };
}

/** The line (from 1) of the first fault in a text that is no JSON; absent where it is nested too deep to tell. */
export function jsonFaultLine(text: string): number | undefined {
  if (isTooDeep(text)) return undefined;
  const errors: ParseError[] = [];
  parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const [first] = errors;
  return first && lineAt(text, first.offset);
}

function isTooDeep(text: string): boolean {
  const scanner = createScanner(text, true);
  let depth = 0;
  for (;;) {
    const token: number = scanner.scan();
    if (token === OPEN_BRACE || token === OPEN_BRACKET) depth++;
    if (token === CLOSE_BRACE || token === CLOSE_BRACKET) depth--;
    if (depth > MOST_DEPTH) return true;
    if (token === END_OF_FILE) return false;
  }
}

function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return line;
}

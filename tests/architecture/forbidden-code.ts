import ts from 'typescript';
import type { Check } from './source-tree';
import { isCode, parse, place, walk } from './syntax';

// HTML from strings is how page text would become markup of ours; evaluated strings are refused by the stores.
const PROPERTIES = new Set([
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'createContextualFragment',
  'dangerouslySetInnerHTML',
  'srcDoc',
]);
const DOCUMENT_METHODS = new Set(['write', 'writeln']);
const EVALUATORS = new Set(['eval', 'Function']);
const CONNECTIONS = new Set(['XMLHttpRequest', 'WebSocket', 'EventSource', 'WebTransport', 'RTCPeerConnection']);

/** Who may use `document.execCommand`, and why. */
const MAY_COPY = new Map([['entrypoints/workshop/', 'copies rich text where the clipboard API has no focus']]);

/** Who may use `fetch`, for files of the extension only, and why. */
const MAY_FETCH = new Map([
  ['entrypoints/workshop/', 'reads bundled citation styles and locales'],
  ['utils/messaging/bundled-glossary.ts', 'reads the bundled glossary'],
]);

/** Markup from strings, evaluated code, and page-wide effects that are not ours to cause. */
export const forbiddenCode: Check = (files) =>
  files.filter(isCode).flatMap((file) => {
    const tree = parse(file);
    const found: string[] = [];
    walk(tree, (node) => {
      const fault = faultOf(node, file.path);
      if (fault) found.push(`${place(tree, node)} ${fault}`);
    });
    return found;
  });

/** Anything that could leave the machine: `fetch` outside its list or of a foreign address, and every other connection. */
export const foreignRequests: Check = (files) =>
  files.filter(isCode).flatMap((file) => {
    const tree = parse(file);
    const found: string[] = [];
    walk(tree, (node) => {
      if (ts.isIdentifier(node) && CONNECTIONS.has(node.text))
        found.push(`${place(tree, node)} opens a connection: ${node.text}`);
      if (ts.isPropertyAccessExpression(node) && node.name.text === 'sendBeacon')
        found.push(`${place(tree, node)} sends a beacon`);
      if (!ts.isCallExpression(node) || calledName(node) !== 'fetch') return;
      if (!isListed(MAY_FETCH, file.path)) found.push(`${place(tree, node)} fetches, and is not on the list of those who may`);
      else if (!isOwnFile(node.arguments[0]))
        found.push(`${place(tree, node)} fetches what is not plainly a file of the extension`);
    });
    return found;
  });

function faultOf(node: ts.Node, path: string): string | undefined {
  const property = propertyOf(node);
  if (property && PROPERTIES.has(property)) return `uses ${property}`;
  if (property === 'execCommand' && !isListed(MAY_COPY, path)) return 'uses execCommand';
  if (
    ts.isPropertyAccessExpression(node) &&
    DOCUMENT_METHODS.has(node.name.text) &&
    /(?:^|\.)document$/.test(node.expression.getText())
  ) {
    return `uses document.${node.name.text}`;
  }
  if (ts.isCallExpression(node) && /(?:^|\.)highlights\.clear$/.test(node.expression.getText()))
    return "clears the page's own highlights";
  const isCall = ts.isCallExpression(node) || ts.isNewExpression(node);
  if (isCall && EVALUATORS.has(node.expression.getText().replace(/^(?:globalThis|window|self)\./, '')))
    return 'evaluates a string';
  return undefined;
}

// `x.name`, `x['name']`, `<x name=…>` and `{ name: … }`.
function propertyOf(node: ts.Node): string | undefined {
  if (ts.isPropertyAccessExpression(node)) return node.name.text;
  if (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression)) return node.argumentExpression.text;
  if (ts.isJsxAttribute(node) && ts.isIdentifier(node.name)) return node.name.text;
  if (ts.isPropertyAssignment(node) && (ts.isIdentifier(node.name) || ts.isStringLiteral(node.name))) return node.name.text;
  return undefined;
}

function calledName({ expression }: ts.CallExpression): string {
  return expression.getText().replace(/^(?:globalThis|window|self)\./, '');
}

function isListed(list: ReadonlyMap<string, string>, path: string): boolean {
  return [...list.keys()].some((start) => path.startsWith(start));
}

// `'/file'`, `` `/folder/${name}` `` or `….runtime.getURL(…)`; a second slash would name another host.
function isOwnFile(argument: ts.Expression | undefined): boolean {
  if (!argument) return false;
  if (ts.isStringLiteralLike(argument)) return /^\/(?!\/)/.test(argument.text);
  if (ts.isTemplateExpression(argument)) return /^\/[^/]/.test(argument.head.text);
  return ts.isCallExpression(argument) && /(?:^|\.)runtime\.getURL$/.test(argument.expression.getText());
}

import ts from 'typescript';
import type { Check } from './source-tree';
import { parse, place, walk } from './syntax';

const READ_BY_PEOPLE = new Set([
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-placeholder',
  'title',
  'placeholder',
  'alt',
  'label',
]);
// Names, the same in every language.
const NAMES = new Set(['Footlight', 'BibTeX', 'RIS', 'CSL-JSON', 'JSON', 'CSV', 'SKOS', 'TBX', 'DOI', 'URL']);

/** Text in components that a reader would see and no translator would: sentences live in public/_locales. */
export const hardCodedText: Check = (files) =>
  files
    .filter(({ path }) => path.endsWith('.tsx'))
    .flatMap((file) => {
      const tree = parse(file);
      const found: string[] = [];
      walk(tree, (node) => {
        const text = visibleText(node)?.trim();
        if (text && /\p{L}/u.test(text) && !NAMES.has(text)) found.push(`${place(tree, node)} says "${text}" in one language`);
      });
      return found;
    });

function visibleText(node: ts.Node): string | undefined {
  if (ts.isJsxText(node)) return node.text;
  if (!ts.isStringLiteralLike(node) && !ts.isTemplateExpression(node)) return undefined;
  const { parent } = node;
  const text = ts.isTemplateExpression(node)
    ? [node.head, ...node.templateSpans.map(({ literal }) => literal)].map((part) => part.text).join(' ')
    : node.text;
  // title="…" and title={'…'}; {'…'} between tags; both arms of a condition in these places.
  const holder = ts.isConditionalExpression(parent) && node !== parent.condition ? parent.parent : parent;
  if (ts.isJsxAttribute(holder)) return isReadByPeople(holder) ? text : undefined;
  if (!ts.isJsxExpression(holder)) return undefined;
  return ts.isJsxAttribute(holder.parent) ? (isReadByPeople(holder.parent) ? text : undefined) : text;
}

function isReadByPeople(attribute: ts.JsxAttribute): boolean {
  return READ_BY_PEOPLE.has(attribute.name.getText());
}

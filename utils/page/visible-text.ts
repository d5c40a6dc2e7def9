import { attribute, childrenOf, hasAttribute, isText, rawText, tagOf } from './native-dom';

const UNREAD = new Set(['script', 'style', 'noscript', 'template', 'svg', 'button', 'iframe', 'textarea', 'select']);
const INLINE = new Set([
  'a',
  'abbr',
  'b',
  'bdi',
  'bdo',
  'cite',
  'code',
  'em',
  'font',
  'i',
  'mark',
  'q',
  's',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'time',
  'u',
  'wbr',
]);
const MAX_DEPTH = 24; // bylines and headings nest to about 10
const MAX_LENGTH = 2000; // UTF-16 units; no heading or byline is longer

/**
 * The words of an element as a reader would take them: without scripts, icons and hidden parts, with a space wherever the
 * layout breaks a line or one inline box follows another directly (`<span>Kicker</span><span>Title</span>`).
 * No style is computed: hiding by style sheet is not seen.
 */
export function visibleText(element: Element): string {
  let text = '';
  let endsInline = false;
  const walk = (node: Node, depth: number): void => {
    for (const child of childrenOf(node)) {
      if (text.length >= MAX_LENGTH) return;
      if (isText(child)) {
        text += rawText(child);
        endsInline = false;
        continue;
      }
      const tag = tagOf(child);
      if (tag === '' || UNREAD.has(tag) || depth >= MAX_DEPTH) continue;
      const item = child as Element;
      if (hasAttribute(item, 'hidden') || attribute(item, 'aria-hidden') === 'true') continue;
      const isInline = INLINE.has(tag);
      if (!isInline || endsInline) text += ' ';
      walk(item, depth + 1);
      if (!isInline) text += ' ';
      endsInline = isInline;
    }
  };
  walk(element, 0);
  return text.replace(/\s+/g, ' ').trim().slice(0, MAX_LENGTH);
}

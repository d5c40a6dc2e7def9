import type { Standing } from '../anchoring/describe';
import { closestAround, contains, isConnected, localNameOf, precedes, textOf, treeOf } from './safe-dom';

const HEADING = 'h1, h2, h3, h4, h5, h6, [role="heading"]';

/** The headings above a place and the number of its paragraph in the article, as a reader would count them. */
export function standingOf(node: Node): Standing {
  if (!isConnected(node)) return { headings: [] }; // the page took it away a moment ago
  const root = treeOf(node) as Document | ShadowRoot;
  const paragraph = closestAround(node, 'p');
  const article = closestAround(node, 'article, main, [role="main"]') ?? root;
  const number = paragraph ? paragraphsOf(article).indexOf(paragraph) + 1 : 0;
  return { headings: headingsAbove(node, root), ...(number > 0 && { paragraph: number }) };
}

function paragraphsOf(root: Element | Document | ShadowRoot): Element[] {
  return [...root.querySelectorAll('p')].filter((paragraph) => /\S/.test(textOf(paragraph) ?? ''));
}

function headingsAbove(node: Node, root: Document | ShadowRoot): string[] {
  const above: { level: number; text: string }[] = [];
  for (const heading of root.querySelectorAll(HEADING)) {
    if (!precedes(heading, node) && !contains(heading, node)) break;
    const stated = Element.prototype.getAttribute.call(heading, 'aria-level');
    const level = Number(/^h([1-6])$/.exec(localNameOf(heading))?.[1] ?? stated ?? 2);
    while ((above.at(-1)?.level ?? 0) >= level) above.pop();
    above.push({ level, text: (textOf(heading) ?? '').replace(/\s+/g, ' ').trim().slice(0, 300) });
  }
  return above.slice(-6).map(({ text }) => text);
}

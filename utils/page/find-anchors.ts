import { aiAnchors } from '../spotting/ai-anchors';
import { childrenOf } from './native-dom';
import { closestAround, elementsIn, localNameOf, nodeTypeOf, parentOf, shadowOf, textOf } from './safe-dom';

const NOT_RENDERED = 'script,style,noscript,textarea,template,select';
const SMALL = 1000; // elements: even of long paragraphs, one native pass over their text takes some milliseconds at most
const SLICE = 8; // ms of work before the page gets its turn

type Pause = () => Promise<void>;

/**
 * Tells whether the rendered text of these parts of a page, open shadow roots included, speaks of AI or has one of the
 * reader's own terms. Native passes over whole subtrees; what is large is taken in pieces with a pause between them.
 *
 * @param terms - finds the reader's terms; see `gateTerms`
 */
export async function speaksOfAi(parts: readonly Node[], pause: Pause, terms?: RegExp): Promise<boolean> {
  const anchors = terms ? [aiAnchors(), terms] : [aiAnchors()];
  let since = performance.now();
  for (const part of parts) {
    for (const piece of piecesOf(part)) {
      if (anchors.some((anchor) => hasAnchor(piece, anchor))) return true;
      if (performance.now() - since > SLICE) {
        await pause();
        since = performance.now();
      }
    }
  }
  return false;
}

function* piecesOf(root: Node): Generator<Node> {
  const element = nodeTypeOf(root) === Node.ELEMENT_NODE ? (root as Element) : undefined;
  if (element && closestAround(element, NOT_RENDERED)) return;
  const inside = mayHold(root) ? elementsIn(root, '*') : [];
  if (inside.length > SMALL) {
    for (const child of childrenOf(root)) yield* piecesOf(child);
    return;
  }
  yield root;
  const own = element && shadowOf(element);
  if (own) yield* piecesOf(own);
  for (const descendant of inside) {
    const shadow = shadowOf(descendant);
    if (shadow) yield* piecesOf(shadow);
  }
}

/** Whether there is an anchor in the text of `root` that is not only in what is not rendered. */
function hasAnchor(root: Node, anchor: RegExp): boolean {
  const countAnchors = (searched: string) => searched.match(anchor)?.length ?? 0;
  const text = textOf(root) ?? '';
  const found = countAnchors(text);
  if (found === 0 || closestAround(root, NOT_RENDERED)) return false;
  if (!mayHold(root)) return nodeTypeOf(root) === Node.TEXT_NODE; // else a comment
  let hidden = 0;
  for (const element of elementsIn(root, NOT_RENDERED)) {
    const parent = parentOf(element);
    // What stands inside another of these is counted with that one.
    if (localNameOf(element) !== 'template' && !(parent && closestAround(parent, NOT_RENDERED)))
      hidden += countAnchors(textOf(element) ?? '');
    if (hidden >= found) return false;
  }
  return true;
}

function mayHold(node: Node): node is Element | ShadowRoot {
  const type = nodeTypeOf(node);
  return type === Node.ELEMENT_NODE || type === Node.DOCUMENT_FRAGMENT_NODE;
}

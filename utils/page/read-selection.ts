import type { Passage } from './bridge';
import { closestAround, treeOf } from './safe-dom';
import { offsetOf, type TextIndex } from './text-index';

/** What the reader has selected, also inside shadow roots; undefined when nothing is. */
export function selectedRange(shadowRoots: readonly ShadowRoot[]): StaticRange | undefined {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0) return undefined;
  const range = selection.getComposedRanges?.({ shadowRoots: [...shadowRoots] })[0] ?? selection.getRangeAt(0);
  return range.collapsed ? undefined : range;
}

/** Whether a selection is in something the reader writes in: nothing is offered there. */
export function isEditable(range: AbstractRange): boolean {
  return (
    closestAround(range.startContainer, 'input, textarea, select, [contenteditable]:not([contenteditable="false"])') !== null
  );
}

/**
 * The passage that a range of the page covers, in the index of the tree that holds its beginning, without white space
 * and boundaries at its ends.
 *
 * @returns undefined when it covers no text of that tree
 */
export function passageOf(range: AbstractRange, indexes: readonly TextIndex[]): Passage | undefined {
  const root = treeOf(range.startContainer);
  const index = indexes.find((candidate) => treeOf(candidate.root) === root);
  if (!index) return undefined;
  const last = inTree(root, range.endContainer, range.endOffset);
  let start = offsetOf(index, range.startContainer, range.startOffset) ?? index.text.length;
  let end = (last && offsetOf(index, last.container, last.offset)) ?? index.text.length;
  while (start < end && /\s/.test(index.text.charAt(start))) start++;
  while (end > start && /\s/.test(index.text.charAt(end - 1))) end--;
  return start < end ? { index, start, end } : undefined;
}

/** A place as it is seen from the tree of `root`: one inside a shadow tree stands before its host. */
function inTree(root: Node, container: Node, offset: number): { container: Node; offset: number } | undefined {
  const own = treeOf(container);
  if (own === root) return { container, offset };
  if (!(own instanceof ShadowRoot)) return undefined; // outside the tree of `root`, behind it
  const before = new Range();
  before.setStartBefore(own.host);
  return inTree(root, before.startContainer, before.startOffset);
}

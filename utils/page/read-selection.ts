import type { Passage } from './bridge';
import { closestAround } from './safe-dom';
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
  const root = range.startContainer.getRootNode();
  const index = indexes.find((candidate) => candidate.root.getRootNode() === root);
  if (!index) return undefined;
  const endsHere = range.endContainer.getRootNode() === root;
  let start = offsetOf(index, range.startContainer, range.startOffset) ?? index.text.length;
  let end = endsHere ? (offsetOf(index, range.endContainer, range.endOffset) ?? index.text.length) : index.text.length;
  while (start < end && /\s/.test(index.text.charAt(start))) start++;
  while (end > start && /\s/.test(index.text.charAt(end - 1))) end--;
  return start < end ? { index, start, end } : undefined;
}

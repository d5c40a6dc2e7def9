import { foldText } from '../text/fold-text';
import { dataOf, localNameOf, nodeTypeOf, parentOf, shadowOf } from './safe-dom';

// Elements whose text is no text of the page.
const NOT_RENDERED = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'textarea',
  'select',
  'datalist',
  'title',
  'head',
  'iframe',
  'object',
  'audio',
  'video',
  'canvas',
]);
// Elements that do not end a word or a line. Everything else is a block as far as text is concerned.
const INLINE = new Set([
  'a',
  'abbr',
  'acronym',
  'b',
  'bdi',
  'bdo',
  'big',
  'cite',
  'code',
  'data',
  'del',
  'dfn',
  'em',
  'font',
  'i',
  'ins',
  'kbd',
  'label',
  'mark',
  'nobr',
  'q',
  'rb',
  'ruby',
  's',
  'samp',
  'slot',
  'small',
  'span',
  'strike',
  'strong',
  'time',
  'tt',
  'u',
  'var',
  'wbr',
]);
// Inline elements that still part what stands before from what stands behind: line breaks, footnote digits, pictures.
const PARTING = new Set(['br', 'sup', 'sub', 'img', 'rt', 'rp', 'svg', 'math', 'button', 'input']);

type Segment = { node: Text; start: number; end: number; map: Uint32Array | undefined };

/**
 * The rendered text of one tree (document or shadow root), folded (`foldText`), with the way back to its nodes. Blocks
 * are parted by line feeds, which occur nowhere else. Offsets are UTF-16 units into `text`, end exclusive.
 */
export type TextIndex = {
  root: Node;
  text: string;
  /** Where each block begins, ascending; the first is 0. */
  blocks: readonly number[];
  segments: readonly Segment[];
  /** The shadow roots found in this tree: trees of their own. */
  shadows: readonly ShadowRoot[];
};

/** Indexes the text under `root`, not entering shadow roots. Cost: one walk over its nodes. */
export function indexText(root: Node): TextIndex {
  const steps = indexInSteps(root);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Like `indexText`, pausing after every `batch` nodes so that the caller can let the page breathe. */
export function* indexInSteps(root: Node, batch = 2000): Generator<void, TextIndex> {
  const builder = new IndexBuilder(root);
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  let visited = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (nodeTypeOf(node) === Node.TEXT_NODE) builder.addText(node as Text);
    else builder.enter(node as Element);
    if (++visited % batch === 0) yield;
  }
  return builder.finish();
}

class IndexBuilder {
  private readonly parts: string[] = [];
  private readonly segments: Segment[] = [];
  private readonly blocks: number[] = [0];
  private readonly shadows: ShadowRoot[] = [];
  private length = 0;
  private block: Node | undefined;
  private lastParent: Node | null | undefined;
  private skipped = false;
  private parted = false;
  private afterSpace = true;

  private readonly root: Node;

  constructor(root: Node) {
    this.root = root;
  }

  enter(element: Element): void {
    if (PARTING.has(localNameOf(element))) this.parted = true;
    const shadow = shadowOf(element);
    if (shadow) this.shadows.push(shadow);
  }

  addText(node: Text): void {
    const parent = parentOf(node);
    if (parent !== this.lastParent) {
      this.lastParent = parent;
      const { block, rendered } = surroundings(parent, this.root);
      this.skipped = !rendered;
      if (!this.skipped && block !== this.block) {
        this.block = block;
        this.parted = true;
      }
    }
    if (this.skipped) return;
    const raw = dataOf(node);
    // White space between blocks is no text.
    if (raw.length === 0 || (this.parted && /^\s*$/.test(raw))) return;
    const folded = foldText(raw, this.afterSpace || this.parted);
    if (folded.text.length === 0) return;
    if (this.parted) this.part();
    this.segments.push({ node, start: this.length, end: this.length + folded.text.length, map: folded.map });
    this.parts.push(folded.text);
    this.length += folded.text.length;
    this.afterSpace = folded.text.endsWith(' ');
  }

  private part(): void {
    this.parted = false;
    if (this.length === 0) return;
    if (this.afterSpace) this.dropLastSpace();
    this.afterSpace = true;
    this.parts.push('\n');
    this.length += 1;
    this.blocks.push(this.length);
  }

  /** A space before a boundary is none: it would read as two where the blocks are merged one day. */
  private dropLastSpace(): void {
    const last = this.segments.at(-1);
    const part = this.parts.pop();
    if (!last || part === undefined) return;
    this.parts.push(part.slice(0, -1));
    last.end -= 1;
    this.length -= 1;
    if (last.start === last.end) this.segments.pop();
  }

  finish(): TextIndex {
    const { root, segments, blocks, shadows } = this;
    return { root, text: this.parts.join(''), blocks, segments, shadows };
  }
}

/** The block around a text node's parent, and whether nothing around it up to there keeps it from being rendered. */
function surroundings(parent: Node | null, root: Node): { block: Node; rendered: boolean } {
  let current: Node | null = parent;
  let block: Node | undefined;
  while (current && current !== root) {
    if (nodeTypeOf(current) === Node.ELEMENT_NODE) {
      const name = localNameOf(current as Element);
      if (NOT_RENDERED.has(name)) return { block: current, rendered: false };
      block ??= INLINE.has(name) || PARTING.has(name) ? undefined : current;
      if (block) break;
    }
    current = parentOf(current);
  }
  return { block: block ?? root, rendered: true };
}

/** The block that a node stands in or is: the smallest part of the page whose text can be indexed by itself. */
export function blockAround(node: Node): Node {
  let current = node;
  for (let parent = parentOf(current); parent && isWithinLine(current); parent = parentOf(current)) current = parent;
  return current;
}

function isWithinLine(node: Node): boolean {
  if (nodeTypeOf(node) === Node.TEXT_NODE) return true;
  if (nodeTypeOf(node) !== Node.ELEMENT_NODE) return false;
  const name = localNameOf(node as Element);
  return INLINE.has(name) || PARTING.has(name);
}

/** The part of the page that a span of the index's text covers. It does not follow later edits. */
export function rangeOf(index: TextIndex, start: number, end: number): StaticRange | undefined {
  const first = segmentAt(index, start);
  const last = segmentAt(index, end - 1);
  if (!first || !last) return undefined;
  return new StaticRange({
    startContainer: first.node,
    startOffset: rawOffset(first, start),
    endContainer: last.node,
    endOffset: rawEnd(last, end - 1),
  });
}

/**
 * The offset in the index's text at which a place in the page stands: that of the first indexed unit at or behind it.
 *
 * @returns undefined when the index has nothing behind it
 */
export function offsetOf(index: TextIndex, container: Node, offset: number): number | undefined {
  const place = document.createRange();
  place.setStart(container, offset);
  const { segments } = index;
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const { node } = segments[middle] as Segment;
    const behind = node === container ? true : place.comparePoint(node, 0) >= 0;
    if (behind) high = middle;
    else low = middle + 1;
  }
  // `low` is the first segment that is the container itself or begins behind the place.
  const segment = segments[low];
  if (!segment) return undefined;
  if (segment.node !== container) return segment.start;
  for (let unit = segment.start; unit < segment.end; unit++) if (rawOffset(segment, unit) >= offset) return unit;
  return segments[low + 1]?.start ?? segment.end;
}

/**
 * The text of a span as the page has it, with its own quotation marks and dashes; white space is folded and block
 * boundaries are line feeds.
 */
export function quotationOf(index: TextIndex, start: number, end: number): string {
  const parts: string[] = [];
  let before = start;
  for (const segment of index.segments) {
    if (segment.end <= start || segment.start >= end) continue;
    if (index.text.slice(before, segment.start).includes('\n')) parts.push('\n');
    const from = rawOffset(segment, Math.max(start, segment.start));
    const to = rawEnd(segment, Math.min(end, segment.end) - 1);
    parts.push(dataOf(segment.node).slice(from, to).replace(/\s+/g, ' '));
    before = segment.end;
  }
  return parts
    .join('')
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g, '')
    .split('\n')
    .map((line) => line.replace(/ +/g, ' ').trim())
    .join('\n')
    .trim();
}

function segmentAt({ segments }: TextIndex, offset: number): Segment | undefined {
  let low = 0;
  let high = segments.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const segment = segments[middle] as Segment;
    if (offset < segment.start) high = middle - 1;
    else if (offset >= segment.end) low = middle + 1;
    else return segment;
  }
  return undefined;
}

/** Where the folded unit at `offset` ends in its node: behind the accents that were composed into it. */
function rawEnd(segment: Segment, offset: number): number {
  const raw = dataOf(segment.node);
  let end = rawOffset(segment, offset) + 1;
  while (/[\u0300-\u036f]/.test(raw.charAt(end))) end++;
  return end;
}

function rawOffset({ start, map }: Segment, offset: number): number {
  return map ? (map[offset - start] ?? 0) : offset - start;
}

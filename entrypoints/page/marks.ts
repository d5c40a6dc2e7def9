import { blockAt, chooseMentions, pageTalk, type PageTalk } from '../../utils/spotting/choose-mentions';
import { type Mention, prepareSpotter, spot, type Spotter } from '../../utils/spotting/spot';
import { mergeTables } from '../../utils/spotting/merge-tables';
import type { TermTables } from '../../utils/spotting/term-tables';
import type { PageSettings } from '../../utils/protocol/views';
import { shownTest } from '../../utils/page/is-shown';
import { pause } from '../../utils/page/pause';
import { contains, isConnected, precedes, treeOf } from '../../utils/page/safe-dom';
import { indexText, rangeOf, type TextIndex } from '../../utils/page/text-index';

/** A mention on the page. `form` is the text it had when it was found, `tree` the document or shadow root it is in. */
export type Mark = { entryId: string; isBasic: boolean; range: StaticRange; form: string; tree: Node };

// Each painted range costs on every repaint of its neighbourhood: some hundred are quick, thousands are not.
const MOST_PAINTED = 500;

/** The mentions of one frame: found, kept in reading order, chosen for painting. */
export class Marks {
  private spotter: Spotter;
  private found: Mark[] = [];
  private talk: PageTalk = { distinct: 0, perThousandWords: 0 };
  private tables: TermTables;
  private readonly bundled: TermTables;

  constructor(tables: TermTables) {
    this.bundled = tables;
    this.tables = tables;
    this.spotter = prepareSpotter(tables);
  }

  /** Takes the reader's own terms in, instead of those before. What is found stays as it is until the next spotting. */
  setReadersTerms(readers: TermTables): void {
    this.tables = mergeTables(this.bundled, readers);
    this.spotter = prepareSpotter(this.tables);
  }

  get all(): readonly Mark[] {
    return this.found;
  }

  /** Spots the whole frame, in slices. */
  async spotAll(indexes: readonly TextIndex[]): Promise<void> {
    this.talk = pageTalk(indexes.map(({ text }) => text).join('\n'));
    const found: Mark[] = [];
    for (const index of indexes) {
      const mentions: Mention[] = [];
      for (const [from, to] of slicesOf(index)) {
        for (const { start, end, ...mention } of spot(index.text.slice(from, to), this.spotter)) {
          mentions.push({ ...mention, start: start + from, end: end + from });
        }
        await pause();
      }
      found.push(...this.marksOf(index, mentions));
    }
    this.found = found;
  }

  /** Spots one part of the page again, with the same idea of what the page talks about. */
  spotAgain(container: Node): TextIndex {
    const index = indexText(container);
    // A page that came to speak of AI only now is one that does.
    if (this.talk.distinct === 0) this.talk = pageTalk(index.text);
    const kept = this.found.filter(
      ({ range }) => isConnected(range.startContainer) && !contains(container, range.startContainer),
    );
    const at = placeIn(kept, container);
    this.found = [...kept.slice(0, at), ...this.marksOf(index, spot(index.text, this.spotter)), ...kept.slice(at)];
    return index;
  }

  /** Forgets everything. */
  clear(): void {
    this.found = [];
  }

  private marksOf(index: TextIndex, mentions: readonly Mention[]): Mark[] {
    const shown = shownTest();
    const tree = treeOf(index.root);
    const wanted = mentions.filter(({ entry }) => this.talk.distinct > 0 || !this.tables.onlyNearAi?.[entry]);
    return chooseMentions(index.text, index.blocks, wanted, this.tables.hints, this.talk).flatMap(({ entry, start, end }) => {
      const range = rangeOf(index, start, end);
      if (!range || !shown(range.startContainer)) return [];
      const entryId = this.tables.ids[entry] ?? '';
      return [{ entryId, isBasic: this.tables.basic[entry] ?? false, range, form: index.text.slice(start, end), tree }];
    });
  }

  /** Entry ids mentioned between two offsets of an index, whether painted or not. */
  entriesIn(index: TextIndex, start: number, end: number): string[] {
    const { text, blocks } = index;
    // With the blocks it touches and their neighbours, by which an ambiguous word is judged.
    const from = blocks[Math.max(blockAt(blocks, start) - 1, 0)] ?? 0;
    const to = blocks[blockAt(blocks, end - 1) + 2] ?? text.length;
    const inside = blocks.filter((block) => block >= from && block < to).map((block) => block - from);
    const mentions = chooseMentions(
      text.slice(from, to),
      inside,
      spot(text.slice(from, to), this.spotter),
      this.tables.hints,
      this.talk,
    );
    const within = mentions.filter((mention) => mention.start + from >= start && mention.end + from <= end);
    return [...new Set(within.map(({ entry }) => this.tables.ids[entry] ?? ''))];
  }

  /** The marks to paint under these settings. */
  chosen({ marks, density, showBasic, knownEntries }: PageSettings): Mark[] {
    if (!marks) return [];
    const known = new Set(knownEntries);
    const wanted = this.found.filter((mark) => (showBasic || !mark.isBasic) && !known.has(mark.entryId));
    if (density === 'all') return wanted.slice(0, MOST_PAINTED);
    const sectionOf = density === 'section' ? sections(wanted) : () => 0;
    const seen = new Set<string>();
    return wanted
      .filter((mark) => {
        const key = `${mark.entryId} ${sectionOf(mark)}`;
        return seen.has(key) ? false : seen.add(key);
      })
      .slice(0, MOST_PAINTED);
  }

  /** Entries in reading order with the number of their mentions. */
  summary(): { entryId: string; count: number; form: string }[] {
    const counted = new Map<string, { entryId: string; count: number; form: string }>();
    for (const mark of this.found) {
      const row = counted.get(mark.entryId);
      if (row) row.count++;
      else counted.set(mark.entryId, { entryId: mark.entryId, count: 1, form: mark.form });
    }
    return [...counted.values()];
  }
}

const SLICE = 100_000; // UTF-16 units spotted before the page gets its turn: some milliseconds

/** Cuts an index's text at block boundaries, which no mention crosses. */
function* slicesOf({ text, blocks }: TextIndex): Generator<[from: number, to: number]> {
  let from = 0;
  for (const block of blocks) {
    if (block - from < SLICE) continue;
    yield [from, block];
    from = block;
  }
  yield [from, text.length];
}

/** Where the marks of `container` belong among others in reading order: marks of one tree stand together. */
function placeIn(marks: readonly Mark[], container: Node): number {
  const tree = treeOf(container);
  const first = marks.findIndex((mark) => mark.tree === tree);
  let low = first === -1 ? marks.length : first;
  let high = first === -1 ? marks.length : marks.findLastIndex((mark) => mark.tree === tree) + 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    const mark = marks[middle];
    if (mark && precedes(mark.range.startContainer, container)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Orders what has a range by where it begins; what is in another tree stays where it was. */
export function inReadingOrder(a: { range: StaticRange }, b: { range: StaticRange }): number {
  const first = a.range.startContainer;
  const second = b.range.startContainer;
  if (first === second) return a.range.startOffset - b.range.startOffset;
  const relation = first.compareDocumentPosition(second);
  if (relation & Node.DOCUMENT_POSITION_DISCONNECTED) return 0;
  return relation & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/** Tells the section of a mark: the number of headings before it. Marks must be asked in reading order. */
function sections(marks: readonly Mark[]): (mark: Mark) => number {
  const roots = new Set(marks.map(({ range }) => range.startContainer.getRootNode() as Document | ShadowRoot));
  const headings = [...roots].flatMap((root) => [...root.querySelectorAll('h1, h2, h3, h4, h5, h6')]);
  let passed = 0;
  return ({ range }) => {
    for (let next = headings[passed]; next; next = headings[passed]) {
      if (!(next.compareDocumentPosition(range.startContainer) & Node.DOCUMENT_POSITION_FOLLOWING)) break;
      passed++;
    }
    return passed;
  };
}

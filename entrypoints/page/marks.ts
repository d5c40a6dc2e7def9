import { chooseMentions, pageTalk, type PageTalk } from '../../utils/spotting/choose-mentions';
import { prepareSpotter, spot, type Spotter } from '../../utils/spotting/spot';
import type { TermTables } from '../../utils/spotting/term-tables';
import type { PageSettings } from '../../utils/protocol/views';
import { shownTest } from '../../utils/page/is-shown';
import { contains, isConnected } from '../../utils/page/safe-dom';
import { indexText, rangeOf, type TextIndex } from '../../utils/page/text-index';

/** A mention on the page. `form` is the text it had when it was found. */
export type Mark = { entry: number; range: StaticRange; form: string };

// Each painted range costs on every repaint of its neighbourhood: some hundred are quick, thousands are not.
const MOST_PAINTED = 500;

/** The mentions of one frame: found, kept in reading order, chosen for painting. */
export class Marks {
  private readonly spotter: Spotter;
  private found: Mark[] = [];
  private talk: PageTalk = { distinct: 0, perThousandWords: 0 };
  private readonly tables: TermTables;

  constructor(tables: TermTables) {
    this.tables = tables;
    this.spotter = prepareSpotter(tables);
  }

  get all(): readonly Mark[] {
    return this.found;
  }

  idOf(mark: Mark): string {
    return this.tables.ids[mark.entry] ?? '';
  }

  /** Spots the whole frame. */
  spotAll(indexes: readonly TextIndex[]): void {
    this.talk = pageTalk(indexes.map(({ text }) => text).join('\n'));
    this.found = indexes.flatMap((index) => this.marksIn(index)).sort(inReadingOrder);
  }

  /** Spots one part of the page again, with the same idea of what the page talks about. */
  spotAgain(container: Node): TextIndex {
    const index = indexText(container);
    const kept = this.found.filter(
      ({ range }) => isConnected(range.startContainer) && !contains(container, range.startContainer),
    );
    this.found = [...kept, ...this.marksIn(index)].sort(inReadingOrder);
    return index;
  }

  private marksIn(index: TextIndex): Mark[] {
    const mentions = chooseMentions(index.text, index.blocks, spot(index.text, this.spotter), this.tables.hints, this.talk);
    const shown = shownTest();
    return mentions.flatMap(({ entry, start, end }) => {
      const range = rangeOf(index, start, end);
      return range && shown(range.startContainer) ? [{ entry, range, form: index.text.slice(start, end) }] : [];
    });
  }

  /** Entry ids mentioned between two offsets of an index, whether painted or not. */
  entriesIn(index: TextIndex, start: number, end: number): string[] {
    const mentions = spot(index.text.slice(start, end), this.spotter);
    return [...new Set(mentions.map(({ entry }) => this.tables.ids[entry] ?? ''))];
  }

  /** The marks to paint under these settings. */
  chosen({ marks, density, showBasic, knownEntries }: PageSettings): Mark[] {
    if (!marks) return [];
    const known = new Set(knownEntries);
    const wanted = this.found.filter((mark) => (showBasic || !this.tables.basic[mark.entry]) && !known.has(this.idOf(mark)));
    if (density === 'all') return wanted.slice(0, MOST_PAINTED);
    const sectionOf = density === 'section' ? sections(wanted) : () => 0;
    const seen = new Set<string>();
    return wanted
      .filter((mark) => {
        const key = `${mark.entry} ${sectionOf(mark)}`;
        return seen.has(key) ? false : seen.add(key);
      })
      .slice(0, MOST_PAINTED);
  }

  /** Entries in reading order with the number of their mentions. */
  summary(): { entryId: string; count: number; form: string }[] {
    const counted = new Map<number, { entryId: string; count: number; form: string }>();
    for (const mark of this.found) {
      const row = counted.get(mark.entry);
      if (row) row.count++;
      else counted.set(mark.entry, { entryId: this.idOf(mark), count: 1, form: mark.form });
    }
    return [...counted.values()];
  }
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

import type { Mark } from './marks';
import { inReadingOrder } from './marks';
import { liveRange, type CardOpener } from './card-opener';
import type { FrameParts } from './frame-parts';
import type { Standing } from './saved-passages';

type Stop = { range: StaticRange; mark?: Mark; standing?: Standing };

const FLASH = 2500; // ms for which the place jumped to stays marked

/** Walks through the marks and saved passages by keyboard, and jumps to one. */
export class Stepper {
  private readonly session: FrameParts;
  private readonly opener: CardOpener;
  private current: StaticRange | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(session: FrameParts, opener: CardOpener) {
    this.session = session;
    this.opener = opener;
  }

  /** Goes to the next or the previous stop, around the end, and opens its card. */
  step(direction: 1 | -1): void {
    const stops = this.stops();
    if (stops.length === 0) return;
    const at = stops.findIndex(({ range }) => isSamePlace(range, this.current));
    const next = at === -1 ? this.nearest(stops, direction) : (at + direction + stops.length) % stops.length;
    const stop = stops[next];
    if (!stop) return;
    this.go(stop.range);
    if (stop.mark) void this.opener.openMark(stop.mark, 'keyboard', stop.standing);
    else if (stop.standing) void this.opener.openClaim(stop.standing, 'keyboard');
  }

  jumpToEntry(entryId: string, showCard: boolean): void {
    const mark = this.session.marks.all.find((candidate) => candidate.entryId === entryId);
    if (!mark) return;
    this.go(mark.range);
    if (showCard) void this.opener.openMark(mark, 'keyboard');
  }

  jumpToClaim(claimId: string): void {
    const standing = this.session.saved.byId(claimId);
    if (!standing?.range) return;
    this.go(standing.range);
    void this.opener.openClaim(standing, 'keyboard');
  }

  private stops(): Stop[] {
    const saved = this.session.saved.all.flatMap((standing) =>
      standing.range && standing.state !== 'ambiguous' ? [{ range: standing.range, standing }] : [],
    );
    return [...this.session.chosen().map((mark) => ({ range: mark.range, mark })), ...saved].sort(inReadingOrder);
  }

  /** The first stop at or below the top of the window, or the last above it. */
  private nearest(stops: readonly Stop[], direction: 1 | -1): number {
    const below = stops.findIndex(({ range }) => liveRange(range).getBoundingClientRect().top >= 0);
    if (direction === 1) return Math.max(below, 0);
    return below <= 0 ? stops.length - 1 : below - 1;
  }

  private go(range: StaticRange): void {
    this.current = range;
    const live = liveRange(range);
    const { top, bottom } = live.getBoundingClientRect();
    if (top < 80 || bottom > innerHeight - 80) {
      const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
      range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: calm ? 'instant' : 'auto' });
    }
    // The caret goes along, so that a screen reader reads on from here.
    document.getSelection()?.collapse(range.startContainer, range.startOffset);
    const { painter, names } = this.session;
    painter.paint(names.focus, [range]);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => painter.erase(names.focus), FLASH);
  }
}

/** Ranges are made anew with every scan: the place counts. */
function isSamePlace(range: StaticRange, other: StaticRange | undefined): boolean {
  return range.startContainer === other?.startContainer && range.startOffset === other.startOffset;
}

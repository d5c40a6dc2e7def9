import { sentenceAround } from '../../utils/text/sentence-around';
import { blockAt } from '../../utils/spotting/choose-mentions';
import { shared, type Opening, type Passage, type Place } from '../../utils/page/bridge';
import { sendFromPage } from '../../utils/page/page-messages';
import { passageOf } from '../../utils/page/read-selection';
import { isConnected } from '../../utils/page/safe-dom';
import { blockAround, indexText } from '../../utils/page/text-index';
import type { Mark } from './marks';
import type { Standing } from './saved-passages';

/** Where the pointer rests, and whether it still does: a card that comes late is not wanted any more. */
export type Pointed = { point: { x: number; y: number }; isWanted: () => boolean };

/** Opens cards; fetches the user interface at the first. */
export class CardOpener {
  private fetching: Promise<boolean> | undefined;

  /** Makes sure that the user interface is in this frame; false when it could not be brought. */
  async ready(): Promise<boolean> {
    if (shared.footlightUi) return true;
    this.fetching ??= sendFromPage('page.injectUi', {}).then(() => shared.footlightUi !== undefined);
    const here = await this.fetching;
    this.fetching = undefined;
    return here;
  }

  async openMark(mark: Mark, opening: Opening, claim?: Standing, at?: Pointed): Promise<void> {
    if (!isAsFound(mark) || !(await this.ready()) || at?.isWanted() === false) return;
    shared.footlightUi?.showEntry(
      mark.entryId,
      mark.form,
      placeOf(mark.range, at?.point),
      this.sentence(mark),
      opening,
      claim?.claim,
    );
  }

  async openClaim({ claim, range }: Standing, opening: Opening, at?: Pointed): Promise<void> {
    if (!range || !isConnected(range.startContainer) || !(await this.ready()) || at?.isWanted() === false) return;
    shared.footlightUi?.showClaim(claim, placeOf(range, at?.point), opening);
  }

  private sentence({ range }: Mark): Passage | undefined {
    const mention = passageOf(range, [indexText(blockAround(range.startContainer))]);
    if (!mention) return undefined;
    const { text, blocks } = mention.index;
    const block = blockAt(blocks, mention.start);
    const from = blocks[block] ?? 0;
    const to = blocks[block + 1] ?? text.length;
    const found = sentenceAround(
      text.slice(from, to),
      mention.start - from,
      mention.end - from,
      document.documentElement.lang || 'en',
    );
    return { index: mention.index, start: from + found.start, end: from + found.end };
  }
}

/** Where a range of the page is now, line by line. */
export function placeOf(range: StaticRange, point?: Place['point']): Place {
  const rects = () => (isConnected(range.startContainer) ? [...liveRange(range).getClientRects()] : []);
  return { rects, ...(point && { point }) };
}

/** A live range over the same places; keep it no longer than a moment. */
export function liveRange({ startContainer, startOffset, endContainer, endOffset }: StaticRange): Range {
  const live = document.createRange();
  try {
    live.setStart(startContainer, startOffset);
    live.setEnd(endContainer, endOffset);
  } catch {
    // The text grew shorter since: an empty range has no rectangles, so nothing is shown in a wrong place.
  }
  return live;
}

/** Whether a mark still covers the text it was found on; the page may have changed it a moment ago. */
function isAsFound({ range, form }: Mark): boolean {
  const now = liveRange(range).toString();
  const letters = (text: string) =>
    text
      .normalize('NFC')
      .replace(/[^\p{L}\p{N}]/gu, '')
      .toLowerCase();
  return letters(now) === letters(form);
}

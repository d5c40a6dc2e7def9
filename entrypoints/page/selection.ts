import { shared } from '../../utils/page/bridge';
import { sendFromPage } from '../../utils/page/page-messages';
import { isEditable, passageOf, selectedRange } from '../../utils/page/read-selection';
import { placeOf } from './card-opener';
import type { FrameParts } from './frame-parts';

const SETTLED = 250; // ms without a change of the selection, so that the toolbar does not chase a growing one

/**
 * Offers the toolbar beside what the reader has selected.
 *
 * @returns offers it for what is selected already: a quick reader may have selected before the settings were read
 */
export function watchSelection(session: FrameParts, isWanted: () => boolean, signal: AbortSignal): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pressed = false;

  const offer = async () => {
    if (!isWanted() || pressed) return;
    const range = selectedRange(session.text.shadows());
    if (!range || isEditable(range)) return;
    if (!shared.footlightUi) await sendFromPage('page.injectUi', {});
    const passage = passageOf(range, await session.text.indexesInSlices());
    if (passage && selectedRange(session.text.shadows())) shared.footlightUi?.showToolbar(placeOf(staticCopy(range)), passage);
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void offer(), SETTLED);
  };

  const listen = { signal, passive: true, capture: true };
  document.addEventListener(
    'pointerdown',
    (event) => {
      if (!event.isTrusted || shared.footlightUi?.owns(event.target)) return;
      pressed = true;
      shared.footlightUi?.hideToolbar();
    },
    listen,
  );
  document.addEventListener(
    'pointerup',
    (event) => {
      if (!event.isTrusted) return;
      pressed = false;
      if (!shared.footlightUi?.owns(event.target)) soon();
    },
    listen,
  );
  for (const type of ['pointercancel', 'dragend']) {
    document.addEventListener(
      type,
      () => {
        pressed = false; // no pointerup comes: the browser scrolls or drags
        soon();
      },
      listen,
    );
  }
  document.addEventListener(
    'selectionchange',
    () => {
      if (selectedRange(session.text.shadows())) soon();
      else {
        clearTimeout(timer);
        shared.footlightUi?.hideToolbar();
      }
    },
    listen,
  );
  signal.addEventListener('abort', () => clearTimeout(timer));
  return soon;
}

function staticCopy({ startContainer, startOffset, endContainer, endOffset }: AbstractRange): StaticRange {
  return new StaticRange({ startContainer, startOffset, endContainer, endOffset });
}

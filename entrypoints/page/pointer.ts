import { shared } from '../../utils/page/bridge';
import type { CardOpener } from './card-opener';
import type { Mark } from './marks';
import type { FrameParts } from './frame-parts';
import type { Standing } from './saved-passages';

const REST = 220; // ms the pointer rests on a mark before its card opens: passing over opens nothing
const GRACE = 300; // ms in which the pointer may travel from the mark to the card (WCAG 1.4.13 hoverable)

type Target = { mark: Mark | undefined; standing: Standing | undefined; point: { x: number; y: number } };

/** Opens the card of what the pointer rests on, or what a finger taps, and closes it when the pointer has left. */
export function watchPointer(session: FrameParts, opener: CardOpener, signal: AbortSignal): void {
  let over: Mark | Standing | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;
  let latest: PointerEvent | undefined;

  const enter = (target: Target | undefined) => {
    const { mark, standing } = target ?? {};
    const next = mark ?? standing;
    if (next === over) return;
    over = next;
    clearTimeout(timer);
    if (next && target) timer = setTimeout(() => void open(target), REST);
    else timer = setTimeout(() => shared.footlightUi?.hideFromPointer(), GRACE);
  };
  const open = ({ mark, standing, point }: Target, isTapped = false) => {
    if (session.hasSelection()) return undefined; // the reader is about to use what is selected
    const wanted = mark ?? standing;
    const at = { point, isWanted: () => isTapped || over === wanted };
    if (mark) return opener.openMark(mark, 'pointer', standing, at);
    return standing && opener.openClaim(standing, 'pointer', at);
  };

  document.addEventListener(
    'pointermove',
    (event) => {
      if (!event.isTrusted || event.pointerType === 'touch' || event.buttons > 0) return;
      latest = event;
      frame ||= requestAnimationFrame(() => {
        frame = 0;
        if (!latest) return;
        if (!shared.footlightUi?.owns(latest.target)) enter(targetAt(session, latest.clientX, latest.clientY));
        else clearTimeout(timer); // the pointer is in the card: it stays
      });
    },
    { signal, passive: true, capture: true },
  );
  document.addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted || event.pointerType === 'mouse' || shared.footlightUi?.owns(event.target)) return;
      void open(targetAt(session, event.clientX, event.clientY), true);
    },
    { signal, passive: true, capture: true },
  );
  document.addEventListener('pointerleave', () => enter(undefined), { signal, passive: true });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    cancelAnimationFrame(frame);
  });
}

function targetAt(session: FrameParts, x: number, y: number): Target {
  const ranges = session.painter.at(x, y, session.text.shadows());
  return {
    point: { x, y },
    mark: session.marks.all.find(({ range }) => ranges.includes(range)),
    standing: session.saved.all.find(({ range }) => range && ranges.includes(range)),
  };
}

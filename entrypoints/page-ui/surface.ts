import { autoUpdate, computePosition, flip, inline, offset, shift, size, type VirtualElement } from '@floating-ui/dom';
import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import type { Opening, Passage, Place } from '../../utils/page/bridge';
import { PlainSight } from '../../utils/page/plain-sight';
import type { CardState, SurfaceActions, SurfaceState, ToastState } from './surface-state';
import { pageSheet } from './styles';

const TOAST_TIME = 8000; // ms; it stays while the pointer or the focus is in it

/** The one element of ours in a page: a popover in the top layer with a closed shadow root, there only while it shows something. */
export class Surface implements SurfaceActions {
  readonly host = document.createElement('div');
  private readonly shadow = this.host.attachShadow({ mode: 'closed', delegatesFocus: false });
  private readonly mount = document.createElement('div');
  private readonly draw: (state: SurfaceState) => ReactNode;
  private root: Root | undefined;
  private state: SurfaceState = {};
  private turns = 0;
  private placing: (() => void)[] = [];
  private toastTimer: ReturnType<typeof setTimeout> | undefined;
  private focusBefore: Element | null = null;
  private pointerInside = false;
  private shown = new AbortController();
  private toolbarGone = new AbortController();
  private sight: PlainSight | undefined;

  /** @param draw - what is shown in a state */
  constructor(draw: (state: SurfaceState) => ReactNode) {
    this.draw = draw;
    this.host.popover = 'manual';
    this.shadow.adoptedStyleSheets = [pageSheet()];
    this.shadow.append(this.mount);
    this.mount.addEventListener('pointerenter', () => (this.pointerInside = true));
    this.mount.addEventListener('pointerleave', () => {
      this.pointerInside = false;
      setTimeout(() => this.hideFromPointer(), 300); // the way back to the mark is as long as the way here
    });
  }

  /** Counts what was opened, so that a late answer does not replace something newer. */
  turn(next = true): number {
    return next ? ++this.turns : this.turns;
  }

  showCard(state: CardState, place: Place, opening: Opening): void {
    const refocus = opening === 'keyboard' || this.hasFocus();
    if (!this.state.card && opening === 'keyboard') this.focusBefore = document.activeElement;
    this.update({ ...this.state, card: { state, place, opening: refocus ? 'keyboard' : opening } });
    if (refocus) this.mount.querySelector<HTMLElement>('.card')?.focus({ preventScroll: true });
  }

  showToolbar(place: Place, passage: Passage): void {
    this.turn();
    this.update({ toolbar: { place, passage } });
    const toolbar = this.mount.querySelector('.toolbar');
    if (toolbar) this.sight = new PlainSight(toolbar, this.host, this.toolbarShown());
  }

  showToast(toast: ToastState): void {
    clearTimeout(this.toastTimer);
    if (this.state.card) this.hideCard(); // gives the focus back to where it came from
    this.turn();
    this.update({ toast });
    this.hideToastLater();
  }

  hideToolbar(): void {
    if (this.state.toolbar) this.update(without(this.state, 'toolbar'));
  }

  hideToast(): void {
    this.update(without(this.state, 'toast'));
  }

  hideCard(): void {
    const back = this.hasFocus() ? this.focusBefore : null;
    this.turn();
    this.update(without(this.state, 'card'));
    if (back instanceof HTMLElement) back.focus({ preventScroll: true });
    this.focusBefore = null;
  }

  hideFromPointer(): void {
    if (!this.state.card)
      this.turn(); // a card that is still on its way is not wanted any more
    else if (this.state.card.opening === 'pointer' && !this.pointerInside && !this.hasFocus()) this.hideCard();
  }

  /** Takes everything away without drawing: also when the extension, and its words with it, is gone. */
  clear(): void {
    this.turn();
    clearTimeout(this.toastTimer);
    for (const stop of this.placing) stop();
    this.placing = [];
    this.state = {};
    this.root?.unmount();
    this.root = undefined;
    this.disappear();
  }

  isShowing(claimId: string): boolean {
    const shown = this.state.card?.state;
    return shown?.kind === 'claim' && shown.claim.id === claimId;
  }

  async isToolbarInSight(): Promise<boolean> {
    return (await this.sight?.isSure()) ?? false;
  }

  private toolbarShown(): AbortSignal {
    this.toolbarGone.abort();
    this.toolbarGone = new AbortController();
    return AbortSignal.any([this.toolbarGone.signal, this.shown.signal]);
  }

  private hasFocus(): boolean {
    return this.shadow.activeElement !== null;
  }

  private hideToastLater(): void {
    this.toastTimer = setTimeout(() => {
      if (this.pointerInside || this.hasFocus()) this.hideToastLater();
      else this.hideToast();
    }, TOAST_TIME);
  }

  private update(state: SurfaceState): void {
    this.state = state;
    const empty = !state.card && !state.toolbar && !state.toast;
    if (!empty && !this.host.isConnected) this.appear();
    this.root ??= createRoot(this.mount);
    flushSync(() => this.root?.render(this.draw(state)));
    for (const stop of this.placing) stop();
    this.placing = [...this.placeAt('.placed-card', state.card?.place), ...this.placeAt('.placed-toolbar', state.toolbar?.place)];
    if (empty) this.disappear();
  }

  private appear(): void {
    this.shown.abort(); // the page may have taken the host away by itself
    this.shown = new AbortController();
    document.documentElement.append(this.host);
    this.host.showPopover();
    window.addEventListener('keydown', (event) => this.keyPressed(event), { capture: true, signal: this.shown.signal });
  }

  private disappear(): void {
    this.shown.abort();
    this.pointerInside = false;
    this.host.remove();
  }

  private keyPressed(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !event.isTrusted) return;
    if (!this.host.isConnected) return this.clear(); // the page took it away: nothing of ours is here to close
    event.stopImmediatePropagation(); // Escape is for the topmost thing alone
    event.preventDefault();
    if (this.state.card) this.hideCard();
    else if (this.state.toolbar) this.hideToolbar();
    else this.hideToast();
  }

  private placeAt(selector: string, place: Place | undefined): (() => void)[] {
    const floating = this.mount.querySelector<HTMLElement>(selector);
    if (!floating || !place) return [];
    const reference = referenceAt(place);
    const put = async () => {
      const { x, y } = await computePosition(reference, floating, {
        strategy: 'fixed',
        placement: selector === '.placed-toolbar' ? 'top' : 'bottom-start',
        middleware: [
          inline(place.point),
          offset(8),
          flip({ padding: 8, fallbackStrategy: 'bestFit' }),
          // A selection longer than the window has no room above or below it: then the toolbar lies on it.
          shift({ padding: 8, crossAxis: selector === '.placed-toolbar' }),
          size({
            padding: 8,
            apply: ({ availableHeight }) =>
              floating.style.setProperty('--available', `${Math.max(176, Math.floor(availableHeight))}px`),
          }),
        ],
      });
      floating.style.left = `${x}px`;
      floating.style.top = `${y}px`;
    };
    return [autoUpdate(reference, floating, () => void put(), { elementResize: true, layoutShift: false })];
  }
}

function referenceAt(place: Place): VirtualElement {
  return {
    getBoundingClientRect: () => {
      const rects = place.rects();
      const left = Math.min(...rects.map((rect) => rect.left));
      const top = Math.min(...rects.map((rect) => rect.top));
      const right = Math.max(...rects.map((rect) => rect.right));
      const bottom = Math.max(...rects.map((rect) => rect.bottom));
      return rects.length === 0 ? new DOMRect() : new DOMRect(left, top, right - left, bottom - top);
    },
    getClientRects: () => place.rects(),
  };
}

function without(state: SurfaceState, part: keyof SurfaceState): SurfaceState {
  const rest = { ...state };
  delete rest[part];
  return rest;
}

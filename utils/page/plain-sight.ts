const LONG_ENOUGH = 500; // ms: less could be a page showing the button for the moment of a click
const BEFORE_PRESS = 200; // ms: who presses sooner cannot have done so because of what they saw

type Sighting = IntersectionObserverEntry & { isVisible?: boolean };

/**
 * Watches whether an element is in plain sight, so that a page cannot have the reader press what they do not see. What
 * `elementFromPoint` does not notice (filters, masks, opacity) Chromium's IntersectionObserver v2 does.
 */
export class PlainSight {
  private readonly shownAt = performance.now();
  private readonly element: Element;
  private readonly host: Element;
  private seenSince: number | undefined;
  private readonly tracks = 'isVisible' in IntersectionObserverEntry.prototype;

  /** @param host - the host of the shadow root that `element` is in */
  constructor(element: Element, host: Element, signal: AbortSignal) {
    this.element = element;
    this.host = host;
    const options = { threshold: [1], trackVisibility: true, delay: 100 };
    const observer = new IntersectionObserver((sightings: Sighting[]) => {
      const { isVisible = false, time = 0 } = sightings.at(-1) ?? {};
      this.seenSince = isVisible ? (this.seenSince ?? time) : undefined;
    }, options);
    observer.observe(element);
    signal.addEventListener('abort', () => observer.disconnect());
  }

  /**
   * Whether the element, which was pressed just now, has been in plain sight for half a second. For one pressed sooner
   * the rest of that time is waited for: it must stay in sight through it. It must have been in sight for a moment before
   * the press too, for a page could uncover it at the press.
   */
  async isSure(): Promise<boolean> {
    if (this.tracks && performance.now() - (this.seenSince ?? performance.now()) < BEFORE_PRESS) return false;
    const seen = this.tracks ? (this.seenSince ?? performance.now()) : this.shownAt;
    const rest = Math.max(this.shownAt, seen - LONG_ENOUGH / 2) + LONG_ENOUGH - performance.now();
    if (!this.isOnTop()) return false;
    if (rest > 0) await new Promise((resolve) => setTimeout(resolve, rest));
    return this.isOnTop() && !(this.tracks && this.seenSince === undefined);
  }

  private isOnTop(): boolean {
    const { left, top, width, height } = this.element.getBoundingClientRect();
    const points = [
      [0.5, 0.5],
      [0.02, 0.2],
      [0.98, 0.2],
      [0.02, 0.8],
      [0.98, 0.8],
    ] as const;
    return points.every(([x, y]) => document.elementFromPoint(left + width * x, top + height * y) === this.host);
  }
}

const LONG_ENOUGH = 500; // ms: less could be a page showing the button for the moment of a click

type Sighting = IntersectionObserverEntry & { isVisible?: boolean };

/**
 * Watches whether an element is in plain sight, so that a page cannot have the reader press what they do not see. What
 * `elementFromPoint` does not notice (filters, masks, opacity) Chromium's IntersectionObserver v2 does.
 */
export class PlainSight {
  private readonly shownAt = performance.now();
  private seenSince: number | undefined;
  private tracks = false;

  constructor(element: Element, signal: AbortSignal) {
    const options = { threshold: [1], trackVisibility: true, delay: 100 };
    const observer = new IntersectionObserver((sightings: Sighting[]) => {
      const visible = sightings.at(-1)?.isVisible;
      this.tracks = visible !== undefined;
      this.seenSince = visible ? (this.seenSince ?? performance.now()) : undefined;
    }, options);
    observer.observe(element);
    signal.addEventListener('abort', () => observer.disconnect());
  }

  /** Whether `button`, inside the shadow root of `host`, can be seen now and could for a while. */
  shows(button: Element, host: Element): boolean {
    const now = performance.now();
    if (now - this.shownAt < LONG_ENOUGH) return false;
    if (this.tracks && (this.seenSince === undefined || now - this.seenSince < LONG_ENOUGH / 2)) return false;
    const { left, top, width, height } = button.getBoundingClientRect();
    const points = [
      [0.5, 0.5],
      [0.1, 0.2],
      [0.9, 0.2],
      [0.1, 0.8],
      [0.9, 0.8],
    ] as const;
    return points.every(([x, y]) => document.elementFromPoint(left + width * x, top + height * y) === host);
  }
}

// `CSS.highlights` is shared with the page and with other extensions: only names of ours are ever touched, and the
// registry is never iterated (Firefox forbids it to a content script).

/** Paints spans of the page under one highlight name each. Static ranges: a live range slows every later edit. */
export class Painter {
  private readonly painted = new Map<string, Highlight>();
  private repairs: number[] = [];

  /** Paints exactly these ranges under `name`; none erases it. What the page has thrown out waits for `repair`. */
  paint(name: string, ranges: readonly AbstractRange[]): void {
    if (ranges.length === 0) return this.erase(name);
    const highlight = new Highlight(...ranges);
    const thrownOut = this.isThrownOut(name);
    this.painted.set(name, highlight);
    if (!thrownOut) CSS.highlights.set(name, highlight);
  }

  private isThrownOut(name: string): boolean {
    const highlight = this.painted.get(name);
    return highlight !== undefined && CSS.highlights.get(name) !== highlight;
  }

  erase(name: string): void {
    if (this.painted.delete(name)) CSS.highlights.delete(name);
  }

  eraseAll(): void {
    for (const name of [...this.painted.keys()]) this.erase(name);
  }

  /**
   * Registers again what the page's own scripts have thrown out of the registry, at most three times a minute: a page
   * that keeps doing it is left alone.
   */
  repair(now: number): void {
    const missing = [...this.painted].filter(([name]) => this.isThrownOut(name));
    if (missing.length === 0) return;
    this.repairs = this.repairs.filter((time) => now - time < 60_000);
    if (this.repairs.length >= 3) return;
    this.repairs.push(now);
    for (const [name, highlight] of missing) CSS.highlights.set(name, highlight);
  }

  /** The painted ranges under a point of the viewport, topmost first. */
  at(x: number, y: number, shadowRoots: readonly ShadowRoot[]): AbstractRange[] {
    return CSS.highlights
      .highlightsFromPoint(x, y, { shadowRoots: [...shadowRoots] })
      .filter(({ highlight }) => [...this.painted.values()].includes(highlight))
      .flatMap(({ ranges }) => ranges);
  }
}

import { nodeTypeOf, parentOf } from './safe-dom';

const PAUSE = 250; // ms without a change before the changes are handled …
const PATIENCE = 1000; // … but never later than this after the first of them

/**
 * Tells of text that changes, until `signal` aborts: `touched` at once at every change, `changed` with the nodes, in
 * batches. New trees can be added later.
 */
export class TextWatcher {
  private readonly dirty = new Set<Node>();
  private readonly observer: MutationObserver;
  private readonly watched = new WeakSet<Node>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private first = 0;

  constructor(
    handlers: { touched: () => void; changed: (dirty: ReadonlySet<Node>) => void },
    ignore: (node: Node) => boolean,
    signal: AbortSignal,
  ) {
    const flush = () => {
      this.timer = undefined;
      this.first = 0;
      const nodes = new Set(this.dirty);
      this.dirty.clear();
      handlers.changed(nodes);
    };
    this.observer = new MutationObserver((records) => {
      for (const record of records) {
        if (record.type === 'characterData') this.dirty.add(parentOf(record.target) ?? record.target);
        else if ([...record.addedNodes, ...record.removedNodes].some((node) => hasText(node) && !ignore(node))) {
          this.dirty.add(record.target);
        }
      }
      if (this.dirty.size === 0) return;
      handlers.touched();
      const now = performance.now();
      this.first ||= now;
      clearTimeout(this.timer);
      this.timer = setTimeout(flush, Math.max(0, Math.min(PAUSE, this.first + PATIENCE - now)));
    });
    signal.addEventListener('abort', () => {
      clearTimeout(this.timer);
      this.observer.disconnect();
    });
  }

  /** Watches a document or shadow root too. */
  watch(root: Node): void {
    if (this.watched.has(root)) return;
    this.watched.add(root);
    this.observer.observe(root, { childList: true, subtree: true, characterData: true });
  }
}

function hasText(node: Node): boolean {
  const type = nodeTypeOf(node);
  return type === Node.TEXT_NODE || type === Node.ELEMENT_NODE;
}

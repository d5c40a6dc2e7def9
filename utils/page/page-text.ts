import { indexInSteps, indexText, type TextIndex } from './text-index';
import { pause } from './pause';
import { isConnected } from './safe-dom';

const SLICE = 8; // ms of work before the page gets its turn

/** The text of a frame: its document's tree and those of its shadow roots, each with its index. */
export class PageText {
  private found: TextIndex[] | undefined;
  private readonly seen = new Set<ShadowRoot>();
  private state = 0; // counts the changes of the text

  /** The trees as they are now; indexed anew if the text changed since. */
  indexes(): TextIndex[] {
    if (this.found) return this.found;
    this.found = collect(indexText(treeRoot()));
    this.remember(this.found);
    return this.found;
  }

  /** Like `indexes`, in slices. A page that never rests long enough is indexed in one go. */
  async indexesInSlices(): Promise<TextIndex[]> {
    for (let tries = 0; tries < 3 && !this.found; tries++) {
      const { state } = this;
      const indexes = await walkInSlices();
      // What changed while the page had its turn may have cut the walk short: such an index is of no use.
      if (state !== this.state) continue;
      this.found = indexes;
      this.remember(indexes);
    }
    return this.indexes();
  }

  /** Says that the text changed. */
  forget(): void {
    this.state++;
    this.found = undefined;
  }

  /** The shadow roots known now, those of the last indexing and those told of since. */
  shadows(): ShadowRoot[] {
    for (const root of this.seen) if (!isConnected(root)) this.seen.delete(root);
    return [...this.seen];
  }

  /** Takes in shadow roots; gives those that were not known. */
  addShadows(roots: readonly ShadowRoot[]): ShadowRoot[] {
    const fresh = roots.filter((root) => !this.seen.has(root));
    for (const root of fresh) this.seen.add(root);
    return fresh;
  }

  private remember(indexes: readonly TextIndex[]): void {
    this.addShadows(indexes.flatMap(({ shadows }) => shadows));
  }
}

async function walkInSlices(): Promise<TextIndex[]> {
  const pending: Node[] = [treeRoot()];
  const indexes: TextIndex[] = [];
  let since = performance.now();
  for (let root = pending.shift(); root; root = pending.shift()) {
    const steps = indexInSteps(root);
    let step = steps.next();
    while (!step.done) {
      if (performance.now() - since > SLICE) {
        await pause();
        since = performance.now();
      }
      step = steps.next();
    }
    indexes.push(step.value);
    pending.push(...step.value.shadows);
  }
  return indexes;
}

function treeRoot(): Node {
  return document.body ?? document.documentElement;
}

function collect(index: TextIndex): TextIndex[] {
  return [index, ...index.shadows.flatMap((shadow) => collect(indexText(shadow)))];
}

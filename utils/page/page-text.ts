import { indexInSteps, indexText, type TextIndex } from './text-index';
import { pause } from './pause';
import { isConnected } from './safe-dom';

const SLICE = 8; // ms of work before the page gets its turn

/** The text of a frame: its document's tree and those of its shadow roots, each with its index. */
export class PageText {
  private found: TextIndex[] | undefined;

  /** The trees as they are now; indexed anew if the text changed since. */
  indexes(): TextIndex[] {
    this.found ??= collect(indexText(treeRoot()));
    return this.found;
  }

  /** Like `indexes`, in slices. */
  async indexesInSlices(): Promise<TextIndex[]> {
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
    this.found = indexes;
    return indexes;
  }

  /** Says that the text changed. */
  forget(): void {
    this.found = undefined;
  }

  /** The shadow roots known now. */
  shadows(): ShadowRoot[] {
    return (this.found ?? [])
      .map(({ root }) => root)
      .filter((root) => root instanceof ShadowRoot && isConnected(root)) as ShadowRoot[];
  }
}

function treeRoot(): Node {
  return document.body ?? document.documentElement;
}

function collect(index: TextIndex): TextIndex[] {
  return [index, ...index.shadows.flatMap((shadow) => collect(indexText(shadow)))];
}

import { closestAround, nodeTypeOf, parentOf } from './safe-dom';

// Where a mark would be wrong: what the reader writes, code, controls, and what says it is not for reading.
const UNMARKED =
  'script,style,noscript,textarea,input,select,button,[contenteditable]:not([contenteditable="false"]),code,pre,kbd,samp,[aria-hidden="true"],[role="textbox"]';

/** Tells, with a memory for one pass, whether the text of a node may be marked: rendered, visible, and meant to be read. */
export function shownTest(): (node: Node) => boolean {
  const known = new Map<Node | null, boolean>();
  return (node) => {
    const parent = parentOf(node);
    let shown = known.get(parent);
    if (shown === undefined) {
      shown = isShown(parent);
      known.set(parent, shown);
    }
    return shown;
  };
}

function isShown(parent: Node | null): boolean {
  if (!parent) return false;
  const element = nodeTypeOf(parent) === Node.ELEMENT_NODE ? (parent as Element) : undefined;
  if (!element) return true; // directly in a shadow root
  if (closestAround(element, UNMARKED)) return false;
  return Element.prototype.checkVisibility.call(element, {
    visibilityProperty: true,
    opacityProperty: true,
    contentVisibilityAuto: false,
  });
}

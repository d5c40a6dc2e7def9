// A page can clobber what `form.parentNode` and its like give (an <input name="parentNode"> is enough), also for a
// script in the isolated world. These read through the prototypes, which it cannot.
function getter<Owner extends object, Value>(prototype: Owner, name: keyof Owner): (owner: Owner) => Value {
  const property = Object.getOwnPropertyDescriptor(prototype, name);
  return (owner) => property?.get?.call(owner) as Value;
}

const readParent = getter<Node, Node | null>(Node.prototype, 'parentNode');
const readShadow = getter<Element, ShadowRoot | null>(Element.prototype, 'shadowRoot');
const readLocalName = getter<Element, string>(Element.prototype, 'localName');
const readText = getter<Node, string | null>(Node.prototype, 'textContent');
const readConnected = getter<Node, boolean>(Node.prototype, 'isConnected');
const readData = getter<CharacterData, string>(CharacterData.prototype, 'data');
const readType = getter<Node, number>(Node.prototype, 'nodeType');

/** The parent of a node, or the host of a shadow root. */
export function parentOf(node: Node): Node | null {
  return node instanceof ShadowRoot ? node.host : readParent(node);
}

/** The open shadow root of an element, or a closed one where the browser shows it to extensions. */
export function shadowOf(element: Element): ShadowRoot | null {
  const open = readShadow(element);
  return open ?? (readLocalName(element).includes('-') ? shadowHeldBy(element) : null);
}

/** The shadow root of an element, closed or not, where the browser shows it to extensions. */
export function shadowHeldBy(element: Element): ShadowRoot | null {
  const { chrome } = globalThis as { chrome?: { dom?: { openOrClosedShadowRoot?: (element: Element) => ShadowRoot | null } } };
  const { openOrClosedShadowRoot } = element as { openOrClosedShadowRoot?: ShadowRoot | null };
  return openOrClosedShadowRoot ?? chrome?.dom?.openOrClosedShadowRoot?.(element) ?? null;
}

/** The name of an element, in lower case for HTML. */
export const localNameOf: (element: Element) => string = readLocalName;
/** The text of a node and all below it, scripts and styles included. */
export const textOf: (node: Node) => string | null = readText;
/** Whether a node is in a document. */
export const isConnected: (node: Node) => boolean = readConnected;
/** The raw text of a text node. */
export const dataOf: (node: CharacterData) => string = readData;
/** The kind of a node, as in `Node.TEXT_NODE`. */
export const nodeTypeOf: (node: Node) => number = readType;

/** Whether a node is another or has it inside, in the same tree. */
export function contains(node: Node, other: Node): boolean {
  return Node.prototype.contains.call(node, other);
}

/** Whether a node stands before another in their tree; false when they are in different ones. */
export function precedes(node: Node, other: Node): boolean {
  const position: number = Node.prototype.compareDocumentPosition.call(node, other);
  return (position & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 && (position & Node.DOCUMENT_POSITION_DISCONNECTED) === 0;
}

/** The root of the tree that a node is in: a document, a shadow root, or the topmost node of a piece that is in neither. */
export function treeOf(node: Node): Node {
  return Node.prototype.getRootNode.call(node);
}

/** The elements inside an element or shadow root that match. */
export function elementsIn(parent: Element | ShadowRoot, selector: string): NodeListOf<Element> {
  const { prototype } = nodeTypeOf(parent) === Node.ELEMENT_NODE ? Element : DocumentFragment;
  return prototype.querySelectorAll.call(parent, selector);
}

/** The nearest element around a node that matches, through shadow roots too. */
export function closestAround(node: Node, selector: string): Element | null {
  for (let current: Node | null = node; current; current = parentOf(current)) {
    if (nodeTypeOf(current) === Node.ELEMENT_NODE && Element.prototype.matches.call(current, selector)) return current as Element;
  }
  return null;
}

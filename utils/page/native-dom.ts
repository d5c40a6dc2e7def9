// A page can hide the properties of its own nodes: `<form><input name="parentNode"></form>` makes `form.parentNode` an
// input, even in a content script's isolated world (Chromium). The prototypes there are ours, so everything is read
// through the prototype of the node, which no markup can reach.
// https://html.spec.whatwg.org/multipage/forms.html#the-form-element (named properties override built-ins)

function read(node: Node, property: string): unknown {
  const prototype = Object.getPrototypeOf(node) as object | null;
  // Browsers have every property on a prototype; DOM implementations without one for it keep it on the node itself.
  return prototype && property in prototype ? Reflect.get(prototype, property, node) : Reflect.get(node, property);
}

function call(node: Node, method: string, ...values: unknown[]): unknown {
  const found = read(node, method);
  return typeof found === 'function' ? Reflect.apply(found, node, values) : undefined;
}

/** Reads an attribute, whatever the node's markup calls its fields; absent is an empty string. */
export function attribute(element: Element, name: string): string {
  const value = call(element, 'getAttribute', name);
  return typeof value === 'string' ? value : '';
}

/** Tells whether an element has an attribute. */
export function hasAttribute(element: Element, name: string): boolean {
  return call(element, 'hasAttribute', name) === true;
}

/** The local name of an element in lower case; an empty string for nodes that are no elements. */
export function tagOf(node: Node): string {
  const name = read(node, 'localName');
  return typeof name === 'string' ? name.toLowerCase() : '';
}

/** The parent element, or undefined at the top. */
export function parentOf(node: Node): Element | undefined {
  return (read(node, 'parentElement') as Element | null | undefined) ?? undefined;
}

/** The text of a node and all under it, as the DOM gives it: scripts and styles included. */
export function rawText(node: Node): string {
  const text = read(node, 'textContent');
  return typeof text === 'string' ? text : '';
}

/** The root element of a document, or undefined while it is empty. */
export function rootOf(document: Document): Element | undefined {
  return (read(document, 'documentElement') as Element | null | undefined) ?? undefined;
}

/** The first child of a node and then its siblings, one by one. */
export function* childrenOf(node: Node): Generator<Node> {
  let child = read(node, 'firstChild') as Node | null | undefined;
  while (child) {
    yield child;
    child = read(child, 'nextSibling') as Node | null | undefined;
  }
}

/** Tells whether a node is a text node. */
export function isText(node: Node): boolean {
  return read(node, 'nodeType') === 3;
}

/** The elements under a document or element that match a selector, in document order. */
export function select(root: Document | Element, selector: string): Element[] {
  const found = call(root, 'querySelectorAll', selector);
  return found ? Array.from(found as NodeListOf<Element>) : [];
}

function related(element: Element, property: string): Element | undefined {
  return (read(element, property) as Element | null | undefined) ?? undefined;
}

function elementAfter(element: Element): Element | undefined {
  const child = related(element, 'firstElementChild');
  if (child) return child;
  let current: Element | undefined = element;
  while (current) {
    const sibling = related(current, 'nextElementSibling');
    if (sibling) return sibling;
    current = parentOf(current);
  }
  return undefined;
}

function elementBefore(element: Element): Element | undefined {
  let current = related(element, 'previousElementSibling');
  if (!current) return parentOf(element);
  for (let last = related(current, 'lastElementChild'); last; last = related(last, 'lastElementChild')) current = last;
  return current;
}

/** Elements in document order around one: at most `before` that precede it, then it, then at most `after`. */
export function elementsAround(centre: Element, before: number, after: number): { element: Element; offset: number }[] {
  const found = [{ element: centre, offset: 0 }];
  let current = elementBefore(centre);
  for (let offset = -1; current && offset >= -before; offset -= 1) {
    found.push({ element: current, offset });
    current = elementBefore(current);
  }
  found.reverse();
  current = elementAfter(centre);
  for (let offset = 1; current && offset <= after; offset += 1) {
    found.push({ element: current, offset });
    current = elementAfter(current);
  }
  return found;
}

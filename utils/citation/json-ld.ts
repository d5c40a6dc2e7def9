import { cleanMarkup } from './clean-line';
import { joinStatedName, type StatedName } from './name-parts';

/** A node of a JSON-LD graph: an object whose properties are not believed yet. */
export type JsonLdNode = Readonly<Record<string, unknown>>;

/** The nodes of a page's JSON-LD blocks in document order, and those that carry an `@id`. */
export interface JsonLdGraph {
  readonly nodes: readonly JsonLdNode[];
  readonly byId: ReadonlyMap<string, JsonLdNode>;
  /** Whether a block was left out because it was too large, too many, or not JSON even after mending. */
  readonly isIncomplete: boolean;
}

const MAX_BLOCKS = 10; // news pages have 1 to 5
const MAX_BLOCK_LENGTH = 256 * 1024; // UTF-16 units; the largest honest ones are live blogs
const MAX_DEPTH = 32; // honest ones reach 8
const MAX_NODES = 5000; // all blocks together; bounds the walk, not the parse
const MAX_PART = 256; // UTF-16 units of one part of a name, as PageMetadata has it

// Containers under which a node describes something else than the page: teasers, comments, navigation.
const FOREIGN_PROPERTIES = new Set([
  'itemListElement',
  'hasPart',
  'comment',
  'citation',
  'mentions',
  'about',
  'review',
  'liveBlogUpdate',
  'relatedLink',
  'potentialAction',
  'isPartOf',
  'isBasedOn',
  'subjectOf',
]);

function isObject(value: unknown): value is JsonLdNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Mends what templates commonly break: comment wrappers, raw line breaks inside strings, stray backslashes, trailing commas
 * and semicolons. One pass by hand: a pattern over strings takes quadratic time on a page that means harm.
 */
function mendJson(text: string): string {
  const bare = text
    .replace(/^\s*(?:<!--|(?:\/\/|\/\*)?\s*<!\[CDATA\[(?:\s*\*\/)?)/, '')
    .trimEnd()
    .replace(/(?:-->|(?:\/\/|\/\*)?\s?\]\]>(?:\s?\*\/)?)$/, '')
    .trimEnd()
    .replace(/;$/, '');
  let mended = '';
  let isInString = false;
  let heldComma = '';
  for (let index = 0; index < bare.length; index += 1) {
    const character = bare.charAt(index);
    if (isInString) {
      if (character === '\\') {
        const next = bare.charAt(index + 1);
        mended += '"\\/bfnrtu'.includes(next) && next !== '' ? character + next : `\\\\${next < ' ' ? ' ' : next}`;
        index += 1;
      } else {
        mended += character < ' ' ? ' ' : character;
        isInString = character !== '"';
      }
    } else if (character.trim() === '') {
      if (heldComma === '') mended += character;
    } else if (character === ',') {
      mended += heldComma;
      heldComma = ',';
    } else {
      mended += (character === '}' || character === ']' ? '' : heldComma) + character;
      heldComma = '';
      isInString = character === '"';
    }
  }
  return mended + heldComma;
}

function parseBlock(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // not JSON as written; perhaps once mended
  }
  try {
    return JSON.parse(mendJson(text));
  } catch {
    return undefined; // beyond mending: the page's other sources remain
  }
}

/**
 * Reads the JSON-LD blocks of a page. At most 10 blocks of 256 kB each are read, to a depth of 32 and 5,000 nodes; the
 * rest is left out without failing. Nodes under lists of other pages, comments and live-blog posts are not collected.
 *
 * @see https://www.w3.org/TR/json-ld11/#embedding-json-ld-in-html-documents
 */
export function readJsonLd(blocks: readonly string[]): JsonLdGraph {
  const nodes: JsonLdNode[] = [];
  const byId = new Map<string, JsonLdNode>();
  let isIncomplete = blocks.length > MAX_BLOCKS;
  let visited = 0;

  const walk = (value: unknown, depth: number, isForeign: boolean): void => {
    if (typeof value !== 'object' || value === null) return;
    if (depth > MAX_DEPTH || visited >= MAX_NODES) {
      isIncomplete = true;
      return;
    }
    visited += 1;
    if (Array.isArray(value)) {
      for (const item of value) walk(item, depth + 1, isForeign);
      return;
    }
    if (!isObject(value)) return;
    const id = value['@id'];
    // A reference is an object with nothing but its @id: it must not hide the node it refers to.
    if (typeof id === 'string' && Object.keys(value).length > 1 && !byId.has(id)) byId.set(id, value);
    if (!isForeign && typesOf(value).length > 0) nodes.push(value);
    for (const [property, child] of Object.entries(value)) {
      walk(child, depth + 1, isForeign || FOREIGN_PROPERTIES.has(property));
    }
  };

  for (const block of blocks.slice(0, MAX_BLOCKS)) {
    const parsed = block.length > MAX_BLOCK_LENGTH ? undefined : parseBlock(block);
    if (parsed === undefined) isIncomplete = true;
    walk(parsed, 0, false);
  }
  return { nodes, byId, isIncomplete };
}

/** Lists the `@type`s of a node without their vocabulary: `http://schema.org/NewsArticle` is `NewsArticle`. */
export function typesOf(node: JsonLdNode): string[] {
  return listOf(node['@type'])
    .filter((type) => typeof type === 'string')
    .map((type) => type.replace(/^.*[/#:]/, ''));
}

/** Reads a property as a list: absent is empty, one value is a list of one; an `@list` or `@set` is opened. */
export function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value.flat(4);
  if (isObject(value)) {
    const inner = value['@list'] ?? value['@set'];
    if (Array.isArray(inner)) return inner;
  }
  return [value];
}

/** Lists the values of a property, with `@id` references replaced by the node they refer to where the page has it. */
export function valuesOf(graph: JsonLdGraph, node: JsonLdNode, property: string): readonly unknown[] {
  return listOf(node[property]).map((value) => {
    if (!isObject(value)) return value;
    const id = value['@id'];
    if (typeof id !== 'string' || typeof value.name === 'string') return value;
    return graph.byId.get(id) ?? value;
  });
}

/** Reads a value as text: a string, a number, a language-tagged `@value`, or the first of a list of those. */
export function textOf(value: unknown): string | undefined {
  const first: unknown = Array.isArray(value) ? value.find((item) => item !== null) : value;
  if (typeof first === 'string') return first;
  if (typeof first === 'number') return String(first);
  if (isObject(first) && typeof first['@value'] === 'string') return first['@value'];
  return undefined;
}

/** Reads the parts of a name a Person node states; each is empty where it states none. */
export function readStatedName(node: JsonLdNode): StatedName {
  const part = (property: string): string => cleanMarkup(textOf(node[property]) ?? '', MAX_PART);
  return { family: part('familyName'), given: part('givenName'), additional: part('additionalName') };
}

/** Reads the name of a person or organisation given as text or as a node; a node without a name is named by its parts. */
export function nodeName(value: unknown): string | undefined {
  if (!isObject(value)) return textOf(value);
  const whole = textOf(value.name) ?? textOf(value.legalName) ?? textOf(value['@value']);
  return whole?.trim() ? whole : joinStatedName(readStatedName(value)) || undefined;
}

/** Tells whether a value is a node. */
export function isNode(value: unknown): value is JsonLdNode {
  return isObject(value);
}

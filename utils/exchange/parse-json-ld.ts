import { JsonLdParser } from './json-ld-parser';
import { feedParser } from './quad-parser';
import { BASE_ADDRESS, type Triples } from './triples';

const MOST_DEPTH = 100; // levels; the parser calls itself for each

/** A context that is not in the file, and where it is named; or that the file is nested too deep to be read. */
export type JsonLdObstacle = { remote: string; path: (string | number)[] } | 'too-deep';

type Visit = { value: unknown; key: string | number; parent?: Visit; depth: number };

/** Parses JSON-LD text that `jsonLdObstacle` finds nothing in. No address is ever loaded. */
export async function parseJsonLd(text: string): Promise<Triples> {
  const load = async (url: string): Promise<never> => {
    throw new Error(`${url} is not in the file`);
  };
  return feedParser(new JsonLdParser({ baseIRI: BASE_ADDRESS, documentLoader: { load } }), text);
}

/** The first thing in a JSON value that keeps it from being read as JSON-LD. */
export function jsonLdObstacle(root: unknown): JsonLdObstacle | undefined {
  const open: Visit[] = [{ value: root, key: '', depth: 0 }];
  for (let visit = open.pop(); visit; visit = open.pop()) {
    const { value, depth } = visit;
    if (isContextAddress(visit)) return { remote: value as string, path: pathOf(visit) };
    if (typeof value !== 'object' || value === null) continue;
    if (depth === MOST_DEPTH) return 'too-deep';
    const items: [string | number, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
    for (const [key, item] of items.toReversed()) open.push({ value: item, key, parent: visit, depth: depth + 1 });
  }
  return undefined;
}

// "@context": "…", "@context": ["…"] and, inside a context, "@import": "…"
function isContextAddress({ value, key, parent }: Visit): boolean {
  if (typeof value !== 'string') return false;
  return key === '@context' || key === '@import' || (typeof key === 'number' && parent?.key === '@context');
}

function pathOf(visit: Visit): (string | number)[] {
  const path: (string | number)[] = [];
  for (let at: Visit | undefined = visit; at?.parent; at = at.parent) path.unshift(at.key);
  return path;
}

const MOST_ADDED = 1_000_000; // UTF-16 units that entities may add to a text

/**
 * Why the entities that an XML file declares are not put in: they name each other, or would make the text far longer.
 *
 * @see https://en.wikipedia.org/wiki/Billion_laughs_attack
 */
export function entityFault(text: string): { fault: string; line: number } | undefined {
  const declared = [...text.matchAll(/<!ENTITY\s+(%\s+)?([^\s"'>]+)\s+(?:"([^"]*)"|'([^']*)')/g)];
  if (declared.length === 0) return undefined;
  const uses = new Map<string, number>();
  for (const [, name = ''] of text.matchAll(/&([^\s&;<>"'#]+);/g)) uses.set(name, (uses.get(name) ?? 0) + 1);
  let added = 0;
  for (const { 2: name = '', 3: double, 4: single, index } of declared) {
    const value = double ?? single ?? '';
    if (value.includes('&')) return { fault: `entity ${name} names another entity`, line: lineAt(text, index) };
    added += value.length * (uses.get(name) ?? 0);
    if (added > MOST_ADDED) return { fault: `entity ${name} makes the text too long`, line: lineAt(text, index) };
  }
  return undefined;
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}

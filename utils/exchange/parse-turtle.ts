import { Parser } from 'n3';
import { tripleOf, type Triples } from './triples';

/** Parses Turtle or N-Triples; relative addresses without a base stay as they are. */
export function parseTurtle(text: string, format: 'Turtle' | 'N-Triples'): Triples {
  try {
    return { ok: true, triples: new Parser({ format }).parse(text).map(tripleOf) };
  } catch (error) {
    // N3.js throws whatever is wrong with the text; its faults of syntax carry a line.
    const line = lineOf(error);
    return { ok: false, fault: error instanceof Error ? error.message : '', ...(line !== undefined && { line }) };
  }
}

function lineOf(error: unknown): number | undefined {
  const { line } = ((error as { context?: unknown } | undefined)?.context ?? {}) as { line?: unknown };
  return typeof line === 'number' ? line : undefined;
}

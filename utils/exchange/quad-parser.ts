import { type Quad, tripleOf, type Triple, type Triples } from './triples';

/** What is used of the streaming parsers for RDF. */
export type QuadParser = {
  on(event: 'data', listener: (quad: Quad) => void): unknown;
  on(event: 'error', listener: (error: Error) => void): unknown;
  on(event: 'end', listener: () => void): unknown;
  write(text: string, encoding: 'utf8', done: (error?: Error | null) => void): unknown;
  end(): unknown;
};

const PIECE = 16_384; // UTF-16 units

/**
 * Feeds a text to a streaming parser piece by piece and gathers what it finds, until its first fault.
 *
 * @param faultAfter - asked after each piece; a fault it names ends the reading
 */
export async function feedParser(parser: QuadParser, text: string, faultAfter?: () => string | undefined): Promise<Triples> {
  const triples: Triple[] = [];
  let fault: Error | undefined;
  const ended = new Promise<void>((resolve) => {
    parser.on('end', resolve);
    parser.on('error', (error) => {
      fault ??= error;
      resolve();
    });
  });
  parser.on('data', (quad) => triples.push(tripleOf(quad)));
  for (let start = 0; start < text.length && !fault; start += PIECE) {
    await new Promise<void>((resolve) => void parser.write(text.slice(start, start + PIECE), 'utf8', () => resolve()));
    const found = faultAfter?.();
    if (found !== undefined) return { ok: false, fault: found };
  }
  if (!fault) parser.end();
  await ended;
  return fault ? { ok: false, fault: fault.message } : { ok: true, triples };
}

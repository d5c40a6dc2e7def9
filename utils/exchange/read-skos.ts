import { checkGlossary } from './check-glossary';
import { type GlossaryReading, nameOfFile, refused, shortened } from './glossary-reading';
import { skosGlossary } from './skos-glossary';
import type { Triples } from './triples';

/** The ways to write RDF that are read. */
export type RdfSyntax = 'turtle' | 'n-triples' | 'rdf-xml' | 'json-ld';

/**
 * Reads a glossary in SKOS. Concepts without a definition are left out and counted; the parser is loaded at first use.
 *
 * @returns `missing-value` where no concept has a definition; `no-terms` where there is no concept; `remote-context` where
 * JSON-LD names a context that is not in the file; `syntax`; and what `checkGlossary` finds
 */
export async function readSkos(fileName: string, text: string, syntax: RdfSyntax): Promise<GlossaryReading> {
  if (syntax === 'json-ld') {
    const obstacle = await obstacleIn(text);
    if (obstacle) return obstacle;
  }
  const parsed = await parse(text, syntax);
  if (!parsed.ok) {
    const line = parsed.line === undefined ? {} : { line: parsed.line };
    return refused({ reason: 'syntax', ...line, detail: [shortened(parsed.fault, 200)] });
  }
  const draft = skosGlossary(parsed.triples, nameOfFile(fileName));
  if (draft.entries.length === 0 && draft.leftOut) return refused({ reason: 'missing-value', detail: ['definition'] });
  return checkGlossary(draft);
}

async function parse(text: string, syntax: RdfSyntax): Promise<Triples> {
  switch (syntax) {
    case 'turtle':
      return (await import('./parse-turtle')).parseTurtle(text, 'Turtle');
    case 'n-triples':
      return (await import('./parse-turtle')).parseTurtle(text, 'N-Triples');
    case 'rdf-xml':
      return (await import('./parse-rdf-xml')).parseRdfXml(text);
    case 'json-ld':
      return (await import('./parse-json-ld')).parseJsonLd(text);
  }
}

async function obstacleIn(text: string): Promise<GlossaryReading | undefined> {
  const [{ jsonLdObstacle }, { parseJson }, { jsonLines }] = await Promise.all([
    import('./parse-json-ld'),
    import('./read-glossary-json'),
    import('./json-lines'),
  ]);
  const json = parseJson(text);
  if (!json.ok) return refused(json.problem);
  const obstacle = jsonLdObstacle(json.value);
  if (obstacle === undefined) return undefined;
  if (obstacle === 'too-deep') return refused({ reason: 'syntax', detail: ['too many levels'] });
  const line = jsonLines(text)(obstacle.path);
  return refused({ reason: 'remote-context', ...(line !== undefined && { line }), detail: [obstacle.remote] });
}

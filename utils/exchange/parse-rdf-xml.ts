import { feedParser } from './quad-parser';
import { RdfXmlParser } from './rdf-xml-parser';
import { BASE_ADDRESS, type Triples } from './triples';
import { entityFault } from './xml-entities';
import { withoutSections } from './xml-sections';

const MOST_DEPTH = 500; // elements; the parser copies the namespaces of all outer elements for each inner one

/**
 * Parses RDF/XML. Entities that the file declares are put in once, as the parser does, and only where that adds little.
 *
 * @see https://www.w3.org/TR/rdf-syntax-grammar/
 */
export async function parseRdfXml(text: string): Promise<Triples> {
  const fault = entityFault(text);
  if (fault) return { ok: false, ...fault };
  const parser = new RdfXmlParser({ baseIRI: BASE_ADDRESS, trackPosition: true, validateUri: false });
  const isDeep = () =>
    parser.activeTagStack.length > MOST_DEPTH ? `more than ${MOST_DEPTH} elements inside each other` : undefined;
  // Of a text with a CDATA section or a comment in it, the parser keeps only the last piece.
  const read = await feedParser(parser, withoutSections(text), isDeep);
  // The parser does not mind a text that ends too soon.
  if (read.ok && parser.activeTagStack.length > 0) return { ok: false, fault: 'the file ends inside an element' };
  if (read.ok) return read;
  const [whole, first, second] = /^(?:(\d+):\d+: |Line (\d+) column \d+: )/.exec(read.fault) ?? [];
  const line = Number(first ?? second);
  return { ok: false, fault: read.fault.slice(whole?.length ?? 0), ...(line > 0 && { line }) };
}

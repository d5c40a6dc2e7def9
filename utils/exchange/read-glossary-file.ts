import { decodeText } from './decode-text';
import { fileKind } from './file-kind';
import { type GlossaryReading, refused } from './glossary-reading';

// The largest file that is read; of 1,048,576 bytes each.
/** A larger file is refused before it is read. */
export const MOST_MEGABYTES = 10;

/**
 * Reads a glossary file of any kind that is known: our JSON, CSV, SKOS (Turtle, N-Triples, RDF/XML, JSON-LD) and TBX. All or
 * nothing, and nothing is fetched. The parser of the kind is loaded at first use.
 *
 * @param fileName - tells the kind, together with the content, and names the glossary where the file does not
 * @returns the glossary; or at most `MOST_PROBLEMS` problems, each with its line where it is known
 */
export async function readGlossaryFile(fileName: string, bytes: Uint8Array): Promise<GlossaryReading> {
  if (bytes.length > MOST_MEGABYTES * 1024 * 1024) return refused({ reason: 'too-large', detail: [String(MOST_MEGABYTES)] });
  const decoded = decodeText(bytes);
  if (!decoded.ok) return refused({ reason: decoded.code });
  const text = decoded.value;
  if (text.trim() === '') return refused({ reason: 'no-terms' });
  const kind = fileKind(fileName, text);
  switch (kind) {
    case 'glossary-json':
      return (await import('./read-glossary-json')).readGlossaryJson(fileName, text);
    case 'csv':
      return (await import('./read-glossary-csv')).readGlossaryCsv(fileName, text);
    case 'tbx':
      return (await import('./read-tbx')).readTbx(fileName, text);
    case 'turtle':
    case 'n-triples':
    case 'rdf-xml':
    case 'json-ld':
      return (await import('./read-skos')).readSkos(fileName, text, kind);
    case undefined:
      return refused({ reason: 'unknown-kind' });
  }
}

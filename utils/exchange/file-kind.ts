import { columnNamed } from './csv-columns';
import type { RdfSyntax } from './read-skos';
import { withoutSections } from './xml-sections';

/** A kind of file that is read. */
export type FileKind = 'glossary-json' | 'csv' | 'tbx' | RdfSyntax;

const HEAD = 4096; // UTF-16 units: a root element stands there after any comment or list of entities

/**
 * Tells what kind of glossary file this is: by the ending of its name, and by the content where an ending stands for several
 * kinds or for none. A wrong guess is found by the kind's own reader.
 */
export function fileKind(fileName: string, text: string): FileKind | undefined {
  const ending = /\.([^.\\/]+)$/.exec(fileName)?.[1]?.toLowerCase();
  switch (ending) {
    case 'csv':
    case 'tsv':
      return 'csv';
    case 'jsonld':
      return 'json-ld';
    case 'ttl':
      return 'turtle';
    case 'nt':
      return 'n-triples';
    case 'tbx':
      return 'tbx';
    case 'json':
      return jsonKind(text);
    case 'rdf':
    case 'owl':
      return xmlKind(text) ?? kindByContent(text);
    case 'xml':
      return xmlKind(text);
    default:
      return kindByContent(text);
  }
}

function kindByContent(text: string): FileKind | undefined {
  const start = text.trimStart().slice(0, HEAD);
  if (/^[[{]/.test(start)) return jsonKind(text);
  if (/^(?:@prefix|@base|prefix|base)\s/i.test(start)) return 'turtle';
  if (/^(?:<[^<>\s:]+:[^<>\s]*>|_:\S+)\s+<[^<>\s:]+:[^<>\s]*>\s/.test(start)) return 'n-triples';
  if (/^<(?:\?xml|!|[\w.-]+(?::[\w.-]+)?[\s>])/.test(start)) return xmlKind(text);
  const [heading = ''] = start.split(/\r|\n/, 1);
  return heading.split(/[,;\t]/).some((cell) => columnNamed(cell.replace(/^"|"$/g, '')) === 'headword') ? 'csv' : undefined;
}

// A glossary of ours has no key that begins with @, and JSON-LD is nothing without one.
function jsonKind(text: string): FileKind {
  return /"@(?:context|graph|id|type)"\s*:/.test(text) ? 'json-ld' : 'glossary-json';
}

function xmlKind(text: string): FileKind | undefined {
  const bare = withoutSections(text);
  const root = /<(?:[\w.-]+:)?(\w+)(?=[\s/>])/.exec(bare)?.[1];
  if (root === 'martif' || root === 'tbx') return 'tbx';
  return bare.includes('http://www.w3.org/1999/02/22-rdf-syntax-ns#') ? 'rdf-xml' : undefined;
}

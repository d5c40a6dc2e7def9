import type { QuadParser } from './quad-parser';

/** A streaming parser for RDF/XML; its faults begin with `line:column:` or `Line n column m:`. */
export const RdfXmlParser: new (options: {
  baseIRI: string;
  trackPosition: boolean;
  validateUri: boolean;
}) => QuadParser & { readonly activeTagStack: readonly unknown[] };

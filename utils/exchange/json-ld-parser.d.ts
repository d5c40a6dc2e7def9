import type { QuadParser } from './quad-parser';

/** A streaming parser for JSON-LD 1.1. `load` is asked for every context that is not in the text. */
export const JsonLdParser: new (options: {
  baseIRI: string;
  documentLoader: { load(url: string): Promise<never> };
}) => QuadParser;

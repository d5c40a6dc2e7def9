/** A node or a literal of RDF. A node is named by its address, or by `_:` and its name in the file. */
export type Term = { node: string } | { text: string; language: string };
/** A statement of RDF; which graph of the file makes it does not matter here. */
export type Triple = { subject: string; predicate: string; object: Term };
/** What a parser made of a file: its statements, or its fault with the line where it tells. */
export type Triples = { ok: true; triples: Triple[] } | { ok: false; fault: string; line?: number };

/** A quad as the parsers hand it out. */
export type Quad = { subject: QuadTerm; predicate: QuadTerm; object: QuadTerm };
type QuadTerm = { termType: string; value: string; language?: string };

/** What relative addresses in a file are relative to: nowhere. */
export const BASE_ADDRESS = 'file:///glossary';

/** Makes a statement of a parser's quad; quoted triples and variables say nothing about concepts. */
export function tripleOf({ subject, predicate, object }: Quad): Triple {
  const isLiteral = object.termType === 'Literal';
  return {
    subject: nameOf(subject),
    predicate: predicate.value,
    object: isLiteral ? { text: object.value, language: (object.language ?? '').toLowerCase() } : { node: nameOf(object) },
  };
}

function nameOf({ termType, value }: QuadTerm): string {
  return termType === 'BlankNode' ? `_:${value}` : value;
}

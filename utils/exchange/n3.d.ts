// What is used of N3.js, which has no types of its own; @types/n3 bring Node's globals along, which pure code must not see.
declare module 'n3' {
  type Term = { termType: string; value: string; language: string };
  type Quad = { subject: Term; predicate: Term; object: Term };
  export class Parser {
    constructor(options: { format: 'Turtle' | 'N-Triples' });
    /** Throws an Error with `context.line` at the first fault. */
    parse(text: string): Quad[];
  }
  /** Only in tests. */
  export class Store {
    constructor(quads: readonly object[]);
    getQuads(subject: string | null, predicate: string | null, object: string | null, graph: null): Quad[];
  }
}

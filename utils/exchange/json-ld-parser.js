// The compiler sees json-ld-parser.d.ts: the package's own types bring Node's globals along, which pure code must not see.
export { JsonLdParser } from 'jsonld-streaming-parser';

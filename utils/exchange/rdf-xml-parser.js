// The compiler sees rdf-xml-parser.d.ts: the package's own types bring Node's globals along, which pure code must not see.
export { RdfXmlParser } from 'rdfxml-streaming-parser';

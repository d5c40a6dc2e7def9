import type { Spoken } from './pick-text';
import { NAMESPACES } from './skos-names';
import type { Term, Triple } from './triples';

/** The statements of a file, by what they are about. Properties are named by full address. */
export type RdfGraph = {
  /** What has statements about it, in the order of the file. */
  subjects: readonly string[];
  objects(subject: string, properties: readonly string[]): readonly Term[];
  /** The nodes among the objects. */
  nodes(subject: string, properties: readonly string[]): string[];
  /** The literals among the objects, and those that stand behind a node (a note with `rdf:value`, a label of SKOS-XL). */
  texts(subject: string, properties: readonly string[]): Spoken[];
};

const TEXT_OF_NODE = [`${NAMESPACES.rdf}value`, 'http://www.w3.org/2008/05/skos-xl#literalForm'];

/** Sorts statements by what they are about; one made twice counts once. */
export function rdfGraph(triples: readonly Triple[]): RdfGraph {
  const graph = new Map<string, Map<string, Map<string, Term>>>();
  for (const { subject, predicate, object } of triples) {
    const about = ensure(graph, subject);
    const values = ensure(about, predicate);
    values.set('node' in object ? object.node : `"${object.text}"@${object.language}`, object);
  }
  const objects: RdfGraph['objects'] = (subject, properties) =>
    properties.flatMap((property) => [...(graph.get(subject)?.get(property)?.values() ?? [])]);
  return {
    subjects: [...graph.keys()],
    objects,
    nodes: (subject, properties) => objects(subject, properties).flatMap((object) => ('node' in object ? [object.node] : [])),
    texts: (subject, properties) =>
      objects(subject, properties)
        .flatMap((object) => ('node' in object ? objects(object.node, TEXT_OF_NODE) : [object]))
        .flatMap((object) => ('node' in object ? [] : [object])),
  };
}

function ensure<Value>(map: Map<string, Map<string, Value>>, key: string): Map<string, Value> {
  const found = map.get(key) ?? new Map<string, Value>();
  map.set(key, found);
  return found;
}

import { type DraftEntry, type DraftGlossary } from './check-glossary';
import { closeRelations } from './close-relations';
import { collectSources, type Work } from './collect-sources';
import { conceptFields } from './concept-fields';
import { entryIds, isId } from './entry-ids';
import { shortened } from './glossary-reading';
import { bestChinese, bestEnglish, type Spoken } from './pick-text';
import { type RdfGraph, rdfGraph } from './rdf-graph';
import { CONCEPT_PREFIX, NAMESPACES, OWN_RELATIONS, RELATION_PREFIX } from './skos-names';
import type { Triple } from './triples';

type Tie = { id: string; relation: (typeof OWN_RELATIONS)[number] | 'broader' | 'narrower' | 'related' };

const skos = (name: string) => `${NAMESPACES.skos}${name}`;
const dct = (name: string) => [`${NAMESPACES.dct}${name}`, `http://purl.org/dc/elements/1.1/${name}`];
const skosXl = (name: string) => `http://www.w3.org/2008/05/skos-xl#${name}`;
const TYPE = [`${NAMESPACES.rdf}type`];
const COMMENT = [`${NAMESPACES.rdfs}comment`];
const NO_CONCEPTS = new Set(['ConceptScheme', 'Collection', 'OrderedCollection'].map(skos));
// Where two say different things of one pair, the first of them is what the pair is.
const RELATIONS: [Tie['relation'], string][] = [
  ...OWN_RELATIONS.map((name): [Tie['relation'], string] => [name, `${RELATION_PREFIX}${name}`]),
  ['broader', skos('broader')],
  ['narrower', skos('narrower')],
  ['related', skos('related')],
];
const SOURCE_LENGTH = 300; // UTF-16 units, as a source's title may have

/**
 * Makes a glossary of the SKOS concepts in a file. Concepts that have names and no definition are counted in `leftOut`.
 *
 * @param name - of the glossary, where the file gives it none
 * @see https://www.w3.org/TR/skos-reference/
 */
export function skosGlossary(triples: readonly Triple[], name: string): DraftGlossary {
  const graph = rdfGraph(triples);
  const concepts = graph.subjects.filter((subject) => isConcept(graph, subject));
  const works = collectSources();
  const found = concepts.flatMap((concept) => {
    const fields = fieldsOf(graph, concept);
    return fields ? [{ concept, fields: { ...fields, id: ownId(concept) } }] : [];
  });
  const ids = entryIds(found.map(({ fields }) => fields));
  const idOfConcept = new Map(found.map(({ concept }, index) => [concept, String(ids[index])]));
  const ties = closeRelations(
    found.map(({ concept }, index) => ({ id: String(ids[index]), related: tiesOf(graph, concept, idOfConcept) })),
  );
  return {
    ...schemeOf(graph, name),
    entries: found.map(({ concept, fields }, index): DraftEntry => {
      const id = String(ids[index]);
      return {
        fields: { ...fields, id, related: ties.get(id) ?? [], sources: citationsOf(graph, concept, works.cite) },
        lineOf: nowhere,
      };
    }),
    sources: works.sources,
    leftOut: concepts.length - found.length,
  };
}

function isConcept(graph: RdfGraph, subject: string): boolean {
  const types = graph.nodes(subject, TYPE);
  if (types.includes(skos('Concept'))) return true;
  return graph.texts(subject, [skos('prefLabel')]).length > 0 && !types.some((type) => NO_CONCEPTS.has(type));
}

function fieldsOf(graph: RdfGraph, concept: string): DraftEntry['fields'] | undefined {
  const texts = (properties: readonly string[]) => graph.texts(concept, properties);
  const definition = texts([skos('definition')]);
  const scopeNote = texts([skos('scopeNote')]);
  const definitions = [definition, scopeNote, texts(COMMENT), texts(dct('description'))].find((list) => list.length > 0) ?? [];
  return conceptFields({
    preferred: texts([skos('prefLabel'), skosXl('prefLabel')]),
    others: texts(['altLabel', 'hiddenLabel'].flatMap((label) => [skos(label), skosXl(label)])),
    definitions,
    notes: definitions === scopeNote ? [] : scopeNote,
    examples: texts([skos('example')]),
  });
}

function ownId(concept: string): string | undefined {
  const id = concept.startsWith(CONCEPT_PREFIX) ? concept.slice(CONCEPT_PREFIX.length) : undefined;
  return isId(id) ? id : undefined;
}

// A concept of ours that is not in the file may be one of the bundled glossary.
function tiesOf(graph: RdfGraph, concept: string, idOfConcept: ReadonlyMap<string, string>): Tie[] {
  return RELATIONS.flatMap(([relation, property]) =>
    graph.nodes(concept, [property]).flatMap((other) => {
      const id = idOfConcept.get(other) ?? ownId(other);
      return id === undefined ? [] : [{ id, relation }];
    }),
  );
}

function citationsOf(
  graph: RdfGraph,
  concept: string,
  cite: ReturnType<typeof collectSources>['cite'],
): { source: string; locator?: string }[] {
  return graph.objects(concept, dct('source')).flatMap((object) => {
    if ('text' in object) return object.text.trim() === '' ? [] : [{ source: cite(workNamed(object.text), nowhere) }];
    const text = (property: string) => graph.texts(object.node, dct(property))[0]?.text;
    const title = text('title');
    if (title === undefined) return object.node.startsWith('_:') ? [] : [{ source: cite(workNamed(object.node), nowhere) }];
    const year = /^\d{4}/.exec(text('date') ?? '')?.[0];
    const url = [text('identifier'), object.node].find(isWebAddress);
    const locator = text('bibliographicCitation');
    const work = { title, publisher: text('publisher'), year: year === undefined ? undefined : Number(year), url };
    return [{ source: cite(work, nowhere), ...(locator !== undefined && { locator }) }];
  });
}

function workNamed(text: string): Work {
  const title = shortened(text.trim(), SOURCE_LENGTH);
  return isWebAddress(text.trim()) ? { title, url: text.trim() } : { title };
}

function schemeOf(graph: RdfGraph, fallback: string): { name: string; credit: string } {
  const scheme = graph.subjects.find((subject) => graph.nodes(subject, TYPE).includes(skos('ConceptScheme')));
  if (scheme === undefined) return { name: fallback, credit: '' };
  const named = [dct('title'), [skos('prefLabel')], [`${NAMESPACES.rdfs}label`]].map((properties) =>
    best(graph.texts(scheme, properties)),
  );
  const credits = ['creator', 'rights', 'license'].flatMap((property) => {
    const [object] = graph.objects(scheme, dct(property));
    if (!object) return [];
    if ('text' in object) return [object.text.trim()];
    return object.node.startsWith('_:') ? [] : [object.node];
  });
  return { name: named.find(Boolean) ?? fallback, credit: credits.filter(Boolean).join(' · ') };
}

function best(texts: readonly Spoken[]): string | undefined {
  return bestEnglish(texts) ?? bestChinese(texts) ?? texts[0]?.text;
}

function isWebAddress(text: string | undefined): boolean {
  return text !== undefined && /^https?:\/\/[^\s]+$/.test(text);
}

function nowhere(): undefined {
  return undefined;
}

import type { ShownEntry, ShownSource } from '../glossary/reader-glossary';
import { closeRelations } from './close-relations';
import type { FileGlossary } from './glossary-file';
import { CONCEPT_PREFIX, isHan, NAMESPACES, OWN_RELATIONS, RELATION_PREFIX } from './skos-names';

type Texts = { [Language in 'en' | 'zh-Hans']?: string | string[] };

const SCHEME = 'urn:footlight:scheme';
const byLanguage = (id: string) => ({ '@id': id, '@container': '@language' });
const node = (id: string) => ({ '@id': id, '@type': '@id' });
const CONTEXT = {
  ...NAMESPACES,
  prefLabel: byLanguage('skos:prefLabel'),
  altLabel: byLanguage('skos:altLabel'),
  definition: byLanguage('skos:definition'),
  scopeNote: byLanguage('skos:scopeNote'),
  example: byLanguage('skos:example'),
  notation: 'skos:notation',
  inScheme: node('skos:inScheme'),
  ...Object.fromEntries(['broader', 'narrower', 'related'].map((name) => [name, node(`skos:${name}`)])),
  ...Object.fromEntries(OWN_RELATIONS.map((name) => [name, node(`${RELATION_PREFIX}${name}`)])),
  source: 'dct:source',
  title: 'dct:title',
  publisher: 'dct:publisher',
  date: { '@id': 'dct:date', '@type': 'xsd:gYear' },
  url: { '@id': 'dct:identifier', '@type': 'xsd:anyURI' },
  locator: 'dct:bibliographicCitation',
};

/**
 * Writes a glossary as SKOS in JSON-LD with its context inside. What one entry is to another and the way back are both there.
 * Left out: level, domains, part of speech, hints, which forms are ambiguous or acronyms, where sources differ, and their
 * short names.
 *
 * @see https://www.w3.org/TR/skos-reference/
 * @see https://www.w3.org/TR/json-ld11/
 */
export function writeSkos({ name, credit, entries, sources }: FileGlossary): string {
  const works = new Map(sources.map((source) => [source.id, source]));
  const ties = closeRelations(entries);
  const scheme = {
    '@id': SCHEME,
    '@type': 'skos:ConceptScheme',
    'dct:title': name || 'Glossary',
    'dct:language': ['en', 'zh-Hans'],
    ...(credit !== undefined && { 'dct:rights': credit }),
  };
  const relations = OWN_RELATIONS.map((relation) => ({
    '@id': `${RELATION_PREFIX}${relation}`,
    '@type': 'rdf:Property',
    'rdfs:label': { '@value': relation, '@language': 'en' },
    'rdfs:subPropertyOf': { '@id': 'skos:related' },
  }));
  const concepts = entries.map((entry) => conceptOf(entry, ties.get(entry.id) ?? [], works));
  return `${JSON.stringify({ '@context': CONTEXT, '@graph': [scheme, ...relations, ...concepts] }, null, 2)}\n`;
}

function conceptOf(entry: ShownEntry, ties: ShownEntry['related'], works: ReadonlyMap<string, ShownSource>): object {
  const { zh } = entry;
  const isChinese = isHan(entry.headword) && (zh ? zh.headword === entry.headword : entry.forms.every(isHan));
  const zhHeadword = zh?.headword ?? (isChinese ? entry.headword : undefined);
  const isChineseDefinition = isHan(entry.definition) && zh?.definition === undefined;
  return {
    '@id': `${CONCEPT_PREFIX}${entry.id}`,
    '@type': 'skos:Concept',
    inScheme: SCHEME,
    notation: entry.id,
    prefLabel: texts(isChinese ? undefined : entry.headword, zhHeadword),
    ...filled('altLabel', texts(others([...entry.forms, ...entry.acronyms], entry.headword), others(zh?.forms, zhHeadword))),
    definition: texts(
      isChineseDefinition ? undefined : entry.definition,
      isChineseDefinition ? entry.definition : zh?.definition,
    ),
    ...filled('scopeNote', texts(entry.whyItMatters, zh?.whyItMatters)),
    ...filled('example', texts(entry.example, undefined)),
    ...Object.fromEntries(
      [...Map.groupBy(ties, ({ relation }) => relation)].map(([relation, list]) => [
        relation,
        list.map(({ id }) => `${CONCEPT_PREFIX}${id}`),
      ]),
    ),
    ...filled(
      'source',
      entry.sources.flatMap(({ source, locator }) => {
        const { title, publisher, year, url } = works.get(source) ?? {};
        if (title === undefined) return [];
        return [{ title, publisher, date: year === undefined ? undefined : gYear(year), url, locator }];
      }),
    ),
  };
}

function texts(en: string | string[] | undefined, zh: string | string[] | undefined): Texts {
  return { ...(en?.length && { en }), ...(zh?.length && { 'zh-Hans': zh }) };
}

function others(forms: readonly string[] = [], preferred: string | undefined): string[] {
  return [...new Set(forms)].filter((form) => form !== preferred);
}

function filled<Value extends object>(key: string, value: Value): { [key: string]: Value } {
  return Object.keys(value).length > 0 ? { [key]: value } : {};
}

// Four digits at least: https://www.w3.org/TR/xmlschema11-2/#gYear
function gYear(year: number): string {
  return String(year).padStart(4, '0');
}

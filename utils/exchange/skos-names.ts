/** The vocabularies that a SKOS file of ours uses, by the prefix they have there. */
export const NAMESPACES = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  dct: 'http://purl.org/dc/terms/',
} as const;

/** What an entry's id is put after to name its concept. */
export const CONCEPT_PREFIX = 'urn:footlight:glossary:';
/** What our own relations are put after; each is a sub-property of `skos:related`. */
export const RELATION_PREFIX = 'urn:footlight:relation:';
/** The relations that SKOS has no property for. */
export const OWN_RELATIONS = ['contrast', 'cause', 'countermeasure'] as const;

/** Whether a text is in Chinese characters. */
export function isHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}

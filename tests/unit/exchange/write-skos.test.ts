import { Store } from 'n3';
import { beforeAll, describe, expect, it } from 'vitest';
import { JsonLdParser } from '../../../utils/exchange/json-ld-parser';
import { writeSkos } from '../../../utils/exchange/write-skos';
import { loadGlossary } from '../glossary/load-glossary';

// Read by a JSON-LD processor and asked as RDF, without the code that reads SKOS for us.

type Quad = { subject: Named; predicate: Named; object: Named };
type Named = { termType: string; value: string; language?: string };

const SKOS = 'http://www.w3.org/2004/02/skos/core#';
const RELATION = 'urn:footlight:relation:';
const glossary = loadGlossary();
let store: Store;
const pairs = (property: string) =>
  store.getQuads(null, property, null, null).map((quad) => [quad.subject.value, quad.object.value]);
const labels = (property: string) =>
  store
    .getQuads(null, `${SKOS}${property}`, null, null)
    .map(({ subject, object }) => `${subject.value} ${object.language} ${object.value}`);

async function quadsOf(text: string): Promise<Quad[]> {
  const load = async (url: string): Promise<never> => {
    throw new Error(`fetched ${url}`);
  };
  const parser = new JsonLdParser({ baseIRI: 'file:///a', documentLoader: { load } });
  const quads: Quad[] = [];
  await new Promise<void>((resolve, reject) => {
    parser.on('data', (quad) => quads.push(quad));
    parser.on('error', reject);
    parser.on('end', resolve);
    parser.write(text, 'utf8', () => parser.end());
  });
  return quads;
}

describe('SKOS of the bundled glossary', () => {
  beforeAll(async () => {
    store = new Store(await quadsOf(writeSkos({ name: 'Bundled', credit: 'MIT', ...glossary })));
  });

  it('has a concept in the scheme for every entry, with its id as notation', () => {
    const notations = pairs(`${SKOS}notation`);
    expect(notations).toHaveLength(glossary.entries.length);
    for (const [subject, id] of notations) expect(subject).toBe(`urn:footlight:glossary:${id}`);
    expect(pairs(`${SKOS}inScheme`)).toHaveLength(glossary.entries.length);
  });

  it.each([
    ['broader', 'narrower'],
    ['narrower', 'broader'],
    ['related', 'related'],
  ])('has the way back of every skos:%s', (there, back) => {
    const ways = new Set(pairs(`${SKOS}${back}`).map(([from, to]) => `${from} ${to}`));
    expect(ways.size).toBeGreaterThan(50);
    const oneWay = pairs(`${SKOS}${there}`).filter(([from, to]) => !ways.has(`${to} ${from}`));
    const isKnown = ([from, to]: string[]) =>
      ['cause', 'countermeasure'].some((name) => pairs(`${RELATION}${name}`).some(([a, b]) => a === to && b === from));
    expect(oneWay.filter((tie) => !isKnown(tie))).toEqual([]);
  });

  it('has the way back of every contrast', () => {
    const ways = pairs(`${RELATION}contrast`).map((tie) => tie.join(' '));
    expect(ways.length).toBeGreaterThan(10);
    expect(ways.toSorted()).toEqual(
      pairs(`${RELATION}contrast`)
        .map(([from, to]) => `${to} ${from}`)
        .toSorted(),
    );
  });

  it('declares our relations to be kinds of skos:related', () => {
    const declared = pairs('http://www.w3.org/2000/01/rdf-schema#subPropertyOf');
    expect(declared).toEqual(['contrast', 'cause', 'countermeasure'].map((name) => [`${RELATION}${name}`, `${SKOS}related`]));
  });

  it('has one preferred label a language', () => {
    const languages = labels('prefLabel').map((label) => label.split(' ', 2).join(' '));
    expect(languages).toHaveLength(2 * glossary.entries.length);
    expect(new Set(languages).size).toBe(languages.length);
  });

  it('has no label that is both preferred and not', () => {
    const preferred = new Set(labels('prefLabel'));
    expect(labels('altLabel').length).toBeGreaterThan(glossary.entries.length);
    expect(labels('altLabel').filter((label) => preferred.has(label))).toEqual([]);
  });

  it('points at no concept that is not there', () => {
    const there = new Set(pairs(`${SKOS}notation`).map(([subject]) => subject));
    for (const property of ['broader', 'narrower', 'related'])
      for (const [, to] of pairs(`${SKOS}${property}`)) expect(there).toContain(to);
  });

  it('cites works with what is known of them', () => {
    const dct = 'http://purl.org/dc/terms/';
    const cited = glossary.entries.flatMap(({ sources }) => sources);
    expect(pairs(`${dct}source`)).toHaveLength(cited.length);
    expect(pairs(`${dct}identifier`)).toHaveLength(cited.length);
    expect(pairs(`${dct}bibliographicCitation`)).toHaveLength(cited.filter(({ locator }) => locator !== undefined).length);
  });
});

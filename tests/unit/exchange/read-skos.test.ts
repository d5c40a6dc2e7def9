import { describe, expect, it } from 'vitest';
import { readSkos, type RdfSyntax } from '../../../utils/exchange/read-skos';
import { problemsOf, valueOf } from './make-file';

const PREFIXES = `@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix dct: <http://purl.org/dc/terms/> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
@prefix : <https://example.org/> .
`;
const readTurtle = (text: string) => readSkos('Risk terms.ttl', PREFIXES + text, 'turtle');
const entriesOf = async (text: string) => valueOf(await readTurtle(text)).entries;
const CONCEPT = ':a a skos:Concept ; skos:prefLabel "drift"@en ; skos:definition "Slow change."@en';

describe('readSkos', () => {
  it.each<[string, string, object]>([
    [
      'names and definitions by language',
      `${CONCEPT} ; skos:prefLabel "漂移"@zh-Hans ; skos:definition "慢变。"@zh, "Wandel"@de .`,
      { headword: 'drift', definition: 'Slow change.', zh: { headword: '漂移', forms: ['漂移'], definition: '慢变。' } },
    ],
    [
      'other names as forms, all capitals as acronyms',
      `${CONCEPT} ; skos:altLabel "drifting"@en, "DR"@en, "偏移"@zh-TW ; skos:hiddenLabel "dirft" .`,
      { forms: ['drift', 'drifting', 'dirft'], acronyms: ['DR'], zh: { headword: '偏移', forms: ['偏移'] } },
    ],
    [
      'simplified Chinese before traditional',
      `${CONCEPT} ; skos:prefLabel "漂移量"@zh-Hant, "漂移"@zh-Hans .`,
      { zh: { headword: '漂移', forms: ['漂移', '漂移量'] } },
    ],
    [
      'a scope note beside a definition as why it matters',
      `${CONCEPT} ; skos:scopeNote "It hurts."@en .`,
      { definition: 'Slow change.', whyItMatters: 'It hurts.' },
    ],
    [
      'a scope note for want of a definition',
      ':a a skos:Concept ; skos:prefLabel "drift" ; skos:scopeNote "Slow." ; rdfs:comment "No." .',
      { definition: 'Slow.' },
    ],
    [
      'a comment for want of both',
      ':a a skos:Concept ; skos:prefLabel "drift" ; rdfs:comment "Slow." .',
      { definition: 'Slow.' },
    ],
    [
      'a description for want of all',
      ':a a skos:Concept ; skos:prefLabel "drift" ; dct:description "Slow." .',
      { definition: 'Slow.' },
    ],
    [
      'a definition that stands behind a node',
      ':a a skos:Concept ; skos:prefLabel "drift" ; skos:definition [ rdf:value "Slow." ] .',
      { definition: 'Slow.' },
    ],
    ['an example', `${CONCEPT} ; skos:example "See drift."@en .`, { example: 'See drift.' }],
    [
      'Chinese alone',
      ':a a skos:Concept ; skos:prefLabel "漂移" ; skos:definition "慢变。" .',
      { headword: '漂移', definition: '慢变。', forms: [], zh: { headword: '漂移' } },
    ],
    [
      'the first language where there is neither',
      ':a a skos:Concept ; skos:prefLabel "dérive"@fr ; skos:altLabel "dérives"@fr, "Drift"@de ; skos:definition "Lent."@fr .',
      { headword: 'dérive', forms: ['dérive', 'dérives'], definition: 'Lent.' },
    ],
    ['a concept without a type', ':a skos:prefLabel "drift" ; skos:definition "Slow change." .', { headword: 'drift' }],
  ])('reads %s', async (_, text, expected) => {
    expect(await entriesOf(text)).toMatchObject([expected]);
  });

  it('reads ties, also those told from the other side, and drops what is not in the file', async () => {
    const concept = (name: string, rest: string) =>
      `:${name} a skos:Concept ; skos:prefLabel "${name}" ; skos:definition "x" ${rest} .\n`;
    const text = [
      concept('a', '; skos:broader :b, :elsewhere ; skos:related :c, :d ; <urn:footlight:relation:cause> :d'),
      ...[concept('b', ''), concept('c', ''), concept('d', '; skos:related <urn:footlight:glossary:ai-agent>')],
    ];
    const related = (await entriesOf(text.join(''))).map((entry) => entry.related.map(({ id, relation }) => `${relation} ${id}`));
    expect(related).toEqual([
      ['cause d', 'broader b', 'related c'],
      ['narrower a'],
      ['related a'],
      ['related ai-agent', 'related a'],
    ]);
  });

  it('reads the name and the credit of the scheme', async () => {
    const scheme =
      ':s a skos:ConceptScheme ; dct:title "Risques"@fr, "Risks"@en ; dct:creator "Ada" ; dct:license <https://example.org/l> .';
    expect(valueOf(await readTurtle(`${CONCEPT} . ${scheme}`))).toMatchObject({
      name: 'Risks',
      credit: 'Ada · https://example.org/l',
    });
    expect(valueOf(await readTurtle(`${CONCEPT} .`)).name).toBe('Risk terms');
  });

  it('reads sources that are addresses, words or described', async () => {
    const sources =
      '"A book, 1999", <https://example.org/w>, [ dct:title "T" ; dct:date "2020-01-02" ; dct:bibliographicCitation "p. 3" ]';
    const read = valueOf(await readTurtle(`${CONCEPT} ; dct:source ${sources} .`));
    expect(read.sources).toMatchObject([
      { title: 'A book, 1999' },
      { title: 'https://example.org/w', url: 'https://example.org/w' },
      { title: 'T', year: 2020 },
    ]);
    expect(read.entries[0]?.sources[2]).toEqual({ source: 't', locator: 'p. 3' });
  });

  it('leaves out concepts that only have names, and counts them', async () => {
    const read = valueOf(await readTurtle(`${CONCEPT} . :b a skos:Concept ; skos:prefLabel "b" ; skos:broader :a .`));
    expect(read).toMatchObject({ leftOut: 1, entries: [{ headword: 'drift', related: [] }] });
  });

  it('reads names in SKOS-XL', async () => {
    const xl = '<http://www.w3.org/2008/05/skos-xl#prefLabel> [ <http://www.w3.org/2008/05/skos-xl#literalForm> "drift"@en ]';
    expect(await entriesOf(`:a a skos:Concept ; skos:definition "x" ; ${xl} .`)).toMatchObject([{ headword: 'drift' }]);
  });

  const SKOS = 'http://www.w3.org/2004/02/skos/core#';
  const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
  const xml = (body: string, doctype = '') =>
    `<?xml version="1.0"?>\n${doctype}<rdf:RDF xmlns:rdf="${RDF}" xmlns:skos="${SKOS}" xml:base="https://example.org/">\n${body}\n</rdf:RDF>`;
  const concept = (definition: string) =>
    `<skos:Concept rdf:ID="a"><skos:prefLabel xml:lang="en">drift</skos:prefLabel>\n<skos:definition>${definition}</skos:definition></skos:Concept>`;

  it.each<[RdfSyntax, string]>([
    ['n-triples', `<urn:a> <${SKOS}prefLabel> "drift"@en .\n<urn:a> <${SKOS}definition> "a < b & c" .`],
    ['rdf-xml', xml(concept('a &lt; b &amp; c'))],
    ['rdf-xml', xml(concept('<!-- <![CDATA[no]]> -->a <![CDATA[< b &]]> c'))],
    [
      'rdf-xml',
      xml(concept('a &less; b &amp; c'), '<!DOCTYPE rdf:RDF [\n<!ENTITY less "&#60;">\n]>\n')
        .replace('&#60;', 'less')
        .replace('&less;', '&lt;'),
    ],
    ['json-ld', JSON.stringify({ '@context': { '@vocab': SKOS }, '@id': 'urn:a', prefLabel: 'drift', definition: 'a < b & c' })],
  ])('reads %s', async (syntax, text) => {
    expect(valueOf(await readSkos('a', text, syntax)).entries).toMatchObject([{ headword: 'drift', definition: 'a < b & c' }]);
  });

  it('puts in the short entities that name vocabularies', async () => {
    const doctype = `<!DOCTYPE rdf:RDF [\n<!ENTITY skos "${SKOS}">\n]>\n`;
    const body = `<rdf:Description rdf:ID="a"><rdf:type rdf:resource="&skos;Concept"/><skos:prefLabel>drift</skos:prefLabel><skos:definition>x</skos:definition></rdf:Description>`;
    expect(valueOf(await readSkos('a', xml(body, doctype), 'rdf-xml')).entries).toHaveLength(1);
  });

  const laughs = Array.from({ length: 10 }, (_, level) => `<!ENTITY lol${level + 1} "${`&lol${level};`.repeat(10)}">\n`).join('');
  const jsonLd = (context: unknown) => JSON.stringify({ '@context': context, '@id': 'urn:a' }, null, 1);
  it.each<[string, RdfSyntax, string, object]>([
    ['Turtle that is none', 'turtle', '<a> <b>\n<c> oops .', { reason: 'syntax', line: 2 }],
    ['Turtle with a prefix that is not declared', 'turtle', '\n\nx:a x:b x:c .', { reason: 'syntax', line: 3 }],
    ['RDF/XML whose tags do not match', 'rdf-xml', xml('<skos:Concept>\n</skos:Label>'), { reason: 'syntax', line: 4 }],
    [
      'RDF/XML that is not RDF',
      'rdf-xml',
      xml('<skos:Concept><skos:related>\n<rdf:li/></skos:related></skos:Concept>'),
      { reason: 'syntax', line: 4 },
    ],
    ['RDF/XML cut off', 'rdf-xml', xml('').slice(0, -5), { reason: 'syntax' }],
    [
      'a billion laughs',
      'rdf-xml',
      xml(concept('&lol10;'), `<!DOCTYPE rdf:RDF [\n<!ENTITY lol0 "lol">\n${laughs}]>\n`),
      { reason: 'syntax', line: 4 },
    ],
    [
      'a long entity used often',
      'rdf-xml',
      xml(concept('&x;'.repeat(1_000)), `<!DOCTYPE rdf:RDF [\n<!ENTITY x "${'x'.repeat(10_000)}">\n]>\n`),
      { reason: 'syntax', line: 3 },
    ],
    [
      'an entity from outside',
      'rdf-xml',
      xml(concept('&x;'), '<!DOCTYPE rdf:RDF [<!ENTITY x SYSTEM "file:///etc/passwd">]>\n'),
      { reason: 'syntax' },
    ],
    ['elements 100,000 deep', 'rdf-xml', xml('<skos:Concept><skos:related>'.repeat(50_000)), { reason: 'syntax' }],
    ['JSON-LD that is no JSON', 'json-ld', '{\n"@context": }', { reason: 'syntax', line: 2 }],
    ['JSON-LD 100,000 deep', 'json-ld', '['.repeat(100_000) + ']'.repeat(100_000), { reason: 'syntax' }],
    [
      'a context elsewhere',
      'json-ld',
      jsonLd('https://example.org/c'),
      { reason: 'remote-context', line: 2, detail: ['https://example.org/c'] },
    ],
    ['a context elsewhere in a list', 'json-ld', jsonLd([{}, 'https://example.org/c']), { reason: 'remote-context', line: 4 }],
    [
      'a context elsewhere inside a term',
      'json-ld',
      jsonLd({ a: { '@id': 'urn:b', '@context': '//example.org/c' } }),
      { reason: 'remote-context', line: 5 },
    ],
    [
      'a context that is imported',
      'json-ld',
      jsonLd({ '@version': 1.1, '@import': 'c.jsonld' }),
      { reason: 'remote-context', line: 4 },
    ],
    ['a file without concepts', 'turtle', '<urn:a> <urn:b> <urn:c> .', { reason: 'no-terms' }],
    [
      'concepts without any definition',
      'turtle',
      `<urn:a> <${SKOS}prefLabel> "a" .`,
      { reason: 'missing-value', detail: ['definition'] },
    ],
    [
      'a concept without a name',
      'turtle',
      `<urn:a> a <${SKOS}Concept> ; <${SKOS}definition> "a" .`,
      { reason: 'missing-value', detail: ['headword'] },
    ],
  ])('refuses %s', async (_, syntax, text, expected) => {
    expect(problemsOf(await readSkos('a', text, syntax))).toMatchObject([expected]);
  });
});

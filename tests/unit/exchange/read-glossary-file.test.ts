import { describe, expect, it } from 'vitest';
import { readGlossaryFile } from '../../../utils/exchange/read-glossary-file';
import { bytesOf, problemsOf, valueOf } from './make-file';

const SKOS = 'http://www.w3.org/2004/02/skos/core#';
const CSV = 'term,definition\ndrift,Slow change.';
const JSON_LIST = '[{"headword": "drift", "definition": "Slow change."}]';
const JSON_LD = JSON.stringify({
  '@context': { '@vocab': SKOS },
  '@id': 'urn:a',
  prefLabel: 'drift',
  definition: 'Slow change.',
});
const TURTLE = `@prefix skos: <${SKOS}> .\n<urn:a> skos:prefLabel "drift" ; skos:definition "Slow change." .`;
const TRIPLES = `<urn:a> <${SKOS}prefLabel> "drift" .\n<urn:a> <${SKOS}definition> "Slow change." .`;
const RDF = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:s="${SKOS}"><s:Concept><s:prefLabel>drift</s:prefLabel><s:definition>Slow change.</s:definition></s:Concept></rdf:RDF>`;
const TBX = `<?xml version="1.0"?>\n<martif><text><body><termEntry><descrip type="definition">Slow change.</descrip><langSet xml:lang="en"><tig><term>drift</term></tig></langSet></termEntry></body></text></martif>`;

const utf16 = (text: string, isLittle: boolean) => {
  const bytes = [...`\uFEFF${text}`].flatMap((char) => [char.charCodeAt(0) & 255, char.charCodeAt(0) >> 8]);
  return Uint8Array.from(isLittle ? bytes : bytes.map((_, index) => bytes[index ^ 1]!));
};
const read = (name: string, text: string | Uint8Array) => readGlossaryFile(name, typeof text === 'string' ? bytesOf(text) : text);

describe('readGlossaryFile', () => {
  it.each<[string, string]>([
    ['a.json', JSON_LIST],
    ['a.json', JSON_LD],
    ['a.jsonld', JSON_LD],
    ['a.CSV', CSV],
    ['a.tsv', CSV.replaceAll(',', '\t')],
    ['a.ttl', TURTLE],
    ['a.nt', TRIPLES],
    ['a.rdf', RDF],
    ['a.owl', RDF],
    ['a.xml', RDF],
    ['a.xml', TBX],
    ['a.tbx', TBX],
    ['a.rdf', TURTLE],
    ['a', JSON_LIST],
    ['a.txt', JSON_LD],
    ['a.txt', CSV],
    ['a.txt', TURTLE],
    ['a.txt', TRIPLES],
    ['a.txt', RDF],
    ['a.txt', TBX],
  ])('reads %s: %s', async (name, text) => {
    const { entries } = valueOf(await read(name, text));
    expect(entries).toMatchObject([{ id: 'drift', headword: 'drift', definition: 'Slow change.' }]);
  });

  it.each<[string, Uint8Array]>([
    ['UTF-8 with its mark', bytesOf(`\uFEFF${CSV}漂移`)],
    ['UTF-16, little end first', utf16(`${CSV}漂移`, true)],
    ['UTF-16, big end first', utf16(`${CSV}漂移`, false)],
  ])('reads %s', async (_, bytes) => {
    expect(valueOf(await read('a.csv', bytes)).entries).toMatchObject([{ headword: 'drift', definition: 'Slow change.漂移' }]);
  });

  it.each<[string, string, string | Uint8Array, object[]]>([
    ['Latin-1', 'a.csv', Uint8Array.from([...bytesOf(CSV), 0xe9, 0x20]), [{ reason: 'not-utf8' }]],
    ['UTF-16 without a mark', 'a.csv', utf16(CSV, true).slice(2), [{ reason: 'not-utf8' }]],
    ['half a character of UTF-16', 'a.csv', utf16(`${CSV}\ud83d`, true), [{ reason: 'not-utf8' }]],
    ['NUL bytes', 'a.csv', `${CSV}\0`, [{ reason: 'not-utf8' }]],
    ['11 MB', 'a.json', new Uint8Array(11 * 1024 * 1024), [{ reason: 'too-large', detail: ['10'] }]],
    ['an empty file', 'a.json', '', [{ reason: 'no-terms' }]],
    ['a page', 'a.html', '<!doctype html><html></html>', [{ reason: 'unknown-kind' }]],
    ['XML of another kind', 'a.xml', '<tmx><body/></tmx>', [{ reason: 'unknown-kind' }]],
    ['prose', 'a.txt', 'Drift is slow change.', [{ reason: 'unknown-kind' }]],
    ['RDF/XML that is called TBX', 'a.tbx', RDF, [{ reason: 'no-terms' }]],
    [
      'a remote context',
      'a.json',
      '{"@context": "https://schema.org"}',
      [{ reason: 'remote-context', line: 1, detail: ['https://schema.org'] }],
    ],
  ])('refuses %s', async (_, name, content, expected) => {
    expect(problemsOf(await read(name, content))).toEqual(expected);
  });

  // What each parser finds hardest: it has to come to an end, whatever it finds. What is quadratic would take minutes.
  it.each<[string, string]>([
    ['a.json', '['],
    ['a.json', '{"a":'],
    ['a.csv', '"'],
    ['a.csv', '"a"b,'],
    ['a.csv', '\n'],
    ['a.ttl', '['],
    ['a.ttl', '('],
    ['a.nt', '<'],
    ['a.rdf', '<a xmlns:b="c">'],
    ['a.rdf', '<!--'],
    ['a.tbx', '<martif>'],
    ['a.tbx', '<!ENTITY a '],
    ['a.jsonld', '[{"@context":{}},'],
  ])('comes to an end with 500 kB of %s: %s', { timeout: 30_000 }, async (name, piece) => {
    const head = name.endsWith('.rdf') ? '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">' : '';
    expect(problemsOf(await read(name, head + piece.repeat(500_000 / piece.length)))).not.toEqual([]);
  });
});

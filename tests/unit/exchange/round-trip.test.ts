import { describe, expect, it } from 'vitest';
import { closeRelations } from '../../../utils/exchange/close-relations';
import type { FileGlossary } from '../../../utils/exchange/glossary-file';
import { readGlossaryFile } from '../../../utils/exchange/read-glossary-file';
import { fromReaderGlossary, toReaderGlossary } from '../../../utils/exchange/to-reader-glossary';
import { writeGlossaryCsv } from '../../../utils/exchange/write-glossary-csv';
import { writeGlossaryJson } from '../../../utils/exchange/write-glossary-json';
import { writeSkos } from '../../../utils/exchange/write-skos';
import { loadGlossary } from '../glossary/load-glossary';
import { bytesOf, makeFile, valueOf } from './make-file';

const bundled: FileGlossary = { name: 'Bundled', credit: 'Us, MIT', ...loadGlossary() };
const CASES: [string, FileGlossary][] = [
  ...[1, 2, 3, 4, 5].map((seed): [string, FileGlossary] => [`seed ${seed}`, makeFile(seed)]),
  ['the bundled glossary', bundled],
];

const reread = async (name: string, text: string) => valueOf(await readGlossaryFile(name, bytesOf(text)));

// CSV and SKOS carry no ids and short names of sources: works are compared by what else they are.
function carriedByCsv({ entries, sources }: FileGlossary) {
  const works = new Map(sources.map(({ id, short: _, ...work }) => [id, work]));
  return entries.map(({ sourcesDiffer: _, sources: cited, ...entry }) => ({
    ...entry,
    sources: cited.map(({ source, ...rest }) => ({ ...works.get(source), ...rest })),
  }));
}

function carriedBySkos(file: FileGlossary) {
  const ties = closeRelations(file.entries);
  return carriedByCsv(file).map(({ id, headword, definition, whyItMatters, example, zh, sources, forms, acronyms }, index) => ({
    ...{ id, headword, definition, whyItMatters, example },
    forms: new Set([headword, ...forms, ...acronyms]),
    zh: zh && {
      headword: zh.headword,
      definition: zh.definition,
      whyItMatters: zh.whyItMatters,
      forms: new Set([zh.headword, ...zh.forms]),
    },
    sources,
    related: new Set(ties.get(file.entries[index]!.id)?.map((tie) => `${tie.relation} ${tie.id}`)),
  }));
}

describe('a glossary written and read again', { timeout: 30_000 }, () => {
  it.each(CASES)('is the same in JSON: %s', async (_, file) => {
    expect(await reread('a.json', writeGlossaryJson(file))).toEqual(file);
  });

  it.each(CASES)('is the same in CSV, but for what that leaves out: %s', async (_, file) => {
    const text = writeGlossaryCsv(file);
    expect(carriedByCsv(await reread('a.csv', text))).toEqual(carriedByCsv(file));
  });

  it.each(CASES)('is the same in SKOS, but for what that leaves out: %s', async (_, file) => {
    const read = await reread('a.jsonld', writeSkos(file));
    expect({ name: read.name, credit: read.credit }).toEqual({ name: file.name, credit: file.credit });
    expect(carriedBySkos(read)).toEqual(carriedBySkos(file));
  });

  it.each(CASES)('becomes the same glossary of the reader: %s', async (_, file) => {
    const own = { id: 'set-a', now: '2026-11-20T09:00:00.000Z', bundledIds: new Set(['ai-agent']) };
    const made = toReaderGlossary(file, own);
    const read = await reread('a.json', writeGlossaryJson(fromReaderGlossary(made)));
    expect(toReaderGlossary(read, own)).toEqual(made);
  });
});

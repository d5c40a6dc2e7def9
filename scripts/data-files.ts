import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildGlossary } from '../utils/glossary/build-glossary';
import { splitGlossary } from '../utils/glossary/parts';
import { compileTerms } from '../utils/spotting/compile-terms';
import { packTables } from '../utils/spotting/pack-tables';
import { citationAssets } from './citation-data';
import { thirdPartyNotices } from './third-party';

/** A file that the build adds to the extension. */
export type DataFile = { path: string; contents: string };

/** The files made at build time: the checked glossary, its term tables, citation styles, the citation engine, licences. */
export function dataFiles(root: string): DataFile[] {
  const folder = join(root, 'public/glossary');
  const read = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'));
  const files = readdirSync(join(folder, 'entries')).sort();
  const glossary = buildGlossary(
    files.map((file) => read(`entries/${file}`)),
    read('sources.json'),
  );
  const { directory, parts } = splitGlossary(glossary);
  return [
    { path: 'glossary/directory.json', contents: JSON.stringify(directory) },
    ...parts.map((part, number) => ({ path: `glossary/${number}.json`, contents: JSON.stringify(part) })),
    { path: 'terms.js', contents: `globalThis.footlightTerms=${JSON.stringify(packTables(compileTerms(glossary.entries)))};\n` },
    { path: 'THIRD_PARTY.txt', contents: thirdPartyNotices(root) },
    ...citationAssets(),
  ];
}

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildGlossary } from '../../../utils/glossary/build-glossary';

const ROOT = join(import.meta.dirname, '../../../public/glossary');

/** Reads and builds the glossary as it stands in `public/glossary`. */
export function loadGlossary(): ReturnType<typeof buildGlossary> {
  const files = readdirSync(join(ROOT, 'entries'))
    .filter((name) => name.endsWith('.json'))
    .sort();
  return buildGlossary(
    files.map((name) => readJson(join(ROOT, 'entries', name))),
    readJson(join(ROOT, 'sources.json')),
  );
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

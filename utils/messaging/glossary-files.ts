import type { FileGlossary } from '../exchange/glossary-file';
import type { FileFormat, GlossaryFiles } from '../exchange/glossary-files';
import { success } from '../result/result';
import { loadDirectory, loadGlossary } from './bundled-glossary';
import { send } from './send';

const BUNDLED_NAME = 'Footlight glossary of AI risk';
const BUNDLED_CREDIT = 'Footlight contributors, MIT licence';
const FILE_TYPES: Record<FileFormat, { type: string; ending: string }> = {
  json: { type: 'application/json', ending: 'json' },
  csv: { type: 'text/csv', ending: 'csv' },
  skos: { type: 'application/ld+json', ending: 'jsonld' },
};

/** Reads and writes glossary files for an extension page. Parsers and writers are loaded at the first use. */
export const glossaryFiles: GlossaryFiles = {
  read: async (file) => {
    const { MOST_MEGABYTES, readGlossaryFile } = await import('../exchange/read-glossary-file');
    if (file.size > MOST_MEGABYTES * 1024 * 1024)
      return { ok: false, problems: [{ reason: 'too-large', detail: [String(MOST_MEGABYTES)] }] };
    return readGlossaryFile(file.name, new Uint8Array(await file.arrayBuffer()));
  },
  toReader: async (file, id, before) => {
    const [{ toReaderGlossary }, directory] = await Promise.all([import('../exchange/to-reader-glossary'), loadDirectory()]);
    const bundledIds = new Set(directory.map(({ id: bundled }) => bundled));
    return toReaderGlossary(file, { id, now: new Date().toISOString(), bundledIds, ...(before && { before }) });
  },
  readReaders: async (id) => {
    const reply = await send('glossaries.read', { id });
    if (!reply.ok) return reply;
    const { fromReaderGlossary } = await import('../exchange/to-reader-glossary');
    return success(fromReaderGlossary(reply.value));
  },
  readBundled: async () => success(await readBundled()),
  save: async (glossary, format) => download(await written(glossary, format), glossary.name, format),
};

async function readBundled(): Promise<FileGlossary> {
  const { entries, sources } = await loadGlossary();
  return { name: BUNDLED_NAME, credit: BUNDLED_CREDIT, entries: [...entries], sources: [...sources] };
}

async function written(glossary: FileGlossary, format: FileFormat): Promise<string> {
  switch (format) {
    case 'json':
      return (await import('../exchange/write-glossary-json')).writeGlossaryJson(glossary);
    case 'csv':
      return (await import('../exchange/write-glossary-csv')).writeGlossaryCsv(glossary);
    case 'skos':
      return (await import('../exchange/write-skos')).writeSkos(glossary);
  }
}

function download(text: string, name: string, format: FileFormat): void {
  const { type, ending } = FILE_TYPES[format];
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${name.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '') || 'my-terms'}.${ending}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000); // the download has begun by then
}

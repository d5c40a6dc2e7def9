import type { FileGlossary, FileProblem } from '../../utils/exchange/glossary-file';
import type { FileFormat, GlossaryFiles } from '../../utils/exchange/glossary-files';
import { failure, success } from '../../utils/result/result';

/** Glossary files without parsers: each file is what `contents` or `refused` says of its name. */
export class FakeFiles implements GlossaryFiles {
  readonly contents = new Map<string, FileGlossary>();
  readonly refused = new Map<string, readonly FileProblem[]>();
  readonly saved: { glossary: FileGlossary; format: FileFormat }[] = [];
  bundled: FileGlossary = { name: 'Bundled', entries: [], sources: [] };

  read: GlossaryFiles['read'] = async ({ name }) => {
    const found = this.contents.get(name);
    return found ? success(found) : { ok: false, problems: this.refused.get(name) ?? [] };
  };
  toReader: GlossaryFiles['toReader'] = async ({ name, entries, sources }, id, before) => {
    const now = '2026-11-20T09:00:00.000Z';
    return { id, name, everywhere: false, marked: true, created: before?.created ?? now, modified: now, entries, sources };
  };
  readReaders: GlossaryFiles['readReaders'] = async () => failure('not-found');
  readBundled: GlossaryFiles['readBundled'] = async () => success(this.bundled);
  save: GlossaryFiles['save'] = async (glossary, format) => {
    this.saved.push({ glossary, format });
  };
}

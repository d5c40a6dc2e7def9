import { type Directory, entryRows, entryView, makeDirectory, readersVolumes, type Volume } from '../../utils/glossary/glossary';
import type { GlossarySummary, ReaderGlossary } from '../../utils/glossary/reader-glossary';
import { loadDirectory, loadGlossary, loadPartOf } from '../../utils/messaging/bundled-glossary';
import { announceChange } from '../../utils/messaging/changes';
import type { ErrorCode } from '../../utils/protocol/messages';
import type { EntryRow, EntryView } from '../../utils/protocol/views';
import { failure, type Result, success } from '../../utils/result/result';
import { setGateTerms } from '../../utils/settings/gate-store';
import { compileTerms } from '../../utils/spotting/compile-terms';
import { gateTerms } from '../../utils/spotting/gate-terms';
import type { TermTables } from '../../utils/spotting/term-tables';
import type { GlossaryStore } from '../../utils/storage/glossary-store';

type Change = Partial<Pick<ReaderGlossary, 'everywhere' | 'marked'>>;
type Done = Result<Record<string, never>, ErrorCode>;
type Readers = Result<readonly ReaderGlossary[], ErrorCode>;

/** The bundled glossary and the reader's own as one. */
export class Glossaries {
  private readonly store: GlossaryStore;
  private readonly report: (what: string, error: unknown) => void;
  private readonly ready: Promise<void>;
  private readers: Promise<Readers> | undefined;

  /** @param report - is told of what failed behind a write that did not */
  constructor(store: GlossaryStore, report: (what: string, error: unknown) => void) {
    this.store = store;
    this.report = report;
    this.ready = store.restoreIfLost().catch((error: unknown) => report('restoring glossaries', error));
  }

  /** Where the reader's glossaries cannot be read, bundled entries are told all the same. */
  async entry(id: string, state: Pick<EntryView, 'known' | 'savedCount' | 'languages'>): Promise<Result<EntryView, ErrorCode>> {
    const [directory, part, readers] = await Promise.all([this.directory(), loadPartOf(id), this.own()]);
    const bundled = part?.entries.find((entry) => entry.id === id);
    if (part && bundled) {
      const version = (readers.ok ? readers.value : []).flatMap(({ entries }) => entries).find(({ replaces }) => replaces === id);
      const view = entryView({ entry: bundled, sources: part.sources }, directory, state);
      return success({ ...view, ...(version && { ownVersion: version.id }) });
    }
    if (!readers.ok) return readers;
    const volume = volumeOf(readers.value, id);
    return volume ? success(entryView(volume, directory, state)) : failure('not-found');
  }

  async rows(): Promise<Result<EntryRow[], ErrorCode>> {
    const [{ entries, sources }, readers] = await Promise.all([loadGlossary(), this.own()]);
    if (!readers.ok) return readers;
    const bundledIds = new Set(entries.map(({ id }) => id));
    const volumes = readersVolumes(bundledIds, readers.value);
    return success(entryRows([...entries.map((entry) => ({ entry, sources })), ...volumes]));
  }

  /** The names of every entry by its id; of the bundled ones alone where the reader's cannot be read. */
  async directory(): Promise<Directory> {
    const [bundled, readers] = await Promise.all([loadDirectory(), this.own()]);
    return makeDirectory(bundled, readers.ok ? readers.value : []);
  }

  /** The reader's own terms as a page script spots them. */
  async terms(): Promise<Result<{ revision: string; tables: TermTables }, ErrorCode>> {
    const readers = await this.own();
    if (!readers.ok) return readers;
    const marked = readers.value.filter((glossary) => glossary.marked);
    const tables = compileTerms(marked.flatMap(({ entries }) => entries));
    const onlyNearAi = marked.flatMap(({ entries, everywhere }) => entries.map(() => !everywhere));
    return success({ revision: revisionOf(marked), tables: { ...tables, onlyNearAi } });
  }

  /**
   * What a page script must know before it asks for `terms`: a revision that changes whenever they do, empty where the
   * reader has none; and the bundled entries that have a version of the reader's. Undefined where they cannot be read.
   */
  async outline(): Promise<{ revision: string; replaced: string[] } | undefined> {
    const readers = await this.own();
    if (!readers.ok) return undefined;
    const marked = readers.value.filter((glossary) => glossary.marked);
    return {
      revision: revisionOf(marked),
      replaced: marked.flatMap(({ entries }) => entries.flatMap(({ replaces }) => replaces ?? [])),
    };
  }

  async list(): Promise<Result<GlossarySummary[], ErrorCode>> {
    const readers = await this.own();
    if (!readers.ok) return readers;
    return success(readers.value.map(({ entries, sources: _sources, ...rest }) => ({ ...rest, count: entries.length })));
  }

  async read(id: string): Promise<Result<ReaderGlossary, ErrorCode>> {
    const readers = await this.own();
    if (!readers.ok) return readers;
    const found = readers.value.find((glossary) => glossary.id === id);
    return found ? success(found) : failure('not-found');
  }

  /** @param expected - when the one it takes the place of was changed last; null where none is there */
  put(glossary: ReaderGlossary, expected: string | null): Promise<Done> {
    return this.write(glossary.id, (before) =>
      (before?.modified ?? null) === expected ? success({ ...glossary, modified: now() }) : failure('changed-meanwhile'),
    );
  }

  change(id: string, change: Change): Promise<Done> {
    return this.write(id, (before) => (before ? success({ ...before, ...change, modified: now() }) : failure('not-found')));
  }

  async remove(id: string): Promise<Result<ReaderGlossary, ErrorCode>> {
    await this.ready;
    const removed = await this.store.remove(id);
    if (removed.ok) await this.tell();
    return removed;
  }

  /** Changes one glossary and tells of it. */
  async write(id: string, change: (before: ReaderGlossary | undefined) => Result<ReaderGlossary, ErrorCode>): Promise<Done> {
    await this.ready;
    const changed = await this.store.change(id, change);
    if (!changed.ok) return changed;
    await this.tell();
    return success({});
  }

  /** Brings both copies of the reader's glossaries to the same state, and the gate's view of them. */
  async reconcile(): Promise<void> {
    await this.ready;
    await this.store.reconcile();
    await this.publish();
  }

  /** Writes what the gate needs to know of the reader's terms; where they cannot be read, it keeps what it knows. */
  async publish(): Promise<void> {
    this.readers = undefined;
    const readers = await this.own();
    if (!readers.ok) return this.report('reading glossaries', readers.code);
    const wide = readers.value.filter(({ marked, everywhere }) => marked && everywhere);
    await setGateTerms(gateTerms(compileTerms(wide.flatMap(({ entries }) => entries))));
  }

  /** The write is done whatever becomes of this: its sender must not hear of a failure and write again. */
  private async tell(): Promise<void> {
    try {
      await this.publish();
      announceChange('glossaries');
    } catch (error) {
      this.report('telling of a change', error);
    }
  }

  private own(): Promise<Readers> {
    this.readers ??= this.ready.then(async () => {
      const all = await this.store.all();
      if (!all.ok) this.readers = undefined; // the next asks again
      return all;
    });
    return this.readers;
  }
}

function volumeOf(readers: readonly ReaderGlossary[], id: string): Volume | undefined {
  return readersVolumes(new Set(), readers).find(({ entry }) => entry.id === id);
}

function revisionOf(glossaries: readonly ReaderGlossary[]): string {
  return glossaries.map(({ id, modified }) => `${id} ${modified}`).join(' ');
}

function now(): string {
  return new Date().toISOString();
}

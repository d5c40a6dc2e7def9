import { type Directory, entryRows, entryView, makeDirectory, readersVolumes, type Volume } from '../../utils/glossary/glossary';
import { type GlossarySummary, OWN_GLOSSARY, type ReaderGlossary, type ShownEntry } from '../../utils/glossary/reader-glossary';
import type { ShownSource } from '../../utils/glossary/reader-glossary';
import { announceChange } from '../../utils/messaging/changes';
import type { ErrorCode } from '../../utils/protocol/messages';
import type { EntryRow, EntryView } from '../../utils/protocol/views';
import { failure, type Result, success } from '../../utils/result/result';
import { setGateTerms } from '../../utils/settings/gate-store';
import { compileTerms } from '../../utils/spotting/compile-terms';
import { gateTerms } from '../../utils/spotting/gate-terms';
import type { TermTables } from '../../utils/spotting/term-tables';
import type { GlossaryStore } from '../../utils/storage/glossary-store';
import { loadDirectory, loadGlossary, loadPartOf } from '../../utils/messaging/bundled-glossary';

type Change = Partial<Pick<ReaderGlossary, 'everywhere' | 'marked'>>;

/** The bundled glossary and the reader's own as one. */
export class Glossaries {
  private readonly store: GlossaryStore;
  private readonly report: (what: string, error: unknown) => void;
  private readers: Promise<readonly ReaderGlossary[]> | undefined;

  /** @param report - is told of what failed behind a write that did not */
  constructor(store: GlossaryStore, report: (what: string, error: unknown) => void) {
    this.store = store;
    this.report = report;
  }

  async entry(id: string, state: Pick<EntryView, 'known' | 'savedCount' | 'languages'>): Promise<EntryView | undefined> {
    const [directory, part, readers] = await Promise.all([this.directory(), loadPartOf(id), this.own()]);
    const bundled = part?.entries.find((entry) => entry.id === id);
    const volume = part && bundled ? { entry: bundled, sources: part.sources } : volumeOf(readers, id);
    return volume && entryView(volume, directory, state);
  }

  async rows(): Promise<EntryRow[]> {
    const [{ entries, sources }, readers] = await Promise.all([loadGlossary(), this.own()]);
    const bundledIds = new Set(entries.map(({ id }) => id));
    return entryRows([...entries.map((entry) => ({ entry, sources })), ...readersVolumes(bundledIds, readers)]);
  }

  /** The names of every entry by its id. */
  async directory(): Promise<Directory> {
    const [bundled, readers] = await Promise.all([loadDirectory(), this.own()]);
    return makeDirectory(bundled, readers);
  }

  /** The reader's own terms as a page script spots them. */
  async terms(): Promise<{ revision: string; tables: TermTables }> {
    const marked = (await this.own()).filter((glossary) => glossary.marked);
    return { revision: revisionOf(marked), tables: compileTerms(marked.flatMap(({ entries }) => entries)) };
  }

  /** Changes whenever `terms` does; empty where the reader has no terms. */
  async revision(): Promise<string> {
    return revisionOf((await this.own()).filter((glossary) => glossary.marked));
  }

  async list(): Promise<GlossarySummary[]> {
    return (await this.own()).map(({ entries, sources: _sources, ...rest }) => ({ ...rest, count: entries.length }));
  }

  async read(id: string): Promise<Result<ReaderGlossary, ErrorCode>> {
    const found = (await this.own()).find((glossary) => glossary.id === id);
    return found ? success(found) : failure('not-found');
  }

  async put(glossary: ReaderGlossary): Promise<Result<Record<string, never>, ErrorCode>> {
    return this.done(await this.store.change(glossary.id, () => glossary));
  }

  async change(id: string, change: Change): Promise<Result<Record<string, never>, ErrorCode>> {
    return this.done(await this.store.change(id, (before) => before && { ...before, ...change, modified: now() }));
  }

  async remove(id: string): Promise<Result<ReaderGlossary, ErrorCode>> {
    const removed = await this.store.remove(id);
    if (removed.ok) await this.tell();
    return removed;
  }

  /** Adds a term to the ones written by hand, or changes the one with its id. */
  async putTerm(entry: ShownEntry, sources: readonly ShownSource[]): Promise<Result<Record<string, never>, ErrorCode>> {
    return this.done(
      await this.store.change(OWN_GLOSSARY, (before = emptyOwn()) => ({
        ...before,
        modified: now(),
        entries: [...before.entries.filter(({ id }) => id !== entry.id), entry],
        sources: [...before.sources.filter(({ id }) => !sources.some((source) => source.id === id)), ...sources],
      })),
    );
  }

  /** Takes a term out of the ones written by hand and gives it. */
  async removeTerm(id: string): Promise<Result<{ entry: ShownEntry; sources: ShownSource[] }, ErrorCode>> {
    let taken: { entry: ShownEntry; sources: ShownSource[] } | undefined;
    const changed = await this.store.change(OWN_GLOSSARY, (before) => {
      const entry = before?.entries.find((candidate) => candidate.id === id);
      if (!before || !entry) return undefined;
      const kept = before.entries.filter((other) => other !== entry);
      const stillNamed = new Set(kept.flatMap((other) => other.sources.map(({ source }) => source)));
      taken = { entry, sources: before.sources.filter((source) => entry.sources.some((cited) => cited.source === source.id)) };
      return { ...before, modified: now(), entries: kept, sources: before.sources.filter((source) => stillNamed.has(source.id)) };
    });
    if (!changed.ok) return changed;
    await this.tell();
    return taken ? success(taken) : failure('not-found');
  }

  /** Brings both copies of the reader's glossaries to the same state, and the gate's view of them. */
  async reconcile(): Promise<void> {
    await this.store.reconcile();
    await this.publish();
  }

  /** Writes what the gate needs to know of the reader's terms. */
  async publish(): Promise<void> {
    this.readers = undefined;
    const wide = (await this.own()).filter(({ marked, everywhere }) => marked && everywhere);
    await setGateTerms(gateTerms(compileTerms(wide.flatMap(({ entries }) => entries))));
  }

  private async done(outcome: Result<ReaderGlossary, ErrorCode>): Promise<Result<Record<string, never>, ErrorCode>> {
    if (!outcome.ok) return outcome;
    await this.tell();
    return success({});
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

  private own(): Promise<readonly ReaderGlossary[]> {
    this.readers ??= this.store.all().then((all) => {
      if (!all.ok) this.readers = undefined; // the bundled glossary is there all the same; the next asks again
      return all.ok ? all.value : [];
    });
    return this.readers;
  }
}

function volumeOf(readers: readonly ReaderGlossary[], id: string): Volume | undefined {
  return readersVolumes(new Set(), readers).find(({ entry }) => entry.id === id);
}

function emptyOwn(): ReaderGlossary {
  const created = now();
  return { id: OWN_GLOSSARY, name: '', everywhere: true, marked: true, created, modified: created, entries: [], sources: [] };
}

function revisionOf(glossaries: readonly ReaderGlossary[]): string {
  return glossaries.map(({ id, modified }) => `${id} ${modified}`).join(' ');
}

function now(): string {
  return new Date().toISOString();
}

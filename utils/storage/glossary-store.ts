import { ReaderGlossary } from '../glossary/reader-glossary';
import type { ErrorCode } from '../protocol/messages';
import { failure, type Result, success } from '../result/result';
import type { Copies } from './claim-store';
import type { Connection } from './connection';

const BORN = 'glossariesBornAt';

/** The only writer of the reader's own glossaries: one row each, with a second copy in another engine. */
export class GlossaryStore {
  private readonly copies: Copies;
  private readonly report: (error: unknown) => void;
  private readonly connection: Connection;
  private working: Promise<unknown> = Promise.resolve();

  /** @param report - is told of a second copy that could not be written */
  constructor(copies: Copies, report: (error: unknown) => void, connection: Connection) {
    this.copies = copies;
    this.report = report;
    this.connection = connection;
  }

  /** All glossaries that parse, in the order of their ids, which puts the terms written by hand (`own`) first. */
  async all(): Promise<Result<ReaderGlossary[], ErrorCode>> {
    return this.connection.read(async (connection) =>
      (await connection.getAll('glossaries')).flatMap((row) => ReaderGlossary.safeParse(row).data ?? []),
    );
  }

  /**
   * Changes one glossary in one transaction.
   *
   * @param change - gets what is there, or undefined, and gives what shall be there or why nothing shall change
   * @returns what is there now; a failure of `change`; `too-many-terms` when what it gave would not parse
   */
  change(
    id: string,
    change: (before: ReaderGlossary | undefined) => Result<ReaderGlossary, ErrorCode>,
  ): Promise<Result<ReaderGlossary, ErrorCode>> {
    return this.inTurn(async () => {
      const outcome = await this.connection.write('glossaries', async (store): Promise<Result<ReaderGlossary, ErrorCode>> => {
        const row: unknown = await store.get(id);
        const before = ReaderGlossary.safeParse(row).data;
        // A row that does not parse is not ours to write over: a newer version may have written it.
        if (row !== undefined && !before && !isTombstone(row)) return failure('storage-failed');
        const after = change(before);
        if (!after.ok) return after;
        if (!ReaderGlossary.safeParse(after.value).success) return failure('too-many-terms');
        await store.put(after.value);
        return after;
      });
      if (outcome.ok) await this.copies.write(id, outcome.value).catch(this.report);
      return outcome;
    });
  }

  /** Removes a glossary and gives it. A tombstone stays, so that a copy that could not be removed does not come back. */
  remove(id: string): Promise<Result<ReaderGlossary, ErrorCode>> {
    return this.inTurn(async () => {
      const removed = await this.connection.write('glossaries', async (store): Promise<Result<ReaderGlossary, ErrorCode>> => {
        const before = ReaderGlossary.safeParse(await store.get(id)).data;
        if (!before) return failure('not-found');
        await store.put({ id, removed: new Date().toISOString() });
        return success(before);
      });
      if (removed.ok) await this.copies.remove(id).catch(this.report);
      return removed;
    });
  }

  /** Brings rows and copies to the same state, both ways; of two versions the one changed last stays. */
  reconcile(): Promise<Result<null, ErrorCode>> {
    return this.inTurn(() => this.reconcileNow());
  }

  /** Brings the copies back where the browser has thrown the database away; nothing may be written before. */
  async restoreIfLost(): Promise<void> {
    const born = await this.connection.fact(BORN);
    if (!born.ok || born.value !== undefined) return;
    const done = await this.reconcile();
    if (done.ok) await this.connection.setFact(BORN, new Date().toISOString());
  }

  private async reconcileNow(): Promise<Result<null, ErrorCode>> {
    let records: unknown[];
    try {
      records = await this.copies.readAll();
    } catch (error) {
      this.report(error); // some browsers have no private file system at times; the rows themselves are not in it
      return success(null);
    }
    const copies = new Map(
      records.flatMap((record) => {
        const copy = ReaderGlossary.safeParse(record).data;
        return copy ? [[copy.id, copy] as const] : [];
      }),
    );
    const lagging: ReaderGlossary[] = [];
    const done = await this.connection.write('glossaries', async (store) => {
      for (const copy of copies.values()) {
        const row: unknown = await store.get(copy.id);
        const before = ReaderGlossary.safeParse(row).data;
        if (row === undefined || (before && before.modified < copy.modified)) await store.put(copy);
      }
      for (const row of await store.getAll()) {
        const glossary = ReaderGlossary.safeParse(row).data;
        if (glossary && (copies.get(glossary.id)?.modified ?? '') < glossary.modified) lagging.push(glossary);
      }
      return success(null);
    });
    for (const glossary of lagging) await this.copies.write(glossary.id, glossary).catch(this.report);
    return done;
  }

  /** Row and copy of one change are written before those of the next. */
  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.working.then(work);
    this.working = done.catch(() => undefined); // its caller hears of it
    return done;
  }
}

function isTombstone(row: unknown): boolean {
  return typeof row === 'object' && row !== null && 'removed' in row;
}

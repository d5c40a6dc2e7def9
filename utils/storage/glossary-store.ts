import { ReaderGlossary } from '../glossary/reader-glossary';
import type { ErrorCode } from '../protocol/messages';
import { failure, type Result, success } from '../result/result';
import type { Copies } from './claim-store';
import type { Connection } from './connection';

/** The only writer of the reader's own glossaries: one row each, with a second copy in another engine. */
export class GlossaryStore {
  private readonly copies: Copies;
  private readonly report: (error: unknown) => void;
  private readonly connection: Connection;

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
   * @param change - gets what is there, or undefined, and gives what shall be there; undefined leaves all as it is
   * @returns what is there now; `not-found` when `change` gave nothing, `too-many-terms` when it would not parse
   */
  async change(
    id: string,
    change: (before: ReaderGlossary | undefined) => ReaderGlossary | undefined,
  ): Promise<Result<ReaderGlossary, ErrorCode>> {
    const outcome = await this.connection.write('glossaries', async (store): Promise<Result<ReaderGlossary, ErrorCode>> => {
      const row: unknown = await store.get(id);
      const before = ReaderGlossary.safeParse(row).data;
      // A row that does not parse is not ours to write over: a newer version may have written it.
      if (row !== undefined && !before) return failure('storage-failed');
      const after = change(before);
      if (!after) return failure('not-found');
      if (!ReaderGlossary.safeParse(after).success) return failure('too-many-terms');
      await store.put(after);
      return success(after);
    });
    if (outcome.ok) await this.copies.write(id, outcome.value).catch(this.report);
    return outcome;
  }

  /** Removes a glossary and gives it. Its copy goes first: a copy without a row would come back at the next start. */
  async remove(id: string): Promise<Result<ReaderGlossary, ErrorCode>> {
    const found = await this.connection.read(async (connection) =>
      ReaderGlossary.safeParse(await connection.get('glossaries', id)),
    );
    if (!found.ok) return found;
    if (!found.value.success) return failure('not-found');
    await this.copies.remove(id).catch(this.report);
    const removed = await this.connection.write('glossaries', async (store) => {
      await store.delete(id);
      return success(null);
    });
    return removed.ok ? success(found.value.data) : removed;
  }

  /** Brings rows and copies to the same state, both ways; of two versions the one changed last stays. */
  async reconcile(): Promise<Result<null, ErrorCode>> {
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
}

import { Claim } from '../claim/claim';
import type { ErrorCode } from '../protocol/messages';
import { failure, type Result, success } from '../result/result';
import { Connection } from './connection';

/** What the second copies must be able to do; see `RecordCopies`. */
export type Copies = {
  write: (id: string, record: unknown) => Promise<void>;
  remove: (id: string) => Promise<void>;
  readAll: () => Promise<unknown[]>;
};

/** All claims that parse, newest first, and the number of rows that do not: those stay where they are, untouched. */
export type ClaimList = { claims: Claim[]; damaged: number };

/**
 * The only writer of claims. Every write is one transaction of strict durability and is answered at its `complete`, and
 * every record has a second copy in another engine.
 */
export class ClaimStore {
  private readonly copies: Copies;
  private readonly report: (error: unknown) => void;
  private readonly connection: Connection;

  /** @param report - is told of a second copy that could not be written */
  constructor(copies: Copies, report: (error: unknown) => void, connection = new Connection()) {
    this.copies = copies;
    this.report = report;
    this.connection = connection;
  }

  /**
   * Stores a new claim. Storing one whose id is there already changes nothing, so it may be repeated; its second copy is
   * written again, for the first time may have ended between the two.
   *
   * @returns `forbidden-sender` when the id is that of a claim of another page; `bad-message` when it would not parse
   */
  async save(claim: Claim): Promise<Result<'saved' | 'there', ErrorCode>> {
    if (!Claim.safeParse(claim).success) return failure('bad-message'); // a row that no one can read back is no save
    let row: Claim = claim;
    const outcome = await this.connection.write('claims', async (store): Promise<Result<'saved' | 'there', ErrorCode>> => {
      const there = (await store.get(claim.id)) as Claim | undefined;
      if (there && there.pageKey !== claim.pageKey) return failure('forbidden-sender');
      row = there ?? claim;
      if (there) return success('there');
      await store.put(claim);
      return success('saved');
    });
    if (outcome.ok) await this.copy(row);
    return outcome;
  }

  /** Changes a claim by `change`, which gives the fields that differ. `not-found` when it is not there or does not parse. */
  async change(id: string, change: (claim: Claim) => Partial<Claim> | undefined): Promise<Result<Claim, ErrorCode>> {
    const outcome = await this.connection.write('claims', async (store): Promise<Result<Claim, ErrorCode>> => {
      const parsed = Claim.safeParse(await store.get(id));
      if (!parsed.success) return failure('not-found');
      const fields = change(parsed.data);
      if (!fields) return failure('not-found');
      const changed: Claim = { ...parsed.data, ...fields, modified: new Date().toISOString() };
      if (changed.deleted === undefined) delete changed.deleted;
      await store.put(changed);
      return success(changed);
    });
    if (outcome.ok) await this.copy(outcome.value);
    return outcome;
  }

  /** One claim, deleted or not; undefined when it is not there or does not parse. */
  async get(id: string): Promise<Result<Claim | undefined, ErrorCode>> {
    return this.connection.read(async (connection) => Claim.safeParse(await connection.get('claims', id)).data);
  }

  /** The claims of one page that are not deleted, oldest first. */
  async onPage(pageKey: string): Promise<Result<Claim[], ErrorCode>> {
    return this.connection.read(async (connection) => {
      const rows = await connection.getAllFromIndex('claims', 'pageKey', pageKey);
      return listOf(rows).claims.reverse();
    });
  }

  /** Every claim that is not deleted. */
  async all(): Promise<Result<ClaimList, ErrorCode>> {
    return this.connection.read(async (connection) => listOf(await connection.getAll('claims')));
  }

  /** Every claim that is deleted, the one deleted last first. */
  async deleted(): Promise<Result<Claim[], ErrorCode>> {
    return this.connection.read(async (connection) => {
      const rows = (await connection.getAll('claims')).flatMap((row) => Claim.safeParse(row).data ?? []);
      return rows.filter(({ deleted }) => deleted !== undefined).sort((a, b) => ((a.deleted ?? '') < (b.deleted ?? '') ? 1 : -1));
    });
  }

  /** How many claims that are not deleted mention an entry. Rows are not parsed: this runs behind every card. */
  async countMentions(entryId: string): Promise<Result<number, ErrorCode>> {
    return this.connection.read(async (connection) => {
      const rows = (await connection.getAll('claims')) as { deleted?: unknown; entries?: unknown }[];
      return rows.filter(({ deleted, entries }) => deleted === undefined && Array.isArray(entries) && entries.includes(entryId))
        .length;
    });
  }

  /** The pages that have claims, deleted ones too, without repetition. */
  async pageKeys(): Promise<Result<string[], ErrorCode>> {
    return this.connection.read(async (connection) => {
      const keys: string[] = [];
      const index = connection.transaction('claims').store.index('pageKey');
      for (let cursor = await index.openKeyCursor(null, 'nextunique'); cursor; cursor = await cursor.continue())
        keys.push(cursor.key as string);
      return keys;
    });
  }

  /**
   * Brings both stores to the same state, both ways; of two versions of a claim the one changed last stays. Run it at
   * every start of the browser.
   *
   * @returns how many claims the browser's database had lost and now has again; 0 when the copies cannot be read
   */
  async reconcile(): Promise<Result<number, ErrorCode>> {
    const copies = new Map<string, Claim>();
    let records: unknown[];
    try {
      records = await this.copies.readAll();
    } catch (error) {
      this.report(error); // some browsers have no private file system at times; the claims themselves are not in it
      return success(0);
    }
    for (const record of records) {
      const parsed = Claim.safeParse(record);
      if (parsed.success) copies.set(parsed.data.id, parsed.data);
    }
    const lagging: Claim[] = [];
    const restored = await this.connection.write('claims', async (store) => {
      let missing = 0;
      const rows = new Map((await store.getAll()).map((row: { id: string }) => [row.id, Claim.safeParse(row)]));
      for (const [id, copy] of copies) {
        const row = rows.get(id);
        if (row === undefined) missing++;
        if (row === undefined || !row.success || row.data.modified < copy.modified) await store.put(copy);
      }
      for (const [id, row] of rows)
        if (row.success && (copies.get(id)?.modified ?? '') < row.data.modified) lagging.push(row.data);
      return success(missing);
    });
    for (const claim of lagging) await this.copy(claim);
    return restored;
  }

  /** A single fact about the database itself. */
  fact(name: string): Promise<Result<unknown, ErrorCode>> {
    return this.connection.fact(name);
  }

  setFact(name: string, value: unknown): Promise<Result<null, ErrorCode>> {
    return this.connection.setFact(name, value);
  }

  /** A failed second copy does not make the save fail: the record is on the disk, and the next start copies it. */
  private async copy(claim: Claim): Promise<void> {
    await this.copies.write(claim.id, claim).catch((error: unknown) => this.report(error));
  }
}

function listOf(rows: readonly unknown[]): ClaimList {
  const parsed = rows.map((row) => Claim.safeParse(row));
  const claims = parsed.flatMap(({ data }) => (data && !data.deleted ? [data] : []));
  claims.sort((a, b) => (a.created < b.created ? 1 : -1));
  return { claims, damaged: parsed.filter(({ success: parses }) => !parses).length };
}

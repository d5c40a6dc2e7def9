import type { IDBPDatabase, IDBPObjectStore } from 'idb';
import type { ErrorCode } from '../protocol/messages';
import { failure, type Result, success } from '../result/result';
import { type Database, openDatabase } from './open-database';

/** The stores of the database. */
export type StoreName = 'claims' | 'facts' | 'glossaries';
/** A store inside a transaction that writes. */
export type WriteStore<Name extends StoreName> = IDBPObjectStore<unknown, [Name], Name, 'readwrite'>;

/**
 * The way to the database: opened when first needed, opened anew when it died. Every write is one transaction of strict
 * durability and is answered at its `complete`.
 */
export class Connection {
  private database: Promise<Database> | undefined;

  /** Runs `work` on the open database. Failures: `storage-full`, `storage-failed`. */
  read<T>(work: (connection: IDBPDatabase) => Promise<T>): Promise<Result<T, ErrorCode>> {
    return this.attempt(async ({ connection }) => success(await work(connection)));
  }

  /** Runs `work` in one writing transaction. Failures: those of `work`, `newer-database`, `storage-full`, `storage-failed`. */
  write<T, Name extends StoreName>(
    name: Name,
    work: (store: WriteStore<Name>) => Promise<Result<T, ErrorCode>>,
  ): Promise<Result<T, ErrorCode>> {
    return this.attempt(async ({ connection, readOnly }) => {
      if (readOnly) return failure('newer-database');
      return inTransaction(connection, name, work);
    });
  }

  /** A single fact about the database itself. */
  async fact(name: string): Promise<Result<unknown, ErrorCode>> {
    return this.read((connection) => connection.get('facts', name) as Promise<unknown>);
  }

  async setFact(name: string, value: unknown): Promise<Result<null, ErrorCode>> {
    return this.write('facts', async (store) => {
      await store.put(value, name);
      return success(null);
    });
  }

  /** Runs `work`; a connection that died (a full disk kills it for good) is opened anew, once. */
  private async attempt<T>(
    work: (database: Database) => Promise<Result<T, ErrorCode>>,
    again = true,
  ): Promise<Result<T, ErrorCode>> {
    try {
      this.database ??= openDatabase(() => {
        this.database = undefined;
      });
      return await work(await this.database);
    } catch (error) {
      this.database = undefined;
      if (again) return this.attempt(work, false);
      return failure(isFull(error) ? 'storage-full' : 'storage-failed');
    }
  }
}

/** Runs `work` in one transaction. What fails, fails for the transaction's own reason where it has one: requests only know that it ended. */
async function inTransaction<Name extends StoreName, T>(
  connection: IDBPDatabase,
  name: Name,
  work: (store: WriteStore<Name>) => Promise<T>,
): Promise<T> {
  const transaction = connection.transaction(name, 'readwrite', { durability: 'strict' });
  try {
    // At its end the disk has it, not merely the request. Both are waited for, so that neither fails unheard.
    const [outcome] = await Promise.all([work(transaction.store), transaction.done]);
    return outcome;
  } catch (error) {
    if (transaction.error) throw transaction.error;
    throw error;
  }
}

function isFull(error: unknown): boolean {
  const { name, message } = error instanceof Error || error instanceof DOMException ? error : { name: '', message: '' };
  // LevelDB reports a full disk as UnknownError with "IO error" in its words; there is no other sign.
  return name === 'QuotaExceededError' || (name === 'UnknownError' && /IO error|no space/i.test(message));
}

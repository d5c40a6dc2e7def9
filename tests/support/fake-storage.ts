import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import type { Copies } from '../../utils/storage/claim-store';

/** Second copies in memory, which can be made to fail. */
export class FakeCopies implements Copies {
  readonly records = new Map<string, unknown>();
  failsToWrite = false;
  failsToRead = false;

  write = async (id: string, record: unknown): Promise<void> => {
    if (this.failsToWrite) throw new Error('no private file system');
    this.records.set(id, structuredClone(record));
  };

  remove = async (id: string): Promise<void> => {
    if (this.failsToWrite) throw new Error('no private file system');
    this.records.delete(id);
  };

  readAll = async (): Promise<unknown[]> => {
    if (this.failsToRead) throw new Error('no private file system');
    return [...this.records.values()].map((record) => structuredClone(record));
  };
}

/** Throws every database away, as a browser sometimes does after a crash. */
export function loseDatabases(): void {
  globalThis.indexedDB = new IDBFactory();
}

/** The rows of the claims as the database has them, without the code under test. */
export async function readRows(): Promise<unknown[]> {
  const connection = await openDB('footlight');
  const rows: unknown[] = await connection.getAll('claims');
  connection.close();
  return rows;
}

/** Puts rows into the database as they are, without the code under test; the database must exist. */
export async function writeRows(rows: readonly unknown[]): Promise<void> {
  const connection = await openDB('footlight');
  for (const row of rows) await connection.put('claims', row);
  connection.close();
}

import type { IDBPDatabase } from 'idb';

/** Creates the store of the reader's own glossaries, one row each. */
export function createGlossaries(database: IDBPDatabase): void {
  database.createObjectStore('glossaries', { keyPath: 'id' });
}

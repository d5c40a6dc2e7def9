import type { IDBPDatabase } from 'idb';

/** Creates the store of claims, found by page and by time, and the store of single facts about the database itself. */
export function createClaims(database: IDBPDatabase): void {
  const claims = database.createObjectStore('claims', { keyPath: 'id' });
  claims.createIndex('pageKey', 'pageKey');
  claims.createIndex('modified', 'modified');
  database.createObjectStore('facts');
}

import { type IDBPDatabase, openDB } from 'idb';
import { createClaims } from './migrations/0001-create-claims';
import { createGlossaries } from './migrations/0002-create-glossaries';

const NAME = 'footlight';
// The database's version is their number. A migration that was released is never changed.
const MIGRATIONS = [createClaims, createGlossaries];

/** An open database; `readOnly` when a newer version of the extension wrote it. */
export type Database = { connection: IDBPDatabase; readOnly: boolean };

/**
 * Opens the database, migrating an older one. One that a newer version wrote is opened as it is and only for reading:
 * nothing in it is changed or deleted.
 *
 * @param onClose - called when the browser ends the connection, after which it is of no more use
 */
export async function openDatabase(onClose: () => void): Promise<Database> {
  try {
    const connection = await openDB(NAME, MIGRATIONS.length, {
      upgrade(database, oldVersion) {
        for (const migrate of MIGRATIONS.slice(oldVersion)) migrate(database);
      },
      blocking(_current, _blocked, event) {
        (event.target as IDBDatabase).close(); // a newer version of the extension is about to start
        onClose();
      },
      terminated: onClose,
    });
    return { connection, readOnly: false };
  } catch (error) {
    if (!(error instanceof DOMException) || error.name !== 'VersionError') throw error;
    return { connection: await openDB(NAME, undefined, { terminated: onClose }), readOnly: true };
  }
}

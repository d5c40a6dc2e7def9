import { forceCloseDatabase } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ErrorCode } from '../../../utils/protocol/messages';
import { failure, success } from '../../../utils/result/result';
import { ClaimStore } from '../../../utils/storage/claim-store';
import { FakeCopies, loseDatabases, readRows } from '../../support/fake-storage';
import { aClaim } from '../../support/library-data';

let copies: FakeCopies;
let store: ClaimStore;
const report = vi.fn<(error: unknown) => void>();
beforeEach(() => {
  loseDatabases();
  copies = new FakeCopies();
  store = new ClaimStore(copies, report);
});

/** Every connection opened from now on, so that a test can end one as a browser does. */
function watchConnections(): IDBDatabase[] {
  const opened: IDBDatabase[] = [];
  const open = indexedDB.open.bind(indexedDB);
  vi.spyOn(indexedDB, 'open').mockImplementation((...asked) => {
    const request = open(...asked);
    request.addEventListener('success', () => opened.push(request.result));
    return request;
  });
  return opened;
}

/** Does something to each put's transaction just after the put was asked for. */
function disturbPuts(disturb: (request: IDBRequest, transaction: IDBTransaction) => void): void {
  type Put = (this: IDBObjectStore, value: unknown, key?: IDBValidKey) => IDBRequest<IDBValidKey>;
  const put = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'put')?.value as Put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value, key) {
    const request = put.call(this, value, key);
    disturb(request, this.transaction);
    return request;
  });
}

const WRITE_ERRORS: [name: string, error: DOMException, code: ErrorCode][] = [
  ['the quota is used up', new DOMException('Quota exceeded.', 'QuotaExceededError'), 'storage-full'],
  [
    'the disk is full, as Chromium says it',
    new DOMException('Internal error: IO error: file.ldb', 'UnknownError'),
    'storage-full',
  ],
  ['the disk is full, in other words', new DOMException('No space left on device', 'UnknownError'), 'storage-full'],
  ['something unknown happens', new DOMException('Something else.', 'UnknownError'), 'storage-failed'],
  ['the transaction is aborted', new DOMException('Aborted.', 'AbortError'), 'storage-failed'],
];

describe('a write that fails', () => {
  it.each(WRITE_ERRORS)('is answered with its reason when %s, and keeps what was there', async (_, error, code) => {
    await store.save(aClaim(1));
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw error;
    });
    expect(await store.save(aClaim(2))).toEqual(failure(code));
    expect(await store.change(aClaim(1).id, () => ({ note: 'x' }))).toEqual(failure(code));
    expect(await store.setFact('bornAt', 'x')).toEqual(failure(code));
    expect(copies.records.size).toBe(1);
    put.mockRestore();
    expect(await readRows()).toEqual([aClaim(1)]);
    expect(await store.save(aClaim(2))).toEqual(success('saved'));
  });

  it('is no success when only the commit fails', async () => {
    disturbPuts((request, transaction) => {
      request.addEventListener('success', () => transaction.abort());
    });
    expect(await store.save(aClaim(1))).toEqual(failure('storage-failed'));
    expect(copies.records.size).toBe(0);
    vi.restoreAllMocks();
    expect(await readRows()).toEqual([]);
  });

  it('is no success, nor an error nobody hears of, when the transaction is aborted in between', async () => {
    disturbPuts((_, transaction) => {
      transaction.abort();
    });
    const unheard = vi.fn();
    process.on('unhandledRejection', unheard);
    expect(await store.save(aClaim(1))).toEqual(failure('storage-failed'));
    expect(await store.setFact('bornAt', 'x')).toEqual(failure('storage-failed'));
    await new Promise((resolve) => setImmediate(resolve)); // rejections are told of after the microtasks
    process.off('unhandledRejection', unheard);
    expect(unheard).not.toHaveBeenCalled();
  });

  it('is told apart by the transaction, where the request only says that it was aborted', async () => {
    disturbPuts((request, transaction) => {
      request.addEventListener('error', (event) => event.stopPropagation()); // in a browser the request's listeners come first
      transaction.abort();
      Object.defineProperty(transaction, 'error', { value: new DOMException('Quota exceeded.', 'QuotaExceededError') });
    });
    expect(await store.save(aClaim(1))).toEqual(failure('storage-full'));
  });
});

describe('a connection that died', () => {
  it.each([
    ['with a word of it', (connection: IDBDatabase) => forceCloseDatabase(connection as never)],
    ['without a word', (connection: IDBDatabase) => connection.close()],
  ])('%s is opened anew', async (_, kill) => {
    const opened = watchConnections();
    await store.save(aClaim(1));
    expect(opened).toHaveLength(1);
    kill(opened[0] as IDBDatabase);
    expect(await store.save(aClaim(2))).toEqual(success('saved'));
    expect(opened).toHaveLength(2);
    expect(await readRows()).toHaveLength(2);
  });

  it('is opened anew once, not for ever', async () => {
    const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('Internal error opening backing store.', 'UnknownError');
    });
    expect(await store.all()).toEqual(failure('storage-failed'));
    expect(open).toHaveBeenCalledTimes(2);
    open.mockRestore();
    expect(await store.save(aClaim(1))).toEqual(success('saved'));
  });

  it('is shared by what is asked at the same moment', async () => {
    const opened = watchConnections();
    await Promise.all([store.all(), store.pageKeys(), store.save(aClaim(1))]);
    expect(opened).toHaveLength(1);
  });
});

describe('a database of a newer version', () => {
  beforeEach(async () => {
    await store.save(aClaim(1));
    const newer = await openDB('footlight', 99, { upgrade: (database) => void database.createObjectStore('later') });
    newer.close();
    store = new ClaimStore(copies, report);
  });

  it('can be read', async () => {
    expect(await store.get(aClaim(1).id)).toEqual(success(aClaim(1)));
    expect(await store.onPage(aClaim(1).pageKey)).toEqual(success([aClaim(1)]));
    expect(await store.all()).toEqual(success({ claims: [aClaim(1)], damaged: 0 }));
    expect(await store.pageKeys()).toEqual(success([aClaim(1).pageKey]));
    expect(await store.fact('bornAt')).toEqual(success(undefined));
  });

  it.each([
    ['saving', () => store.save(aClaim(2))],
    ['changing', () => store.change(aClaim(1).id, () => ({ note: 'x' }))],
    ['setting a fact', () => store.setFact('bornAt', 'x')],
    ['bringing copies back', () => store.reconcile()],
  ])('is not written by %s', async (_, act) => {
    copies.records.set(aClaim(3).id, aClaim(3));
    expect(await act()).toEqual(failure('newer-database'));
    expect(await readRows()).toEqual([aClaim(1)]);
    const connection = await openDB('footlight');
    expect([connection.version, [...connection.objectStoreNames]]).toEqual([99, ['claims', 'facts', 'glossaries', 'later']]);
    connection.close();
  });
});

describe('an update of the extension', () => {
  it('is not held up by a connection of the version before, nor is that one lost for reading', async () => {
    await store.save(aClaim(1));
    const newer = await openDB('footlight', 99); // waits for ever if the other stays open
    newer.close();
    expect(await store.all()).toEqual(success({ claims: [aClaim(1)], damaged: 0 }));
    expect(await store.save(aClaim(2))).toEqual(failure('newer-database'));
  });
});

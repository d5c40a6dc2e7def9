import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ReaderGlossary } from '../../../utils/glossary/reader-glossary';
import { failure, success } from '../../../utils/result/result';
import { Connection } from '../../../utils/storage/connection';
import { GlossaryStore } from '../../../utils/storage/glossary-store';
import { FakeCopies, loseDatabases } from '../../support/fake-storage';
import { makeReaderEntry, makeReaderGlossary } from '../glossary/make-glossary';

const OWN = makeReaderGlossary('own', [makeReaderEntry('own-drift', 'drift')]);
const SET = makeReaderGlossary('set-mine', [makeReaderEntry('set-mine-card', 'model card')]);
const LATER = { ...SET, marked: false, modified: '2026-11-09T00:00:00.000Z' };

let copies: FakeCopies;
let store: GlossaryStore;
const report = vi.fn<(error: unknown) => void>();
const open = () => new GlossaryStore(copies, report, new Connection());
const put = (glossary: ReaderGlossary) => store.change(glossary.id, () => success(glossary));

beforeEach(() => {
  loseDatabases();
  report.mockClear();
  copies = new FakeCopies();
  store = open();
});

describe('GlossaryStore', () => {
  it('keeps glossaries, the reader’s own terms first, each with a second copy', async () => {
    await put(SET);
    await put(OWN);
    expect(await open().all()).toEqual(success([OWN, SET]));
    expect(copies.records.get('set-mine')).toEqual(SET);
  });

  it('changes what is there, one change after the other', async () => {
    await put(SET);
    const add = (number: number) =>
      store.change('set-mine', (before) =>
        success({
          ...(before ?? SET),
          entries: [...(before ?? SET).entries, makeReaderEntry(`set-mine-${number}`, `${number}`)],
        }),
      );
    await Promise.all([1, 2, 3].map(add));
    const all = await store.all();
    expect(all.ok && all.value[0]?.entries).toHaveLength(4);
  });

  it('changes nothing when there is nothing to change', async () => {
    expect(await store.change('own', () => failure('not-found'))).toEqual(failure('not-found'));
    expect(await store.all()).toEqual(success([]));
  });

  it('refuses what it could not read back, and keeps what was there', async () => {
    await put(OWN);
    const many = Array.from({ length: 5001 }, (_, number) => makeReaderEntry(`own-${number}`, `${number}`));
    expect(await put({ ...OWN, entries: many })).toEqual(failure('too-many-terms'));
    expect(await store.all()).toEqual(success([OWN]));
  });

  it('gives what it removes, so that it can be put back', async () => {
    await put(SET);
    expect(await store.remove('set-mine')).toEqual(success(SET));
    expect(await open().all()).toEqual(success([]));
    expect(copies.records.size).toBe(0);
    await put(SET);
    expect(await store.all()).toEqual(success([SET]));
    expect(await store.remove('set-gone')).toEqual(failure('not-found'));
  });

  it('does not bring back what was removed, though its copy could not be', async () => {
    await put(SET);
    copies.failsToWrite = true;
    await store.remove('set-mine');
    copies.failsToWrite = false;
    expect(copies.records.size).toBe(1);
    await open().reconcile();
    expect(await open().all()).toEqual(success([]));
  });

  it('writes rows and copies of one glossary in turn', async () => {
    await put(SET);
    await Promise.all([put(LATER), store.remove('set-mine')]);
    expect([await store.all(), copies.records.size]).toEqual([success([]), 0]);
  });

  it('saves though the second copy cannot be written, and says so behind the scenes', async () => {
    copies.failsToWrite = true;
    expect(await put(OWN)).toEqual(success(OWN));
    expect(report).toHaveBeenCalledOnce();
  });
});

const CASES: [name: string, rows: ReaderGlossary[], records: unknown[], then: ReaderGlossary[]][] = [
  ['a lost database', [], [OWN, SET], [OWN, SET]],
  ['a lost copy', [OWN, SET], [OWN], [OWN, SET]],
  ['a copy that lags behind', [LATER], [SET], [LATER]],
  ['a row that lags behind', [SET], [LATER], [LATER]],
  ['a damaged copy', [OWN], [{ id: 'own', entries: 7 }], [OWN]],
];

describe('reconcile', () => {
  it.each(CASES)('brings rows and copies together: %s', async (_, rows, records, then) => {
    for (const row of rows) await put(row);
    copies.records.clear();
    for (const record of records) copies.records.set((record as ReaderGlossary).id, record);
    expect(await store.reconcile()).toEqual(success(null));
    expect(await store.all()).toEqual(success(then));
    expect([...copies.records.values()].sort((a, b) => ((a as ReaderGlossary).id < (b as ReaderGlossary).id ? -1 : 1))).toEqual(
      then,
    );
  });

  it('changes nothing when the copies cannot be read', async () => {
    await put(OWN);
    copies.failsToRead = true;
    expect(await store.reconcile()).toEqual(success(null));
    expect(await store.all()).toEqual(success([OWN]));
    expect(report).toHaveBeenCalledOnce();
  });
});

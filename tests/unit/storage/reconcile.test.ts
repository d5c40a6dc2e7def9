import { beforeEach, describe, expect, it, vi } from 'vitest';
import { success } from '../../../utils/result/result';
import { ClaimStore } from '../../../utils/storage/claim-store';
import { FakeCopies, loseDatabases, readRows, writeRows } from '../../support/fake-storage';
import { aClaim } from '../../support/library-data';

const EARLY = '2026-06-03T00:00:00.000Z';
const LATE = '2026-06-04T00:00:00.000Z';
const old = aClaim(1, { note: 'old', modified: EARLY });
const twin = aClaim(1, { note: 'twin', modified: EARLY });
const young = aClaim(1, { note: 'young', modified: LATE });
const dead = aClaim(1, { modified: LATE, deleted: LATE });
const broken = { id: old.id, note: 7 };

type Case = { name: string; rows: unknown[]; records: unknown[]; restored: number; then: unknown[]; copied?: unknown[] };

const CASES: Case[] = [
  { name: 'nothing anywhere', rows: [], records: [], restored: 0, then: [] },
  { name: 'a lost database', rows: [], records: [old, aClaim(2)], restored: 2, then: [old, aClaim(2)] },
  { name: 'one lost row', rows: [old], records: [old, aClaim(2)], restored: 1, then: [old, aClaim(2)] },
  { name: 'lost copies', rows: [old, aClaim(2)], records: [], restored: 0, then: [old, aClaim(2)] },
  { name: 'one lost copy', rows: [old, aClaim(2)], records: [old], restored: 0, then: [old, aClaim(2)] },
  { name: 'a copy that lags behind', rows: [young], records: [old], restored: 0, then: [young] },
  { name: 'a row that lags behind', rows: [old], records: [young], restored: 0, then: [young] },
  { name: 'both the same', rows: [young], records: [young], restored: 0, then: [young] },
  { name: 'other words at the same time', rows: [old], records: [twin], restored: 0, then: [old], copied: [twin] },
  { name: 'a deleted claim whose copy lags behind', rows: [dead], records: [old], restored: 0, then: [dead] },
  { name: 'a deleted claim whose row lags behind', rows: [old], records: [dead], restored: 0, then: [dead] },
  { name: 'a lost database with a deleted claim', rows: [], records: [dead], restored: 1, then: [dead] },
  { name: 'each place with one the other lacks', rows: [old], records: [aClaim(2)], restored: 1, then: [old, aClaim(2)] },
  { name: 'a damaged row with a good copy', rows: [broken], records: [old], restored: 0, then: [old] },
  { name: 'a damaged row without a copy', rows: [broken], records: [], restored: 0, then: [broken], copied: [] },
  { name: 'a damaged copy with a good row', rows: [old], records: [broken], restored: 0, then: [old] },
  {
    name: 'a damaged copy without a row',
    rows: [],
    records: [broken, null, 7],
    restored: 0,
    then: [],
    copied: [broken, null, 7],
  },
];

let copies: FakeCopies;
let store: ClaimStore;
const report = vi.fn<(error: unknown) => void>();
beforeEach(() => {
  loseDatabases();
  report.mockClear();
  copies = new FakeCopies();
  store = new ClaimStore(copies, report);
});

async function given(rows: readonly unknown[], records: readonly unknown[]): Promise<void> {
  await store.all(); // makes the database
  await writeRows(rows);
  for (const [number, record] of records.entries())
    copies.records.set((record as { id?: string } | null)?.id ?? `${number}`, record);
}

const sorted = (records: Iterable<unknown>) => [...records].map((record) => JSON.stringify(record)).sort();

describe('reconcile', () => {
  it.each(CASES)('brings both places to the same state: $name', async ({ rows, records, restored, then, copied }) => {
    await given(rows, records);
    expect(await store.reconcile()).toEqual(success(restored));
    expect(sorted(await readRows())).toEqual(sorted(then));
    expect(sorted(copies.records.values())).toEqual(sorted(copied ?? then));
    expect(report).not.toHaveBeenCalled();
  });

  it.each(CASES)('has nothing left to do the second time: $name', async ({ rows, records, then }) => {
    await given(rows, records);
    await store.reconcile();
    const write = vi.spyOn(copies, 'write');
    expect(await store.reconcile()).toEqual(success(0));
    expect(write).not.toHaveBeenCalled();
    expect(sorted(await readRows())).toEqual(sorted(then));
  });

  it('changes nothing and reports it when the copies cannot be read', async () => {
    await given([old], []);
    copies.failsToRead = true;
    expect(await store.reconcile()).toEqual(success(0));
    expect(report).toHaveBeenCalledOnce();
    expect(await readRows()).toEqual([old]);
  });

  it('restores though copies cannot be written', async () => {
    await given([old], [aClaim(2)]);
    copies.failsToWrite = true;
    expect(await store.reconcile()).toEqual(success(1));
    expect(await readRows()).toHaveLength(2);
    expect(report).toHaveBeenCalledOnce();
  });

  it('brings back a database lost under a running store', async () => {
    await store.save(aClaim(1));
    await store.save(aClaim(2));
    loseDatabases();
    const next = new ClaimStore(copies, report);
    expect(await next.reconcile()).toEqual(success(2));
    expect(sorted(await readRows())).toEqual(sorted([aClaim(1), aClaim(2)]));
  });
});

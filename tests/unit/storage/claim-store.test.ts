import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Claim } from '../../../utils/claim/claim';
import { failure, success } from '../../../utils/result/result';
import { ClaimStore } from '../../../utils/storage/claim-store';
import { FakeCopies, loseDatabases, readRows, writeRows } from '../../support/fake-storage';
import { aClaim } from '../../support/library-data';

let copies: FakeCopies;
let report: ReturnType<typeof vi.fn<(error: unknown) => void>>;
let store: ClaimStore;
beforeEach(() => {
  loseDatabases();
  copies = new FakeCopies();
  report = vi.fn();
  store = new ClaimStore(copies, report);
});

const OTHER = 'other.example';
const idsOf = (claims: readonly Claim[] | undefined) => claims?.map(({ id }) => Number(id.slice(-12)));
const valueOf = <T>(outcome: { ok: true; value: T } | { ok: false; code: string }): T => {
  if (!outcome.ok) throw new Error(`The store answered ${outcome.code}.`);
  return outcome.value;
};

// Rows that later or broken code may leave.
const DAMAGED: [name: string, row: unknown][] = [
  ['of another shape', { id: 'b', pageKey: aClaim(1).pageKey, text: 'x' }],
  ['with nothing but an id', { id: 'c' }],
  ['with a field of a later version', { ...aClaim(5), later: 1 }],
  ['with a field of another type', { ...aClaim(6), note: 7 }],
];

describe('saving a claim', () => {
  it('writes it as it is, to both places', async () => {
    expect(await store.save(aClaim(1))).toEqual(success('saved'));
    expect(await readRows()).toEqual([aClaim(1)]);
    expect([...copies.records]).toEqual([[aClaim(1).id, aClaim(1)]]);
    expect(await store.get(aClaim(1).id)).toEqual(success(aClaim(1)));
  });

  it('again changes nothing, whatever came the second time', async () => {
    await store.save(aClaim(1));
    expect(await store.save(aClaim(1, { note: 'second', colour: 'pink' }))).toEqual(success('there'));
    expect(await readRows()).toEqual([aClaim(1)]);
    expect(copies.records.get(aClaim(1).id)).toEqual(aClaim(1));
  });

  it('again writes the second copy, which the first time may not have come to', async () => {
    await store.save(aClaim(1));
    copies.records.clear();
    await store.save(aClaim(1, { note: 'second' }));
    expect(copies.records.get(aClaim(1).id)).toEqual(aClaim(1));
  });

  it('twice at the same moment writes it once', async () => {
    const outcomes = await Promise.all([store.save(aClaim(1)), store.save(aClaim(1))]);
    expect(outcomes.map(valueOf).toSorted()).toEqual(['saved', 'there']);
    expect(await readRows()).toHaveLength(1);
  });

  it('does not touch a claim of another page with the same id', async () => {
    await store.save(aClaim(1));
    expect(await store.save(aClaim(1, { pageKey: OTHER }))).toEqual(failure('forbidden-sender'));
    expect(await readRows()).toEqual([aClaim(1)]);
    expect(copies.records.get(aClaim(1).id)).toEqual(aClaim(1));
  });

  it('does not bring a deleted one back', async () => {
    await store.save(aClaim(1));
    await store.change(aClaim(1).id, () => ({ deleted: '2026-06-02T00:00:00.000Z' }));
    expect(await store.save(aClaim(1))).toEqual(success('there'));
    expect(valueOf(await store.all()).claims).toEqual([]);
  });

  it('refuses what could not be read back', async () => {
    expect(await store.save(aClaim(1, { url: 'x'.repeat(100_000) }))).toEqual(failure('bad-message'));
    expect(await store.save({ ...aClaim(1), later: 1 } as Claim)).toEqual(failure('bad-message'));
    expect(valueOf(await store.all())).toEqual({ claims: [], damaged: 0 });
  });

  it('succeeds though the second copy fails, and says so', async () => {
    copies.failsToWrite = true;
    expect(await store.save(aClaim(1))).toEqual(success('saved'));
    expect(await store.change(aClaim(1).id, () => ({ note: 'x' }))).toMatchObject({ ok: true });
    expect(await readRows()).toHaveLength(1);
    expect(report).toHaveBeenCalledTimes(2);
  });
});

describe('changing a claim', () => {
  beforeEach(() => store.save(aClaim(1)));

  it('writes the fields that differ and the time, to both places', async () => {
    const changed = valueOf(await store.change(aClaim(1).id, () => ({ note: 'new', tags: ['a'] })));
    expect(changed).toEqual({ ...aClaim(1), note: 'new', tags: ['a'], modified: changed.modified });
    expect(changed.modified > aClaim(1).modified).toBe(true);
    expect(await readRows()).toEqual([changed]);
    expect(copies.records.get(changed.id)).toEqual(changed);
  });

  it('is told the claim as it stands', async () => {
    const change = vi.fn(() => ({}));
    await store.change(aClaim(1).id, change);
    expect(change).toHaveBeenCalledWith(aClaim(1));
  });

  it('removes it from the lists and leaves a tombstone, and restores it', async () => {
    await store.change(aClaim(1).id, () => ({ deleted: '2026-06-02T00:00:00.000Z' }));
    expect(valueOf(await store.onPage(aClaim(1).pageKey))).toEqual([]);
    expect(valueOf(await store.all()).claims).toEqual([]);
    expect(valueOf(await store.get(aClaim(1).id))?.deleted).toBe('2026-06-02T00:00:00.000Z');
    await store.change(aClaim(1).id, () => ({ deleted: undefined }));
    expect(idsOf(valueOf(await store.onPage(aClaim(1).pageKey)))).toEqual([1]);
    expect(await readRows()).toEqual([expect.not.objectContaining({ deleted: expect.anything() })]);
    expect(Object.keys(copies.records.get(aClaim(1).id) as object)).not.toContain('deleted');
  });

  it.each([
    ['that is not there', aClaim(2).id, () => ({ note: 'x' })],
    ['that the caller does not want to change', aClaim(1).id, () => undefined],
  ])('finds none %s', async (_, id, change) => {
    expect(await store.change(id, change)).toEqual(failure('not-found'));
    expect(await readRows()).toEqual([aClaim(1)]);
    expect(copies.records.size).toBe(1);
  });

  it.each(DAMAGED)('leaves a row alone %s', async (_, row) => {
    await writeRows([row]);
    expect(await store.change((row as { id: string }).id, () => ({ note: 'x' }))).toEqual(failure('not-found'));
    expect(await readRows()).toContainEqual(row);
  });
});

describe('listing claims', () => {
  beforeEach(async () => {
    for (const number of [2, 1, 3]) await store.save(aClaim(number));
    await store.save(aClaim(4, { pageKey: OTHER }));
  });

  it('gives those of one page, oldest first', async () => {
    expect(idsOf(valueOf(await store.onPage(aClaim(1).pageKey)))).toEqual([1, 2, 3]);
    expect(idsOf(valueOf(await store.onPage(OTHER)))).toEqual([4]);
    expect(valueOf(await store.onPage('none'))).toEqual([]);
  });

  it('gives all, newest first', async () => {
    const { claims, damaged } = valueOf(await store.all());
    expect([idsOf(claims), damaged]).toEqual([[4, 3, 2, 1], 0]);
  });

  it('names each page once, also one whose claims are deleted', async () => {
    await store.change(aClaim(4).id, () => ({ deleted: '2026-06-02T00:00:00.000Z' }));
    expect(valueOf(await store.pageKeys()).toSorted()).toEqual([aClaim(1).pageKey, OTHER].toSorted());
  });

  it('counts rows that do not parse, and leaves them as they are', async () => {
    await writeRows(DAMAGED.map(([, row]) => row));
    const { claims, damaged } = valueOf(await store.all());
    expect([idsOf(claims), damaged]).toEqual([[4, 3, 2, 1], DAMAGED.length]);
    expect(idsOf(valueOf(await store.onPage(aClaim(1).pageKey)))).toEqual([1, 2, 3]);
    const rows = await readRows();
    for (const [name, row] of DAMAGED) expect(rows, name).toContainEqual(row);
  });

  it('finds none that is not there or does not parse', async () => {
    await writeRows([{ id: 'b', text: 'x' }]);
    expect(await store.get('b')).toEqual(success(undefined));
    expect(await store.get('none')).toEqual(success(undefined));
  });
});

describe('facts', () => {
  it('are kept beside the claims', async () => {
    expect(await store.fact('bornAt')).toEqual(success(undefined));
    expect(await store.setFact('bornAt', 'today')).toEqual(success(null));
    expect(await new ClaimStore(copies, report).fact('bornAt')).toEqual(success('today'));
    expect(await store.fact('other')).toEqual(success(undefined));
  });
});

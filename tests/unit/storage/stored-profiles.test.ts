import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Claim } from '../../../utils/claim/claim';
import type { ReaderGlossary } from '../../../utils/glossary/reader-glossary';
import { pageKey } from '../../../utils/claim/page-key';
import { success } from '../../../utils/result/result';
import { ClaimStore } from '../../../utils/storage/claim-store';
import { Connection } from '../../../utils/storage/connection';
import { GlossaryStore } from '../../../utils/storage/glossary-store';
import { createClaims } from '../../../utils/storage/migrations/0001-create-claims';
import { createGlossaries } from '../../../utils/storage/migrations/0002-create-glossaries';
import { FakeCopies, loseDatabases, readRows } from '../../support/fake-storage';

type Profile = { version: number; claims: Claim[]; facts: Record<string, unknown>; glossaries?: ReaderGlossary[] };

const ROOT = join(import.meta.dirname, '../../..');
const MIGRATIONS = [createClaims, createGlossaries];
const numbers = (folder: string) =>
  readdirSync(join(ROOT, folder))
    .filter((name) => /^\d{4}/.test(name))
    .map((name) => Number(name.slice(0, 4)));
const profiles = numbers('tests/fixtures/storage').map((number): [number, Profile] => {
  const path = join(ROOT, 'tests/fixtures/storage', `${String(number).padStart(4, '0')}.json`);
  return [number, JSON.parse(readFileSync(path, 'utf8')) as Profile];
});

/** Puts a profile on the disk by the migrations of its own time. */
async function restore({ version, claims, facts, glossaries = [] }: Profile): Promise<void> {
  const connection = await openDB('footlight', version, {
    upgrade: (database) => MIGRATIONS.slice(0, version).forEach((migrate) => migrate(database)),
  });
  for (const claim of claims) await connection.put('claims', claim);
  for (const [name, value] of Object.entries(facts)) await connection.put('facts', value, name);
  for (const glossary of glossaries) await connection.put('glossaries', glossary);
  connection.close();
}

let store: ClaimStore;
beforeEach(() => {
  loseDatabases();
  store = new ClaimStore(new FakeCopies(), vi.fn());
});

describe('the stored profiles', () => {
  it('are one for each migration, and the migrations are all known here', () => {
    expect(profiles.map(([number]) => number)).toEqual(numbers('utils/storage/migrations'));
    expect(profiles.map(([number, { version }]) => version - number)).toEqual(profiles.map(() => 0));
    expect(MIGRATIONS).toHaveLength(profiles.length);
  });

  it.each(profiles)('of version %i opens with every claim in it', async (_, profile) => {
    await restore(profile);
    const living = profile.claims.filter(({ deleted }) => !deleted);
    expect(living.length).toBeGreaterThan(0);
    const all = await store.all();
    if (!all.ok) throw new Error(all.code);
    expect(all.value.damaged).toBe(0);
    expect(all.value.claims.map(({ quotation }) => quotation).toSorted()).toEqual(
      living.map(({ quotation }) => quotation).toSorted(),
    );
  });

  it.each(profiles)('of version %i opens with notes, tags, tombstones and facts', async (_, profile) => {
    await restore(profile);
    for (const { id, note, tags, deleted } of profile.claims) {
      expect(await store.get(id)).toMatchObject(success({ note, tags, ...(deleted && { deleted }) }));
    }
    for (const [name, value] of Object.entries(profile.facts)) expect(await store.fact(name)).toEqual(success(value));
  });

  it.each(profiles)('of version %i opens with every glossary of the reader’s', async (_, profile) => {
    await restore(profile);
    const glossaries = new GlossaryStore(new FakeCopies(), vi.fn(), new Connection());
    expect(await glossaries.all()).toEqual(success(profile.glossaries ?? []));
  });

  it.each(profiles)(
    'of version %i is found by the pages it was saved on, and loses nothing by being read',
    async (_, profile) => {
      await restore(profile);
      for (const { id, url, deleted } of profile.claims) {
        const found = await store.onPage(pageKey(url));
        expect(found.ok && found.value.some((claim) => claim.id === id)).toBe(!deleted);
      }
      expect(await readRows()).toHaveLength(profile.claims.length);
    },
  );
});

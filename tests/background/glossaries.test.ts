import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Glossaries } from '../../entrypoints/background/glossaries';
import { putTerm, removeTerm } from '../../entrypoints/background/own-terms';
import { splitGlossary } from '../../utils/glossary/parts';
import { GATE_KEY, type GateView } from '../../utils/protocol/gate-view';
import { DEFAULT_SETTINGS } from '../../utils/protocol/settings';
import { failure, success } from '../../utils/result/result';
import { publishGate } from '../../utils/settings/gate-store';
import { Connection } from '../../utils/storage/connection';
import { GlossaryStore } from '../../utils/storage/glossary-store';
import { FakeCopies, loseDatabases } from '../support/fake-storage';
import type { ShownSource } from '../../utils/glossary/reader-glossary';
import { loadGlossary } from '../unit/glossary/load-glossary';
import { makeReaderEntry, makeReaderGlossary } from '../unit/glossary/make-glossary';

const STATE = { known: false, savedCount: 0, languages: 'interface' as const };
const { directory, parts } = splitGlossary(loadGlossary());
const drift = makeReaderEntry('own-drift', 'concept drift');
const SET = { ...makeReaderGlossary('set-desk', [makeReaderEntry('set-desk-card', 'house card')]), name: 'Desk' };

let copies: FakeCopies;
let glossaries: Glossaries;
const open = () => new Glossaries(new GlossaryStore(copies, () => undefined, new Connection()), () => undefined);
const add = (entry = drift, sources: ShownSource[] = []) => putTerm(glossaries, { entry, sources, mode: 'add' });
const view = async (id: string, of = glossaries) => {
  const found = await of.entry(id, STATE);
  return found.ok ? found.value : undefined;
};
const revision = async () => (await glossaries.outline())?.revision;
const gate = async () => ((await fakeBrowser.storage.session.get(GATE_KEY))[GATE_KEY] as GateView).terms;

beforeEach(async () => {
  vi.stubEnv('FIREFOX', '');
  fakeBrowser.reset();
  loseDatabases();
  vi.stubGlobal('fetch', async (path: string) => {
    const number = /^\/glossary\/(\d+)\.json$/.exec(path)?.[1];
    return { json: async () => (number === undefined ? directory : parts[Number(number)]) };
  });
  copies = new FakeCopies();
  glossaries = open();
  await publishGate(DEFAULT_SETTINGS, []);
});

describe('the glossaries', () => {
  it('answer for a bundled entry with its works and neighbours', async () => {
    const found = await view('prompt-injection');
    expect(found?.entry.headword).toBe('prompt injection');
    expect(found?.sources.length).toBeGreaterThan(0);
    expect(found?.related.length).toBeGreaterThan(2);
    expect(found).not.toHaveProperty('origin');
    expect(await glossaries.entry('nowhere', STATE)).toEqual(failure('not-found'));
  });

  it('answer for a term of the reader’s as soon as it is written, also after a restart', async () => {
    expect(await add()).toEqual(success({ id: 'own-concept-drift' }));
    expect((await view('own-concept-drift'))?.origin).toEqual({ id: 'own', name: '' });
    expect((await view('own-concept-drift', open()))?.entry.headword).toBe('concept drift');
    const rows = await glossaries.rows();
    expect(rows.ok && rows.value.find(({ id }) => id === 'own-concept-drift')?.origin).toEqual({ id: 'own', name: '' });
  });

  it('give every added term an id of its own, Chinese ones too, and change only what is there', async () => {
    const added = [await add(), await add(), await add(makeReaderEntry('x', '对齐')), await add(makeReaderEntry('x', '涌现'))];
    expect(new Set(added.map((done) => done.ok && done.value.id)).size).toBe(4);
    const gone = { entry: makeReaderEntry('own-gone', 'gone'), sources: [] };
    expect(await putTerm(glossaries, { ...gone, mode: 'change' })).toEqual(failure('not-found'));
    expect((await glossaries.read('own')).ok && (await glossaries.list())).toMatchObject(success([{ count: 4 }]));
  });

  it('say nothing else than that they cannot be read when they cannot', async () => {
    await add();
    const broken = open();
    vi.spyOn(GlossaryStore.prototype, 'all').mockResolvedValue(failure('storage-failed'));
    expect(await broken.list()).toEqual(failure('storage-failed'));
    expect(await broken.rows()).toEqual(failure('storage-failed'));
    expect(await broken.outline()).toBeUndefined();
    await broken.publish();
    expect(await gate()).toMatch(/oncept/); // the gate keeps what it knew
    expect((await view('prompt-injection', broken))?.entry.headword).toBe('prompt injection');
    vi.restoreAllMocks();
  });

  it('put nothing over what another window changed meanwhile', async () => {
    expect(await glossaries.put(SET, null)).toEqual(success({}));
    expect(await glossaries.put(SET, null)).toEqual(failure('changed-meanwhile'));
    const read = await glossaries.read('set-desk');
    if (!read.ok) throw new Error(read.code);
    await glossaries.change('set-desk', { marked: false });
    expect(await glossaries.put(SET, read.value.modified)).toEqual(failure('changed-meanwhile'));
    expect(await glossaries.list()).toMatchObject(success([{ marked: false }]));
  });

  it('leave the bundled entry unmarked only while the reader’s version of it is there', async () => {
    await add({ ...drift, replaces: 'prompt-injection' });
    expect((await glossaries.outline())?.replaced).toEqual(['prompt-injection']);
    expect((await view('prompt-injection'))?.ownVersion).toBe('own-concept-drift');
    await removeTerm(glossaries, 'own-concept-drift');
    expect((await glossaries.outline())?.replaced).toEqual([]);
  });

  it('tell the gate of terms written by hand, not of a file’s unless the reader wants it', async () => {
    await add();
    await glossaries.put(SET, null);
    expect(await gate()).toMatch(/oncept.*rift/);
    expect(await gate()).not.toMatch(/ouse/);
    await glossaries.change('set-desk', { everywhere: true });
    expect(await gate()).toMatch(/ouse/);
    await glossaries.change('set-desk', { marked: false });
    expect(await gate()).not.toMatch(/ouse/);
  });

  it('change their revision with every change of what is marked', async () => {
    expect(await revision()).toBe('');
    await add();
    const first = await revision();
    await glossaries.put(SET, null);
    const second = await revision();
    expect(new Set(['', first, second]).size).toBe(3);
    const both = await glossaries.terms();
    expect(both.ok && both.value.tables.onlyNearAi).toEqual([false, true]);
    await glossaries.change('set-desk', { marked: false });
    expect(await revision()).toBe(first);
  });

  it('give a term back that was taken out, with the works only it named', async () => {
    const memo = { id: 'own-memo', title: 'A memo' };
    const cited = { ...drift, id: 'own-concept-drift', sourcesDiffer: [{ source: 'own-memo', says: 'Otherwise.' }] };
    await add(cited, [memo]);
    await add(makeReaderEntry('x', 'other'));
    await removeTerm(glossaries, 'own-other');
    expect(await removeTerm(glossaries, 'own-concept-drift')).toEqual(success({ entry: cited, sources: [memo] }));
    expect(await glossaries.read('own')).toMatchObject(success({ entries: [], sources: [] }));
    const back = { entry: cited, sources: [memo], mode: 'putBack' as const };
    expect(await putTerm(glossaries, back)).toEqual(success({ id: 'own-concept-drift' }));
    expect(await putTerm(glossaries, back)).toEqual(failure('changed-meanwhile'));
    expect((await view('own-concept-drift'))?.sources).toEqual([memo]);
    expect(await removeTerm(glossaries, 'own-gone')).toEqual(failure('not-found'));
  });

  it('come back from their copies after the database was lost, before anything is written', async () => {
    await add();
    loseDatabases();
    glossaries = open();
    await add(makeReaderEntry('x', 'later'));
    const all = await glossaries.read('own');
    expect(all.ok && all.value.entries.map(({ headword }) => headword)).toEqual(['concept drift', 'later']);
    expect(await gate()).toMatch(/rift/);
  });
});

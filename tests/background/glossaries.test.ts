import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Glossaries } from '../../entrypoints/background/glossaries';
import { splitGlossary } from '../../utils/glossary/parts';
import { GATE_KEY, type GateView } from '../../utils/protocol/gate-view';
import { DEFAULT_SETTINGS } from '../../utils/protocol/settings';
import { failure, success } from '../../utils/result/result';
import { publishGate } from '../../utils/settings/gate-store';
import { Connection } from '../../utils/storage/connection';
import { GlossaryStore } from '../../utils/storage/glossary-store';
import { FakeCopies, loseDatabases } from '../support/fake-storage';
import { loadGlossary } from '../unit/glossary/load-glossary';
import { makeReaderEntry, makeReaderGlossary } from '../unit/glossary/make-glossary';

const STATE = { known: false, savedCount: 0, languages: 'interface' as const };
const { directory, parts } = splitGlossary(loadGlossary());
const drift = makeReaderEntry('own-drift', 'concept drift');
const SET = { ...makeReaderGlossary('set-desk', [makeReaderEntry('set-desk-card', 'house card')]), name: 'Desk' };

let copies: FakeCopies;
let glossaries: Glossaries;
const open = () => new Glossaries(new GlossaryStore(copies, () => undefined, new Connection()), () => undefined);
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
    const view = await glossaries.entry('prompt-injection', STATE);
    expect(view?.entry.headword).toBe('prompt injection');
    expect(view?.sources.length).toBeGreaterThan(0);
    expect(view?.related.length).toBeGreaterThan(2);
    expect(view).not.toHaveProperty('origin');
    expect(await glossaries.entry('nowhere', STATE)).toBeUndefined();
  });

  it('answer for a term of the reader’s as soon as it is written, also after a restart', async () => {
    expect(await glossaries.putTerm(drift, [])).toEqual(success({}));
    expect((await glossaries.entry('own-drift', STATE))?.origin).toEqual({ id: 'own', name: '' });
    expect((await open().entry('own-drift', STATE))?.entry).toEqual(drift);
    expect((await glossaries.rows()).find(({ id }) => id === 'own-drift')?.origin).toEqual({ id: 'own', name: '' });
  });

  it('tell the gate of terms written by hand, not of a file’s unless the reader wants it', async () => {
    await glossaries.putTerm(drift, []);
    await glossaries.put(SET);
    expect(await gate()).toMatch(/concept.*drift/);
    expect(await gate()).not.toMatch(/house/);
    await glossaries.change('set-desk', { everywhere: true });
    expect(await gate()).toMatch(/house/);
    await glossaries.change('set-desk', { marked: false });
    expect(await gate()).not.toMatch(/house/);
  });

  it('change their revision with every change of what is marked', async () => {
    expect(await glossaries.revision()).toBe('');
    await glossaries.putTerm(drift, []);
    const first = await glossaries.revision();
    await glossaries.put(SET);
    const second = await glossaries.revision();
    expect(new Set(['', first, second]).size).toBe(3);
    await glossaries.change('set-desk', { marked: false });
    expect(await glossaries.revision()).toBe(first);
    expect((await glossaries.terms()).tables.ids).toEqual(['own-drift']);
  });

  it('give a term back that was taken out, with the works only it named', async () => {
    const memo = { id: 'own-memo', title: 'A memo' };
    const cited = { ...drift, sources: [{ source: 'own-memo' }] };
    await glossaries.putTerm(cited, [memo]);
    expect(await glossaries.removeTerm('own-drift')).toEqual(success({ entry: cited, sources: [memo] }));
    expect(await glossaries.read('own')).toMatchObject(success({ entries: [], sources: [] }));
    await glossaries.putTerm(cited, [memo]);
    expect((await glossaries.entry('own-drift', STATE))?.sources).toEqual([memo]);
    expect(await glossaries.removeTerm('own-gone')).toEqual(failure('not-found'));
  });

  it('come back from their copies after the database was lost', async () => {
    await glossaries.putTerm(drift, []);
    loseDatabases();
    const next = open();
    await next.reconcile();
    expect((await next.entry('own-drift', STATE))?.entry).toEqual(drift);
    expect(await gate()).toMatch(/drift/);
  });
});

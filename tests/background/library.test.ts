import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Library } from '../../entrypoints/background/library';
import type { Claim } from '../../utils/claim/claim';
import { onChange, type Change } from '../../utils/messaging/changes';
import { bucketKey, GATE_KEY, gateHash, type GateView } from '../../utils/protocol/gate-view';
import type { Sender } from '../../utils/protocol/sender';
import { PageClaim } from '../../utils/protocol/views';
import { failure, success } from '../../utils/result/result';
import { ClaimStore } from '../../utils/storage/claim-store';
import { aDraft } from '../support/claim-data';
import { FakeCopies, loseDatabases, readRows } from '../support/fake-storage';
import { aClaim } from '../support/library-data';

const PAGE: Sender = { kind: 'content', url: 'https://www.news.example/a?utm_source=x', tabId: 7, frameId: 0, incognito: false };
const SAME_PAGE: Sender = { ...PAGE, url: 'https://news.example/a#part', tabId: 8 };
const OTHER_PAGE: Sender = { ...PAGE, url: 'https://news.example/b' };
const PRIVATE: Sender = { ...PAGE, incognito: true };
const OURS: Sender = {
  kind: 'extension',
  url: 'chrome-extension://footlight/library.html',
  tabId: undefined,
  frameId: 0,
  incognito: false,
};
const KEY = '//news.example/a';
const ID = aDraft(1).id;

let copies: FakeCopies;
beforeEach(() => {
  vi.stubEnv('FIREFOX', ''); // Vitest makes texts of the build's constants, and “false” is true
  fakeBrowser.reset();
  loseDatabases();
  copies = new FakeCopies();
});

const open = () => new Library(new ClaimStore(copies, () => undefined), () => undefined);
const claimsOf = async (library: Library): Promise<Claim[]> => {
  const list = await library.list();
  return list.ok ? list.value.claims : [];
};
const restoredOf = async (library: Library) => {
  const list = await library.list();
  return list.ok && list.value.restored;
};

describe('saving a passage', () => {
  it('files it under the sender’s page, at this moment, without note or tags', async () => {
    const library = open();
    const before = new Date().toISOString();
    expect(await library.save(aDraft(1), PAGE)).toEqual(success({ id: ID }));
    const [claim] = await claimsOf(library);
    expect(claim).toEqual({
      ...aDraft(1),
      url: PAGE.url,
      pageKey: KEY,
      note: '',
      tags: [],
      created: claim?.created,
      modified: claim?.created,
    });
    expect((claim?.created ?? '') >= before && (claim?.created ?? '') <= new Date().toISOString()).toBe(true);
  });

  it('is refused in a private window, and leaves nothing anywhere', async () => {
    const library = open();
    await library.list();
    const publishedBefore = JSON.stringify(await fakeBrowser.storage.session.get());
    expect(await library.save(aDraft(1), PRIVATE)).toEqual(failure('private-window'));
    expect(await readRows()).toEqual([]);
    expect(copies.records.size).toBe(0);
    expect(JSON.stringify(await fakeBrowser.storage.session.get())).toBe(publishedBefore);
  });

  it('may be repeated', async () => {
    const library = open();
    await library.save(aDraft(1), PAGE);
    expect(await library.save(aDraft(1), SAME_PAGE)).toEqual(success({ id: ID }));
    expect(await claimsOf(library)).toHaveLength(1);
  });

  it('cannot take the id of another page’s claim', async () => {
    const library = open();
    await library.save(aDraft(1), PAGE);
    expect(await library.save(aDraft(1, { quotation: 'Other.' }), OTHER_PAGE)).toEqual(failure('forbidden-sender'));
    expect((await claimsOf(library))[0]?.quotation).toBe(aDraft(1).quotation);
  });

  it('works for a page with a very long address', async () => {
    const library = open();
    const sender = { ...PAGE, url: `https://news.example/a?token=${'ü'.repeat(9000)}` };
    expect(await library.save(aDraft(1), sender)).toEqual(success({ id: ID }));
    expect(await library.list()).toMatchObject(success({ claims: [{ id: ID }], damaged: 0 }));
    expect(await library.onPage(sender)).toMatchObject(success([{ id: ID }]));
  });

  it('works though the second copies cannot be read or written', async () => {
    copies.failsToRead = true;
    copies.failsToWrite = true;
    const library = open();
    expect(await library.save(aDraft(1), PAGE)).toEqual(success({ id: ID }));
    expect(await claimsOf(library)).toHaveLength(1);
  });

  it('tells other pages of the extension, and the gate of the page', async () => {
    const library = open();
    await library.list();
    const heard: Change[] = [];
    const ended = new AbortController();
    onChange((change) => heard.push(change), ended.signal);
    await library.save(aDraft(1), PAGE);
    const stored = await fakeBrowser.storage.session.get();
    const { salt, revision } = stored[GATE_KEY] as GateView;
    const hash = gateHash(salt, KEY);
    expect(stored[bucketKey(hash)]).toEqual([hash]);
    expect(revision).toBe(2);
    await vi.waitFor(() => expect(heard).toEqual(['claims']));
    ended.abort();
  });
});

type Act = (library: Library, sender: Sender) => Promise<unknown>;
const ACTS: [name: string, act: Act][] = [
  ['read', (library, sender) => library.get(ID, sender)],
  ['recolour', (library, sender) => library.change(ID, sender, () => ({ colour: 'pink' }))],
  ['remove', (library, sender) => library.change(ID, sender, () => ({ deleted: '2026-06-02T00:00:00.000Z' }))],
];

describe('a claim', () => {
  it.each(ACTS)('is not there for another page that wants to %s it', async (_, act) => {
    const library = open();
    await library.save(aDraft(1), PAGE);
    const [before] = await claimsOf(library);
    expect(await act(library, OTHER_PAGE)).toEqual(failure('not-found'));
    expect(await claimsOf(library)).toEqual([before]);
  });

  it.each(
    ACTS.flatMap(([name, act]) => [
      ['its own page', name, act, SAME_PAGE] as const,
      ['a page of ours', name, act, OURS] as const,
    ]),
  )('is there for %s that wants to %s it', async (_, __, act, sender) => {
    const library = open();
    await library.save(aDraft(1), PAGE);
    expect(await act(library, sender)).toMatchObject({ ok: true });
  });

  it('that nobody saved is there for no one', async () => {
    for (const [name, act] of ACTS) expect(await act(open(), OURS), name).toEqual(failure('not-found'));
  });

  it('goes to its page without note or tags, whatever else it has', async () => {
    const library = open();
    await library.save(aDraft(1), PAGE);
    await library.change(ID, OURS, () => ({ note: 'A secret thought.', tags: ['secret'] }));
    const found = await library.onPage(SAME_PAGE);
    const [claim] = found.ok ? found.value : [];
    expect(PageClaim.safeParse(claim).success).toBe(true); // strict: no other field
    expect(claim).toMatchObject({ id: ID, hasNote: true });
    expect(JSON.stringify(found)).not.toContain('secret');
    expect(await library.onPage(OTHER_PAGE)).toEqual(success([]));
  });

  it('without a note says so to its page', async () => {
    const library = open();
    await library.save(aDraft(1), PAGE);
    expect(await library.onPage(PAGE)).toMatchObject(success([{ hasNote: false }]));
  });

  it('counts among those that mention an entry, until it is removed', async () => {
    const library = open();
    await library.save(aDraft(1, { entries: ['ai-agent'] }), PAGE);
    await library.save(aDraft(2, { entries: ['ai-agent', 'token'] }), OTHER_PAGE);
    expect([
      await library.countMentions('ai-agent'),
      await library.countMentions('token'),
      await library.countMentions('x'),
    ]).toEqual([2, 1, 0]);
    await library.change(ID, PAGE, () => ({ deleted: '2026-06-02T00:00:00.000Z' }));
    expect(await library.countMentions('ai-agent')).toBe(1);
  });
});

describe('a database without its birth mark', () => {
  it('is new where there are no copies: it is marked, and nothing is said', async () => {
    expect(await restoredOf(open())).toBe(0);
    expect(await new ClaimStore(copies, () => undefined).fact('bornAt')).toEqual(success(expect.stringMatching(/^\d{4}-/)));
  });

  it('was lost where there are copies: they come back before anything is answered, and the reader is told', async () => {
    for (const number of [1, 2]) copies.records.set(aClaim(number).id, aClaim(number, { pageKey: KEY }));
    expect(await open().onPage(PAGE)).toMatchObject(success([{ id: aClaim(1).id }, { id: aClaim(2).id }]));
    expect(await restoredOf(open())).toBe(2);
  });

  it('is told of until the notice is dismissed', async () => {
    copies.records.set(aClaim(1).id, aClaim(1));
    const library = open();
    expect(await restoredOf(library)).toBe(1);
    await library.dismissNotice();
    expect(await restoredOf(library)).toBe(0);
    expect(await restoredOf(open())).toBe(0);
  });

  it('is told of though the browser starts again, with nothing lost, before the reader has seen it', async () => {
    copies.records.set(aClaim(1).id, aClaim(1));
    const library = open();
    await library.list();
    await library.reconcile();
    expect(await restoredOf(library)).toBe(1);
  });

  it('is looked for once: a marked one is not reconciled at every start of the worker', async () => {
    await restoredOf(open());
    const readAll = vi.spyOn(copies, 'readAll');
    await restoredOf(open());
    expect(readAll).not.toHaveBeenCalled();
  });

  it('comes back though it was lost while the browser ran', async () => {
    const library = open();
    await library.save(aDraft(1), PAGE);
    loseDatabases();
    const next = open();
    expect(await claimsOf(next)).toHaveLength(1);
    expect(await restoredOf(next)).toBe(1);
  });

  it('tells the gate of the pages that came back', async () => {
    copies.records.set(aClaim(1).id, aClaim(1, { pageKey: KEY }));
    await open().list();
    const stored = await fakeBrowser.storage.session.get();
    const hash = gateHash((stored[GATE_KEY] as GateView).salt, KEY);
    expect(stored[bucketKey(hash)]).toEqual([hash]);
  });
});

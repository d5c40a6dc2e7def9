import { describe, expect, it } from 'vitest';
import { MESSAGES, type MessageName } from '../../../utils/protocol/messages';
import { failure, success } from '../../../utils/result/result';
import { seeded } from '../../support/seeded';
import { FakeBackground, SENDERS } from './fake-background';
import { NAMES, VALID_REQUESTS } from './valid-requests';

// All that a script inside a page may ask for. A line more here is a decision about security.
const OPEN_TO_PAGES = [
  'page.enter', 'page.injectUi', 'page.settings', 'glossary.entry', 'glossary.know', 'page.terms', 'claims.onPage', 'claims.save', 'claims.recolour',
  'claims.remove', 'claims.restore', 'citation.copy', 'library.open', 'note.open',
]; // prettier-ignore
const CLOSED_TO_OURS = ['page.enter', 'note.open'];

const KINDS = { content: 'content', extension: 'extension', extensionInTab: 'extension' } as const;
const senderNames = Object.keys(SENDERS) as (keyof typeof SENDERS)[];
const MATRIX = NAMES.flatMap((name) =>
  senderNames.map((sender) => {
    const kind = sender in KINDS ? KINDS[sender as keyof typeof KINDS] : undefined;
    return { name, sender, kind, allowed: kind !== undefined && (MESSAGES[name].from as readonly string[]).includes(kind) };
  }),
);

const id = '00000000-0000-4000-8000-000000000001';
const MALFORMED: [name: string, raw: unknown][] = [
  ['nothing', undefined],
  ['null', null],
  ['a text', 'settings.read'],
  ['a number', 7],
  ['a list', ['settings.read', {}]],
  ['an empty object', {}],
  ['no name', { request: {} }],
  ['a name that is no text', { name: ['settings.read'], request: {} }],
  ['an object that reads like a name', { name: { toString: () => 'settings.read' }, request: {} }],
  ['a name of no message', { name: 'claims.eraseAll', request: {} }],
  ['an empty name', { name: '', request: {} }],
  ['a name in other case', { name: 'Settings.Read', request: {} }],
  ['a name with a space', { name: 'settings.read ', request: {} }],
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', 'prototype'].map((name): [string, unknown] => [
    `the name ${name}`,
    { name, request: {} },
  ]),
  ['no request', { name: 'settings.read' }],
  ['null for a request', { name: 'settings.read', request: null }],
  ['a list for a request', { name: 'settings.read', request: [] }],
  ['a foreign field', { name: 'settings.read', request: { a: 1 } }],
  ['a foreign field beside the right ones', { name: 'claims.remove', request: { id, url: 'https://x.example' } }],
  ['an id that is none', { name: 'claims.remove', request: { id: '../x' } }],
  ['an entry that leads out of a folder', { name: 'glossary.entry', request: { id: '../../x' } }],
  ['an entry with capitals', { name: 'glossary.entry', request: { id: '__proto__' } }],
  ['a tab below zero', { name: 'tab.read', request: { tabId: -1 } }],
  ['a frame between two', { name: 'tab.jumpToClaim', request: { tabId: 1, frameId: 0.5, claimId: id } }],
  ['an address outside the library', { name: 'library.open', request: { hash: '//evil.example' } }],
  ['a script for an address', { name: 'library.open', request: { hash: 'javascript:alert(1)' } }],
  ['an address with a query', { name: 'library.open', request: { hash: '#/claims?x=1' } }],
  ['an unknown style', { name: 'citation.render', request: { subject: { claimId: id }, style: 'https://x.example/a.csl' } }],
  ['both kinds of subject', { name: 'citation.copy', request: { subject: { claimId: id, quotation: 'x' } } }],
  ['an unknown setting', { name: 'settings.change', request: { change: { admin: true } } }],
  ['a setting of another type', { name: 'settings.change', request: { change: { marks: 'yes' } } }],
  ['a note that is too long', { name: 'claims.annotate', request: { id, note: 'x'.repeat(100_001) } }],
];

describe('dispatch', () => {
  it.each(MATRIX)('with $name from $sender: allowed $allowed', async ({ name, sender, kind, allowed }) => {
    const background = new FakeBackground();
    const answer = await background.receive({ name, request: VALID_REQUESTS[name] }, SENDERS[sender]);
    if (allowed) {
      expect(answer).toEqual(success(name));
      expect(background.handled).toEqual([{ name, request: VALID_REQUESTS[name], sender: expect.objectContaining({ kind }) }]);
    } else {
      expect(answer).toEqual(failure('forbidden-sender'));
      expect(background.handled).toEqual([]);
    }
  });

  it('has the table that was decided on', () => {
    const openTo = (kind: string) => NAMES.filter((name) => (MESSAGES[name].from as readonly string[]).includes(kind));
    expect(NAMES.toSorted()).toEqual(Object.keys(MESSAGES).toSorted());
    expect(openTo('content')).toEqual(OPEN_TO_PAGES);
    expect(openTo('extension')).toEqual(NAMES.filter((name) => !CLOSED_TO_OURS.includes(name)));
  });

  it.each(MALFORMED)('refuses a message with %s', async (_, raw) => {
    const background = new FakeBackground();
    expect(await background.receive(raw, SENDERS.extension)).toEqual(failure('bad-message'));
    expect(background.handled).toEqual([]);
    expect(background.reported).toEqual([]);
  });

  it.each(NAMES)('refuses %s with a field too many', async (name) => {
    const background = new FakeBackground();
    const sender = (MESSAGES[name].from as readonly string[]).includes('extension') ? SENDERS.extension : SENDERS.content;
    const answer = await background.receive({ name, request: { ...VALID_REQUESTS[name], foreign: 1 } }, sender);
    expect(answer).toEqual(failure('bad-message'));
    expect(background.handled).toEqual([]);
  });

  it('looks at the sender before the message', async () => {
    expect(await new FakeBackground().receive('nonsense', SENDERS.foreign)).toEqual(failure('forbidden-sender'));
    const request = { nonsense: true };
    expect(await new FakeBackground().receive({ name: 'settings.read', request }, SENDERS.content)).toEqual(
      failure('forbidden-sender'),
    );
  });

  it.each(['rejects', 'throws'])('answers “unexpected” when a handler %s, and reports its name alone', async (how) => {
    const background = new FakeBackground();
    const error = new Error('broken');
    background.handlers['claims.save'] = () => {
      if (how === 'throws') throw error;
      return Promise.reject(error);
    };
    const answer = await background.receive({ name: 'claims.save', request: VALID_REQUESTS['claims.save'] }, SENDERS.content);
    expect(answer).toEqual(failure('unexpected'));
    expect(background.reported).toEqual([{ name: 'claims.save', error }]);
    expect(JSON.stringify([answer, background.reported])).not.toContain('Passage');
  });

  it('hands a failure on as it is', async () => {
    const background = new FakeBackground();
    background.handlers['claims.remove'] = async () => failure('not-found');
    const answer = await background.receive({ name: 'claims.remove', request: VALID_REQUESTS['claims.remove'] }, SENDERS.content);
    expect(answer).toEqual(failure('not-found'));
  });

  it('hands on the parsed request, not the one that came', async () => {
    const background = new FakeBackground();
    const request = { ...VALID_REQUESTS['claims.remove'] };
    await background.receive({ name: 'claims.remove', request }, SENDERS.content);
    expect(background.handled[0]?.request).not.toBe(request);
  });
});

const random = seeded(20262);
const JUNK: unknown[] = [
  undefined, null, true, 0, -1, 1e308, NaN, '', 'x', '__proto__', 'constructor', [], {}, [[]], '../../x', 'javascript:alert(1)', id, '#/claims',
  'x'.repeat(200_000), { length: 1e9 }, { toString: 'x' }, JSON.parse('{"__proto__": {"admin": true}}'), new Date(0), () => 'x',
]; // prettier-ignore

/** A valid message spoiled at random, or nonsense from the start; now and then it comes out valid. */
function fuzzed(): { name: unknown; request: unknown } {
  const name: unknown = random.below(8) === 0 ? random.pick(JUNK) : random.pick(NAMES);
  const base: unknown = random.below(4) === 0 ? random.pick(JUNK) : structuredClone(VALID_REQUESTS[random.pick(NAMES)]);
  const own: unknown =
    typeof name === 'string' && random.below(2) === 0 && Object.hasOwn(VALID_REQUESTS, name)
      ? structuredClone(VALID_REQUESTS[name as MessageName])
      : base;
  return { name, request: random.below(3) === 0 ? own : spoiled(own, 3) };
}

function spoiled(value: unknown, depth: number): unknown {
  if (typeof value !== 'object' || value === null || depth === 0) return random.pick(JUNK);
  const copy = { ...value } as Record<string, unknown>;
  const keys = Object.keys(copy);
  if (keys.length === 0 || random.below(3) === 0)
    return { ...copy, [random.pick(['extra', 'url', 'pageKey', 'id', 'admin'])]: random.pick(JUNK) };
  const key = random.pick(keys);
  if (random.below(4) === 0) delete copy[key];
  else copy[key] = spoiled(copy[key], depth - 1);
  return copy;
}

describe(`two thousand made-up messages, with seed ${random.seed}`, () => {
  it('reach a handler only when both message and sender are right', async () => {
    const background = new FakeBackground();
    const counts = { handled: 0, 'bad-message': 0, 'forbidden-sender': 0 };
    for (let round = 0; round < 2000; round++) {
      const { name, request } = fuzzed();
      const sender = random.pick(senderNames);
      const before = background.handled.length;
      const answer = await background.receive({ name, request }, SENDERS[sender]);
      const note = `seed ${random.seed}, round ${round}: ${JSON.stringify(name)} from ${sender}`;
      const row = MATRIX.find((candidate) => candidate.name === name && candidate.sender === sender);
      const isRight = row?.allowed === true && MESSAGES[row.name].request.safeParse(request).success;
      expect(background.handled.length - before, note).toBe(isRight ? 1 : 0);
      if (answer.ok) counts.handled++;
      else if (answer.code === 'bad-message' || answer.code === 'forbidden-sender') counts[answer.code]++;
      else expect(answer.code, note).toBe('bad-message');
    }
    expect(background.reported).toEqual([]);
    // All three outcomes were seen, so that the numbers above say something.
    expect(Math.min(...Object.values(counts)), JSON.stringify(counts)).toBeGreaterThan(30);
  });
});

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ask, type Envelope } from '../../../utils/protocol/ask';
import { failure, success } from '../../../utils/result/result';

const TIMEOUT = 15_000; // ms, as `ask` promises
const PAUSES = 1350; // ms, all of them together
const never = () => new Promise<never>(() => undefined);
const id = '00000000-0000-4000-8000-000000000001';

/** A runtime that does one thing for each message sent, in this order. */
function runtime(...acts: (() => Promise<unknown>)[]) {
  const sent: Envelope[] = [];
  const post = (envelope: Envelope) => {
    sent.push(envelope);
    return acts[sent.length - 1]?.() ?? Promise.reject(new Error('one message too many'));
  };
  return { sent, post };
}

const gone = () => Promise.reject(new Error('Could not establish connection. Receiving end does not exist.'));
const broken = (): Promise<never> => {
  throw new Error('Extension context invalidated.');
};
const answer = (value: unknown) => () => Promise.resolve(value);

const REPLIES: [name: string, acts: (() => Promise<unknown>)[], reply: unknown][] = [
  ['a success', [answer(success({}))], success({})],
  ['a failure, without asking again', [answer(failure('not-found'))], failure('not-found')],
  ['the second answer when the first was lost', [gone, answer(success({}))], success({})],
  ['the second answer when the first was nothing', [answer(undefined), answer(success({}))], success({})],
  ['the second answer when the first could not be asked for', [broken, answer(success({}))], success({})],
  ['the fourth answer when three were lost', [gone, gone, gone, answer(success({}))], success({})],
  ['unreachable after four losses', [gone, gone, gone, gone], failure('unreachable')],
  ['unreachable when the extension went away', [broken, broken, broken, broken], failure('unreachable')],
];

const NON_REPLIES = [true, 'ok', 0, [], {}, { ok: 'true' }, { value: 1 }];

describe('ask', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it.each(REPLIES)('gives %s', async (_, acts, reply) => {
    const { sent, post } = runtime(...acts);
    const asked = ask(post, 'claims.remove', { id });
    await vi.advanceTimersByTimeAsync(PAUSES);
    expect(await asked).toEqual(reply);
    expect(sent).toEqual(Array(acts.length).fill({ name: 'claims.remove', request: { id } }));
  });

  it.each(NON_REPLIES)('is unreachable when %j comes back, without asking again', async (value) => {
    const { sent, post } = runtime(answer(value));
    expect(await ask(post, 'settings.read', {})).toEqual(failure('unreachable'));
    expect(sent).toHaveLength(1);
  });

  it('waits 15 s for an answer and no longer', async () => {
    const { post } = runtime(never);
    const settled = vi.fn();
    void ask(post, 'settings.read', {}).then(settled);
    await vi.advanceTimersByTimeAsync(TIMEOUT - 1);
    expect(settled).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(settled).toHaveBeenCalledWith(failure('unreachable'));
  });

  it('gives all tries together 15 s', async () => {
    const loseLate = () => new Promise((_, reject) => setTimeout(() => reject(new Error('lost')), TIMEOUT - 1000));
    const { sent, post } = runtime(loseLate, never);
    const settled = vi.fn();
    void ask(post, 'settings.read', {}).then(settled);
    await vi.advanceTimersByTimeAsync(TIMEOUT);
    expect(sent).toHaveLength(2);
    expect(settled).toHaveBeenCalledWith(failure('unreachable'));
  });

  it('takes an answer that comes at the last moment', async () => {
    const { post } = runtime(() => new Promise((resolve) => setTimeout(() => resolve(success({})), TIMEOUT - 1)));
    const reply = ask(post, 'claims.remove', { id });
    await vi.advanceTimersByTimeAsync(TIMEOUT);
    expect(await reply).toEqual(success({}));
  });

  it('leaves no timer behind', async () => {
    const { post } = runtime(answer(success({})));
    await ask(post, 'claims.remove', { id });
    expect(vi.getTimerCount()).toBe(0);
  });
});

import type { Result } from '../result/result';
import { failure } from '../result/result';
import type { ErrorCode, MessageName, RequestOf, ResponseOf } from './messages';

/** The form of every message: a name of the table and its request. */
export type Envelope<Name extends MessageName = MessageName> = { name: Name; request: RequestOf<Name> };

/** The form of every answer. */
export type Reply<Name extends MessageName> = Result<ResponseOf<Name>, ErrorCode>;

// A living background answers in well under a second; a citation style that is built for the first time takes two or three.
const TIMEOUT = 15_000; // ms

// ms before each repetition; a message sent again at once can reach the same background, still on its way out.
const PAUSES = [50, 300, 1000] as const;

/**
 * Sends one message and waits for its reply. A send that fails is repeated, because a background that is stopped in
 * mid-answer rejects it and starts again on the next: every request is safe to repeat (ids are made by the sender).
 *
 * @param post - hands an envelope to the runtime and resolves to the raw answer
 * @returns the reply; `unreachable` when all four tries failed or nothing came within 15 s
 */
export async function ask<Name extends MessageName>(
  post: (envelope: Envelope<Name>) => Promise<unknown>,
  name: Name,
  request: RequestOf<Name>,
): Promise<Reply<Name>> {
  const attempt = async (): Promise<Reply<Name>> => {
    const answer = await post({ name, request });
    if (answer === undefined || answer === null) throw new Error('lost'); // Chromium says so of a background that ended
    return isReply(answer) ? (answer as Reply<Name>) : failure('unreachable');
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isLate = false;
  const late = new Promise<Reply<Name>>((resolve) => {
    timer = setTimeout(() => {
      isLate = true;
      resolve(failure('unreachable'));
    }, TIMEOUT);
  });
  const inTime = async (): Promise<Reply<Name>> => {
    for (const pause of [...PAUSES, undefined]) {
      try {
        return await attempt();
      } catch {
        if (pause === undefined || isLate) break; // the extension was reloaded or removed under this page
        await new Promise<void>((resolve) => setTimeout(() => resolve(), pause));
      }
    }
    return failure('unreachable');
  };
  return Promise.race([inTime(), late]).finally(() => clearTimeout(timer));
}

function isReply(answer: unknown): boolean {
  return typeof answer === 'object' && answer !== null && typeof (answer as { ok?: unknown }).ok === 'boolean';
}

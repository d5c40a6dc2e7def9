import type { Result } from '../result/result';
import { failure } from '../result/result';
import { type ErrorCode, MESSAGES, type MessageName, type RequestOf, type ResponseOf } from './messages';
import { readSender, type RawSender, type Sender } from './sender';

/** One function for each message of the table: a message without one does not compile. */
export type Handlers = {
  [Name in MessageName]: (request: RequestOf<Name>, sender: Sender) => Promise<Result<ResponseOf<Name>, ErrorCode>>;
};

/**
 * Answers one message: refuses what is not in the table, does not parse or may not be sent by this sender, before any
 * handler runs; otherwise gives what the handler gives. A handler that throws is a bug: it is reported, and the sender
 * hears `unexpected`.
 *
 * @param report - is told of a bug, with the message's name and never with its content
 */
export async function dispatch(
  raw: unknown,
  rawSender: RawSender,
  own: { id: string; origin: string },
  handlers: Handlers,
  report: (name: string, error: unknown) => void,
): Promise<Result<unknown, ErrorCode>> {
  const sender = readSender(rawSender, own);
  if (!sender) return failure('forbidden-sender');
  if (typeof raw !== 'object' || raw === null) return failure('bad-message');
  const { name, request } = raw as { name?: unknown; request?: unknown };
  if (typeof name !== 'string' || !Object.hasOwn(MESSAGES, name)) return failure('bad-message');
  return answer(name as MessageName, request, sender, handlers, report);
}

async function answer<Name extends MessageName>(
  name: Name,
  request: unknown,
  sender: Sender,
  handlers: Handlers,
  report: (name: string, error: unknown) => void,
): Promise<Result<unknown, ErrorCode>> {
  const message = MESSAGES[name];
  if (!(message.from as readonly string[]).includes(sender.kind)) return failure('forbidden-sender');
  try {
    const parsed = message.request.safeParse(request);
    if (!parsed.success) return failure('bad-message');
    return await handlers[name](parsed.data as RequestOf<Name>, sender);
  } catch (error) {
    report(name, error);
    return failure('unexpected');
  }
}

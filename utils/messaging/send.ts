import { ask, type Reply } from '../protocol/ask';
import type { MessageName, RequestOf } from '../protocol/messages';
import { browser } from './browser';

/** Sends a message from an extension page to the background. Never throws; see `ask` for `unreachable`. */
export function send<Name extends MessageName>(name: Name, request: RequestOf<Name>): Promise<Reply<Name>> {
  return ask((envelope) => browser.runtime.sendMessage(envelope), name, request);
}

import { ask, type Reply } from '../protocol/ask';
import type { MessageName, RequestOf } from '../protocol/messages';

type Runtime = { id?: string; sendMessage: (message: unknown) => Promise<unknown> };
type Listener = (changes: Record<string, unknown>) => void;
type Storage = { onChanged: { addListener: (listener: Listener) => void; removeListener: (listener: Listener) => void } };
type Native = { runtime?: Runtime; storage?: Storage };

function native(): Native | undefined {
  // The native object, without the polyfill: this runs in every page. Chrome has `browser` from 148 on.
  const { browser, chrome } = globalThis as { browser?: Native; chrome?: Native };
  return browser ?? chrome;
}

/** Whether the extension that put this script here still runs; after an update or removal it does not. */
export function isConnectedToExtension(): boolean {
  return native()?.runtime?.id !== undefined;
}

/** Sends a message from a page to the background. Never throws; `unreachable` also when the extension is gone. */
export function sendFromPage<Name extends MessageName>(name: Name, request: RequestOf<Name>): Promise<Reply<Name>> {
  return ask(
    async (envelope) => {
      const runtime = native()?.runtime;
      if (!runtime?.id) throw new Error('the extension is gone'); // Chrome would throw, not reject
      return runtime.sendMessage(envelope);
    },
    name,
    request,
  );
}

/** Calls `listener` when the extension's storage that pages may read changes under `key`. */
export function onStorageChange(key: string, listener: () => void, signal: AbortSignal): void {
  const storage = native()?.storage;
  if (!storage) return;
  const heard: Listener = (changes) => {
    if (key in changes) listener();
  };
  storage.onChanged.addListener(heard);
  signal.addEventListener('abort', () => {
    if (isConnectedToExtension()) storage.onChanged.removeListener(heard);
  });
}

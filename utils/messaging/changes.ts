const CHANNEL = 'footlight-changes';

/** What changed in the background: saved passages, settings, or the reader's own glossaries. */
export type Change = 'claims' | 'settings' | 'glossaries';

/** Tells every open extension page that something changed. The channel does not leave the extension's origin. */
export function announceChange(change: Change): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(change);
  channel.close();
}

/** Calls `listener` on every change announced elsewhere in the extension, until `signal` aborts. */
export function onChange(listener: (change: Change) => void, signal: AbortSignal): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', (event: MessageEvent<Change>) => listener(event.data), { signal });
  signal.addEventListener('abort', () => channel.close(), { once: true });
}

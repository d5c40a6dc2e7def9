const CHANNEL = 'footlight-commands';

/** A keyboard command for a page of the extension that is in front: the browser lets no script be sent into one. */
export type PageCommand = 'next-mark' | 'previous-mark' | 'save-selection';

/** Hands a command to the extension's own pages. */
export function announceCommand(command: PageCommand): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(command);
  channel.close();
}

/** Calls `listener` with every command that is meant for the page in front, while this page is it, until `signal` aborts. */
export function onCommand(listener: (command: PageCommand) => void, signal: AbortSignal): void {
  const channel = new BroadcastChannel(CHANNEL);
  const heard = (event: MessageEvent<PageCommand>) => {
    if (document.visibilityState === 'visible') listener(event.data);
  };
  channel.addEventListener('message', heard, { signal });
  signal.addEventListener('abort', () => channel.close(), { once: true });
}

import type { SenderClass } from './messages';

/** What the browser says of who sent a message; the browser, not the message, so it can be believed. */
export type RawSender = {
  id?: string | undefined;
  origin?: string | undefined;
  url?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined; url?: string | undefined; incognito?: boolean | undefined } | undefined;
};

/** Who sent a message. `url` is the address of the page: for a frame without one of its own that of its tab. */
export type Sender = {
  kind: SenderClass;
  url: string;
  tabId: number | undefined;
  frameId: number;
  incognito: boolean;
};

/**
 * Tells who sent a message.
 *
 * @param own - id and origin (`chrome-extension://…`, without final slash) of this extension
 * @returns undefined for anything that is neither a page of this extension nor a script of it in a tab
 */
export function readSender(raw: RawSender, own: { id: string; origin: string }): Sender | undefined {
  if (raw.id !== own.id) return undefined;
  const url = raw.url ?? '';
  const fromExtension = (raw.origin ?? originOf(url)) === own.origin;
  if (!fromExtension && raw.tab?.id === undefined) return undefined;
  return {
    kind: fromExtension ? 'extension' : 'content',
    url: fromExtension || /^https?:/.test(url) ? url : (raw.tab?.url ?? url),
    tabId: raw.tab?.id,
    frameId: raw.frameId ?? 0,
    incognito: raw.tab?.incognito ?? false,
  };
}

function originOf(url: string): string {
  return /^[a-z-]+:\/\/[^/]+/.exec(url)?.[0] ?? '';
}

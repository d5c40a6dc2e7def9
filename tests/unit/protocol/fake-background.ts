import { dispatch, type Handlers } from '../../../utils/protocol/dispatch';
import type { MessageName } from '../../../utils/protocol/messages';
import type { RawSender, Sender } from '../../../utils/protocol/sender';
import { success } from '../../../utils/result/result';
import { NAMES } from './valid-requests';

/** This extension, as the browser names it. */
export const OWN = { id: 'footlight-id', origin: 'chrome-extension://footlight-id' };

/** Who may send: as the browser describes them. */
export const SENDERS = {
  content: {
    id: OWN.id,
    origin: 'https://news.example',
    url: 'https://news.example/a',
    frameId: 0,
    tab: { id: 7, url: 'https://news.example/a', incognito: false },
  },
  extension: { id: OWN.id, origin: OWN.origin, url: `${OWN.origin}/popup.html` },
  extensionInTab: {
    id: OWN.id,
    origin: OWN.origin,
    url: `${OWN.origin}/library.html`,
    frameId: 0,
    tab: { id: 8, url: `${OWN.origin}/library.html` },
  },
  foreign: { id: 'other-id', origin: 'chrome-extension://other-id', url: 'chrome-extension://other-id/page.html' },
  foreignInTab: {
    id: 'other-id',
    origin: 'https://news.example',
    url: 'https://news.example/a',
    tab: { id: 7, url: 'https://news.example/a' },
  },
  foreignPosing: { id: 'other-id', origin: OWN.origin, url: `${OWN.origin}/popup.html` },
  nameless: { origin: OWN.origin, url: `${OWN.origin}/popup.html` },
  withoutTab: { id: OWN.id, origin: 'https://news.example', url: 'https://news.example/a' },
  nobody: {},
} as const satisfies Record<string, RawSender>;

/** A background whose handlers only note what reached them. */
export class FakeBackground {
  readonly handled: { name: MessageName; request: unknown; sender: Sender }[] = [];
  readonly reported: { name: string; error: unknown }[] = [];
  readonly handlers: Handlers;

  constructor() {
    const note = (name: MessageName) => async (request: unknown, sender: Sender) => {
      this.handled.push({ name, request, sender });
      return success(name);
    };
    this.handlers = Object.fromEntries(NAMES.map((name) => [name, note(name)])) as unknown as Handlers;
  }

  receive = (raw: unknown, sender: RawSender) =>
    dispatch(raw, sender, OWN, this.handlers, (name, error) => this.reported.push({ name, error }));
}

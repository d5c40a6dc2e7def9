import { describe, expect, it } from 'vitest';
import { readSender, type RawSender, type Sender } from '../../../utils/protocol/sender';
import { OWN, SENDERS } from './fake-background';

const PAGE = SENDERS.content;
const content: Sender = { kind: 'content', url: 'https://news.example/a', tabId: 7, frameId: 0, incognito: false };
const library: Sender = { kind: 'extension', url: `${OWN.origin}/library.html`, tabId: undefined, frameId: 0, incognito: false };

const READ: [name: string, raw: RawSender, sender: Sender][] = [
  ['a script in a page', PAGE, content],
  ['a script in a private window', { ...PAGE, tab: { ...PAGE.tab, incognito: true } }, { ...content, incognito: true }],
  [
    'a script in a frame: the frame’s address',
    { ...PAGE, frameId: 3, url: 'https://frame.example/x', origin: 'https://frame.example' },
    { ...content, frameId: 3, url: 'https://frame.example/x' },
  ],
  ['a script in an empty frame: the tab’s address', { ...PAGE, frameId: 3, url: 'about:blank' }, { ...content, frameId: 3 }],
  [
    'a script in a frame with its page written out',
    { ...PAGE, frameId: 3, url: 'about:srcdoc', origin: 'null' },
    { ...content, frameId: 3 },
  ],
  [
    'a script in a frame made from data',
    { ...PAGE, frameId: 3, url: 'data:text/html,x', origin: 'null' },
    { ...content, frameId: 3 },
  ],
  ['a script in a frame without any address', { ...PAGE, frameId: 3, url: undefined }, { ...content, frameId: 3 }],
  ['a script whose origin the browser leaves out', { ...PAGE, origin: undefined }, content],
  ['a script in a sandboxed frame', { ...PAGE, origin: 'null' }, content],
  ['a script in the first tab', { ...PAGE, tab: { id: 0, url: PAGE.url } }, { ...content, tabId: 0 }],
  [
    'an empty frame in a tab that tells no address',
    { ...PAGE, url: 'about:blank', tab: { id: 7 } },
    { ...content, url: 'about:blank' },
  ],
  ['a page of ours without a tab', { id: OWN.id, origin: OWN.origin, url: `${OWN.origin}/library.html` }, library],
  ['a page of ours in a tab', SENDERS.extensionInTab, { ...library, tabId: 8 }],
  ['a page of ours whose origin the browser leaves out', { id: OWN.id, url: `${OWN.origin}/library.html` }, library],
  [
    'a page of ours in a tab that shows another: its own address',
    { id: OWN.id, origin: OWN.origin, url: `${OWN.origin}/library.html`, tab: { id: 9, url: 'https://news.example/a' } },
    { ...library, tabId: 9 },
  ],
];

// None of these is a page of ours, whatever it looks like; each but the last rows is one in a tab, so content.
const POSING: [name: string, raw: RawSender][] = [
  ['a web page with our address in its path', { url: `https://evil.example/${OWN.origin}/popup.html` }],
  ['a web page with our address as its name', { url: `${OWN.origin}.evil.example/popup.html` }],
  ['a web page with our origin as its user', { url: 'https://footlight-id@evil.example/' }],
  ['our address with a web page’s origin', { url: `${OWN.origin}/popup.html`, origin: 'https://evil.example' }],
  ['our address with an opaque origin', { url: `${OWN.origin}/popup.html`, origin: 'null' }],
  ['our address with an empty origin', { url: `${OWN.origin}/popup.html`, origin: '' }],
  ['our origin with a slash', { url: 'https://evil.example/', origin: `${OWN.origin}/` }],
  ['our name under another scheme', { url: 'https://footlight-id/popup.html' }],
];

const REFUSED: [name: string, raw: RawSender][] = [
  ['nobody', {}],
  ['another extension', SENDERS.foreign],
  ['another extension that gives our address', SENDERS.foreignPosing],
  ['someone without an id', SENDERS.nameless],
  ['someone with an empty id', { ...PAGE, id: '' }],
  ['a script outside any tab', SENDERS.withoutTab],
  ['a script in a tab without a number', { ...PAGE, tab: { url: PAGE.url } }],
];

describe('readSender', () => {
  it.each(READ)('reads %s', (_, raw, sender) => {
    expect(readSender(raw, OWN)).toEqual(sender);
  });

  it.each(POSING)('takes %s for no page of ours', (_, raw) => {
    expect(readSender({ id: OWN.id, tab: { id: 7, url: 'https://evil.example/' }, ...raw }, OWN)?.kind).toBe('content');
    expect(readSender({ id: OWN.id, ...raw }, OWN)).toBeUndefined();
  });

  it.each(REFUSED)('refuses %s', (_, raw) => {
    expect(readSender(raw, OWN)).toBeUndefined();
  });
});

// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Popup } from '../../entrypoints/popup/Popup';
import type { EntryView, TabView } from '../../utils/protocol/views';
import type { FakeExtension } from '../support/fake-extension';
import { aClaim, anEntry } from '../support/library-data';
import { click, control, expectAccessible, field, press, renderView, type } from '../support/render-view';

const { extension } = await vi.hoisted(async () => {
  const { FakeExtension } = await import('../support/fake-extension');
  return { extension: { current: new FakeExtension() } };
});
vi.mock('../../utils/messaging/send', () => ({
  send: (...message: Parameters<FakeExtension['send']>) => extension.current.send(...message),
}));
vi.mock('../../utils/messaging/changes', () => ({
  onChange: (...subscription: Parameters<FakeExtension['onChange']>) => extension.current.onChange(...subscription),
}));
vi.mock('../../utils/messaging/browser', () => ({
  get browser() {
    return extension.current.browser;
  },
}));
vi.mock('../../utils/settings/settings-store', () => ({ readSettings: async () => ({ ...extension.current.settings }) }));

const SAVED = aClaim(1, { quotation: 'A reward that almost says what we mean.' });
const ELSEWHERE = aClaim(2, { quotation: 'Saved on another page.' });

const tab = (change: Partial<TabView> = {}): TabView => ({
  readable: true,
  host: 'news.example',
  siteOn: true,
  url: 'https://news.example/robots',
  frames: [
    { frameId: 0, mentions: [{ entryId: 'ai-agent', count: 2, form: 'AI agents' }], claims: [{ id: SAVED.id, state: 'moved' }] },
    { frameId: 4, mentions: [{ entryId: 'ai-agent', count: 1, form: 'agent' }], claims: [] },
  ],
  entries: [{ id: 'ai-agent', headword: 'AI agent', zhHeadword: 'AI智能体', domains: ['7.6'] }],
  metadata: { title: 'Robots', authors: [], type: 'article-newspaper', check: [] },
  ...change,
});
const entry = (id: string, headword: string, related: EntryView['related'] = []): EntryView => ({
  entry: {
    id,
    headword,
    partOfSpeech: 'noun',
    level: 'core',
    forms: [headword],
    acronyms: [],
    ambiguous: [],
    hints: [],
    definition: `What ${headword} is.`,
    whyItMatters: 'Because.',
    sourcesDiffer: [],
    zh: { headword: '词', forms: ['词'], ambiguous: [], definition: '定义', whyItMatters: '原因' },
    domains: ['7.6'],
    related: [],
    sources: [],
    example: '',
  },
  sources: [],
  related,
  ...{ ties: [], languages: 'interface', known: false, savedCount: 0 },
});

let fake: FakeExtension;
let closed: ReturnType<typeof vi.fn>;

beforeEach(async () => {
  const { FakeExtension } = await import('../support/fake-extension');
  fake = new FakeExtension();
  extension.current = fake;
  let claims = [SAVED, ELSEWHERE];
  fake.answers = {
    'tab.read': () => tab(),
    'claims.list': () => ({ claims, damaged: 0, restored: 0 }),
    'claims.remove': ({ id }) => {
      claims = claims.filter((claim) => claim.id !== id);
      return {};
    },
    'claims.restore': () => {
      claims = [SAVED, ELSEWHERE];
      return {};
    },
    'glossary.list': () => [anEntry('ai-agent', 'AI agent', 'AI智能体')],
    'glossary.entry': ({ id }) =>
      id === 'ai-agent'
        ? entry(id, 'AI agent', [{ id: 'tool-use', headword: 'tool use', zhHeadword: '工具调用', relation: 'related' }])
        : entry(id, 'tool use'),
    'popup.intent': () => ({}),
    'citation.render': ({ style }) => ({ plain: `Robots, in ${style}.` }),
  };
  closed = vi.fn();
  vi.stubGlobal('close', closed);
  window.close = closed as never;
});
afterEach(() => {
  vi.unstubAllGlobals();
  history.replaceState(null, '', '/');
});

const settle = () => act(() => new Promise((resolve) => setTimeout(resolve, 20))); // ms: the fake's answers, one after another
async function open() {
  await renderView(<Popup />);
  await settle();
}
const text = () => document.body.textContent;
const AGENT = 'Show context:AI agentAI智能体3 mentions3';

it('lists the terms of all frames, the passages of this page only, and the source with its citation', async () => {
  await open();
  expect(control(AGENT)).toBeTruthy();
  expect(text()).toContain('A reward that almost says');
  expect(text()).toContain('Moved on the page');
  expect(text()).not.toContain('Saved on another page');
  expect(text()).toContain('Robots, in apa.');
  await expectAccessible();
});

it('reads the tab named in its address instead of the one in front', async () => {
  history.replaceState(null, '', '/?tab=42');
  await open();
  expect(fake.requests('tab.read')).toEqual([{ tabId: 42 }]);
});

it('walks from a term to a related one and back, and gives the focus back to the term', async () => {
  await open();
  await click(AGENT);
  await settle();
  expect(text()).toContain('What AI agent is.');
  await click('tool userelated');
  await settle();
  expect(text()).toContain('What tool use is.');
  await click('Back');
  await settle();
  expect(text()).toContain('What AI agent is.');
  await click('Back');
  await settle();
  expect(document.querySelector('.term-context')).toBeNull();
  expect(document.activeElement).toBe(control(AGENT));
});

it('jumps to a term with its card, and closes', async () => {
  await open();
  await click('Jump to “AI agent”');
  expect(fake.requests('tab.jumpToEntry')).toEqual([{ tabId: 7, frameId: 0, entryId: 'ai-agent', showCard: true }]);
  expect(closed).toHaveBeenCalled();
});

it('stays open and says why when the page cannot be jumped into', async () => {
  fake.failing.set('tab.jumpToClaim', 'page-unreadable');
  await open();
  await click('Jump');
  expect(closed).not.toHaveBeenCalled();
  expect(document.querySelector('[role=alert]')?.textContent).toContain('does not let extensions read');
});

it('deletes a passage and takes it back', async () => {
  await open();
  await click('Delete');
  await settle();
  expect(text()).not.toContain('A reward that almost');
  expect(document.activeElement?.textContent).toBe('Undo');
  await click('Undo');
  await settle();
  expect(fake.requests('claims.restore')).toEqual([{ id: SAVED.id }]);
  expect(text()).toContain('A reward that almost');
});

it('opens with the note it was opened for, ready to be written, and gives the focus back after saving', async () => {
  fake.answers['popup.intent'] = () => ({ noteOf: SAVED.id });
  await open();
  const note = field<HTMLTextAreaElement>('Note');
  expect(document.activeElement).toBe(note);
  await type(note, 'Ask her.');
  await press(note, 'Enter', { ctrlKey: true });
  await settle();
  expect(fake.requests('claims.annotate')).toEqual([{ id: SAVED.id, note: 'Ask her.', tags: [] }]);
  expect(document.activeElement).toBe(control('Add note'));
});

it('keeps what was written when the popup is closed in the middle of it', async () => {
  fake.answers['popup.intent'] = () => ({ noteOf: SAVED.id });
  await open();
  await type(field<HTMLTextAreaElement>('Note'), 'Half a');
  window.dispatchEvent(new Event('pagehide'));
  expect(fake.requests('claims.annotate')).toEqual([{ id: SAVED.id, note: 'Half a', tags: [] }]);
});

it('saves nothing on closing after the note was cancelled', async () => {
  fake.answers['popup.intent'] = () => ({ noteOf: SAVED.id });
  await open();
  await type(field<HTMLTextAreaElement>('Note'), 'Half a');
  await click('Cancel');
  window.dispatchEvent(new Event('pagehide'));
  expect(fake.requests('claims.annotate')).toEqual([]);
});

it('keeps the editor with what was written when the note could not be saved', async () => {
  fake.answers['popup.intent'] = () => ({ noteOf: SAVED.id });
  fake.failing.set('claims.annotate', 'storage-full');
  await open();
  await type(field<HTMLTextAreaElement>('Note'), 'Long thought');
  await click('Save note');
  await settle();
  expect(field<HTMLTextAreaElement>('Note').value).toBe('Long thought');
  expect(document.querySelector('[role=alert]')?.textContent).toContain('disk is full');
});

it('switches the site off without forgetting the sites switched off elsewhere', async () => {
  fake.settings.sitesOff = ['other.example'];
  await open();
  await click('Footlight on this sitenews.example');
  await settle();
  expect(fake.settings.sitesOff).toEqual(['other.example', 'news.example']);
});

it('remembers the citation style and shows the citation in it', async () => {
  await open();
  const select = field<HTMLSelectElement>('Citation style');
  await act(async () => {
    select.value = 'bibtex';
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await settle();
  expect(fake.settings.citationStyle).toBe('bibtex');
  expect(text()).toContain('Robots, in bibtex.');
});

it.each<[string, Partial<TabView>, Partial<FakeExtension['settings']>]>([
  ['No AI-risk terms on this page', { frames: [] }, {}],
  ['switched off on this site', { frames: [], siteOn: false }, { sitesOff: ['news.example'] }],
  ['Marks are switched off on all sites', {}, { marks: false }],
  ['basic ones, or ones you said you know', {}, { knownEntries: ['ai-agent'] }],
])('says why nothing is marked: %s', async (reason, view, settings) => {
  Object.assign(fake.settings, settings);
  fake.answers['tab.read'] = () => tab(view);
  await open();
  expect(document.querySelector('.no-terms')?.textContent).toContain(reason);
});

it('says that its tab is closed', async () => {
  history.replaceState(null, '', '/?tab=42');
  fake.browser.tabs.get.mockRejectedValue(new Error('No tab with id: 42'));
  await open();
  expect(document.querySelector('[role=alert]')?.textContent).toContain('This tab is closed.');
});

it('takes a message that asks for nothing away with the view it was about, and keeps one with Undo', async () => {
  await open();
  await click('Copy with citation');
  await settle();
  expect(document.querySelector('.feedback-bar')?.textContent).toContain('Copied');
  await click(AGENT);
  await settle();
  expect(document.querySelector('.feedback-bar')).toBeNull();
  await click('Back');
  await settle();
  await click('Delete');
  await settle();
  await click(AGENT);
  await settle();
  expect(document.querySelector('.feedback-bar')?.textContent).toContain('Passage deleted');
});

it('says that a page cannot be read and shows nothing else', async () => {
  fake.answers['tab.read'] = () => ({
    readable: false,
    host: '',
    siteOn: true,
    frames: [],
    entries: [],
    url: 'chrome://settings',
  });
  await open();
  expect(document.querySelector('[role=alert]')).toBeNull(); // nothing went wrong
  expect(document.querySelector('.notice-note')?.textContent).toContain('keep extensions out');
  expect(document.querySelector<HTMLButtonElement>('[role=switch]')?.disabled).toBe(true);
  expect(document.querySelector('h2')).toBeNull();
  await expectAccessible();
});

it('follows changes made in other windows', async () => {
  await open();
  fake.answers['claims.list'] = () => ({ claims: [{ ...SAVED, note: 'From the library' }], damaged: 0, restored: 0 });
  await act(async () => fake.announce('claims'));
  await settle();
  expect(text()).toContain('From the library');
});

it('opens the side panel inside the click itself', async () => {
  const open_ = vi.fn(async () => undefined);
  Object.assign(fake.browser, { sidePanel: { open: open_ } });
  await open();
  control('Open the side panel').click(); // no act: nothing may be awaited before the browser is asked
  expect(open_).toHaveBeenCalledWith({ windowId: 1 });
  await settle();
});

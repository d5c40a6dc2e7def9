// @vitest-environment happy-dom
import axe from 'axe-core';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Library } from '../../../components/library/Library';
import { WordsContext, type Words } from '../../../components/words';
import type { EntryView } from '../../../utils/protocol/views';
import { englishWords } from '../../support/english-words';
import { FakeFiles } from '../../support/fake-files';
import { FakeLibrary } from '../../support/fake-library';
import { aClaim, anEntry } from '../../support/library-data';

const VIEW: EntryView = {
  entry: {
    id: 'red-teaming',
    headword: 'red teaming',
    partOfSpeech: 'noun',
    level: 'core',
    forms: ['red teaming'],
    acronyms: [],
    ambiguous: [],
    hints: [],
    definition: 'Trying to make a system fail.',
    whyItMatters: 'Weaknesses show before release.',
    sourcesDiffer: [{ source: 'nist', says: 'counts outside testers only' }],
    zh: {
      headword: '红队测试',
      forms: ['红队测试'],
      ambiguous: [],
      definition: '主动攻击以发现弱点。',
      whyItMatters: '发布前暴露问题。',
    },
    domains: ['2.2'],
    related: [{ id: 'agent', relation: 'broader' }],
    sources: [{ source: 'nist', locator: '§3' }],
    example: 'The lab asked outsiders for red teaming.',
  },
  sources: [{ id: 'nist', title: 'AI Risk Management Framework', publisher: 'NIST', year: 2023, url: 'https://www.nist.gov/' }],
  related: [{ id: 'agent', headword: 'AI agent', zhHeadword: 'AI智能体', relation: 'broader' }],
  ties: [],
  languages: 'interface',
  known: false,
  savedCount: 2,
};

let root: Root;
let library: FakeLibrary;
const settle = () => act(() => new Promise((resolve) => setTimeout(resolve, 40))); // ms: two frames and the fake's answers
const page = () => document.body;
const rows = () => [...page().querySelectorAll('.glossary-list-name')].map((name) => name.textContent);
const article = () => page().querySelector('.entry-article') as HTMLElement;
const button = (name: string) =>
  [...page().querySelectorAll('button')].find((control) => control.textContent?.trim().endsWith(name)) as HTMLElement;
const visit = async (hash: string) => {
  await act(async () => {
    location.hash = hash;
    window.dispatchEvent(new Event('hashchange'));
  });
  await settle();
};
const open = async (hash: string, words: Words = englishWords()) => {
  location.hash = hash;
  await act(async () =>
    root.render(
      <WordsContext value={words}>{<Library port={library} files={new FakeFiles()} onSettings={() => {}} />}</WordsContext>,
    ),
  );
  await settle();
};
const choose = async (label: string, value: string) => {
  const name = [...page().querySelectorAll('label')].find((candidate) => candidate.textContent === label);
  const field = document.getElementById(name?.htmlFor ?? '') as HTMLSelectElement;
  await act(async () => {
    field.value = value;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await settle();
};

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  library = new FakeLibrary();
  library.claims = [aClaim(1, { entries: ['red-teaming'] }), aClaim(2), aClaim(3, { deleted: '2026-06-02T12:00:00.000Z' })];
  library.entries = [
    anEntry('red-teaming', 'red teaming', '红队测试', { domains: ['2.2'] }),
    anEntry('agent', 'AI agent', 'AI智能体', { level: 'basic' }),
  ];
  library.views.set('red-teaming', VIEW);
  library.views.set('agent', { ...VIEW, entry: { ...VIEW.entry, id: 'agent', headword: 'AI agent' }, savedCount: 0 });
  const host = document.createElement('div');
  document.body.replaceChildren(host);
  root = createRoot(host);
});
afterEach(async () => {
  await act(async () => root.unmount());
  location.hash = '';
  vi.unstubAllGlobals();
});

describe('glossary', () => {
  it('lists its entries by letter and narrows them by domain and level', async () => {
    await open('#/glossary');
    expect(rows()).toEqual(['AI agent', 'red teaming']);
    expect([...page().querySelectorAll('.glossary-list-letter')].map((letter) => letter.textContent)).toEqual(['A', 'R']);
    await choose('Domain', '2.2');
    expect(rows()).toEqual(['red teaming']);
    await choose('Domain', '');
    await choose('Level', 'basic');
    expect(rows()).toEqual(['AI agent']);
  });

  it('shows an entry with all that is known of it', async () => {
    await open('#/glossary/red-teaming');
    const text = article().textContent;
    for (const part of [
      'red teaming',
      '红队测试',
      'noun',
      'Core',
      'AI system security',
      'Trying to make a system fail.',
      'Weaknesses show before release.',
      'NIST2023',
      'counts outside testers only',
      'The lab asked outsiders for red teaming.',
      'NIST, 2023, §3',
    ])
      expect(text).toContain(part);
    const links = [...article().querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual(['#/glossary/agent', 'https://www.nist.gov/', `#/claims/${aClaim(1).id}`, '#/term/red-teaming']);
  });

  it('puts Chinese first for readers of Chinese', async () => {
    await open('#/glossary/red-teaming', { ...englishWords(), language: 'zh-CN' });
    expect(article().querySelector('h3')?.textContent).toBe('红队测试');
    expect([...article().querySelectorAll('.entry-definition')].map((text) => text.textContent)).toEqual([
      '主动攻击以发现弱点。',
    ]);
  });

  it('gives the focus to the heading of an entry, and back to its row', async () => {
    await open('#/glossary');
    await visit('#/glossary/red-teaming');
    expect(document.activeElement?.textContent).toBe('red teaming');
    await visit('#/glossary');
    expect(document.activeElement?.id).toBe('entry-row-red-teaming');
  });

  it('marks an entry as known, and shows what came of it', async () => {
    await open('#/glossary/red-teaming');
    await act(async () => button('Do not mark this term').click());
    expect(library.requests('glossary.know')).toEqual([{ id: 'red-teaming', known: true }]);
    library.views.set('red-teaming', { ...VIEW, known: true });
    await act(async () => library.announce('settings'));
    await settle();
    expect(button('Mark again')).toBeDefined();
  });

  it('says so when there is no such entry', async () => {
    await open('#/glossary/nothing');
    expect(page().querySelector('[role="alert"]')?.textContent).toContain('no such term');
    expect(article()).toBeNull();
  });
});

describe('accessibility', () => {
  // What needs layout (contrast, target size) is measured in real browsers.
  const rules = { 'color-contrast': { enabled: false }, 'target-size': { enabled: false } };
  it.each(['#/claims', '#/trash', '#/glossary', '#/glossary/red-teaming'])('axe finds nothing at %s', async (hash) => {
    document.documentElement.lang = 'en';
    document.title = 'Library';
    await open(hash);
    const { violations } = await axe.run(document, { rules });
    expect(violations.map((violation) => `${violation.id}: ${violation.nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
  });
});

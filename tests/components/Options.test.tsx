// @vitest-environment happy-dom
import { act } from 'react';
import { beforeEach, expect, it, vi } from 'vitest';
import { Options } from '../../entrypoints/options/Options';
import type { FakeExtension } from '../support/fake-extension';
import { anEntry } from '../support/library-data';
import { click, control, expectAccessible, field, renderView, type } from '../support/render-view';

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
vi.mock('../../utils/locale/words', () => ({ words: (key: string) => key, countedWords: (key: string) => key }));

let fake: FakeExtension;
beforeEach(async () => {
  const { FakeExtension } = await import('../support/fake-extension');
  fake = new FakeExtension();
  extension.current = fake;
  fake.settings.knownEntries = ['compute', 'gone-entry'];
  fake.settings.sitesOff = ['other.example'];
  fake.answers = {
    'glossary.list': () => [anEntry('compute', 'compute', '算力')],
    'glossary.know': ({ id, known }) => {
      const others = fake.settings.knownEntries.filter((other) => other !== id);
      fake.settings.knownEntries = known ? [...others, id] : others;
      return {};
    },
  };
});

const settle = () => act(() => new Promise((resolve) => setTimeout(resolve, 20))); // ms: the fake's answers, one after another
async function open() {
  await renderView(<Options />);
  await settle();
}
const status = () => document.querySelector('[role=status]')?.textContent;

it('saves a change at once and says so', async () => {
  await open();
  expect(status()).toBe('');
  await click('Mark glossary terms on pages');
  await settle();
  expect(fake.settings.marks).toBe(false);
  expect(status()).toBe('Saved');
});

it('takes a change back that could not be saved, and says why', async () => {
  fake.failing.set('settings.change', 'storage-full');
  await open();
  await click('Mark glossary terms on pages');
  await settle();
  expect(control('Mark glossary terms on pages').getAttribute('aria-checked')).toBe('true');
  expect(document.querySelector('[role=alert]')?.textContent).toContain('disk is full');
});

it('lists the known terms, one of which this glossary no longer has, and marks one again, with a way back', async () => {
  await open();
  expect([...document.querySelectorAll('#known li')].map((row) => row.querySelector('span')?.textContent)).toEqual([
    'compute 算力',
    'gone-entry ',
  ]);
  await click('Mark againcompute');
  await settle();
  expect(fake.settings.knownEntries).toEqual(['gone-entry']);
  await click('Undo');
  await settle();
  expect(fake.settings.knownEntries).toEqual(['gone-entry', 'compute']);
});

it('adds a site to those stored now, not to those on screen', async () => {
  await open();
  fake.settings.sitesOff = ['other.example', 'added-elsewhere.example'];
  await type(field('Name or address of a site'), 'news.example');
  await click('Switch off');
  await settle();
  expect(fake.settings.sitesOff).toEqual(['other.example', 'added-elsewhere.example', 'news.example']);
});

it('switches a site on again, with a way back', async () => {
  await open();
  await click('Switch on againother.example');
  await settle();
  expect(fake.settings.sitesOff).toEqual([]);
  await click('Undo');
  await settle();
  expect(fake.settings.sitesOff).toEqual(['other.example']);
});

it('shows the keys as they are set, says which are not, and leads to where they are changed', async () => {
  await open();
  const rows = [...document.querySelectorAll('tbody tr')].map((row) => row.textContent);
  expect(rows).toEqual(['Go to the next marked termAlt+Shift+N', 'Save the selected passagenot set']);
  await click('Change shortcuts');
  expect(fake.browser.tabs.create).toHaveBeenCalledWith({ url: 'chrome://extensions/shortcuts' });
});

it('lists the commands in the order of their use, whatever the order of the browser', async () => {
  const shuffled = ['_execute_action', 'save-selection', 'open-library', 'previous-mark', 'next-mark'];
  fake.commands = shuffled.map((name) => ({ name, description: name, shortcut: '' }));
  await open();
  const rows = [...document.querySelectorAll('tbody th')].map((row) => row.textContent);
  expect(rows).toEqual(['next-mark', 'previous-mark', 'save-selection', 'open-library', 'options_shortcuts_popup']);
});

it('follows changes made in other windows', async () => {
  await open();
  fake.settings.showBasic = true;
  await act(async () => fake.announce('settings'));
  await settle();
  expect(control('Mark basic terms too, such as “malware”').getAttribute('aria-checked')).toBe('true');
});

it('is accessible', async () => {
  await open();
  await expectAccessible();
});

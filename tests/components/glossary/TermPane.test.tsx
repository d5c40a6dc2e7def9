// @vitest-environment happy-dom
import { act } from 'react';
import { beforeEach, describe, expect, it } from 'vitest';
import { TermPane } from '../../../components/glossary/TermPane';
import type { Feedback } from '../../../components/base/use-feedback';
import type { EntryView } from '../../../utils/protocol/views';
import { englishWords } from '../../support/english-words';
import { FakeLibrary } from '../../support/fake-library';
import { anEntry } from '../../support/library-data';
import { click, expectAccessible, field, renderView, type } from '../../support/render-view';
import { makeEntry, makeReaderEntry } from '../../unit/glossary/make-glossary';

const view = (entry: EntryView['entry'], origin?: EntryView['origin']): EntryView => ({
  entry,
  sources: [],
  related: [],
  ties: [],
  ...(origin && { origin }),
  known: false,
  savedCount: 0,
  languages: 'interface',
});

let library: FakeLibrary;
let told: Feedback[];
let saved: string[];
beforeEach(() => {
  library = new FakeLibrary();
  library.entries = [anEntry('own-drift', 'drift', '', { origin: { id: 'own', name: '' } }), anEntry('bias', 'bias', '偏见')];
  library.views.set('own-drift', view(makeReaderEntry('own-drift', 'drift'), { id: 'own', name: '' }));
  library.views.set('bias', view(makeEntry('bias', { related: ['token'], sources: [] })));
  told = [];
  saved = [];
});

const settle = () => act(() => new Promise((resolve) => setTimeout(resolve, 40))); // ms: the fake's answers and a frame
async function open(entryId?: string) {
  await renderView(
    <TermPane
      port={library}
      rows={library.entries}
      entryId={entryId}
      onSaved={(id) => saved.push(id)}
      onCancel={() => undefined}
      tell={(feedback) => told.push(feedback)}
    />,
    englishWords(),
  );
  await settle();
}
const write = (label: string, value: string) => type(field(label), value);
async function save() {
  await act(async () => document.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })));
  await settle();
}
const sent = () => library.requests('terms.put') as { entry: EntryView['entry'] }[];

describe('a term of the reader’s own', () => {
  it('is added', async () => {
    await open();
    await write('Term', 'model card');
    await write('What it means', 'A short description of a model.');
    await save();
    expect(sent().map(({ entry }) => [entry.id, entry.headword, entry.forms])).toEqual([
      ['own-model-card', 'model card', ['model card']],
    ]);
    expect(library.requests('terms.put')).toMatchObject([{ mode: 'add' }]);
    expect(saved).toEqual(['own-1']);
  });

  it('is not saved while something is missing; what is wrong stands beside its field, which takes the focus', async () => {
    await open();
    await write('Term', 'Drift');
    await save();
    expect(sent()).toEqual([]);
    expect(document.body.textContent).toContain('You have a term of this name already.');
    expect(document.body.textContent).toContain('Say what it means');
    expect(document.activeElement).toBe(field('Term'));
    expect(field('Term').value).toBe('Drift');
    await expectAccessible();
  });

  it('is changed under the id it has', async () => {
    await open('own-drift');
    expect(field('Term').value).toBe('drift');
    await write('What it means', 'Data change over time.');
    await save();
    expect(sent()[0]?.entry).toMatchObject({ id: 'own-drift', definition: 'Data change over time.' });
    expect(library.requests('terms.put')).toMatchObject([{ mode: 'change' }]);
  });

  it('takes the place of the bundled entry it is made after', async () => {
    await open('bias');
    expect(document.body.textContent).toContain('Your version is marked in the place of this one');
    await save();
    expect(sent()[0]?.entry).toMatchObject({ id: 'own-the-bias', related: [{ id: 'token', relation: 'related' }] });
    expect(sent()[0]?.entry.replaces).toBe('bias');
  });

  it('stays in the form when it could not be stored', async () => {
    library.failing.set('terms.put', 'storage-full');
    await open();
    await write('Term', 'model card');
    await write('What it means', 'A short description.');
    await save();
    expect(told.at(-1)).toMatchObject({ key: 'error_storage_full' });
    expect([field('Term').value, saved]).toEqual(['model card', []]);
  });

  it('is not lost by a look elsewhere, but by Cancel', async () => {
    await open('own-drift');
    await write('What it means', 'Half a sentence');
    document.body.replaceChildren();
    await open('own-drift');
    expect(field('What it means').value).toBe('Half a sentence');
    await click('Cancel');
    document.body.replaceChildren();
    await open('own-drift');
    expect(field('What it means').value).toBe('What drift is.');
  });

  it('is offered its plural, and the entry another glossary has of it', async () => {
    await open();
    await write('Term', 'bias');
    expect(document.body.textContent).toContain('The glossary has this term already.');
    expect(document.querySelector('.term-editor a')?.getAttribute('href')).toBe('#/term/bias');
    await write('Term', 'model card');
    await act(async () => field('Term').dispatchEvent(new FocusEvent('focusout', { bubbles: true })));
    expect(field('Other spellings and forms').value).toBe('model cards');
    await click('Cancel');
  });

  it('has nothing to show of an entry that has gone', async () => {
    await open('nowhere');
    expect(document.body.textContent).toContain('The glossary has no such term.');
  });
});

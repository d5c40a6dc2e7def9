// @vitest-environment happy-dom
import { act } from 'react';
import { beforeEach, describe, expect, it } from 'vitest';
import { GlossariesPane } from '../../../components/glossary/GlossariesPane';
import type { Feedback } from '../../../components/base/use-feedback';
import type { FileGlossary } from '../../../utils/exchange/glossary-file';
import { englishWords } from '../../support/english-words';
import { FakeFiles } from '../../support/fake-files';
import { FakeLibrary } from '../../support/fake-library';
import { click, expectAccessible, renderView } from '../../support/render-view';
import { makeReaderEntry, makeReaderGlossary } from '../../unit/glossary/make-glossary';

const DESK: FileGlossary = { name: 'Desk', credit: 'CC BY 4.0', entries: [makeReaderEntry('card', 'model card')], sources: [] };
const OWN = makeReaderGlossary('own', [makeReaderEntry('own-drift', 'drift')]);
const SET = { ...makeReaderGlossary('set-desk', [makeReaderEntry('set-desk-old', 'old card')]), name: 'Desk' };

let library: FakeLibrary;
let files: FakeFiles;
let told: Feedback[];
beforeEach(() => {
  library = new FakeLibrary();
  library.glossaries = [OWN, SET];
  files = new FakeFiles();
  files.contents.set('desk.json', DESK);
  files.refused.set('bad.csv', [
    { reason: 'missing-value', line: 3, detail: ['definition', 'model card'] },
    { reason: 'bad-value', line: 7, detail: ['level', 'expert'] },
  ]);
  told = [];
});

const text = () => document.body.textContent;
const settle = () => act(() => new Promise((resolve) => setTimeout(resolve, 20))); // ms: the fakes' answers
async function open() {
  await renderView(<GlossariesPane port={library} files={files} tell={(feedback) => told.push(feedback)} />, englishWords());
  await settle();
}
async function press(name: string, within?: ParentNode) {
  await click(name, within);
  await settle();
}
async function choose(fileName: string) {
  const input = document.querySelector<HTMLInputElement>('input[type="file"]');
  if (!input) throw new Error('There is no file field.');
  Object.defineProperty(input, 'files', { value: [new File(['x'], fileName)], configurable: true });
  await act(async () => input.dispatchEvent(new Event('change', { bubbles: true })));
  await settle();
}

describe('the reader’s glossaries', () => {
  it('are listed with what they may do, and can be switched', async () => {
    await open();
    expect([...document.querySelectorAll('h4')].map((name) => name.textContent).slice(0, 2)).toEqual(['My own terms', 'Desk']);
    const [, desk] = document.querySelectorAll<HTMLElement>('.glossary-row');
    const marked = desk?.querySelector<HTMLElement>('[role="switch"]');
    await act(async () => marked?.click());
    await settle();
    expect(library.requests('glossaries.change')).toEqual([{ id: 'set-desk', change: { marked: false } }]);
    expect(marked?.getAttribute('aria-checked')).toBe('false');
  });

  it('are removed with a way back; the terms written by hand are not', async () => {
    await open();
    expect(
      [...document.querySelectorAll('button')].filter((button) => button.textContent === 'Remove this glossary'),
    ).toHaveLength(1);
    await press('Remove this glossary');
    expect(library.glossaries).toEqual([OWN]);
    await act(async () => told.at(-1)?.undo?.());
    expect(library.glossaries).toEqual([OWN, SET]);
  });

  it('show what a file holds before it is added', async () => {
    await open();
    await choose('desk.json');
    expect(text()).toContain('1 term in the file.');
    expect(text()).toContain('What model card is.');
    expect(library.requests('glossaries.put')).toEqual([]);
  });

  it('replace the one of the same name only when asked to, and undo it', async () => {
    await open();
    await choose('desk.json');
    expect(text()).toContain('It will be replaced');
    await press('Replace the glossary');
    expect(library.glossaries.find(({ id }) => id === 'set-desk')?.entries.map(({ headword }) => headword)).toEqual([
      'model card',
    ]);
    await act(async () => told.at(-1)?.undo?.());
    await settle();
    expect(library.glossaries.find(({ id }) => id === 'set-desk')?.entries.map(({ headword }) => headword)).toEqual(['old card']);
  });

  it('say of a bad file each problem with its line, and change nothing', async () => {
    await open();
    await choose('bad.csv');
    expect(text()).toContain('“bad.csv” was not added, and nothing was changed.');
    expect([...document.querySelectorAll('.file-problems li')].map((item) => item.textContent)).toEqual([
      'Line 3: “definition” is empty (model card).',
      'Line 7: “level” cannot be “expert”.',
    ]);
    expect(library.glossaries).toEqual([OWN, SET]);
  });

  it('hand out the bundled glossary in each format', async () => {
    await open();
    const part = document.querySelector('[aria-labelledby="glossaries-bundled"]');
    for (const format of ['JSON', 'CSV', 'SKOS (JSON-LD)']) await press(format, part ?? undefined);
    expect(files.saved.map(({ glossary, format }) => [glossary.name, format])).toEqual([
      ['Bundled', 'json'],
      ['Bundled', 'csv'],
      ['Bundled', 'skos'],
    ]);
  });

  it('say when something fails', async () => {
    await open();
    library.failing.set('glossaries.remove', 'storage-failed');
    await press('Remove this glossary');
    expect(told.at(-1)).toMatchObject({ tone: 'problem', key: 'error_storage_failed' });
    expect(library.glossaries).toHaveLength(2);
  });

  it('can be used without a mouse or eyes', async () => {
    await open();
    await choose('bad.csv');
    await expectAccessible();
    await choose('desk.json');
    await expectAccessible();
  });
});

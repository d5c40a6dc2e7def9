import { describe, expect, it } from 'vitest';
import { buildGlossary } from '../../../utils/glossary/build-glossary';
import { type Volume, entryRows, entryView, makeDirectory, readersVolumes } from '../../../utils/glossary/glossary';
import { splitGlossary } from '../../../utils/glossary/parts';
import type { ReaderGlossary } from '../../../utils/glossary/reader-glossary';
import type { Glossary } from '../../../utils/glossary/entry';
import { EntryRow, EntryView } from '../../../utils/protocol/views';
import { loadGlossary } from './load-glossary';
import { makeEntry, makeReaderEntry, makeReaderGlossary, makeSource } from './make-glossary';

const STATE = { known: true, savedCount: 3, languages: 'both' as const };

const readers: ReaderGlossary = {
  ...makeReaderGlossary('set-mine', [
    makeReaderEntry('set-mine-drift', 'drift', { related: ['bias', 'gone'], sources: ['memo', 'lost'] }),
  ]),
  name: 'Mine',
  sources: [{ id: 'memo', title: 'A memo' }],
};

function volumesOf({ entries, sources }: Glossary, own: readonly ReaderGlossary[]): Volume[] {
  const bundledIds = new Set(entries.map(({ id }) => id));
  return [...entries.map((entry) => ({ entry, sources })), ...readersVolumes(bundledIds, own)];
}

/** Views as the background makes them, with what the build divides put together again. */
function viewsOf(glossary: Glossary, own: readonly ReaderGlossary[]) {
  const directory = makeDirectory(splitGlossary(glossary).directory, own);
  const volumes = volumesOf(glossary, own);
  return (id: string) => {
    const volume = volumes.find(({ entry }) => entry.id === id);
    return volume && entryView(volume, directory, STATE);
  };
}

describe('entryView', () => {
  const glossary = buildGlossary(
    [
      [
        makeEntry('bias', { related: ['token', 'alignment'], sources: ['c-2022', 'a-2020'], differ: ['a-2020', 'b-2021'] }),
        makeEntry('token', { related: ['alignment'] }),
        makeEntry('alignment'),
      ],
    ],
    ['a-2020', 'b-2021', 'c-2022'].map(makeSource),
  );
  const view = viewsOf(glossary, [readers]);

  it('names the related entries in both languages, in the order of the entry', () => {
    expect(view('bias')?.related).toEqual([
      { id: 'token', headword: 'the token', zhHeadword: '词token', relation: 'related' },
      { id: 'alignment', headword: 'the alignment', zhHeadword: '词alignment', relation: 'related' },
    ]);
  });

  it('gives the cited works first, then those that differ, each once', () => {
    expect(view('bias')?.sources.map(({ id }) => id)).toEqual(['c-2022', 'a-2020', 'b-2021']);
  });

  it('passes on what the reader has to do with the entry', () => {
    expect(view('bias')).toMatchObject({ entry: { id: 'bias' }, ...STATE });
  });

  it('knows nothing of an entry that does not exist', () => {
    expect(view('nowhere')).toBeUndefined();
  });

  it('tells which of the related entries are tied to each other', () => {
    expect(view('bias')?.ties).toEqual([['token', 'alignment']]);
  });

  it('names the glossary of a reader’s entry, which may lean on bundled ones and lack what they have', () => {
    expect(view('set-mine-drift')).toMatchObject({
      origin: { id: 'set-mine', name: 'Mine' },
      related: [{ id: 'bias', headword: 'the bias', zhHeadword: '词bias', relation: 'broader' }],
      sources: [{ id: 'memo', title: 'A memo' }],
    });
  });

  it('leaves a bundled entry where a reader’s has its id', () => {
    const same = { ...readers, entries: readers.entries.map((entry) => ({ ...entry, id: 'bias' })) };
    expect(viewsOf(glossary, [same])('bias')?.entry.headword).toBe('the bias');
  });

  it('makes views of the whole glossary that the protocol accepts', () => {
    const whole = loadGlossary();
    const view = viewsOf(whole, []);
    const views = whole.entries.map(({ id }) => view(id));
    expect(views.filter((view) => !EntryView.safeParse(view).success)).toEqual([]);
  });
});

describe('entryRows', () => {
  it('gives one row for each entry, with every form once', () => {
    const glossary = buildGlossary([[makeEntry('token'), makeEntry('bias')]], [makeSource('a-2020')]);
    expect(entryRows(volumesOf(glossary, []))).toEqual([
      {
        id: 'bias',
        headword: 'the bias',
        zhHeadword: '词bias',
        forms: ['the bias', 'biass', 'BIAS', '词bias'],
        definition: 'What bias is.',
        zhDefinition: 'bias的意思。',
        level: 'core',
        domains: ['technical'],
      },
      expect.objectContaining({ id: 'token' }),
    ]);
  });

  it('says of a reader’s entry where it is from, and has no Chinese for it', () => {
    const [row] = entryRows(volumesOf({ entries: [], sources: [] }, [readers]));
    expect(row).toMatchObject({ zhHeadword: '', zhDefinition: '', origin: { id: 'set-mine', name: 'Mine' } });
  });

  it('makes rows of the whole glossary that the protocol accepts', () => {
    expect(entryRows(volumesOf(loadGlossary(), [])).filter((row) => !EntryRow.safeParse(row).success)).toEqual([]);
  });
});

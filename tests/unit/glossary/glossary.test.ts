import { describe, expect, it } from 'vitest';
import { buildGlossary } from '../../../utils/glossary/build-glossary';
import { entryRows, entryView } from '../../../utils/glossary/glossary';
import { EntryRow, EntryView } from '../../../utils/protocol/views';
import { loadGlossary } from './load-glossary';
import { makeEntry, makeSource } from './make-glossary';

const STATE = { known: true, savedCount: 3 };

describe('entryView', () => {
  const glossary = buildGlossary(
    [
      [
        makeEntry('bias', { related: ['token', 'alignment'], sources: ['c-2022', 'a-2020'], differ: ['a-2020', 'b-2021'] }),
        makeEntry('token'),
        makeEntry('alignment'),
      ],
    ],
    ['a-2020', 'b-2021', 'c-2022'].map(makeSource),
  );

  it('names the related entries in both languages, in the order of the entry', () => {
    expect(entryView(glossary, 'bias', STATE)?.related).toEqual([
      { id: 'token', headword: 'the token', zhHeadword: '词token', relation: 'related' },
      { id: 'alignment', headword: 'the alignment', zhHeadword: '词alignment', relation: 'related' },
    ]);
  });

  it('gives the cited works first, then those that differ, each once', () => {
    expect(entryView(glossary, 'bias', STATE)?.sources.map(({ id }) => id)).toEqual(['c-2022', 'a-2020', 'b-2021']);
  });

  it('passes on what the reader has to do with the entry', () => {
    expect(entryView(glossary, 'bias', STATE)).toMatchObject({ entry: { id: 'bias' }, ...STATE });
  });

  it('knows nothing of an entry that does not exist', () => {
    expect(entryView(glossary, 'nowhere', STATE)).toBeUndefined();
  });

  it('takes a reference that leads nowhere for a bug', () => {
    expect(() => entryView({ ...glossary, sources: [] }, 'bias', STATE)).toThrow('c-2022');
  });

  it('makes views of the whole glossary that the protocol accepts', () => {
    const whole = loadGlossary();
    const views = whole.entries.map(({ id }) => entryView(whole, id, STATE));
    expect(views.filter((view) => !EntryView.safeParse(view).success)).toEqual([]);
  });
});

describe('entryRows', () => {
  it('gives one row for each entry, with every form once', () => {
    const glossary = buildGlossary([[makeEntry('token'), makeEntry('bias')]], [makeSource('a-2020')]);
    expect(entryRows(glossary)).toEqual([
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

  it('makes rows of the whole glossary that the protocol accepts', () => {
    expect(entryRows(loadGlossary()).filter((row) => !EntryRow.safeParse(row).success)).toEqual([]);
  });
});

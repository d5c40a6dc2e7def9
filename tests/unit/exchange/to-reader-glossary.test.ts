import { describe, expect, it } from 'vitest';
import type { FileGlossary } from '../../../utils/exchange/glossary-file';
import { readGlossaryJson } from '../../../utils/exchange/read-glossary-json';
import { fromReaderGlossary, toReaderGlossary } from '../../../utils/exchange/to-reader-glossary';
import { idPrefix, ReaderGlossary, readerEntryId } from '../../../utils/glossary/reader-glossary';
import { makeFile, valueOf } from './make-file';

const NOW = '2026-11-20T09:00:00.000Z';
const BEFORE = '2026-01-01T00:00:00.000Z';
const own = { id: 'set-risk', now: NOW, bundledIds: new Set(['bias', 'ai-agent']) };
const idOf = (headword: string) => readerEntryId('set-risk', headword, new Set());
const fileOf = (entries: { headword: string; id?: string; related?: string[] }[]): FileGlossary => {
  const written = entries.map(({ headword, id, related = [] }) => ({
    ...{ headword, id, definition: 'x' },
    related: related.map((other) => ({ id: other, relation: 'related' })),
  }));
  return valueOf(readGlossaryJson('Risk.json', JSON.stringify(written)));
};

describe('toReaderGlossary', () => {
  it('makes what the store takes', () => {
    const made = toReaderGlossary(makeFile(1), own);
    expect(ReaderGlossary.parse(made)).toEqual(made);
    expect(made).toMatchObject({
      id: 'set-risk',
      name: 'Glossary 1',
      everywhere: false,
      marked: true,
      created: NOW,
      modified: NOW,
    });
  });

  it('names entries after the glossary and the headword', () => {
    const { entries } = toReaderGlossary(
      fileOf([{ headword: 'Drift', id: 'x' }, { headword: '对齐' }, { headword: '幻觉' }]),
      own,
    );
    const ids = entries.map(({ id }) => id);
    expect(ids).toEqual(['Drift', '对齐', '幻觉'].map(idOf));
    expect(new Set(ids).size).toBe(3);
  });

  it('gives no two glossaries an entry of one id, however alike their names are', () => {
    expect(readerEntryId('set-ai', 'safety terms', new Set())).not.toBe(readerEntryId('set-ai-safety', 'terms', new Set()));
    expect(idPrefix('own')).toBe('own');
  });

  it('gives the id of a term that has gone to no other', () => {
    const before = toReaderGlossary(fileOf([{ headword: '红队' }, { headword: '对齐' }]), own);
    const made = toReaderGlossary(fileOf([{ headword: '对齐' }, { headword: '越狱' }]), { ...own, before });
    const [team, alignment] = before.entries;
    expect(made.entries[0]?.id).toBe(alignment?.id);
    expect(made.entries[1]?.id).not.toBe(team?.id);
  });

  it('ties entries inside the file first, then to the bundled glossary, and drops other ties', () => {
    const file = fileOf([
      { headword: 'bias', related: ['drift', 'ai-agent', 'nowhere'] },
      { headword: 'drift', related: ['bias'] },
    ]);
    const related = toReaderGlossary(file, own).entries.map((entry) => entry.related.map(({ id }) => id));
    expect(related).toEqual([[idOf('drift'), 'ai-agent'], [idOf('bias')]]);
  });

  it('keeps ids, the date and the switches of the glossary it takes the place of', () => {
    const first = toReaderGlossary(fileOf([{ headword: '对齐' }, { headword: '幻觉' }, { headword: 'Drift' }]), {
      ...own,
      now: BEFORE,
    });
    const before = { ...first, everywhere: true, marked: false };
    const made = toReaderGlossary(fileOf([{ headword: '谄媚' }, { headword: '幻觉' }, { headword: 'drift' }]), {
      ...own,
      before,
    });
    expect(made).toMatchObject({ created: BEFORE, modified: NOW, everywhere: true, marked: false });
    expect(made.entries.map(({ id }) => id)).toEqual([idOf('谄媚'), idOf('幻觉'), idOf('drift')]);
  });

  it('gives the terms written by hand no name', () => {
    expect(toReaderGlossary(fileOf([{ headword: 'a' }]), { ...own, id: 'own' }).name).toBe('');
  });
});

describe('fromReaderGlossary', () => {
  it('takes the glossary off the ids', () => {
    const made = toReaderGlossary(fileOf([{ headword: 'Drift', related: ['fall'] }, { headword: 'fall' }]), own);
    expect(fromReaderGlossary(made).entries).toMatchObject([{ id: 'drift', related: [{ id: 'fall' }] }, { id: 'fall' }]);
  });

  it('does not let an entry be taken for a bundled one that is named', () => {
    const made = toReaderGlossary(fileOf([{ headword: 'Bias', id: 'mine', related: ['bias'] }]), own);
    expect(made.entries).toMatchObject([{ id: idOf('bias'), related: [{ id: 'bias' }] }]);
    expect(toReaderGlossary(fromReaderGlossary(made), own)).toEqual(made);
  });

  it('goes back to the same ids after a headword has changed', () => {
    const made = toReaderGlossary(fileOf([{ headword: 'drift' }]), own);
    const before = { ...made, entries: made.entries.map((entry) => ({ ...entry, headword: 'slow drift' })) };
    expect(toReaderGlossary(fromReaderGlossary(before), { ...own, before }).entries).toEqual(before.entries);
  });
});

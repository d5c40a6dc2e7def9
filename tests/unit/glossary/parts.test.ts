import { describe, expect, it } from 'vitest';
import { joinParts, splitGlossary } from '../../../utils/glossary/parts';
import { loadGlossary } from './load-glossary';

describe('splitGlossary', () => {
  const glossary = loadGlossary();
  const { directory, parts } = splitGlossary(glossary);

  it('loses nothing: the parts together are the glossary', () => {
    const joined = joinParts(parts);
    expect(joined.entries).toEqual(glossary.entries);
    expect(joined.sources.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(glossary.sources);
  });

  it('names for each entry the part that has it, and gives each part the works it cites', () => {
    expect(directory.map(({ id }) => id)).toEqual(glossary.entries.map(({ id }) => id));
    for (const { id, part } of directory) {
      const entry = parts[part]?.entries.find((candidate) => candidate.id === id);
      const cited = entry?.sources.map(({ source }) => source) ?? ['none'];
      expect(
        cited.filter((source) => !parts[part]?.sources.some((work) => work.id === source)),
        id,
      ).toEqual([]);
    }
  });

  it('makes nothing of nothing', () => {
    expect(splitGlossary({ entries: [], sources: [] })).toEqual({ directory: [], parts: [] });
    expect(joinParts([])).toEqual({ entries: [], sources: [] });
  });
});

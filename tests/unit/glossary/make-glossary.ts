import type { GlossaryEntry, GlossarySource } from '../../../utils/glossary/entry';
import type { ReaderGlossary, ShownEntry } from '../../../utils/glossary/reader-glossary';

type References = { related?: string[]; sources?: string[]; differ?: string[] };

/** Makes a small valid entry that is related to itself, unless told otherwise, and cites `a-2020`. */
export function makeEntry(id: string, { related = [id], sources = ['a-2020'], differ = [] }: References = {}): GlossaryEntry {
  return {
    id,
    headword: `the ${id}`,
    partOfSpeech: 'noun',
    level: 'core',
    forms: [`the ${id}`, `${id}s`],
    acronyms: [id.toUpperCase()],
    ambiguous: [],
    hints: [],
    definition: `What ${id} is.`,
    whyItMatters: `Why ${id} matters.`,
    sourcesDiffer: differ.map((source) => ({ source, says: 'Says otherwise.' })),
    zh: { headword: `词${id}`, forms: [`词${id}`], ambiguous: [], definition: `${id}的意思。`, whyItMatters: `${id}为何重要。` },
    domains: ['technical'],
    related: related.map((other) => ({ id: other, relation: 'related' })),
    sources: sources.map((source) => ({ source })),
    example: `Look at ${id}s.`,
  };
}

/** Makes a valid source. */
export function makeSource(id: string): GlossarySource {
  return { id, title: `Title of ${id}`, publisher: 'Publisher', year: 2020, url: `https://example.org/${id}` };
}

/** Makes a valid entry of a reader's, with nothing but what is asked of one; related ones are its broader terms. */
export function makeReaderEntry(
  id: string,
  headword: string,
  { related = [], sources = [] }: { related?: string[]; sources?: string[] } = {},
): ShownEntry {
  return {
    id,
    headword,
    level: 'core',
    forms: [headword],
    acronyms: [],
    ambiguous: [],
    hints: [],
    definition: `What ${headword} is.`,
    sourcesDiffer: [],
    domains: [],
    related: related.map((other) => ({ id: other, relation: 'broader' })),
    sources: sources.map((source) => ({ source })),
  };
}

/** Makes a valid glossary of a reader's. */
export function makeReaderGlossary(id: string, entries: ShownEntry[]): ReaderGlossary {
  const created = '2026-11-01T10:00:00.000Z';
  return { id, name: id === 'own' ? '' : id, everywhere: false, marked: true, created, modified: created, entries, sources: [] };
}

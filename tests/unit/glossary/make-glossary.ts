import type { GlossaryEntry, GlossarySource } from '../../../utils/glossary/entry';

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

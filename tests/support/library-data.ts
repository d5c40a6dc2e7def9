import type { Claim } from '../../utils/claim/claim';
import type { EntryRow } from '../../utils/protocol/views';

/** A claim for tests; ids are made from `number`, a later number is a later saving. */
export function aClaim(number: number, change: Partial<Claim> = {}): Claim {
  const quotation = change.quotation ?? `Passage ${number}.`;
  const created = new Date(Date.UTC(2026, 5, 1, 0, number)).toISOString();
  return {
    id: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
    quotation,
    selector: {
      quote: { type: 'TextQuoteSelector', exact: quotation, prefix: '', suffix: '' },
      position: { type: 'TextPositionSelector', start: 1000 - number, end: 1000 - number + quotation.length },
      occurrence: { index: 0, count: 1 },
      headings: [],
    },
    source: { id: 'source', type: 'article-newspaper', title: 'A page', 'container-title': 'The Example' },
    colour: 'yellow',
    entries: [],
    url: 'https://example.org/page',
    pageKey: 'example.org/page',
    note: '',
    tags: [],
    created,
    modified: created,
    ...change,
  };
}

/** A row of the glossary for tests. */
export function anEntry(id: string, headword: string, zhHeadword: string, change: Partial<EntryRow> = {}): EntryRow {
  return {
    id,
    headword,
    zhHeadword,
    forms: [headword, zhHeadword],
    definition: `What ${headword} is.`,
    zhDefinition: `${zhHeadword}的定义。`,
    level: 'core',
    domains: ['technical'],
    ...change,
  };
}

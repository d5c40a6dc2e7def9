import { describe, expect, it } from 'vitest';
import { Claim, ClaimDraft } from '../../../utils/claim/claim';
import { MAX_QUOTATION } from '../../../utils/claim/quotation-length';
import { aDraft } from '../../support/claim-data';
import { aClaim } from '../../support/library-data';

const { selector, source } = aDraft(1);
const long = (length: number) => 'x'.repeat(length);

const WELL_FORMED: [name: string, draft: unknown][] = [
  ['as a page makes it', aDraft(1)],
  ['of the longest passage', { ...aDraft(1), quotation: long(MAX_QUOTATION) }],
  ['of a passage that looks like markup', { ...aDraft(1), quotation: '<img src=x onerror=alert(1)>' }],
  ['with a paragraph', { ...aDraft(1), selector: { ...selector, paragraph: 3 } }],
  [
    'with a full source',
    { ...aDraft(1), source: { ...source, author: [{ family: 'Lee' }], issued: { 'date-parts': [[2026, 6]] } } },
  ],
];

const REFUSED: [name: string, draft: unknown][] = [
  ['nothing', undefined],
  ['null', null],
  ['a list', [aDraft(1)]],
  ['a text', 'draft'],
  ['no id', { ...aDraft(1), id: undefined }],
  ['an id that is no UUID', { ...aDraft(1), id: '7' }],
  ['an id that leads out of a folder', { ...aDraft(1), id: '../../claims/00000000-0000-4000-8000-000000000001' }],
  ['an empty passage', { ...aDraft(1), quotation: '' }],
  ['a passage that is too long', { ...aDraft(1), quotation: long(MAX_QUOTATION + 1) }],
  ['a passage that is no text', { ...aDraft(1), quotation: { toString: 'x' } }],
  ['a foreign field', { ...aDraft(1), foreign: 1 }],
  ['the page’s own word on its address', { ...aDraft(1), url: 'https://bank.example/' }],
  ['a page key', { ...aDraft(1), pageKey: '//bank.example' }],
  ['a note', { ...aDraft(1), note: 'x' }],
  ['a time', { ...aDraft(1), created: '2026-06-01T00:00:00.000Z' }],
  ['an unknown colour', { ...aDraft(1), colour: 'red' }],
  ['a colour that is CSS', { ...aDraft(1), colour: 'yellow;background:url(//x)' }],
  ['too many entries', { ...aDraft(1), entries: Array(201).fill('agent') }],
  ['an entry that is too long', { ...aDraft(1), entries: [long(101)] }],
  ['an empty exact', { ...aDraft(1), selector: { ...selector, quote: { ...selector.quote, exact: '' } } }],
  ['a prefix that is too long', { ...aDraft(1), selector: { ...selector, quote: { ...selector.quote, prefix: long(513) } } }],
  ['another kind of selector', { ...aDraft(1), selector: { ...selector, quote: { ...selector.quote, type: 'XPathSelector' } } }],
  ['a foreign field in the selector', { ...aDraft(1), selector: { ...selector, xpath: '/html' } }],
  ['an offset below zero', { ...aDraft(1), selector: { ...selector, position: { ...selector.position, start: -1 } } }],
  ['an offset between units', { ...aDraft(1), selector: { ...selector, position: { ...selector.position, start: 0.5 } } }],
  ['an offset that is no number', { ...aDraft(1), selector: { ...selector, position: { ...selector.position, start: NaN } } }],
  ['too many headings', { ...aDraft(1), selector: { ...selector, headings: Array(7).fill('H') } }],
  ['a heading that is too long', { ...aDraft(1), selector: { ...selector, headings: [long(301)] } }],
  ['a foreign field in the source', { ...aDraft(1), source: { ...source, abstract: 'x' } }],
  ['an unknown type of source', { ...aDraft(1), source: { ...source, type: 'javascript' } }],
  ['a title that is too long', { ...aDraft(1), source: { ...source, title: long(513) } }],
  ['an address that is too long', { ...aDraft(1), source: { ...source, URL: long(4097) } }],
  ...['javascript:alert(1)', ' JavaScript:alert(1)', 'data:text/html,x', 'vbscript:x'].map((URL): [string, unknown] => [
    `the address ${URL}`,
    { ...aDraft(1), source: { ...source, URL } },
  ]),
  ['too many authors', { ...aDraft(1), source: { ...source, author: Array(51).fill({ literal: 'A' }) } }],
  ['a foreign field in an author', { ...aDraft(1), source: { ...source, author: [{ family: 'Lee', onclick: 'x' }] } }],
  ['a date that is no number', { ...aDraft(1), source: { ...source, issued: { 'date-parts': [['2026']] } } }],
];

const ROWS: [name: string, claim: unknown, parses: boolean][] = [
  ['as it was saved', aClaim(1), true],
  ['with a tombstone', aClaim(1, { deleted: '2026-06-02T00:00:00.000Z' }), true],
  ['of a page with a very long address', aClaim(1, { url: `https://example.org/${long(20_000)}`, pageKey: long(60_000) }), true],
  ['without its page', { ...aClaim(1), pageKey: undefined }, false],
  ['with a foreign field', { ...aClaim(1), version: 2 }, false],
  ['with an empty tag', aClaim(1, { tags: [''] }), false],
  ['with a note that is too long', aClaim(1, { note: long(100_001) }), false],
  ['with a time that is none', aClaim(1, { modified: 'yesterday' }), false],
  ['with a time without its zone', aClaim(1, { modified: '2026-06-01T00:00:00' }), false],
];

describe('a draft of a claim', () => {
  it.each(WELL_FORMED)('is accepted %s', (_, draft) => {
    expect(ClaimDraft.safeParse(draft).data).toEqual(draft);
  });

  it.each(REFUSED)('is refused with %s', (_, draft) => {
    expect(ClaimDraft.safeParse(draft).success).toBe(false);
  });

  it('is refused with a field of another prototype', () => {
    const draft: unknown = JSON.parse(`{"__proto__": {"colour": "green"}, ${JSON.stringify(aDraft(1)).slice(1)}`);
    expect(ClaimDraft.safeParse(draft).success).toBe(false);
  });
});

describe('a stored claim', () => {
  it.each(ROWS)('%s parses: see the table', (_, claim, parses) => {
    expect(Claim.safeParse(claim).success).toBe(parses);
  });
});

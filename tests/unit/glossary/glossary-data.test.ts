import { describe, expect, it } from 'vitest';
import type { GlossaryEntry } from '../../../utils/glossary/entry';
import type { Glossary } from '../../../utils/glossary/entry';
import { gapsIn, loadCoverage } from './check-coverage';
import * as forms from './check-forms';
import * as links from './check-links';
import * as prose from './check-prose';
import { loadGlossary } from './load-glossary';

type Planted = { entries: GlossaryEntry[]; sources: Glossary['sources'] };
/** A check, and a fault planted in two entries of the real glossary (`one`: "compute", `two`: "jailbreak") that it must notice. */
type Case = [name: string, check: forms.Check, plant: (one: GlossaryEntry, two: GlossaryEntry, glossary: Planted) => void];

const CASES: Case[] = [
  ['gives each English form to one entry', forms.formsOfOneEntry, (one) => one.forms.push('Jail-Break')],
  ['gives each acronym to one entry', forms.formsOfOneEntry, (one) => one.acronyms.push('RLHF')],
  ['gives each Chinese form to one entry', forms.formsOfOneEntry, (one) => one.zh.forms.push('越狱')],
  ['lists no variant that folding finds', forms.noVariantsThatFold, (one) => one.forms.push('training-compute')],
  ['has each headword among the forms', forms.headwordsAreForms, (one) => (one.headword = 'computing')],
  ['has each Chinese headword among the forms', forms.headwordsAreForms, (one) => (one.zh.headword = '计算')],
  ['calls only forms ambiguous', forms.ambiguousAreForms, (one) => one.ambiguous.push('computes')],
  ['calls only Chinese forms ambiguous', forms.ambiguousAreForms, (one) => one.zh.ambiguous.push('计算')],
  ['has hints for ambiguous forms', forms.hintsAreTelling, (one) => (one.hints = ['chip'])],
  ['has no hints where nothing is ambiguous', forms.hintsAreTelling, (one) => (one.ambiguous = [])],
  ['has no hint that stands in any text', forms.hintsAreTelling, (one) => one.hints.push('ai')],
  ['has no hint that counts twice', forms.hintsAreTelling, (one) => (one.hints = ['chip', 'chips', 'cloud'])],
  ['has forms that the spotter finds', forms.formsAreFound, (one) => one.forms.push('compute; raw')],
  ['uses a form in each example', forms.examplesUseForms, (one) => (one.example = 'Nothing of the kind happened.')],
  ['keeps definitions short', prose.textsAreShort, (one) => (one.definition = 'Many words. '.repeat(23))],
  ['keeps Chinese texts short', prose.textsAreShort, (one) => (one.zh.whyItMatters = '很'.repeat(91))],
  [
    'can be read by a newspaper’s reader',
    prose.textsAreReadable,
    (one) =>
      (one.whyItMatters = `Notwithstanding ${'organisational interdependencies and '.repeat(9)}considerations, it matters.`),
  ],
  [
    'defines by more than the headword',
    prose.definitionsSayMore,
    (one) => (one.definition = 'The computing of a computer that computes compute for use.'),
  ],
  ['defines no two entries alike', prose.definitionsDiffer, (one, two) => (one.definition = `Now ${two.definition}`)],
  ['sets English as English', prose.englishIsSet, (one) => (one.whyItMatters = "It's a straight apostrophe.")],
  ['ends English with a full stop', prose.englishIsSet, (one) => (one.definition = 'The stop is missing')],
  ['has Chinese in Chinese fields', prose.chineseIsChinese, (one) => (one.zh.definition = 'Not Chinese。')],
  ['has a Chinese form', prose.chineseIsChinese, (one) => (one.zh.forms = ['GPU'])],
  ['sets Chinese as Chinese', prose.chineseIsChinese, (one) => (one.zh.definition = '训练和运行,都要算力。')],
  ['has unique ids', links.idsAreUnique, (one, two) => (two.id = one.id)],
  ['relates entries that exist', links.relatedResolve, (one) => one.related.push({ id: 'nowhere', relation: 'related' })],
  ['relates no entry to itself', links.relatedResolve, (one) => one.related.push({ id: one.id, relation: 'related' })],
  ['relates two entries once', links.relatedResolve, (one) => one.related.push(...one.related.slice(0, 1))],
  [
    'relates few enough',
    links.relatedResolve,
    (one, _, { entries }) => (one.related = entries.slice(0, 13).map(({ id }) => ({ id, relation: 'related' }))),
  ],
  ['relates both ways', links.relatedGoBothWays, (one, two) => one.related.push({ id: two.id, relation: 'cause' })],
  ['relates both ways in kind', links.relatedGoBothWays, (one) => one.related.forEach((link) => (link.relation = 'broader'))],
  [
    'leads to each entry',
    links.noneIsAlone,
    (one, _, { entries }) => entries.forEach((entry) => (entry.related = entry.related.filter(({ id }) => id !== one.id))),
  ],
  [
    'uses each source',
    links.sourcesAreUsed,
    (_one, _two, { entries, sources }) =>
      entries.forEach((entry) => (entry.sources = sources.slice(0, 1).map(({ id }) => ({ source: id })))),
  ],
  ['cites works that exist', links.sourcesAreUsed, (one) => one.sources.push({ source: 'nobody-1999' })],
  ['cites a work once', links.sourcesAreUsed, (one) => one.sources.push(...one.sources.slice(0, 1))],
  [
    'has well-formed addresses',
    links.addressesAreWellFormed,
    (_one, _two, { sources }) => sources.slice(0, 1).forEach((source) => (source.url = 'https://nowhere')),
  ],
  [
    'has one source for an address',
    links.addressesAreWellFormed,
    (_one, _two, { sources }) => sources.forEach((source) => (source.url = 'https://example.org/')),
  ],
  [
    'compares sources of the entry',
    links.differencesAreComparable,
    (one) => (one.sourcesDiffer = ['hinton-2015', 'ji-2022'].map((source) => ({ source, says: 'Differs.' }))),
  ],
  [
    'compares two sources or more',
    links.differencesAreComparable,
    (one) => (one.sourcesDiffer = one.sources.slice(0, 1).map(({ source }) => ({ source, says: 'Differs.' }))),
  ],
  [
    'covers what the product page names',
    links.coversThePage,
    (_one, _two, { entries }) =>
      entries.splice(
        entries.findIndex(({ id }) => id === 'tool-use'),
        1,
      ),
  ],
  ['has entries enough', links.coversThePage, (_one, _two, { entries }) => entries.splice(418)],
];

describe('the glossary', () => {
  const glossary = loadGlossary();

  it.each(CASES)('%s', (_name, check) => {
    expect(check(glossary)).toEqual([]);
  });

  it('covers what the field’s own lists have', () => {
    expect(gapsIn(glossary, loadCoverage())).toEqual([]);
  });

  it('is checked so that it covers them', () => {
    const entries = glossary.entries.filter(({ id }) => id !== 'fraud');
    const uncited = entries.map((entry) => (entry.id === 'cbrn' ? { ...entry, sources: [] } : entry));
    expect(gapsIn({ ...glossary, entries: uncited }, loadCoverage())).toEqual([
      'mit 4.3 lacks an entry.',
      'nist-600-1 §2.1: none of its entries cites it.',
    ]);
  });

  it.each(CASES)('is checked so that it %s', (_name, check, plant) => {
    const planted = structuredClone(glossary);
    plant(entryOf(planted, 'compute'), entryOf(planted, 'jailbreak'), planted);
    expect(check(planted)).not.toEqual([]);
  });
});

function entryOf({ entries }: Planted, id: string): GlossaryEntry {
  const entry = entries.find((candidate) => candidate.id === id);
  if (!entry) throw new Error(`The test's entry “${id}” has gone.`);
  return entry;
}

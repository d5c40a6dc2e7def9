import { describe, expect, it } from 'vitest';
import { fieldsOf, makeTerm, pluralOf, problemsOf, type TermFields, type TermProblem } from '../../../utils/glossary/make-term';
import { ShownEntry, type ShownSource } from '../../../utils/glossary/reader-glossary';
import { loadGlossary } from './load-glossary';

const FIELDS: TermFields = {
  headword: 'model card',
  forms: 'model cards， MC; 模型卡片',
  definition: 'A short description of a model.',
  whyItMatters: '',
  zhHeadword: '模型卡',
  zhDefinition: '对模型的简短说明。',
  domain: 'governance',
  onlyNearAi: false,
  sourceTitle: 'Model Cards',
  sourceUrl: 'https://arxiv.org/abs/1810.03993',
};
const OWN = { id: 'own', name: '' };

const PROBLEMS: [TermProblem, Partial<TermFields>][] = [
  ['no-headword', { headword: '  ', zhHeadword: '' }],
  ['no-definition', { definition: '\n', zhDefinition: '' }],
  ['double-term', { headword: 'Data Sheet' }],
  ['bad-url', { sourceUrl: 'arxiv.org' }],
  ['bad-url', { sourceUrl: 'javascript:alert(1)' }],
  ['no-source-title', { sourceTitle: '' }],
  ['too-long', { forms: 'x'.repeat(301) }],
  ['too-long', { definition: 'x'.repeat(4001) }],
  ['too-long', { forms: Array.from({ length: 200 }, (_, number) => `form ${number}`).join() }],
  ['not-findable', { headword: '🙂', forms: '', zhHeadword: '' }],
];

describe('problemsOf', () => {
  it('finds nothing wrong with a whole term', () => expect(problemsOf(FIELDS, ['data sheet'])).toEqual([]));
  it.each(PROBLEMS)('says %s', (problem, change) => {
    expect(problemsOf({ ...FIELDS, ...change }, ['data sheet'])).toEqual([problem]);
  });
});

describe('makeTerm', () => {
  it('tells capitals, Latin and Chinese forms apart', () => {
    const { entry, sources } = makeTerm(FIELDS, undefined);
    expect(entry).toMatchObject({
      id: 'own-model-card',
      forms: ['model card', 'model cards'],
      acronyms: ['MC'],
      ambiguous: [],
      zh: { headword: '模型卡', forms: ['模型卡', '模型卡片'], definition: '对模型的简短说明。' },
      domains: ['governance'],
    });
    expect(sources).toEqual([{ id: entry.sources[0]?.source, title: 'Model Cards', url: 'https://arxiv.org/abs/1810.03993' }]);
    expect(ShownEntry.safeParse(entry).success).toBe(true);
  });

  it('needs no English where there is Chinese', () => {
    const chinese = { ...FIELDS, headword: '', definition: '', forms: '' };
    expect(problemsOf(chinese, [])).toEqual([]);
    expect(makeTerm(chinese, undefined).entry).toMatchObject({ headword: '模型卡', definition: '对模型的简短说明。', forms: [] });
  });

  it('gives two works of one title ids of their own, and two Chinese ones', () => {
    const ids = [
      { sourceTitle: '人民日报', sourceUrl: '' },
      { sourceTitle: '新华社', sourceUrl: '' },
      { sourceTitle: '新华社', sourceUrl: 'https://example.org/b' },
    ].map((source) => makeTerm({ ...FIELDS, ...source }, undefined).sources[0]?.id);
    expect(new Set(ids).size).toBe(3);
  });

  it('leaves out what was left empty', () => {
    const bare = { ...FIELDS, forms: '', zhHeadword: '', zhDefinition: '', domain: '' as const, sourceTitle: '', sourceUrl: '' };
    const { entry, sources } = makeTerm(bare, undefined);
    expect(Object.keys(entry)).not.toContain('zh');
    expect(Object.keys(entry)).not.toContain('whyItMatters');
    expect([entry.domains, entry.sources, sources]).toEqual([[], [], []]);
  });

  it('calls every form ambiguous that shall be marked near AI only', () => {
    const { entry } = makeTerm({ ...FIELDS, onlyNearAi: true }, undefined);
    expect(entry.ambiguous).toEqual(['model card', 'model cards', 'MC']);
    expect(entry.zh?.ambiguous).toEqual(['模型卡', '模型卡片']);
  });

  it('takes a Chinese headword for the Chinese one', () => {
    const { entry } = makeTerm({ ...FIELDS, headword: '模型卡', forms: '', zhHeadword: '' }, undefined);
    expect([entry.forms, entry.zh?.headword]).toEqual([[], '模型卡']);
  });

  it('keeps the id of a term that is changed, whatever it is called now', () => {
    const { entry, sources } = makeTerm(FIELDS, undefined);
    const again = makeTerm({ ...fieldsOf(entry, sources), headword: 'card' }, { entry, sources, origin: OWN });
    expect(again.entry.id).toBe('own-model-card');
  });

  it('keeps everything of a bundled entry that the form does not show', () => {
    const { entries, sources } = loadGlossary();
    for (const entry of entries) {
      const { entry: own, sources: works } = makeTerm(fieldsOf(entry, sources), { entry, sources });
      const titleOf = (list: readonly ShownSource[], id: string) => list.find((work) => work.id === id)?.title;
      expect(own.sources.map(({ source, locator }) => [titleOf(works, source), locator])).toEqual(
        entry.sources.map(({ source, locator }) => [titleOf(sources, source), locator]),
      );
      expect(own).toMatchObject({
        replaces: entry.id,
        headword: entry.headword,
        definition: entry.definition,
        domains: entry.domains,
        related: entry.related,
        sourcesDiffer: entry.sourcesDiffer.map(({ says }) => ({ says })),
      });
      expect([...own.forms, ...own.acronyms].sort(), entry.id).toEqual([...new Set([...entry.forms, ...entry.acronyms])].sort());
    }
  });
});

describe('pluralOf', () => {
  it.each([
    ['model card', 'model cards'],
    ['policy', 'policies'],
    ['gateway', 'gateways'],
    ['watch', 'watches'],
    ['bias', undefined],
    ['red teaming', undefined],
    ['LLM', undefined],
    ['模型卡', undefined],
  ])('of %s is %s', (headword, plural) => expect(pluralOf(headword)).toBe(plural));
});

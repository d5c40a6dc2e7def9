import { describe, expect, it } from 'vitest';
import { fieldsOf, makeTerm, problemsOf, type TermFields, type TermProblem } from '../../../utils/glossary/make-term';
import { ShownEntry } from '../../../utils/glossary/reader-glossary';
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
const NONE: ReadonlySet<string> = new Set();

const PROBLEMS: [TermProblem, Partial<TermFields>][] = [
  ['no-headword', { headword: '  ' }],
  ['no-definition', { definition: '\n' }],
  ['double-term', { headword: 'Data Sheet' }],
  ['bad-url', { sourceUrl: 'arxiv.org' }],
  ['bad-url', { sourceUrl: 'javascript:alert(1)' }],
  ['no-source-title', { sourceTitle: '' }],
  ['too-long', { forms: 'x'.repeat(301) }],
  ['too-long', { definition: 'x'.repeat(4001) }],
];

describe('problemsOf', () => {
  it('finds nothing wrong with a whole term', () => expect(problemsOf(FIELDS, ['data sheet'])).toEqual([]));
  it.each(PROBLEMS)('says %s', (problem, change) => {
    expect(problemsOf({ ...FIELDS, ...change }, ['data sheet'])).toEqual([problem]);
  });
});

describe('makeTerm', () => {
  it('tells capitals, Latin and Chinese forms apart', () => {
    const { entry, sources } = makeTerm(FIELDS, undefined, NONE);
    expect(entry).toMatchObject({
      id: 'own-model-card',
      forms: ['model card', 'model cards'],
      acronyms: ['MC'],
      ambiguous: [],
      zh: { headword: '模型卡', forms: ['模型卡', '模型卡片'], definition: '对模型的简短说明。' },
      domains: ['governance'],
      sources: [{ source: 'own-model-cards' }],
    });
    expect(sources).toEqual([{ id: 'own-model-cards', title: 'Model Cards', url: 'https://arxiv.org/abs/1810.03993' }]);
    expect(ShownEntry.safeParse(entry).success).toBe(true);
  });

  it('leaves out what was left empty', () => {
    const bare = { ...FIELDS, forms: '', zhHeadword: '', zhDefinition: '', domain: '' as const, sourceTitle: '', sourceUrl: '' };
    const { entry, sources } = makeTerm(bare, undefined, NONE);
    expect(Object.keys(entry)).not.toContain('zh');
    expect(Object.keys(entry)).not.toContain('whyItMatters');
    expect([entry.domains, entry.sources, sources]).toEqual([[], [], []]);
  });

  it('calls every form ambiguous that shall be marked near AI only', () => {
    const { entry } = makeTerm({ ...FIELDS, onlyNearAi: true }, undefined, NONE);
    expect(entry.ambiguous).toEqual(['model card', 'model cards', 'MC']);
    expect(entry.zh?.ambiguous).toEqual(['模型卡', '模型卡片']);
  });

  it('takes a Chinese headword for the Chinese one', () => {
    const { entry } = makeTerm({ ...FIELDS, headword: '模型卡', forms: '', zhHeadword: '' }, undefined, NONE);
    expect([entry.forms, entry.zh?.headword]).toEqual([[], '模型卡']);
  });

  it('gives a second term of a like name an id of its own', () => {
    expect(makeTerm(FIELDS, undefined, new Set(['own-model-card'])).entry.id).toBe('own-model-card-2');
  });

  it('keeps the id of a term that is changed, whatever it is called now', () => {
    const { entry, sources } = makeTerm(FIELDS, undefined, NONE);
    const again = makeTerm(
      { ...fieldsOf(entry, sources), headword: 'card' },
      { entry, sources, isOwn: true },
      new Set([entry.id]),
    );
    expect(again.entry.id).toBe('own-model-card');
  });

  it('keeps everything of a bundled entry that the form does not show', () => {
    const { entries, sources } = loadGlossary();
    for (const entry of entries) {
      const own = makeTerm(fieldsOf(entry, sources), { entry, sources, isOwn: false }, NONE).entry;
      expect(own).toMatchObject({
        headword: entry.headword,
        definition: entry.definition,
        domains: entry.domains,
        related: entry.related,
        sources: entry.sources,
        sourcesDiffer: entry.sourcesDiffer,
      });
      expect([...own.forms, ...own.acronyms].sort(), entry.id).toEqual([...new Set([...entry.forms, ...entry.acronyms])].sort());
    }
  });
});

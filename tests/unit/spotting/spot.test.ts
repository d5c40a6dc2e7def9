import { describe, expect, it } from 'vitest';
import { compileTerms } from '../../../utils/spotting/compile-terms';
import { prepareSpotter, spot } from '../../../utils/spotting/spot';
import { makeTerm, mentionsIn } from './make-terms';

const ENTRIES = [
  makeTerm('ai', { forms: ['artificial intelligence'], acronyms: ['AI', 'A.I.'], zh: ['人工智能'] }),
  makeTerm('agent', { forms: ['AI agent', 'AI agents', 'agent'], ambiguous: ['agent'], zh: ['AI智能体', '智能体'] }),
  makeTerm('safety', { forms: ['AI safety', 'safety'], zh: ['AI安全'] }),
  makeTerm('open', { forms: ['open-weight model', 'open-weight models', 'open-weight'] }),
  makeTerm('llm', {
    forms: ['large language model', 'large language models'],
    acronyms: ['LLM'],
    zh: ['大语言模型', '大模型', '开源AI'],
  }),
  makeTerm('ml', { forms: ['AI/ML'] }),
  makeTerm('labour', { forms: ['labour displacement', 'labor displacement'] }),
  makeTerm('rd', { forms: ['AI R&D'] }),
  makeTerm('flop', { forms: ['10^25 FLOP', '10²⁵ FLOP'] }),
  makeTerm('law', { forms: ['Regulation (EU) 2024/1689'] }),
  makeTerm('doom', { forms: ['p(doom)'] }),
  makeTerm('sign', { forms: ['C++', 'Q*'] }),
  makeTerm('dot', { acronyms: ['GPT-4.5'] }),
  makeTerm('kana', { forms: ['ロボット'] }),
  makeTerm('caisi', { acronyms: ['U.S. AI Institute', 'CAISI'] }),
  makeTerm('day', { forms: ['zero-day', '0-day'] }),
  makeTerm('gpu', { forms: ['graphics processing unit'], zh: ['GPU'] }),
];

const FOUND: [name: string, text: string, mentions: string[]][] = [
  ['a form with a space for its hyphen', 'an open weight model', ['open: open weight model']],
  ['a form with a hyphen for its space', 'a large-language-model', ['llm: large-language-model']],
  ['a form with a slash', 'open/weight', ['open: open/weight']],
  ['a form with a slash and spaces', 'AI / ML tools', ['ml: AI / ML']],
  ['a form parted by a no-break space', 'AI\u00a0safety', ['safety: AI safety']],
  ['a form parted by a narrow space', 'AI\u202fsafety', ['safety: AI safety']],
  ['a form with a no-break hyphen', 'open\u2011weight', ['open: open-weight']],
  ['a form over a line of the source', 'AI\n   safety', ['safety: AI safety']],
  ['a form broken after its hyphen', 'an open-\nweight one', ['open: open- weight']],
  ['a form with a soft hyphen in it', 'large lan\u00adguage model', ['llm: large language model']],
  ['a form in any case', 'Large LANGUAGE Model', ['llm: Large LANGUAGE Model']],
  ['an acronym', 'the LLM said', ['llm: LLM']],
  ['an acronym in the plural', 'two LLMs, all AIs', ['llm: LLMs', 'ai: AIs']],
  ['a dotted acronym', 'A.I. is here, as is A.I.', ['ai: A.I', 'ai: A.I']],
  ['a dotted acronym of several words', 'the U.S. AI Institute', ['caisi: U.S. AI Institute']],
  ['a possessive', 'AI’s risks and the LLM\'s', ['ai: AI', 'llm: LLM']], // prettier-ignore
  ['a form in quotation marks', '“AI safety”, (LLM)', ['safety: AI safety', 'llm: LLM']],
  ['a form beside a full stop', 'the LLM. AI safety.', ['llm: LLM', 'safety: AI safety']],
  ['the longest form', 'AI agents and open-weight models', ['agent: AI agents', 'open: open-weight models']],
  ['a shorter form where the longer is broken off', 'open-weight modelling', ['open: open-weight']],
  ['the second of two that would overlap only on its own', 'AI safety safety', ['safety: AI safety', 'safety: safety']],
  [
    'British and American spelling',
    'labour displacement, labor displacement',
    ['labour: labour displacement', 'labour: labor displacement'],
  ],
  ['a form that begins with a digit', 'a 0-day and a zero day', ['day: 0-day', 'day: zero day']],
  ['a form with “&”', 'AI R&D, AI R & D', ['rd: AI R&D', 'rd: AI R & D']],
  ['a form with a caret', 'over 10^25 FLOP', ['flop: 10^25 FLOP']],
  ['a form with superscript digits', 'over 10²⁵ FLOP', ['flop: 10²⁵ FLOP']],
  ['a form with parentheses and a slash', 'under Regulation (EU) 2024/1689,', ['law: Regulation (EU) 2024/1689']],
  ['a form with parentheses about its end', 'his p(doom) rose', ['doom: p(doom)']],
  ['a form with symbols at its end', 'C++ and Q*, not C or Q', ['sign: C++', 'sign: Q*']],
  ['a name with a dot', 'both GPT-4.5 and GPT-4', ['dot: GPT-4.5']],
  ['kana', 'このロボットは', ['kana: ロボット']],
  ['Chinese without boundaries', '关于人工智能的法律', ['ai: 人工智能']],
  ['the longest Chinese form', '大语言模型和大模型', ['llm: 大语言模型', 'llm: 大模型']],
  ['a Latin acronym beside Han', '使用LLM方法', ['llm: LLM']],
  ['a Chinese form that begins in Latin', '新的AI智能体和AI安全', ['agent: AI智能体', 'safety: AI安全']],
  ['a Chinese form that ends in Latin', '开源AI的', ['llm: 开源AI']],
  ['the Han part where the Latin one belongs to another word', 'OpenAI智能体', ['agent: 智能体']],
  ['a Latin form of a Chinese entry', '一块GPU卡', ['gpu: GPU']],
  ['a form at the very beginning and end', 'AI LLM', ['ai: AI', 'llm: LLM']],
];

const NOT_FOUND: [name: string, text: string][] = [
  ['inside a longer word', 'OpenAI said maintain unsafety safetyless'],
  ['inside an identifier', 'ai_AI AI_model my_agent agent_id _LLM LLM_'],
  ['beside a digit', 'AI2 2AI LLM3 agent7'],
  ['inside a word with an accent', 'ágent agenté'],
  ['an acronym in small letters', 'ai llm Llm Ai'],
  ['an acronym with a capital plural', 'LLMS AIS'],
  ['a Latin form of a Chinese entry in small letters', 'gpu'],
  ['words in two clauses', 'a large language – model'],
  ['words parted by other punctuation', 'large, language model; large. language model'],
  ['words two spaces and a hyphen apart', 'large language -- model'],
  ['words joined', 'largelanguagemodel openweight'],
  ['a form whose punctuation is a longer run', 'Regulation ... (EU) 2024'],
  ['a Chinese form broken by a mark', '人工、智能'],
  ['a Chinese form that ends in Latin inside a word', '开源AIDS'],
  ['nothing', ''],
];

describe('spot', () => {
  it.each(FOUND)('finds %s', (_, text, mentions) => {
    expect(mentionsIn(text, ENTRIES)).toEqual(mentions);
  });

  it.each(NOT_FOUND)('does not find %s', (_, text) => {
    expect(mentionsIn(text, ENTRIES)).toEqual([]);
  });

  it.each(['AI\nsafety', 'open-\nweight', 'AI\nR&D', '10^25\nFLOP', '人工\n智能'])(
    'never finds a form across a boundary between blocks: %j',
    (text) => {
      const mentions = spot(text, prepareSpotter(compileTerms(ENTRIES)));
      expect(
        mentions
          .map(({ start, end }) => text.slice(start, end))
          .filter((form) => /\n|safety|weight|R&D|FLOP|人工智能/.test(form)),
      ).toEqual(text === 'AI\nsafety' ? ['safety'] : []);
    },
  );

  it('says which mentions are ambiguous', () => {
    const mentions = spot('an agent, an AI agent', prepareSpotter(compileTerms(ENTRIES)));
    expect(mentions).toEqual([
      { entry: 1, start: 3, end: 8, ambiguous: true },
      { entry: 1, start: 13, end: 21, ambiguous: false },
    ]);
  });

  it('begins anew on each text', () => {
    const spotter = prepareSpotter(compileTerms(ENTRIES));
    expect([spot('an LLM', spotter), spot('an LLM', spotter)].map(({ length }) => length)).toEqual([1, 1]);
  });

  it('gives mentions in order, none over another', () => {
    const text = 'AI agents, AI safety, open-weight models 大语言模型 AI智能体 A.I. LLMs AI/ML '.repeat(20);
    const mentions = spot(text, prepareSpotter(compileTerms(ENTRIES)));
    expect(mentions.length).toBe(160);
    for (const [index, { start, end }] of mentions.entries()) {
      expect(start).toBeGreaterThanOrEqual(mentions[index - 1]?.end ?? 0);
      expect(end).toBeGreaterThan(start);
    }
  });
});

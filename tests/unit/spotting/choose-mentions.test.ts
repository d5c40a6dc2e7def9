import { describe, expect, it } from 'vitest';
import { blockAt, chooseMentions, pageTalk, type PageTalk } from '../../../utils/spotting/choose-mentions';

const QUIET: PageTalk = { distinct: 0, perThousandWords: 0 };
const STRONG: PageTalk = { distinct: 3, perThousandWords: 1 };
const AI = 'All about AI.';
const OTHER = 'All about bread.';
const AGENT = 'An agent came.';

/** Whether the ambiguous “agent” of the text is kept. Paragraphs are joined by line feeds. */
function isKept(paragraphs: readonly string[], page: PageTalk, hints: readonly string[] = []): boolean {
  const text = paragraphs.join('\n');
  const blocks = paragraphs.map((_, index) => paragraphs.slice(0, index).join('\n').length + (index > 0 ? 1 : 0));
  const start = text.indexOf('agent');
  return chooseMentions(text, blocks, [{ entry: 0, start, end: start + 5, ambiguous: true }], [hints], page).length === 1;
}

const RULE: [name: string, kept: boolean, paragraphs: string[], page: PageTalk, hints?: string[]][] = [
  ['nothing speaks for it', false, [OTHER, AGENT, OTHER], QUIET],
  ['its paragraph talks about AI', true, ['An AI agent came, an agent.'], QUIET],
  ['only the paragraph before does', false, [AI, AGENT, OTHER], QUIET],
  ['only the paragraph behind does', false, [OTHER, AGENT, AI], QUIET],
  ['both neighbours do, which count once', false, [AI, AGENT, AI], QUIET],
  ['the one before does, and the page', true, [AI, AGENT, OTHER], STRONG],
  ['the one behind does, and the page', true, [OTHER, AGENT, AI], STRONG],
  ['only the page does', false, [OTHER, AGENT, OTHER], STRONG],
  ['a paragraph farther off does, and the page', false, [AI, OTHER, AGENT, OTHER, AI], STRONG],
  ['the page has too few anchors', false, [AI, AGENT], { distinct: 2, perThousandWords: 9 }],
  ['the page has them too far apart', false, [AI, AGENT], { distinct: 9, perThousandWords: 0.9 }],
  ['the page does, with two hints', true, ['The agent of a model typed.'], STRONG, ['model', 'typed']],
  ['the page does, with one hint', false, ['The agent of a model.'], STRONG, ['model', 'typed']],
  ['a neighbour does, with two hints', true, [AI, 'The agent of a model typed.'], QUIET, ['model', 'typed']],
  ['hints alone do, however many', false, ['The agent of a model typed by bots.'], QUIET, ['model', 'typed', 'bots', 'agent']],
  ['hints stand in the next paragraph', false, [AGENT, 'A model typed.'], STRONG, ['model', 'typed']],
];

const HINTS: [name: string, counts: boolean, hint: string, paragraph: string][] = [
  ['a whole word', true, 'rate', 'agent at a rate'],
  ['a word in capitals', true, 'rate', 'agent: RATE'],
  ['a plural', true, 'rate', 'agent of rates.'],
  ['a word at the beginning', true, 'rate', 'Rate of agent'],
  ['a word before punctuation', true, 'rate', 'agent (rate)'],
  ['a possessive', true, 'rate', "agent's rate's"],
  ['a hyphened word', true, 'multi-agent', 'agent, multi-agent'],
  ['a word behind one that holds it', true, 'rate', 'agent moderate rate'],
  ['the end of a word', false, 'rate', 'agent moderate'],
  ['the beginning of a word', false, 'rate', 'agent rated'],
  ['a plural that goes on', false, 'rate', 'agent ratesX'],
  ['“ai” in “said”', false, 'ai', 'agent said'],
  ['a piece of an identifier', false, 'rate', 'agent rate_1'],
  ['Chinese anywhere', true, '模型', 'agent 大语言模型的'],
  ['Chinese that is not there', false, '模型', 'agent 模具'],
];

const PAGES: [name: string, text: string, talk: PageTalk][] = [
  ['nothing', 'Bread and salt.', { distinct: 0, perThousandWords: 0 }],
  ['one anchor twice as one', 'AI, AI. '.padEnd(600, '. '), { distinct: 1, perThousandWords: 20 }],
  ['anchors in another case as one', 'Chatbots, chatbots'.padEnd(6000, ' .'), { distinct: 1, perThousandWords: 2 }],
  ['several', 'AI, LLMs, OpenAI'.padEnd(6000, ' .'), { distinct: 3, perThousandWords: 3 }],
  ['an empty text', '', { distinct: 0, perThousandWords: 0 }],
];

const BLOCKS: [offset: number, block: number][] = [[0, 0], [9, 0], [10, 1], [11, 1], [19, 1], [20, 2], [21, 3], [1000, 3]]; // prettier-ignore

describe('chooseMentions', () => {
  it.each(RULE)('decides on an ambiguous mention where %s: %s', (_, kept, paragraphs, page, hints) => {
    expect(isKept(paragraphs, page, hints)).toBe(kept);
  });

  it.each(HINTS)('takes %s for a hint: %s', (_, counts, hint, paragraph) => {
    // A neighbour gives 1; the hint and one that is surely there have to give the other.
    expect(isKept([AI, paragraph], QUIET, [hint, 'agent'])).toBe(counts);
  });

  it('keeps what is not ambiguous wherever it stands', () => {
    const mentions = [{ entry: 0, start: 0, end: 2, ambiguous: false }];
    expect(chooseMentions('xx', [0], mentions, [], QUIET)).toEqual(mentions);
    const mixed = [...mentions, { entry: 0, start: 3, end: 5, ambiguous: true }];
    expect(chooseMentions('xx yy', [0], mixed, [], QUIET)).toEqual(mentions);
  });

  it.each(PAGES)('reads the talk of a page with %s', (_, text, talk) => {
    expect(pageTalk(text)).toEqual(talk);
  });
});

describe('blockAt', () => {
  it.each(BLOCKS)('finds offset %i in block %i', (offset, block) => {
    expect(blockAt([0, 10, 20, 21], offset)).toBe(block);
  });

  it('finds everything in the first block of a text without any', () => {
    expect(blockAt([], 7)).toBe(0);
  });
});

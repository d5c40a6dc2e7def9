import { describe, expect, it } from 'vitest';
import { aiAnchors } from '../../../utils/spotting/ai-anchors';

const FOUND: [name: string, text: string, anchors: string[]][] = [
  ['the acronym', 'an AI model', ['AI']],
  ['the acronym in the plural', 'all AIs', ['AIs']],
  ['the dotted acronym', 'an A.I. model', ['A.I']],
  ['general intelligence', 'AGI, A.G.I., artificial general intelligence', ['AGI', 'A.G.I', 'artificial general intelligence']],
  ['the acronym at the ends of a text', 'AI', ['AI']],
  ['a possessive', 'AI’s risks', ['AI']],
  ['the acronym in a compound', 'AI-generated, non-AI', ['AI', 'AI']],
  ['a model with its number', 'GPT-5 and LLMs', ['GPT', 'LLMs']],
  ['names', 'OpenAI, Anthropic, DeepMind and ChatGPT', ['OpenAI', 'Anthropic', 'DeepMind', 'ChatGPT']],
  ['the acronym glued to the block before', 'UsingAI in class', ['AI']],
  ['the acronym glued to the block after', 'About AIThe model', ['AI']],
  ['the acronym glued on both sides', 'topicsAIPolicy', ['AI']],
  ['a phrase', 'machine learning', ['machine learning']],
  ['a phrase at the beginning of a sentence', 'Machine learning', ['Machine learning']],
  ['a phrase in title case', 'Machine Learning', ['Machine Learning']],
  ['a phrase with a hyphen', 'open-weight', ['open-weight']],
  ['a phrase with a no-break space', 'deep\u00a0learning', ['deep\u00a0learning']],
  ['a phrase with a no-break hyphen', 'deep\u2011learning', ['deep\u2011learning']],
  ['a phrase over a line of the source', 'deep\nlearning', ['deep\nlearning']],
  ['phrases in the plural', 'language models, deepfakes, chatbots', ['language models', 'deepfakes', 'chatbots']],
  ['a network in both its lengths', 'neural nets, neural network', ['neural nets', 'neural network']],
  ['Chinese phrases', '人工智能和大模型，提示词注入', ['人工智能', '大模型', '提示词注入']],
  ['the acronym beside Han', '使用AI工具', ['AI']],
];

const NOT_FOUND = [
  'AIDS', 'MAIN', 'AIR', 'AID', 'CHAIN', 'KAIST', 'AIG', 'AI2', '2AI', 'AI_MODE', 'MY_AI', 'said', 'ai', 'Ai', 'GPTX', 'FLLM',
  'agenticity', 'nonagentic', 'xagentic', 'chatbotx', 'deep - learning', 'deep. Learning', 'deep, learning', 'deeplearning',
  'machine  learning', '人工 智能', '',
]; // prettier-ignore

describe('the anchors', () => {
  it.each(FOUND)('find %s', (_, text, anchors) => {
    expect(text.match(aiAnchors()) ?? []).toEqual(anchors);
  });

  it.each(NOT_FOUND)('do not find anything in “%s”', (text) => {
    expect(text.match(aiAnchors())).toBeNull();
  });

  it('are each caller’s own, because they remember a place', () => {
    const [one, other] = [aiAnchors(), aiAnchors()];
    expect(one.exec('AI')).not.toBeNull();
    expect(other.lastIndex).toBe(0);
  });

  it('take a long text without a hit in its stride', () => {
    const text = 'Deep in the machine room of the open neural language frontier '.repeat(20_000); // 1.2 million units
    const before = performance.now();
    expect(text.match(aiAnchors())).toBeNull();
    expect(performance.now() - before).toBeLessThan(5000); // ms: 30 times what it takes; a quadratic one takes minutes
  });
});

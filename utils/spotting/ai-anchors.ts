// What makes a text one about AI. Only names and phrases that have no everyday sense: an ambiguous word is shown only
// near one of these, and a page without any is never looked at further. A hyphen stands for any hyphen or a space.
const EXACT = [
  'A\\.?I',
  'AIs',
  'AGI',
  'A\\.G\\.I',
  'LLMs?',
  'GPT',
  'RLHF',
  'RLAIF',
  'OpenAI',
  'xAI',
  'ChatGPT',
  'Anthropic',
  'DeepMind',
  'DeepSeek',
  // Names that are also people's, animals' or stars' count only with what makes them a model's.
  'Claude (?:\\d|Code|Opus|Sonnet|Haiku)',
  'Gemini (?:\\d|Pro|Ultra|Flash|Nano)',
  'Llama[ -]?\\d',
  'Mistral (?:AI|Large|Small)',
  'GitHub Copilot',
  'Qwen',
  'NeurIPS',
];
const PHRASES = [
  'artificial-intelligence',
  'artificial-general-intelligence',
  'machine-learning',
  'deep-learning',
  'neural-net(?:work)?s?',
  'language-models?',
  'foundation-models?',
  'generative-models?',
  'reinforcement-learning',
  'superintelligen(?:ce|t)',
  'frontier-models?',
  'open-weights?',
  'agentic',
  'chatbots?',
  'deepfakes?',
  'prompt-injections?',
  'machine-intelligence',
  'humanoid-robots?',
  'recursive-self-improvement',
  'reasoning-models?',
];
const HAN = [
  '人工智能',
  '机器学习',
  '深度学习',
  '神经网络',
  '大模型',
  '语言模型',
  '强化学习',
  '智能体',
  '生成式',
  '深度伪造',
  '提示注入',
  '提示词注入',
  '开放权重',
  '超级智能',
  '通用智能',
  '具身智能',
];

const HYPHEN = '[-\\s\\u00a0\\u2010-\\u2015]';
// Neighbouring blocks are glued together in `textContent` ("…Using" + "AI"), so a lower-case letter may stand before a
// name in capitals, and a capitalised word after it.
const exact = `(?<![A-Z0-9_])(?:${EXACT.join('|')})(?![a-z0-9_]|[A-Z](?![a-z]))`;
const phrase = PHRASES.join('|')
  .replaceAll('-', HYPHEN)
  .replace(/(?<!\\|\(\?:)\b([a-z])/g, (letter) => `[${letter.toUpperCase()}${letter}]`);

const SOURCE = `${exact}|(?<![A-Za-z0-9_])(?:${phrase})(?![a-z0-9_])|${HAN.join('|')}`;

/**
 * Makes the expression that finds what makes a text one about AI. Each caller owns its own, for it carries `lastIndex`.
 * Works on raw page text as well as on folded text.
 */
export function aiAnchors(): RegExp {
  return new RegExp(SOURCE, 'g');
}

import { describe, expect, it } from 'vitest';
import { foldWords } from '../../../utils/search/fold-words';
import { markWords } from '../../../utils/search/mark-words';
import { matchesWords, toSearchText } from '../../../utils/search/match-words';

const FOLDED: [string, string[]][] = [
  ['Élysée’s', ['elysees']],
  ["China's open-weight models", ['chinas', 'open', 'weight', 'models']],
  ['ＡＩ治理', ['ai', '治理']],
  ['中国AI治理，2026年', ['中国', 'ai', '治理', '2026', '年']],
  ['ﬁne\u00adtuning', ['fine', 'tuning']],
  ['…—!', []],
];

const MATCHES: [query: string, text: string, isFound: boolean][] = [
  ['weigh', 'open-weight models', true],
  ['models open', 'open-weight models', true],
  ['eight', 'open-weight models', false],
  ['open closed', 'open-weight models', false],
  ['ELYSEE', 'the Élysée said', true],
  ['elysée', 'THE ELYSEE', true],
  ['重模', '开放权重模型', true],
  ['权型', '开放权重模型', false],
  ['ai治理', '全球AI治理框架', true],
  ['', 'anything', true],
];

describe('words of a search', () => {
  it.each(FOLDED)('folds %j', (text, words) => expect(foldWords(text)).toEqual(words));
  it.each(MATCHES)('looks for %j in %j: %s', (query, text, isFound) => {
    expect(matchesWords(toSearchText([text]), foldWords(query))).toBe(isFound);
  });
  it('finds words across the texts of one record', () => {
    expect(matchesWords(toSearchText(['a quotation', 'a note']), foldWords('note quot'))).toBe(true);
  });
});

describe('marking what was found', () => {
  const marked = (text: string, query: string) =>
    markWords(text, foldWords(query))
      .map((stretch) => (stretch.hit ? `[${stretch.text}]` : stretch.text))
      .join('');
  it('marks words whole and Chinese by the character', () => {
    expect(marked('Open-weight models weigh', 'weigh')).toBe('Open-[weight] models [weigh]');
    expect(marked('开放权重模型', '权重')).toBe('开放[权重]模型');
    expect(marked('The Élysée’s view', 'elysee')).toBe('The [Élysée’s] view');
  });
  it('gives the text back unchanged when joined', () => {
    const text = 'AI 治理 — «Élysée» and open\u00adness, 治理治理';
    const stretches = markWords(text, foldWords('治 open ai'));
    expect(stretches.map((stretch) => stretch.text).join('')).toBe(text);
  });
});

import { describe, expect, it } from 'vitest';
import { nestQuotes } from '../../../utils/citation/nest-quotes';

const CASES: readonly { text: string; inner: string; block: string }[] = [
  { text: 'He said "no."', inner: 'He said ‘no.’', block: 'He said “no.”' },
  { text: 'He said “no.”', inner: 'He said ‘no.’', block: 'He said “no.”' },
  { text: 'It\'s the researchers\' "view"', inner: 'It’s the researchers’ ‘view’', block: 'It’s the researchers’ “view”' },
  {
    text: 'He said, "She told me \'no\' twice."',
    inner: 'He said, ‘She told me “no” twice.’',
    block: 'He said, “She told me ‘no’ twice.”',
  },
  {
    text: 'He said, “She told me ‘no’ twice.”',
    inner: 'He said, ‘She told me “no” twice.’',
    block: 'He said, “She told me ‘no’ twice.”',
  },
  { text: "British 'quotation' here", inner: 'British ‘quotation’ here', block: 'British “quotation” here' },
  { text: "the '90s and rock 'n' roll", inner: 'the ’90s and rock ‘n’ roll', block: 'the ’90s and rock “n” roll' },
  {
    text: "'the researchers' view' she said",
    inner: '‘the researchers’ view’ she said',
    block: '“the researchers’ view” she said',
  },
  { text: 'no end to "this', inner: 'no end to ‘this', block: 'no end to “this' },
  { text: 'the end of it," he said', inner: 'the end of it,’ he said', block: 'the end of it,” he said' },
  { text: 'a 5" screen', inner: 'a 5" screen', block: 'a 5" screen' },
  { text: '("yes")—"no"', inner: '(‘yes’)—‘no’', block: '(“yes”)—“no”' },
  { text: '«oui» 「是」', inner: '«oui» 「是」', block: '«oui» 「是」' },
  { text: 'Er sagte „nein“.', inner: 'Er sagte „nein“.', block: 'Er sagte „nein“.' },
  { text: '“One.\n“Two.”', inner: '‘One.\nTwo.’', block: '“One.\n“Two.”' },
  { text: '“人工智能”的风险', inner: '‘人工智能’的风险', block: '“人工智能”的风险' },
];

describe('nestQuotes', () => {
  it.each(CASES)('inside quotation marks: $text', ({ text, inner }) => expect(nestQuotes(text, 1)).toBe(inner));
  it.each(CASES)('set off: $text', ({ text, block }) => expect(nestQuotes(text, 0)).toBe(block));

  it('changes nothing but marks', () => {
    const letters = (text: string) => text.replace(/["“”'‘’]/g, '');
    const random = seeded(20260914);
    for (let round = 0; round < 500; round += 1) {
      const text = Array.from({ length: 40 }, () => `ab "“”'‘’ .\n5s`[Math.floor(random() * 14)] ?? '').join('');
      expect(letters(nestQuotes(text, 1))).toBe(letters(text));
      expect(letters(nestQuotes(text, 0))).toBe(letters(text));
    }
  });
});

function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
}

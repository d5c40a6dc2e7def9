import { describe, expect, it } from 'vitest';
import { passageLink, textFragment } from '../../../utils/search/text-fragment';
import { aClaim } from '../../support/library-data';

type Context = { prefix?: string; suffix?: string; count?: number };
function fragment(quotation: string, { prefix = '', suffix = '', count = 1 }: Context = {}): string {
  const { selector } = aClaim(1, { quotation });
  return textFragment(quotation, {
    ...selector,
    quote: { ...selector.quote, exact: quotation.replace(/\s+/g, ' '), prefix, suffix },
    occurrence: { index: 0, count },
  });
}
const long = `Alpha beta gamma delta epsilon zeta eta ${'and so on '.repeat(40)}one two three four five six.`;

const FRAGMENTS: [string, string, Context, string][] = [
  ['a short passage whole', 'models, agents & tools', {}, ':~:text=models%2C%20agents%20%26%20tools'],
  ['a hyphen encoded, because it divides the directive', 'open-weight', {}, ':~:text=open%2Dweight'],
  [
    'a long passage by its ends',
    long,
    {},
    ':~:text=Alpha%20beta%20gamma%20delta%20epsilon%20zeta,one%20two%20three%20four%20five%20six.',
  ],
  [
    'a passage over several blocks by its ends',
    'First block here.\nMiddle.\nLast block.',
    {},
    ':~:text=First%20block%20here,Last%20block.',
  ],
  ['no context where the text stands once', 'risk', { prefix: 'a grave ', suffix: ' of harm' }, ':~:text=risk'],
  [
    'context where it stands several times',
    'risk',
    { prefix: 'nd some say a grave ', suffix: ' of great harm to al', count: 3 },
    ':~:text=some%20say%20a%20grave-,risk,-of%20great%20harm%20to',
  ],
  [
    'context only up to a dash, which may be another on the page',
    'risk',
    { prefix: 'so - a grave ', suffix: ' - they', count: 2 },
    ':~:text=a%20grave-,risk',
  ],
  [
    'what is before a passage that begins inside a word',
    'ment said no',
    { prefix: 'f the govern', suffix: ' today' },
    ':~:text=the%20govern-,ment%20said%20no',
  ],
  [
    'what is after a passage that ends inside a word',
    'the govern',
    { prefix: 'by ', suffix: 'ment said no to it tod' },
    ':~:text=the%20govern,-ment%20said%20no%20to',
  ],
  ['Chinese', '开放权重模型', {}, ':~:text=%E5%BC%80%E6%94%BE%E6%9D%83%E9%87%8D%E6%A8%A1%E5%9E%8B'],
  ['an unpaired surrogate as the replacement character', 'a \ud83d b', {}, ':~:text=a%20%EF%BF%BD%20b'],
  ['nothing for a passage without words', '…\n—', {}, ''],
];

describe('text fragment of a passage', () => {
  it.each(FRAGMENTS)('names %s', (_, quotation, context, expected) => expect(fragment(quotation, context)).toBe(expected));
  it('stays short for the longest passage', () => expect(fragment('word '.repeat(10_000)).length).toBeLessThan(200));
});

describe('link to a passage', () => {
  it.each([
    ['https://example.org/a', 'https://example.org/a#:~:text=Passage%201.'],
    ['https://example.org/a#part', 'https://example.org/a#part:~:text=Passage%201.'],
    ['https://example.org/a#part:~:text=old', 'https://example.org/a#part:~:text=Passage%201.'],
    ['https://example.org/#/route/1', 'https://example.org/#/route/1:~:text=Passage%201.'],
  ])('opens %s at the passage', (url, link) => expect(passageLink(aClaim(1, { url }))).toBe(link));
  it.each(['javascript:alert(1)', 'file:///etc/passwd', 'about:blank'])('never leads to %s', (url) => {
    expect(passageLink(aClaim(1, { url }))).toBeUndefined();
  });
});

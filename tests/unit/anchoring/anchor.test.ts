import { describe as suite, expect, it } from 'vitest';
import { anchor, type Anchoring } from '../../../utils/anchoring/anchor';
import { CONTEXT_LENGTH, describe } from '../../../utils/anchoring/describe';

// The passage is what stands between ‹ and ›: in `before` as it was saved, in `after` where it has to be found.
type Case = [name: string, state: Anchoring['state'], before: string, after: string];

const LONG = 'Then the committee heard four witnesses about the matter at hand. '; // longer than enough to know a place by
const MENU = 'Home News Risk Sport ';

const CASES: Case[] = [
  ['on the same page', 'exact', 'One. ‹Two agents left.› Three.', 'One. ‹Two agents left.› Three.'],
  ['behind an inserted paragraph', 'exact', `${LONG}‹Two left.› ${LONG}`, `New words first. ${LONG}‹Two left.› ${LONG}`],
  ['with other words before it', 'exact', `${LONG}‹Two left.› ${LONG}`, `Other words. ‹Two left.› ${LONG}`],
  ['with other words behind it', 'exact', `${LONG}‹Two left.› ${LONG}`, `${LONG}‹Two left.› Other words.`],
  ['with other words on both sides', 'moved', `${LONG}‹Two left.› ${LONG}`, 'Other words. ‹Two left.› And more.'],
  ['with a few equal letters on both sides', 'moved', `${LONG}‹Two left.› ${LONG}`, 'Not hand. ‹Two left.› Then it was over.'],
  ['away from the beginning of the page', 'moved', `‹Two left.› ${LONG}`, 'Other words. ‹Two left.› And more.'],
  ['away from the end of the page', 'moved', `${LONG}‹Two left.›`, 'Other words. ‹Two left.› And more.'],
  ['still at the beginning of the page', 'exact', `‹Two left.› ${LONG}`, '‹Two left.› And more.'],
  ['still at the end of the page', 'exact', `${LONG}‹Two left.›`, 'Other words. ‹Two left.›'],
  ['alone on both pages', 'exact', '‹Two left.›', '‹Two left.›'],
  ['over a boundary that became a space', 'exact', 'One.\n‹Two\nleft.›\nThree.', 'One. ‹Two left.› Three.'],
  ['over a space that became a boundary', 'exact', 'One. ‹Two left.› Three.', 'One.\n‹Two\nleft.›\nThree.'],
  ['changed by a word', 'gone', 'One. ‹Two agents left.› Three.', 'One. Two models left. Three.'],
  ['changed by a comma', 'gone', '‹Two agents left›', 'Two agents, left'],
  ['in other case', 'gone', '‹Two agents left›', 'two agents left'],
  ['deleted beside a look-alike', 'gone', '‹Team Alpha won the cup.› Team Beta lost.', 'Team Beta won the cup. Team Beta lost.'],
  ['on an empty page', 'gone', '‹Two left.›', ''],
];

const COPIES: Case[] = [
  ['by the words before it', 'exact', `${LONG}‹Risk.› x. Other Risk. x.`, `Other Risk. x. ${LONG}‹Risk.› x.`],
  ['by the words behind it', 'exact', `x ‹Risk.› ${LONG}x Risk. Other.`, `x Risk. Other. x ‹Risk.› ${LONG}`],
  ['by its order, where all is alike about it', 'exact', 'aa ‹b› aa b aa b aa', 'aa ‹b› aa b aa b aa'],
  ['by its order, in a page of copies alone', 'exact', 'b b ‹b› b b', 'b b ‹b› b b'],
  ['by its context, though another copy was added before', 'exact', `${MENU}‹Risk› grows.`, `Risk. ${MENU}‹Risk› grows.`],
  ['by its context, though its copy before is gone', 'exact', `Risk. ${MENU}‹Risk› grows.`, `${MENU}‹Risk› grows.`],
  [
    'as the likeliest where a copy of all was added',
    'ambiguous',
    `${LONG}‹Risk.› ${LONG}`,
    `${LONG}‹Risk.› ${LONG.repeat(2)}Risk. ${LONG}`,
  ],
  ['as the likeliest where nothing about any is left', 'ambiguous', `${LONG}‹Risk.› ${LONG}`, 'p Risk. q ‹Risk.› r'],
];

const read = (marked: string) => ({
  text: marked.replace(/[‹›]/g, ''),
  start: marked.indexOf('‹'),
  end: marked.indexOf('›') - 1,
});

function anchored(before: string, after: string): Anchoring {
  const { text, start, end } = read(before);
  return anchor(read(after).text, describe(text, start, end, { headings: [] }));
}

const expected = (state: Anchoring['state'], after: string) => {
  const { start, end } = read(after);
  return state === 'gone' ? { state } : { state, start, end };
};

suite('anchor', () => {
  it.each(CASES)('finds a passage %s: %s', (_, state, before, after) => {
    expect(anchored(before, after)).toEqual(expected(state, after));
  });

  it.each(COPIES)('tells copies apart %s: %s', (_, state, before, after) => {
    expect(anchored(before, after)).toEqual(expected(state, after));
  });

  it('does not take the order for proof when the copy of that number stands in worse surroundings', () => {
    // Saved as the third of three; now two others have its surroundings and the third has none of them.
    const saved = describe(`p Risk. q Risk. ${LONG}Risk. ${LONG}`, 16 + LONG.length, 21 + LONG.length, { headings: [] });
    expect(saved.occurrence).toEqual({ index: 2, count: 3 });
    const now = `#${LONG}Risk. ${LONG}#${LONG}Risk. ${LONG}r Risk. s`;
    expect(anchor(now, saved)).toMatchObject({ state: 'ambiguous' });
  });

  it('calls one of equal copies moved when the order tells them apart in new surroundings', () => {
    const saved = describe(`${LONG}Risk. q Risk. r`, LONG.length + 8, LONG.length + 13, { headings: [] });
    expect(
      anchor('x Risk. y Risk. z', { ...saved, quote: { ...saved.quote, prefix: '#'.repeat(30), suffix: '#'.repeat(30) } }),
    ).toEqual({
      state: 'moved',
      start: 10,
      end: 15,
    });
  });
});

suite('describe', () => {
  const text = `${'p'.repeat(200)}one\ntwo${'s'.repeat(200)}`;

  it('keeps the passage and as much of both sides as it may', () => {
    expect(describe(text, 200, 207, { headings: ['H'], paragraph: 3 })).toEqual({
      quote: {
        type: 'TextQuoteSelector',
        exact: 'one\ntwo',
        prefix: 'p'.repeat(CONTEXT_LENGTH),
        suffix: 's'.repeat(CONTEXT_LENGTH),
      },
      position: { type: 'TextPositionSelector', start: 200, end: 207 },
      occurrence: { index: 0, count: 1 },
      headings: ['H'],
      paragraph: 3,
    });
  });

  it('keeps what there is at the edges of the page, and no paragraph where there is none', () => {
    const { quote, ...rest } = describe('ab cd', 0, 5, { headings: [] });
    expect(quote).toMatchObject({ exact: 'ab cd', prefix: '', suffix: '' });
    expect('paragraph' in rest).toBe(false);
  });

  it.each([
    ['a a\na', 0, 1, { index: 0, count: 3 }],
    ['a a\na', 4, 5, { index: 2, count: 3 }],
    ['a b a\nb', 4, 7, { index: 1, count: 2 }], // the same words over a space
    ['aaaa', 1, 3, { index: 1, count: 3 }], // copies that overlap
  ])('counts in %j the copies of what stands from %i to %i', (page, start, end, occurrence) => {
    expect(describe(page, start, end, { headings: [] }).occurrence).toEqual(occurrence);
  });
});

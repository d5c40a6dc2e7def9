import { describe, expect, it } from 'vitest';
import { closeRelations } from '../../../utils/exchange/close-relations';
import type { RELATIONS } from '../../../utils/glossary/entry';

type Relation = (typeof RELATIONS)[number];
type Tie = [from: string, relation: Relation, to: string];

const CASES: [string, Tie[], string[]][] = [
  ['a broader entry its narrower one', [['a', 'broader', 'b']], ['a broader b', 'b narrower a']],
  ['a narrower entry its broader one', [['a', 'narrower', 'b']], ['a narrower b', 'b broader a']],
  ['a contrast its contrast', [['a', 'contrast', 'b']], ['a contrast b', 'b contrast a']],
  ['a cause what is related to it', [['a', 'cause', 'b']], ['a cause b', 'b related a']],
  ['a countermeasure what is related to it', [['a', 'countermeasure', 'b']], ['a countermeasure b', 'b related a']],
  [
    'nothing twice',
    [
      ['a', 'related', 'b'],
      ['b', 'cause', 'a'],
    ],
    ['a related b', 'b cause a'],
  ],
  [
    'hierarchy the word over related',
    [
      ['a', 'broader', 'b'],
      ['b', 'related', 'a'],
    ],
    ['a broader b', 'b narrower a'],
  ],
  [
    'the first word in a circle',
    [
      ['a', 'broader', 'b'],
      ['b', 'broader', 'a'],
    ],
    ['a broader b', 'b narrower a'],
  ],
  [
    'contrast the word over a cause',
    [
      ['a', 'cause', 'b'],
      ['b', 'contrast', 'a'],
    ],
    ['a contrast b', 'b contrast a'],
  ],
  ['no way back from outside', [['a', 'related', 'elsewhere']], ['a related elsewhere']],
  ['no entry itself', [['a', 'related', 'a']], []],
];

describe('closeRelations', () => {
  it.each(CASES)('gives %s', (_, ties, expected) => {
    const entries = ['a', 'b'].map((id) => ({
      id,
      related: ties.filter(([from]) => from === id).map(([, relation, to]) => ({ id: to, relation })),
    }));
    const closed = [...closeRelations(entries)].flatMap(([from, list]) =>
      list.map(({ id, relation }) => `${from} ${relation} ${id}`),
    );
    expect(closed).toEqual(expected);
  });
});

import { describe, expect, it } from 'vitest';
import { chooseAuthors } from '../../../utils/citation/choose-authors';
import { readJsonLd } from '../../../utils/citation/json-ld';
import type { Byline } from '../../../utils/citation/metadata-evidence';
import { isOrganisationName } from '../../../utils/citation/organisation-name';
import { evidenceOf, metaOf } from './page-evidence';

const ALIASES = ['Example Gazette', 'example-gazette', 'example-gazette.com'];

describe('isOrganisationName', () => {
  it.each([
    'AP',
    'dpa',
    'Reuters',
    'WIRED Staff',
    'Gear Team',
    'BR24 Redaktion',
    'Guardian staff reporters',
    'Example Gazette',
    '連合通信',
    '読売新聞',
  ])('%s is one', (name) => {
    expect(isOrganisationName(name, ALIASES)).toBe(true);
  });
  it.each(['Ann Lee', 'Emily Post', 'Bill Press', 'Daniel Deskins', '長谷部', '김철수', 'Stafford Smith'])(
    '%s is none',
    (name) => {
      expect(isOrganisationName(name, ALIASES)).toBe(false);
    },
  );
});

describe('chooseAuthors', () => {
  const byline = (text: string, more: Partial<Byline> = {}): Byline => ({ source: 'class', text, names: [], order: 3, ...more });
  const person = (name: string) => ({ name, kind: 'person' });
  const parted = (name: string, family: string, given: string) => ({ name, kind: 'person', family, given });
  const wen = { '@type': 'Person', name: 'Wen Jiarui', familyName: 'Wen', givenName: 'Jiarui' };
  const organisation = (name: string) => ({ name, kind: 'organisation' });
  const cases: {
    name: string;
    author?: unknown;
    found?: Parameters<typeof evidenceOf>[0];
    authors: unknown[];
    disagrees?: boolean;
    isOrderUnsure?: boolean;
  }[] = [
    { name: 'reads a Person', author: { '@type': 'Person', name: 'Ann Lee' }, authors: [person('Ann Lee')] },
    {
      name: 'reads given and family names',
      author: { '@type': 'Person', givenName: 'Ann', familyName: 'Lee' },
      authors: [parted('Ann Lee', 'Lee', 'Ann')],
    },
    {
      name: 'keeps stated parts that are the name, family first',
      author: wen,
      authors: [parted('Wen Jiarui', 'Wen', 'Jiarui')],
    },
    {
      name: 'keeps stated parts that are the name, given name first',
      author: { ...wen, name: 'JIARUI WEN' },
      authors: [parted('JIARUI WEN', 'Wen', 'Jiarui')],
    },
    {
      name: 'keeps stated parts spelled with another hyphen',
      author: { ...wen, name: 'Wen Jia-rui' },
      authors: [parted('Wen Jia-rui', 'Wen', 'Jiarui')],
    },
    {
      name: 'keeps stated parts of a name behind a lead',
      author: { ...wen, name: 'By Wen Jiarui' },
      authors: [parted('Wen Jiarui', 'Wen', 'Jiarui')],
    },
    {
      name: 'drops stated parts that are another name',
      author: { ...wen, name: 'Ann Lee' },
      authors: [person('Ann Lee')],
    },
    {
      name: 'drops a stated part without the other',
      author: { '@type': 'Person', name: 'Ann Lee', familyName: 'Ann Lee', givenName: ' ' },
      authors: [person('Ann Lee')],
    },
    {
      name: 'drops stated parts that are no text',
      author: { '@type': 'Person', name: 'Ann Lee', familyName: { a: 1 }, givenName: [null] },
      authors: [person('Ann Lee')],
    },
    {
      name: 'puts a stated middle name with the given one where the name has it',
      author: [
        { '@type': 'Person', name: 'Jane Q. Doe', givenName: 'Jane', additionalName: 'Q.', familyName: 'Doe' },
        { '@type': 'Person', name: 'John Roe', givenName: 'John', additionalName: 'Quincy', familyName: 'Roe' },
      ],
      authors: [parted('Jane Q. Doe', 'Doe', 'Jane Q.'), parted('John Roe', 'Roe', 'John')],
    },
    {
      name: 'names a node by its parts, a middle name among them',
      author: { '@type': 'Person', name: '', givenName: 'Jane', additionalName: 'Q.', familyName: 'Doe' },
      authors: [parted('Jane Q. Doe', 'Doe', 'Jane Q.')],
    },
    {
      name: 'names a node by its Han parts without a space, family first',
      author: { '@type': 'Person', givenName: '小明', familyName: '王' },
      authors: [parted('王小明', '王', '小明')],
    },
    {
      name: 'keeps stated Han parts whether or not the name has a space',
      author: [
        { '@type': 'Person', name: '欧阳修文', givenName: '修文', familyName: '欧阳' },
        { '@type': 'Person', name: '王 小明', givenName: '小明', familyName: '王' },
      ],
      authors: [parted('欧阳修文', '欧阳', '修文'), parted('王 小明', '王', '小明')],
    },
    {
      name: 'keeps the one name of a list that the stated parts are',
      author: { ...wen, name: ['Ann Lee', 'Wen Jiarui'] },
      authors: [person('Ann Lee'), parted('Wen Jiarui', 'Wen', 'Jiarui')],
    },
    {
      name: 'keeps no parts of an organisation',
      author: { '@type': 'Person', name: 'Fold Team', givenName: 'Fold', familyName: 'Team' },
      authors: [organisation('Fold Team')],
    },
    {
      name: 'keeps stated parts when a name stands twice',
      author: ['Wen Jiarui', wen, { ...wen, name: 'WEN JIARUI' }],
      authors: [parted('Wen Jiarui', 'Wen', 'Jiarui')],
    },
    {
      name: 'keeps stated parts when the byline names more people',
      author: wen,
      found: { bylines: [byline('By Hannah Brightwater and Wen Jiarui')] },
      authors: [person('Hannah Brightwater'), parted('Wen Jiarui', 'Wen', 'Jiarui')],
    },
    {
      name: 'takes the parts a later source states of the same name',
      author: wen,
      found: { meta: metaOf({ citation_author: 'Wen Jiarui' }) },
      authors: [parted('Wen Jiarui', 'Wen', 'Jiarui')],
    },
    {
      name: 'takes the parts a name turned round states',
      author: 'Wen, Jiarui',
      authors: [parted('Jiarui Wen', 'Wen', 'Jiarui')],
    },
    {
      name: 'is unsure of the order where the first word may be a Chinese family name',
      author: 'Wen Jiarui',
      authors: [person('Wen Jiarui')],
      isOrderUnsure: true,
    },
    {
      name: 'is unsure of one of several names',
      author: [wen, 'Zhang Ruolan'],
      authors: [parted('Wen Jiarui', 'Wen', 'Jiarui'), person('Zhang Ruolan')],
      isOrderUnsure: true,
    },
    { name: 'is sure of the order where the last word is such a name too', author: 'Lin Chen', authors: [person('Lin Chen')] },
    { name: 'is sure of the order of a name of one word', author: 'Wen', authors: [person('Wen')] },
    {
      name: 'is sure of the order in the name of an organisation',
      author: { '@type': 'Organization', name: 'Song Lab' },
      authors: [organisation('Song Lab')],
    },
    { name: 'reads a list of strings', author: ['Ann Lee', 'Bo Chen'], authors: [person('Ann Lee'), person('Bo Chen')] },
    {
      name: 'reads a list of names in one node',
      author: { '@type': 'Person', name: ['Ann Lee', 'Bo Chen'] },
      authors: [person('Ann Lee'), person('Bo Chen')],
    },
    {
      name: 'knows a Person node that is an agency',
      author: [{ '@type': 'Person', name: 'Associated Press' }],
      authors: [organisation('Associated Press')],
    },
    {
      name: 'keeps the type Organization',
      author: { '@type': 'Organization', name: 'Fold Lab' },
      authors: [organisation('Fold Lab')],
    },
    {
      name: 'prefers a person in the byline to the site in JSON-LD',
      author: { '@type': 'Organization', name: 'Example Gazette' },
      found: { bylines: [byline('By Ann Lee')] },
      authors: [person('Ann Lee')],
    },
    {
      name: 'keeps the site when it is all there is',
      author: { '@type': 'Organization', name: 'Example Gazette' },
      authors: [organisation('Example Gazette')],
    },
    { name: 'takes the site in a meta tag for no byline', found: { meta: metaOf({ author: 'Example Gazette' }) }, authors: [] },
    {
      name: 'turns citation_author round',
      found: {
        meta: [
          { name: 'citation_author', content: 'Lee, Ann' },
          { name: 'citation_author', content: 'Chen, Bo' },
        ],
      },
      authors: [parted('Ann Lee', 'Lee', 'Ann'), parted('Bo Chen', 'Chen', 'Bo')],
    },
    {
      name: 'takes a meta tag before a byline',
      found: { meta: metaOf({ author: 'Ann Lee' }), bylines: [byline('By Ann Lee')] },
      authors: [person('Ann Lee')],
    },
    {
      name: 'completes a field for one author from the byline',
      author: 'Ann Lee',
      found: { bylines: [byline('By Ann Lee and Bo Chen')] },
      authors: [person('Ann Lee'), person('Bo Chen')],
    },
    {
      name: 'says when sources name different people',
      author: 'Ann Lee',
      found: { bylines: [byline('By Bo Chen')] },
      authors: [person('Ann Lee')],
      disagrees: true,
    },
    {
      name: 'ignores a profile address',
      found: { meta: metaOf({ 'article:author': 'https://social.example/annlee' }) },
      authors: [],
    },
    { name: 'ignores a byline far below the article', found: { bylines: [byline('By Ann Lee', { order: 390 })] }, authors: [] },
    {
      name: 'ignores prose that begins like a byline',
      found: { bylines: [byline('By our own account, things went well', { source: 'line' })] },
      authors: [],
    },
    {
      name: 'does not take interface words beside a name',
      found: { bylines: [byline('Ann Lee Follow us', { names: ['Ann Lee', 'Follow us'] })] },
      authors: [person('Ann Lee')],
    },
    {
      name: 'reads the innermost of nested bylines',
      found: {
        bylines: [byline('Money by Ann Lee 5 May 2024'), byline('Money', { order: 4 }), byline('by Ann Lee', { order: 5 })],
      },
      authors: [person('Ann Lee')],
    },
    { name: 'does not repeat an author', author: ['Ann Lee', 'ANN LEE'], authors: [person('Ann Lee')] },
    {
      name: 'caps the number at 50',
      author: Array.from({ length: 900 }, (_, index) => `Ann Lee ${String.fromCodePoint(0x4e00 + index)}`),
      authors: expect.toSatisfy((list: unknown[]) => list.length === 50) as never,
    },
  ];
  it.each(cases)('$name', ({ author, found = {}, authors, disagrees = false, isOrderUnsure = false }) => {
    const graph = readJsonLd([JSON.stringify({ '@type': 'NewsArticle', author })]);
    expect(chooseAuthors(evidenceOf(found), graph, graph.nodes[0], ALIASES)).toEqual({
      authors,
      disagrees,
      isOrderUnsure,
    });
  });
});

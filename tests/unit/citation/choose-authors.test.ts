import { describe, expect, it } from 'vitest';
import { chooseAuthors } from '../../../utils/citation/choose-authors';
import { readJsonLd } from '../../../utils/citation/json-ld';
import type { Byline } from '../../../utils/citation/metadata-evidence';
import { splitByline, uninvert } from '../../../utils/citation/split-byline';
import { isOrganisationName } from '../../../utils/citation/organisation-name';
import { evidenceOf, metaOf } from './page-evidence';

const ALIASES = ['Example Gazette', 'example-gazette', 'example-gazette.com'];

describe('splitByline of text for readers', () => {
  const cases: [string, string[]][] = [
    ['By Will Knight and Jane Doe, AP', ['Will Knight', 'Jane Doe', 'AP']],
    ['By Ann Lee', ['Ann Lee']],
    ['BY ANN LEE', ['ANN LEE']],
    ['Von Jörg Müller und Anna-Lena Groß', ['Jörg Müller', 'Anna-Lena Groß']],
    ['Von Jörg Müller, Nairobi', ['Jörg Müller']],
    ['Par Luc Dupont et Zoé Petit', ['Luc Dupont', 'Zoé Petit']],
    ['Por José Ortega y Gasset', ['José Ortega y Gasset']],
    ['Por Ana Ruiz Gil y Luis Paz Mora', ['Ana Ruiz Gil', 'Luis Paz Mora']],
    ['Kommentar von Jörg Müller', ['Jörg Müller']],
    ['Interview: Julia Lauter', ['Julia Lauter']],
    ['Christoph von Eichhorn', ['Christoph von Eichhorn']],
    ['Ursula von der Leyen', ['Ursula von der Leyen']],
    ['By Ann Lee, Political Editor', ['Ann Lee']],
    ['Ann Lee Political Correspondent 16 September 2024 9:33pm', ['Ann Lee']],
    ['von Laura Berg 28.04.2023, 19:09 3 Min.', ['Laura Berg']],
    ['By Ann Lee | Published 3 May 2024', ['Ann Lee']],
    ['Ann Lee (ale)', ['Ann Lee']],
    ['Written by Ann Lee & Bo Chen', ['Ann Lee', 'Bo Chen']],
    ['By ann.lee@example.com', []],
    ['@annlee', []],
    ['https://example.com/ann', []],
    ['admin', []],
    ['No Author', []],
    ['Reporter', []],
    ['Senior Staff Writer', []],
    ['김철수 기자', ['김철수']],
    ['김철수·이영희 기자', ['김철수', '이영희']],
    ['記者王小明／台北報導', ['王小明']],
    ['【山田太郎】', ['山田太郎']],
    ['文：李华', ['李华']],
    ['', []],
  ];
  it.each(cases)('%s', (text, names) => {
    expect(splitByline(text, true)).toEqual(names);
  });
});

describe('splitByline of a field of names', () => {
  const cases: [string, string[]][] = [
    ['Ann Lee, Bo Chen', ['Ann Lee', 'Bo Chen']],
    ['Di Stefano', ['Di Stefano']],
    ['De Niro', ['De Niro']],
    ['bell hooks', ['bell hooks']],
    ['Agence France-Presse', ['Agence France-Presse']],
    ['AFP/Reuters', ['AFP', 'Reuters']],
  ];
  it.each(cases)('%s', (text, names) => {
    expect(splitByline(text, false)).toEqual(names);
  });
});

describe('uninvert', () => {
  it.each([
    ['Lee, Ann', 'Ann Lee'],
    ['Ann Lee', 'Ann Lee'],
    ['Davis, Jr.', 'Davis, Jr.'],
    ['Lee, Ann, PhD', 'Lee, Ann, PhD'],
  ])('%s gives %s', (name, expected) => {
    expect(uninvert(name)).toBe(expected);
  });
});

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
  const organisation = (name: string) => ({ name, kind: 'organisation' });
  const cases: {
    name: string;
    author?: unknown;
    found?: Parameters<typeof evidenceOf>[0];
    authors: unknown[];
    disagrees?: boolean;
  }[] = [
    { name: 'reads a Person', author: { '@type': 'Person', name: 'Ann Lee' }, authors: [person('Ann Lee')] },
    {
      name: 'reads given and family names',
      author: { '@type': 'Person', givenName: 'Ann', familyName: 'Lee' },
      authors: [person('Ann Lee')],
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
      authors: [person('Ann Lee'), person('Bo Chen')],
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
  it.each(cases)('$name', ({ author, found = {}, authors, disagrees = false }) => {
    const graph = readJsonLd([JSON.stringify({ '@type': 'NewsArticle', author })]);
    expect(chooseAuthors(evidenceOf(found), graph, graph.nodes[0], ALIASES)).toEqual({ authors, disagrees });
  });
});

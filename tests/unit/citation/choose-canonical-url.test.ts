import { describe, expect, it } from 'vitest';
import { chooseCanonicalUrl } from '../../../utils/citation/choose-canonical-url';
import { registrableHost } from '../../../utils/citation/same-site';
import { evidenceOf, metaOf } from './page-evidence';

describe('chooseCanonicalUrl', () => {
  const page = 'https://amp.example.co.uk/story?utm_source=x';
  const cases: [string, string, string, string | undefined][] = [
    ['an address of the same site', 'https://www.example.co.uk/story', '', 'https://www.example.co.uk/story'],
    ['a relative address', '/story#top', '', 'https://amp.example.co.uk/story'],
    ['an address with tracking', 'https://www.example.co.uk/story?utm_source=x&id=4', '', 'https://www.example.co.uk/story?id=4'],
    ['og:url where there is no link', '', 'https://www.example.co.uk/story', 'https://www.example.co.uk/story'],
    ['another site', 'https://evil.example.org/story', '', undefined],
    ['another registrant under co.uk', 'https://other.co.uk/story', '', undefined],
    ['a script', 'javascript:alert(1)', '', undefined],
    ['a data address', 'data:text/html,x', '', undefined],
    ['an address with a password', 'https://a:b@www.example.co.uk/story', '', undefined],
    ['the front page', 'https://www.example.co.uk/', '', undefined],
    ['nonsense', 'http://[', '', undefined],
    ['an endless address', `https://www.example.co.uk/${'a'.repeat(5000)}`, '', undefined],
  ];
  it.each(cases)('%s', (_, canonicalHref, shared, expected) => {
    expect(chooseCanonicalUrl(evidenceOf({ url: page, canonicalHref, meta: metaOf({ 'og:url': shared }) }))).toBe(expected);
  });
});

describe('registrableHost', () => {
  it.each([
    ['news.example.co.uk', 'example.co.uk'],
    ['www.example.com', 'example.com'],
    ['ann.substack.com', 'ann.substack.com'],
    ['127.0.0.1', '127.0.0.1'],
    ['localhost', 'localhost'],
  ])('%s gives %s', (host, expected) => {
    expect(registrableHost(host)).toBe(expected);
  });
});

import { describe, expect, it } from 'vitest';
import { pageKey } from '../../../utils/claim/page-key';

const KEYS: [name: string, url: string, key: string][] = [
  ['a plain address', 'https://example.org/a/b', '//example.org/a/b'],
  ['http as https', 'http://example.org/a', '//example.org/a'],
  ['the default port', 'https://example.org:443/a', '//example.org/a'],
  ['the default port of http', 'http://example.org:80/a', '//example.org/a'],
  ['another port', 'https://example.org:8443/a', '//example.org:8443/a'],
  ['www', 'https://www.example.org/a', '//example.org/a'],
  ['a name that only begins like www', 'https://www2.example.org/a', '//www2.example.org/a'],
  ['a host in capitals', 'HTTPS://Example.ORG/A', '//example.org/A'],
  ['the front page', 'https://example.org/', '//example.org'],
  ['the front page without a slash', 'https://example.org', '//example.org'],
  ['a final slash', 'https://example.org/a/', '//example.org/a'],
  ['several final slashes', 'https://example.org/a//', '//example.org/a'],
  ['dots in the path', 'https://example.org/x/../a', '//example.org/a'],
  ['a name and password', 'https://me:secret@example.org/a', '//example.org/a'],
  ['a fragment', 'https://example.org/a#part-2', '//example.org/a'],
  ['a text fragment', 'https://example.org/a#:~:text=risk', '//example.org/a'],
  ['an empty fragment', 'https://example.org/a#', '//example.org/a'],
  ['a route in the fragment', 'https://example.org/app#/item/7', '//example.org/app#/item/7'],
  ['an old route in the fragment', 'https://example.org/app#!item/7', '//example.org/app#!item/7'],
  ['a parameter', 'https://example.org/a?id=7', '//example.org/a?id=7'],
  ['parameters in their order by name', 'https://example.org/a?b=2&a=1', '//example.org/a?a=1&b=2'],
  ['a parameter given twice', 'https://example.org/a?a=2&a=1', '//example.org/a?a=1&a=2'],
  ['a parameter without a value', 'https://example.org/a?print', '//example.org/a?print='],
  ['a parameter behind a final slash', 'https://example.org/a/?id=7', '//example.org/a?id=7'],
  ['letters that need escaping', 'https://example.org/ä?q=ü b&r=x%26y', '//example.org/%C3%A4?q=%C3%BC%20b&r=x%26y'],
  ['an international host', 'https://bücher.example/a', '//xn--bcher-kva.example/a'],
  ['a page of the extension', 'chrome-extension://abc/library.html', 'chrome-extension://abc/library.html'],
  ['a file', 'file:///home/me/a.html', 'file:///home/me/a.html'],
  ['no address at all', 'no address', 'no address'],
  ['nothing', '', ''],
];

// Each of these says where a reader came from.
const TRACKING = [
  'utm_source', 'utm_medium', 'utm_campaign', 'utm_x', 'UTM_Source', 'fbclid', 'gclid', 'dclid', 'msclkid', 'mc_cid', 'mc_eid', 'igshid', 'yclid',
  '_ga', '_gl', 'ref_src', 'spm', 'cmpid', 'smid',
]; // prettier-ignore
// And these, alike as they look, say which page it is.
const TELLING = ['utm', 'utm_', 'id', 'gclids', 'xgclid', 'mc_x', 'page', 'ref', 'spmx', 'p'];

const APART: [one: string, other: string][] = [
  ['https://example.org/a', 'https://example.org/b'],
  ['https://example.org/a', 'https://example.org/A'],
  ['https://example.org/a', 'https://sub.example.org/a'],
  ['https://example.org/a?id=1', 'https://example.org/a?id=2'],
  ['https://example.org/a?x=1&y=2', 'https://example.org/a?x=1%26y%3D2'],
  ['https://example.org/app#/a', 'https://example.org/app#/b'],
  ['https://abc/library.html', 'chrome-extension://abc/library.html'],
];

describe('pageKey', () => {
  it.each(KEYS)('names %s', (_, url, key) => {
    expect(pageKey(url)).toBe(key);
  });

  it.each(TRACKING)('leaves out the tracking parameter %s', (name) => {
    expect(pageKey(`https://example.org/a?${name}=x&id=7`)).toBe('//example.org/a?id=7');
    expect(pageKey(`https://example.org/a?${name}=x`)).toBe('//example.org/a');
  });

  it.each(TELLING)('keeps the parameter %s', (name) => {
    expect(pageKey(`https://example.org/a?${name}=x`)).toBe(`//example.org/a?${name}=x`);
  });

  it.each(APART)('tells %s and %s apart', (one, other) => {
    expect(pageKey(one)).not.toBe(pageKey(other));
  });
});

import { describe, expect, it } from 'vitest';
import { BUCKETS, bucketKey, gateHash } from '../../../utils/protocol/gate-view';

// A stored view outlives an update of the extension, so the same text must always have the same hash.
const HASHES: [salt: string, text: string, hash: number][] = [
  ['salt', '//example.org/a', 12805293],
  ['', '', 2720752],
  ['salt', '//example.org/新闻', 6649906],
  ['8d7c0b54-5ac4-4c39-9d4e-0c5a3f0f4b11', 'news.example', 5526789],
];

describe('gateHash', () => {
  it.each(HASHES)('of “%s” and “%s” is %i for ever', (salt, text, hash) => {
    expect(gateHash(salt, text)).toBe(hash);
  });

  it('is a whole number of 24 bits, and uses all of them', () => {
    let seen = 0;
    for (let number = 0; number < 5000; number++) {
      const hash = gateHash('salt', `//example.org/${number}`);
      expect(Number.isInteger(hash) && hash >= 0 && hash < 2 ** 24, `${number}`).toBe(true);
      seen |= hash;
    }
    expect(seen).toBe(2 ** 24 - 1);
  });

  it('seldom gives two pages the same', () => {
    const hashes = new Set(Array.from({ length: 5000 }, (_, number) => gateHash('salt', `//example.org/${number}`)));
    expect(hashes.size).toBeGreaterThan(4980); // of 5,000 at random in 2^24, about one pair meets
  });

  it('says nothing without the salt: another salt gives other hashes', () => {
    const page = '//example.org/a';
    expect(new Set(['a', 'b', 'c', 'd'].map((salt) => gateHash(salt, page))).size).toBe(4);
  });
});

describe('bucketKey', () => {
  it('divides pages evenly among the buckets', () => {
    const sizes = new Map<string, number>();
    for (let number = 0; number < 6400; number++) {
      const key = bucketKey(gateHash('salt', `//example.org/${number}`));
      sizes.set(key, (sizes.get(key) ?? 0) + 1);
    }
    expect(sizes.size).toBe(BUCKETS);
    expect(Math.max(...sizes.values())).toBeLessThan(200); // twice the mean of 100
  });

  it('names a bucket apart from the view itself', () => {
    expect([bucketKey(0), bucketKey(63), bucketKey(64)]).toEqual(['gate-0', 'gate-63', 'gate-0']);
  });
});

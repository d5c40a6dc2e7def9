import { describe as suite, expect, it } from 'vitest';
import { anchor } from '../../../utils/anchoring/anchor';
import { describe } from '../../../utils/anchoring/describe';
import { ClaimSelector } from '../../../utils/claim/claim';
import { seeded } from '../../support/seeded';
import { makePage, pickPassage } from './make-page';

const ROUNDS = 400;
const random = seeded(20261);
const spaced = (text: string) => text.replaceAll('\n', ' ');

const pages = Array.from({ length: ROUNDS }, (_, round) => {
  const text = makePage(random);
  const { start, end } = pickPassage(text, random);
  const note = `seed ${random.seed}, round ${round}: ${JSON.stringify(text.slice(start, end))} at ${start}`;
  return { text, start, end, note, selector: describe(text, start, end, { headings: [] }) };
});

suite(`describe and anchor, with seed ${random.seed}`, () => {
  it('find every passage again exactly where it was, on the same page', () => {
    for (const { text, start, end, note, selector } of pages)
      expect(anchor(text, selector), note).toEqual({ state: 'exact', start, end });
  });

  it('make selectors that can be stored', () => {
    for (const { note, selector } of pages) expect(ClaimSelector.safeParse(selector).success, note).toBe(true);
  });

  it('find it when boundaries between blocks have become spaces, or spaces boundaries', () => {
    for (const { text, start, end, note, selector } of pages) {
      expect(anchor(spaced(text), selector), note).toEqual({ state: 'exact', start, end });
      const parted = describe(spaced(text), start, end, { headings: [] });
      expect(anchor(text, parted), note).toEqual({ state: 'exact', start, end });
    }
  });

  it('never point at other words, and call a passage gone only when its words are', () => {
    for (const { note, selector } of pages) {
      const other = makePage(random);
      const found = anchor(other, selector);
      const words = spaced(selector.quote.exact);
      if (found.state === 'gone') expect(spaced(other).includes(words), note).toBe(false);
      else expect(spaced(other.slice(found.start, found.end)), note).toBe(words);
    }
  });

  it('find it behind a paragraph put in before everything', () => {
    const inserted = '§§§ ¶¶¶ ###\n';
    for (const { text, start, end, note, selector } of pages) {
      const found = anchor(inserted + text, selector);
      expect(found, note).toMatchObject({ start: start + inserted.length, end: end + inserted.length });
      expect(['exact', 'moved'], note).toContain(found.state);
    }
  });

  it('call it gone once every copy is taken out', () => {
    for (const { text, note, selector } of pages) {
      let rest = spaced(text);
      const words = spaced(selector.quote.exact);
      while (rest.includes(words)) rest = rest.replaceAll(words, '\u00a7');
      expect(anchor(rest, selector), note).toEqual({ state: 'gone' });
    }
  });
});

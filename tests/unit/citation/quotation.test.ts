import { describe, expect, it } from 'vitest';
import type { CslItem } from '../../../utils/citation/csl-item';
import type { CslStyleId } from '../../../utils/citation/csl-style';
import { layOutQuotation } from '../../../utils/citation/quotation';
import type { RenderedCitation } from '../../../utils/citation/render-csl';
import { rendererFor } from './csl-engine';

const IN_TEXT: RenderedCitation = {
  inText: { plain: '(Knight & Doe, 2026)', html: '(Knight &amp; Doe, 2026)' },
  reference: { plain: 'Knight & Doe. Wired.', html: 'Knight &amp; Doe. <i>Wired</i>.' },
};
const NOTE: RenderedCitation = {
  inText: { plain: '', html: '' },
  note: { plain: 'Will Knight, Wired.', html: 'Will Knight, <i>Wired</i>.' },
  reference: IN_TEXT.reference,
};
const HANGING = '<p style="margin-left:.5in;text-indent:-.5in">Knight &amp; Doe. <i>Wired</i>.</p>';

function words(count: number): string {
  return Array.from({ length: count }, (_, index) => `word${index}`).join(' ');
}

function firstBlock(
  quotation: string,
  style: CslStyleId,
  rendered = style === 'chicago-fullnote-bibliography' ? NOTE : IN_TEXT,
): string {
  return layOutQuotation(quotation, style, rendered).plain.split('\n\n')[0] ?? '';
}

describe('a short quotation', () => {
  it('stands in quotation marks, its citation before the full stop', () => {
    expect(layOutQuotation('It is "over" now.', 'apa', IN_TEXT)).toEqual({
      plain: '“It is ‘over’ now” (Knight & Doe, 2026).\n\nKnight & Doe. Wired.',
      html: `<p>“It is ‘over’ now” (Knight &amp; Doe, 2026).</p>${HANGING}`,
    });
  });

  it('has a raised number and a note where the style has notes', () => {
    expect(layOutQuotation('It is "over."', 'chicago-fullnote-bibliography', NOTE)).toEqual({
      plain: '“It is ‘over.’”¹\n\n1. Will Knight, Wired.\n\nKnight & Doe. Wired.',
      html: `<p>“It is ‘over.’”<sup>1</sup></p><p style="text-indent:.5in">1. Will Knight, <i>Wired</i>.</p>${HANGING}`,
    });
  });

  it.each([
    ['Is it over?', '“Is it over?” (Knight & Doe, 2026).'],
    ['It is over!', '“It is over!” (Knight & Doe, 2026).'],
    ['in the U.S.', '“in the U.S.” (Knight & Doe, 2026).'],
    ['We need a Plan B.', '“We need a Plan B” (Knight & Doe, 2026).'],
    ['by OpenAI Inc.', '“by OpenAI Inc.” (Knight & Doe, 2026).'],
    ['and then...', '“and then...” (Knight & Doe, 2026).'],
    ['and then…', '“and then…” (Knight & Doe, 2026).'],
    ['which was released,', '“which was released” (Knight & Doe, 2026).'],
    ['He said "no."', '“He said ‘no’” (Knight & Doe, 2026).'],
    ['风险很大。', '“风险很大” (Knight & Doe, 2026).'],
    ['One line\n\nand another.', '“One line and another” (Knight & Doe, 2026).'],
  ])('ends well: %j', (quotation, expected) => expect(firstBlock(quotation, 'apa')).toBe(expected));
});

describe.each([
  ['apa', 40],
  ['modern-language-association', 61],
  ['chicago-author-date', 100],
  ['chicago-fullnote-bibliography', 100],
] as const)('%s', (style, limit) => {
  it(`runs ${limit - 1} words in and sets ${limit} off`, () => {
    expect(firstBlock(words(limit - 1), style)).toMatch(/^“word0 .*”/);
    expect(firstBlock(`${words(limit)}.`, style)).toMatch(/^ {4}word0 [^“”]*\.( \(Knight & Doe, 2026\)|¹)$/);
  });
});

describe('a long quotation', () => {
  const long = `${words(60)} "quoted."\n${words(60)}.`;

  it('is a block without quotation marks, its citation after the full stop', () => {
    const { plain, html } = layOutQuotation(long, 'apa', IN_TEXT);
    expect(plain).toBe(`    ${words(60)} “quoted.”\n    ${words(60)}. (Knight & Doe, 2026)\n\nKnight & Doe. Wired.`);
    expect(html).toBe(
      `<blockquote><p>${words(60)} “quoted.”</p><p>${words(60)}. (Knight &amp; Doe, 2026)</p></blockquote>${HANGING}`,
    );
  });

  it('counts words as a word processor does', () => {
    expect(firstBlock(`${words(38)} – state-of-the-art`, 'apa')).toMatch(/^“/);
    expect(firstBlock('风险'.repeat(39), 'apa')).toMatch(/^“/);
    expect(firstBlock('风险'.repeat(40), 'apa')).toMatch(/^ {4}风/);
  });

  it('is one in Chicago as soon as it has two paragraphs', () => {
    expect(firstBlock('One.\nTwo.', 'chicago-author-date')).toBe('    One.\n    Two. (Knight & Doe, 2026)');
    expect(firstBlock('One.\nTwo.', 'apa')).toBe('“One. Two” (Knight & Doe, 2026).');
  });
});

describe('what is missing', () => {
  it.each(['', ' \n ', '\u202e'])('gives the reference alone without a quotation (%j)', (quotation) => {
    expect(layOutQuotation(quotation, 'apa', IN_TEXT)).toEqual({ plain: 'Knight & Doe. Wired.', html: HANGING });
  });

  it('quotes without a citation where none could be printed', () => {
    expect(firstBlock('It is over.', 'apa', { ...IN_TEXT, inText: { plain: '', html: '' } })).toBe('“It is over.”');
  });
});

describe('the whole', () => {
  const source: CslItem = {
    id: 'x',
    type: 'article-newspaper',
    title: 'A </p><script>',
    author: [{ literal: '<b onclick=x>' }],
    'container-title': 'X',
    URL: 'https://x.example/"><img>',
  };

  it.each(['apa', 'modern-language-association', 'chicago-fullnote-bibliography', 'chicago-author-date'] as const)(
    '%s holds only the tags it may, balanced',
    async (style) => {
      const rendered = (await rendererFor(style))(source, 1);
      for (const quotation of ['', '<script>alert("1")</script>', `<p class="x">${words(120)}\n<img src=x onerror=1>`]) {
        const { html = '' } = layOutQuotation(quotation, style, rendered);
        const tags = html.match(/<[^>]*>/g) ?? [];
        const allowed =
          /^<(?:\/?(?:p|i|a|sup|blockquote|span)|p style="[a-z0-9:;.-]+"|a href="https?:\/\/[^"<>]*"|span style="font-variant:small-caps")>$/;
        expect(tags.filter((tag) => !allowed.test(tag))).toEqual([]);
        expect(html.replace(/<[^>]*>/g, '')).not.toMatch(/[<>]/);
        expect(unclosed(tags)).toEqual([]);
      }
    },
  );
});

function unclosed(tags: readonly string[]): string[] {
  const open: string[] = [];
  for (const tag of tags) {
    const name = /[a-z]+/.exec(tag)?.[0] ?? '';
    if (!tag.startsWith('</')) open.push(name);
    else if (open.pop() !== name) return [`${name} closes another`];
  }
  return open;
}

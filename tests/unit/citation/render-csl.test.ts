import { describe, expect, it } from 'vitest';
import type { CslItem } from '../../../utils/citation/csl-item';
import type { CslStyleId } from '../../../utils/citation/csl-style';
import type { RichText } from '../../../utils/citation/rich-text';
import { rendererFor } from './csl-engine';
import { EXPECTED_CITATIONS } from './expected-citations';

const STYLES: readonly CslStyleId[] = [
  'apa',
  'modern-language-association',
  'chicago-fullnote-bibliography',
  'chicago-author-date',
];

// An independent reading of the HTML: italics to stars, links to their text, entities to characters.
function starred({ html }: RichText): string {
  return html
    .replace(/<\/?i>/g, '*')
    .replace(/<a href="[^"]*">|<\/a>/g, '')
    .replace(
      /&(amp|lt|gt|quot|#39);/g,
      (entity) => ({ '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" })[entity] ?? entity,
    );
}

describe.each(STYLES)('%s', (style) => {
  it.each(EXPECTED_CITATIONS)('cites $name', async ({ source, expected }) => {
    const { inText, note, reference } = (await rendererFor(style))(source, 4);
    expect({ cited: starred(note ?? inText), reference: starred(reference) }).toEqual(expected[style]);
    expect(reference.plain).toBe(expected[style].reference.replaceAll('*', ''));
    expect((note ?? inText).plain).toBe(expected[style].cited.replaceAll('*', ''));
  });

  it('prints no paragraph that is not known', async () => {
    const { inText, note } = (await rendererFor(style))(SOURCE);
    expect((note ?? inText).plain).not.toMatch(/para|par\./);
  });

  it('shows the same source the same way the second time', async () => {
    const render = await rendererFor(style);
    const first = render(SOURCE, 2);
    render({ ...SOURCE, title: 'Another by the same author in the same year' }, 2);
    expect(render(SOURCE, 2)).toEqual(first);
  });

  it('keeps hostile text as text', async () => {
    const { inText, note, reference } = (await rendererFor(style))(HOSTILE, 1);
    for (const { html, plain } of [note ?? inText, reference]) {
      expect(html.replace(/<\/?(?:i|sup)>|<a href="https:[^"<>]*">|<\/a>/g, '')).not.toMatch(/[<>]/);
      expect(html).not.toMatch(/class=["']|href="(?!https?:)/);
      expect(plain).not.toMatch(/[\ufdd0-\ufdef\n\u202e]/);
    }
    expect(reference.plain).toContain('<script>alert(1)</script>');
    expect(reference.plain).toContain('mc²');
    expect(reference.plain).toContain('}\\input{x}');
  });

  it('links web addresses and no others', async () => {
    const render = await rendererFor(style);
    expect(render(SOURCE).reference.html).toContain(
      '<a href="https://example.com/a?b=1&amp;c=%22x%22--y&#39;s">https://example.com/a?b=1&amp;c=%22x%22--y&#39;s</a>',
    );
    const script = render({ ...SOURCE, URL: 'javascript:alert(1)' }).reference;
    expect(script.html).not.toContain('<a');
  });

  it('loses no letter of any title', async () => {
    const render = await rendererFor(style);
    const alphabet = [
      ...'aZ5é王²<>&"“”\'‘’.,:;?!-–—_*%/\\{}[]()|@#$',
      ' ',
      ' ',
      ' and ',
      ' of ',
      '</i>',
      '<b>',
      '&amp;',
      'e.g.',
      '--',
    ];
    const random = seeded(20260930);
    for (let round = 0; round < 60; round += 1) {
      const title = `x${Array.from({ length: 25 }, () => alphabet[Math.floor(random() * alphabet.length)] ?? '').join('')}x`;
      const { html, plain } = render({ ...SOURCE, title }).reference;
      expect(letters(plain), title).toContain(letters(title));
      expect(html.replace(/<\/?i>|<a href="https:[^"<>]*">|<\/a>/g, ''), title).not.toMatch(/[<>]/);
    }
  });

  it('cites a DOI in place of the address', async () => {
    const { reference } = (await rendererFor(style))({ ...SOURCE, type: 'article-journal', DOI: '10.1000/a<b>#c' });
    expect(reference.html).toContain('<a href="https://doi.org/10.1000/a%3Cb%3E%23c">https://doi.org/10.1000/a&lt;b&gt;#c</a>');
    expect(reference.plain).not.toContain('example.com');
  });

  it('takes a source that says next to nothing', async () => {
    const { reference } = (await rendererFor(style))({ id: 'bare', type: 'webpage', title: 'example.com' });
    expect(reference.plain).toContain('example.com');
    expect(reference.plain).not.toMatch(/NO_PRINTED_FORM|CSL STYLE ERROR|Retrieved/);
  });
});

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}<>&²]/gu, '');
}

function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
}

const SOURCE: CslItem = {
  id: 'plain',
  type: 'article-newspaper',
  title: 'A plain title',
  author: [{ family: 'Doe', given: 'Jane' }],
  'container-title': 'The Paper',
  issued: { 'date-parts': [[2026, 1, 2]] },
  URL: "https://example.com/a?b=1&c=%22x%22--y's",
};

const HOSTILE: CslItem = {
  ...SOURCE,
  title: '<script>alert(1)</script>\n& <i class="x">E = mc²</i> }\\input{x} \u202e\ufdd0',
  author: [{ literal: '<img src=x onerror=alert(1)>' }, { family: '"><b', given: "O'Neil" }],
  'container-title': '<b>Paper</b>',
  publisher: '<u>House</u>',
  URL: 'javascript:alert("1")',
};

describe('what the styles alone would get wrong', () => {
  it.each([
    ['apa', 'report', 'Doe, J. (2026). *A plain title*. RAND. https://example.com/r'],
    ['modern-language-association', 'report', 'Doe, Jane. *A Plain Title*. RAND, 2 Jan. 2026, https://example.com/r.'],
    ['apa', 'article', 'Doe, J. (2026). *A plain title*. RAND. https://example.com/r'],
  ] as const)('%s names the house of a %s once', async (style, type, expected) => {
    const { reference } = (await rendererFor(style))({
      ...SOURCE,
      type,
      'container-title': 'RAND',
      URL: 'https://example.com/r',
    });
    expect(starred(reference)).toBe(expected);
  });

  it('APA gives the day of retrieval of an undated page', async () => {
    const page: CslItem = {
      ...SOURCE,
      type: 'webpage',
      issued: undefined,
      accessed: { 'date-parts': [[2026, 7, 1]] },
      URL: 'https://example.com/r',
    };
    expect((await rendererFor('apa'))(page).reference.plain).toBe(
      'Doe, J. (n.d.). A plain title. The Paper. Retrieved July 1, 2026, from https://example.com/r',
    );
  });

  it.each(['chicago-fullnote-bibliography', 'chicago-author-date'] as const)('%s does not say blog twice', async (style) => {
    const { reference } = (await rendererFor(style))({ ...SOURCE, type: 'post-weblog', 'container-title': 'OpenAI Blog' });
    expect(starred(reference)).toContain('*OpenAI Blog*, January 2, 2026');
    expect(reference.plain).not.toContain('(blog)');
  });

  it('MLA names the publisher of a page where it is not the site', async () => {
    const render = await rendererFor('modern-language-association');
    const page: CslItem = { ...SOURCE, type: 'webpage', 'container-title': 'Ars Technica' };
    expect(render({ ...page, publisher: 'Condé Nast' }).reference.plain).toContain('Ars Technica, Condé Nast, 2 Jan. 2026');
    expect(render({ ...page, publisher: 'ARS TECHNICA' }).reference.plain).toContain('Ars Technica, 2 Jan. 2026');
  });

  it('does not print dates that do not exist', async () => {
    const { reference } = (await rendererFor('apa'))({ ...SOURCE, issued: { 'date-parts': [[2026, 13, 1]] } });
    expect(reference.plain).toContain('(2026). A plain title');
  });

  it('title-cases no other language', async () => {
    const render = await rendererFor('modern-language-association');
    expect(render({ ...SOURCE, title: 'Die Angst vor der Maschine', language: 'de' }).reference.plain).toContain(
      '“Die Angst vor der Maschine.”',
    );
  });
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { renderCitation } from '../../../entrypoints/workshop/render-citation';
import { CITATION_STYLES } from '../../../utils/citation/citation-style';
import type { CslItem } from '../../../utils/citation/csl-item';
import { loadAsset, processor } from './csl-engine';

const source: CslItem = {
  id: 'x',
  type: 'article-newspaper',
  title: 'A title',
  author: [{ family: 'Doe', given: 'Jane' }],
  'container-title': 'The Paper',
  issued: { 'date-parts': [[2026, 1, 2]] },
};
const page = globalThis as { CSL?: typeof processor };

beforeEach(() => void (page.CSL = processor));
afterEach(() => void delete page.CSL);

describe('renderCitation', () => {
  it('says what is missing when the engine is not there, and works once it is', async () => {
    delete page.CSL;
    await expect(renderCitation({ quotation: '', source }, 'apa', loadAsset)).rejects.toThrow('citeproc-js is not loaded');
    page.CSL = processor;
    expect((await renderCitation({ quotation: '', source }, 'apa', loadAsset)).plain).toBe(
      'Doe, J. (2026, January 2). A title. The Paper.',
    );
  });

  it('cites a passage with its paragraph', async () => {
    const { plain } = await renderCitation({ quotation: 'It is over.', source, paragraph: 7 }, 'apa', loadAsset);
    expect(plain).toBe('“It is over” (Doe, 2026, para. 7).\n\nDoe, J. (2026, January 2). A title. The Paper.');
  });

  it('has an HTML flavour for styles and none for data formats', async () => {
    for (const { id, kind } of CITATION_STYLES) {
      const formatted = await renderCitation({ quotation: 'It is over.', source }, id, loadAsset);
      expect(formatted.plain).not.toBe('');
      expect('html' in formatted).toBe(kind === 'csl');
    }
  });

  it('loads the files of a style once', async () => {
    const loaded: string[] = [];
    const load = (path: string) => {
      loaded.push(path);
      return loadAsset(path);
    };
    await Promise.all([1, 2].map(() => renderCitation({ quotation: '', source }, 'modern-language-association', load)));
    await renderCitation({ quotation: '', source }, 'modern-language-association', load);
    expect(loaded.length).toBeLessThanOrEqual(2);
  });
});

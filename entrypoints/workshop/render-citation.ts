import { toBibtex } from '../../utils/citation/bibtex';
import type { CitationStyleId, FormattedCitation } from '../../utils/citation/citation-style';
import type { CslItem } from '../../utils/citation/csl-item';
import { toCslJson } from '../../utils/citation/csl-json';
import type { CslStyleId } from '../../utils/citation/csl-style';
import { layOutQuotation } from '../../utils/citation/quotation';
import { createRenderer } from '../../utils/citation/render-csl';
import type { CslProcessor, CslRenderer } from '../../utils/citation/render-csl';

/** A source to cite, with the passage taken from it. */
export type RenderSubject = {
  /** Empty: cite the source alone. */
  readonly quotation: string;
  readonly source: CslItem;
  /** Number of the passage's paragraph on the page, from 1; absent where it stands in none. */
  readonly paragraph?: number;
};

const LOCALE = 'csl/locale-en-US.json';

// Engines cost up to a second to build, so each style keeps its own for as long as the page lives.
const renderers = new Map<CslStyleId, Promise<CslRenderer>>();

/**
 * Writes a citation in any style. Expects citeproc-js to have been loaded as a script of this page (its global is `CSL`).
 *
 * @param load - reads a data file of the extension, such as `csl/apa.json`, and parses it; asked once for each style
 * @throws what `load` throws, and an Error when citeproc-js is not there; the next call tries anew
 */
export async function renderCitation(
  subject: RenderSubject,
  styleId: CitationStyleId,
  load: (path: string) => Promise<unknown>,
): Promise<FormattedCitation> {
  const { quotation, source, paragraph } = subject;
  switch (styleId) {
    case 'bibtex':
      return { plain: toBibtex(source, quotation) };
    case 'csl-json':
      return { plain: toCslJson(source, quotation) };
    default: {
      const render = await rendererOf(styleId, load);
      return layOutQuotation(quotation, styleId, render(source, paragraph));
    }
  }
}

function rendererOf(styleId: CslStyleId, load: (path: string) => Promise<unknown>): Promise<CslRenderer> {
  const known = renderers.get(styleId);
  if (known) return known;
  const loading = loadRenderer(styleId, load);
  renderers.set(styleId, loading);
  loading.catch(() => renderers.delete(styleId));
  return loading;
}

async function loadRenderer(styleId: CslStyleId, load: (path: string) => Promise<unknown>): Promise<CslRenderer> {
  const { CSL } = globalThis as { CSL?: CslProcessor };
  if (!CSL) throw new Error('citeproc-js is not loaded in this page');
  const [style, locale] = await Promise.all([load(`csl/${styleId}.json`), load(LOCALE)]);
  return createRenderer(CSL, styleId, style, locale);
}

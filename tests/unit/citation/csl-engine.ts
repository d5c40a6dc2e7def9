import { createRequire } from 'node:module';
import { citationAssets } from '../../../scripts/citation-data';
import type { CslStyleId } from '../../../utils/citation/csl-style';
import { createRenderer } from '../../../utils/citation/render-csl';
import type { CslProcessor, CslRenderer } from '../../../utils/citation/render-csl';

const assets = new Map(citationAssets().map(({ path, contents }) => [path, contents]));
const renderers = new Map<CslStyleId, CslRenderer>();

/** citeproc-js as node loads it. */
export const processor = createRequire(import.meta.url)('citeproc') as CslProcessor;

/** Reads a shipped data file as the extension does. */
export function loadAsset(path: string): Promise<unknown> {
  const contents = assets.get(path);
  if (contents === undefined) return Promise.reject(new Error(`not shipped: ${path}`));
  return Promise.resolve(JSON.parse(contents));
}

/** One renderer for each style, because engines are slow to build. */
export async function rendererFor(style: CslStyleId): Promise<CslRenderer> {
  const renderer =
    renderers.get(style) ??
    createRenderer(processor, style, await loadAsset(`csl/${style}.json`), await loadAsset('csl/locale-en-US.json'));
  renderers.set(style, renderer);
  return renderer;
}

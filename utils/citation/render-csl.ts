import { CSL_STYLE_RULES } from './csl-style';
import type { CslStyleId } from './csl-style';
import type { CslItem } from './csl-item';
import { readEngineOutput } from './engine-output';
import { fitItem } from './fit-item';
import { NO_TEXT } from './rich-text';
import type { RichText } from './rich-text';
import { shieldItem, URL_MARK } from './shield-item';

const APA_SMALL_WORDS = 'a,an,and,as,at,but,by,for,if,in,nor,of,off,on,or,per,so,the,to,up,via,vs.,yet';

type Cite = { id: string; locator?: string; label?: 'paragraph' };
type Citation = { citationItems: Cite[]; properties: { noteIndex: number } };

/** The part of a citeproc-js engine that is used here. */
type CslEngine = {
  updateItems(ids: string[]): void;
  makeBibliography(): [unknown, string[]] | false;
  previewCitationCluster(citation: Citation, before: [], after: [], format: 'html'): string;
};

/** What citeproc-js leaves in its global `CSL`. */
export type CslProcessor = {
  Engine: new (
    system: { retrieveLocale(language: string): unknown; retrieveItem(id: string): unknown },
    style: unknown,
    language: string,
    forceLanguage: boolean,
  ) => CslEngine;
};

/** A source as a style writes it. `note` only where the style cites in notes; any of them is empty if nothing prints. */
export type RenderedCitation = { readonly inText: RichText; readonly note?: RichText; readonly reference: RichText };

/** Renders one source; `paragraph` is printed where the style's manual wants a counted paragraph. */
export type CslRenderer = (item: CslItem, paragraph?: number) => RenderedCitation;

/**
 * Makes a renderer for one style. The engine is built by the first call (about a second for APA) and kept, so keep the
 * renderer.
 *
 * @param processor - citeproc-js
 * @param style - CSL as XML text, or as the tree of `name`, `attrs` and `children` that citeproc-js takes as well
 * @param locale - a CSL locale in either form
 */
export function createRenderer(processor: CslProcessor, styleId: CslStyleId, style: unknown, locale: unknown): CslRenderer {
  const items = new Map<string, CslItem>();
  let engine: CslEngine | undefined;
  let count = 0;

  const load = (item: CslItem): { engine: CslEngine; id: string } => {
    const system = {
      retrieveLocale: () => localeFor(styleId, locale),
      retrieveItem: (id: string) => structuredCopy(items.get(id)),
    };
    engine ??= new processor.Engine(system, style, 'en-US', true);
    // A new id each time: the engine keeps what it once read under an id. The former item goes, so that it can neither
    // share a reference list with this one nor make it ambiguous.
    count += 1;
    const id = `source-${count}`;
    items.clear();
    items.set(id, { ...item, id });
    engine.updateItems([id]);
    return { engine, id };
  };

  return (item, paragraph) => {
    const { item: shielded, reveal } = shieldItem(fitItem(item, styleId));
    const { engine: loaded, id } = load(shielded);
    const rules = CSL_STYLE_RULES[styleId];
    const cite: Cite = rules.printsParagraph && paragraph ? { id, locator: String(paragraph), label: 'paragraph' } : { id };
    const cited = loaded.previewCitationCluster({ citationItems: [cite], properties: { noteIndex: 1 } }, [], [], 'html');
    const [, entries] = loaded.makeBibliography() || [undefined, []];
    const citation = readEngineOutput(cited, reveal);
    // APA's style says "Retrieved" of every undated source, and says it even where there is no day to go with it.
    const reference = readEngineOutput(entries.join('').replace(`Retrieved ${URL_MARK}`, URL_MARK), reveal);
    return rules.citesIn === 'note' ? { inText: NO_TEXT, note: citation, reference } : { inText: citation, reference };
  };
}

// APA's title case writes words of four letters and more with a capital, prepositions too ("Hide From Their Makers",
// section 6.17). citeproc-js takes the words to leave small from an attribute of the locale.
function localeFor(styleId: CslStyleId, locale: unknown): unknown {
  if (styleId !== 'apa' || typeof locale !== 'string') return locale;
  return locale.replace('<style-options ', `<style-options skip-words="${APA_SMALL_WORDS}" `);
}

// The engine writes into what it is given.
function structuredCopy(item: CslItem | undefined): unknown {
  return item && (JSON.parse(JSON.stringify(item)) as unknown);
}

import { foldLine } from '../citation/clean-line';
import type { Heading, MetadataEvidence, MetaTag } from '../citation/metadata-evidence';
import { collectMarks } from './collect-marks';
import { attribute, parentOf, rawText, rootOf, select, tagOf } from './native-dom';
import { visibleText } from './visible-text';

// One list, one walk by the engine: each separate query costs another pass over the page.
const SELECTOR = 'title,meta,script[type*="ld+json"],link[rel="canonical"],h1,time,[itemprop]';
const MAX_META = 400; // pages have up to 150
const MAX_BLOCKS = 11; // one more than is read, so that the reader of JSON-LD can tell that there were more
const MAX_BLOCK_LENGTH = 256 * 1024 + 1; // UTF-16 units; enough to be recognised as too large
const MAX_HEADINGS = 20;

interface FoundHeading extends Heading {
  readonly element: Element;
}

/** The heading the article begins with: of several, the one that opens the page's title; site banners close it. */
function mainHeading(headings: readonly FoundHeading[], titles: readonly string[]): FoundHeading | undefined {
  if (headings.length < 2) return headings[0];
  const folded = titles.map(foldLine).filter((title) => title !== '');
  const matches = headings.map((heading) => ({ heading, text: foldLine(heading.text) })).filter(({ text }) => text.length >= 4);
  return (
    matches.find(({ text }) => folded.some((title) => title.startsWith(text))) ??
    matches.find(({ text }) => folded.some((title) => title.includes(text))) ?? { heading: headings[0] }
  ).heading;
}

/** Gathers what a page offers about itself; nothing is interpreted here. Reads only, computes no style. */
export function collectMetadataEvidence(document: Document, url: string): MetadataEvidence {
  const jsonLd: string[] = [];
  const meta: MetaTag[] = [];
  const headings: FoundHeading[] = [];
  const named: Element[] = [];
  let documentTitle = '';
  let canonicalHref = '';

  for (const element of select(document, SELECTOR)) {
    const tag = tagOf(element);
    if (tag === 'title') {
      const parent = parentOf(element);
      if (documentTitle === '' && (!parent || tagOf(parent) !== 'svg')) documentTitle = rawText(element).trim();
    } else if (tag === 'script') {
      if (jsonLd.length < MAX_BLOCKS) jsonLd.push(rawText(element).slice(0, MAX_BLOCK_LENGTH));
    } else if (tag === 'link') {
      if (canonicalHref === '' && attribute(element, 'rel') === 'canonical') canonicalHref = attribute(element, 'href');
      else if (attribute(element, 'itemprop') !== '') named.push(element);
    } else if (tag === 'meta') {
      const name = (attribute(element, 'property') || attribute(element, 'name') || attribute(element, 'http-equiv'))
        .trim()
        .toLowerCase();
      if (name !== '' && meta.length < MAX_META) meta.push({ name, content: attribute(element, 'content') });
      else if (name === '') named.push(element);
    } else if (tag === 'h1') {
      const text = headings.length < MAX_HEADINGS ? visibleText(element) : '';
      const isHeadline =
        /headline|name/i.test(attribute(element, 'itemprop')) ||
        /headline|article|entry|post|title/i.test(attribute(element, 'class'));
      if (text !== '') headings.push({ text, isHeadline, element });
    } else {
      named.push(element);
    }
  }

  const root = rootOf(document);
  const shared = meta.find(({ name }) => name === 'og:title')?.content ?? '';
  const main = mainHeading(headings, [documentTitle, shared]);
  const centre = main?.element ?? select(document, 'article,main,h2,body')[0] ?? root;
  const { bylines, dates } = centre
    ? collectMarks(centre, headings.length > 0 ? headings.map(({ element }) => element) : [centre], named)
    : { bylines: [], dates: [] };
  return {
    url,
    language: root ? attribute(root, 'lang') : '',
    documentTitle,
    canonicalHref,
    jsonLd,
    meta,
    headings: headings.map(({ text, isHeadline }) => ({ text, isHeadline })),
    bylines,
    dates,
  };
}

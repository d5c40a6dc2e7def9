import { foldLine } from './clean-line';
import { isNode, listOf, textOf, typesOf, type JsonLdGraph, type JsonLdNode } from './json-ld';

const ARTICLE = /(?:Article|Posting|Report|Review|Recipe|HowTo)$/;
const WEAK_TYPES = new Set(['WebPage', 'VideoObject', 'PodcastEpisode', 'CreativeWork', 'ItemPage', 'FAQPage', 'QAPage', 'Book']);

function bare(url: string): string {
  return url
    .replace(/^https?:\/\/(?:www\.|m\.|amp\.)?/, '')
    .replace(/[?#].*$/, '')
    .replace(/\/+$/, '');
}

function addresses(node: JsonLdNode): string[] {
  return [node.url, node['@id'], ...listOf(node.mainEntityOfPage)]
    .map((value) => (isNode(value) ? (textOf(value['@id']) ?? textOf(value.url)) : textOf(value)))
    .filter((value) => value !== undefined)
    .map(bare);
}

/**
 * Chooses the JSON-LD node that describes the page itself, among teasers, videos and the site: an article that names the
 * page's address or one of its headings, else the first article, else a page or video node with a date or an author.
 *
 * @param headings - the page's main headings and titles
 */
export function mainArticle(graph: JsonLdGraph, url: string, headings: readonly string[]): JsonLdNode | undefined {
  const here = bare(url);
  const folded = new Set(headings.map(foldLine).filter((heading) => heading !== ''));
  let best: JsonLdNode | undefined;
  let bestScore = 0;
  for (const node of graph.nodes) {
    const types = typesOf(node);
    const isArticle = types.some((type) => ARTICLE.test(type));
    if (!isArticle && !types.some((type) => WEAK_TYPES.has(type))) continue;
    const headline = textOf(node.headline) ?? textOf(node.name);
    let score = isArticle ? 8 : 1;
    if (addresses(node).some((address) => address === here)) score += 4;
    if (headline !== undefined && folded.has(foldLine(headline))) score += 4;
    if (node.author !== undefined) score += 1;
    if (node.datePublished !== undefined) score += 1;
    if (types.includes('VideoObject')) score -= 1;
    if (score > bestScore) {
      best = node;
      bestScore = score;
    }
  }
  // A bare page node says nothing that <title> does not.
  return bestScore >= 2 ? best : undefined;
}

import { chooseAuthors } from './choose-authors';
import { chooseCanonicalUrl } from './choose-canonical-url';
import { chooseDates } from './choose-date';
import { chooseSiteName } from './choose-site-name';
import { chooseTitle } from './choose-title';
import { chooseType } from './choose-type';
import { cleanMarkup } from './clean-line';
import { listOf, nodeName, readJsonLd, textOf, typesOf, type JsonLdGraph, type JsonLdNode } from './json-ld';
import { mainArticle } from './main-article';
import type { MetadataEvidence } from './metadata-evidence';
import type { PageMetadata } from './page-metadata';

const MAX_LINE = 256; // UTF-16 units, as PageMetadata has it

function metaContent(evidence: MetadataEvidence, ...names: string[]): string {
  for (const name of names) {
    const content = evidence.meta.find((tag) => tag.name === name && tag.content.trim() !== '')?.content;
    if (content !== undefined) return cleanMarkup(content, MAX_LINE);
  }
  return '';
}

/** `de_DE` is how Facebook writes `de-DE`; only the form is checked, not the registry. */
function readLanguage(evidence: MetadataEvidence, article: JsonLdNode | undefined): string | undefined {
  const declared = article?.inLanguage;
  const fromNode =
    textOf(declared) ??
    listOf(declared)
      .map(nodeName)
      .find((name) => name !== undefined) ??
    '';
  const candidates = [
    evidence.language,
    metaContent(evidence, 'content-language', 'dc.language', 'dcterms.language', 'citation_language', 'language'),
    fromNode,
    metaContent(evidence, 'og:locale'),
  ];
  for (const candidate of candidates) {
    const tag = candidate.trim().replaceAll('_', '-');
    if (tag.length <= 35 && /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag)) return tag;
  }
  return undefined;
}

function readDoi(evidence: MetadataEvidence, article: JsonLdNode | undefined): string | undefined {
  const identifiers = listOf(article?.identifier).map((value) => textOf(value) ?? nodeName(value) ?? '');
  const candidates = [
    metaContent(
      evidence,
      'citation_doi',
      'dc.identifier',
      'dc.identifier.doi',
      'dcterms.identifier',
      'prism.doi',
      'bepress_citation_doi',
    ),
    ...identifiers,
    textOf(article?.sameAs) ?? '',
  ];
  for (const candidate of candidates) {
    const doi = /\b10\.\d{4,9}\/[^\s"<>]{1,200}/.exec(candidate)?.[0].replace(/[.,;)]+$/, '');
    if (doi) return doi;
  }
  return undefined;
}

function readPaywall(graph: JsonLdGraph, evidence: MetadataEvidence, article: JsonLdNode | undefined): boolean | undefined {
  const node =
    article?.isAccessibleForFree === undefined
      ? graph.nodes.find((other) => other.isAccessibleForFree !== undefined && /Article|WebPage/.test(typesOf(other).join(' ')))
      : article;
  const value = String(
    Array.isArray(node?.isAccessibleForFree) ? node.isAccessibleForFree[0] : (node?.isAccessibleForFree ?? ''),
  ).toLowerCase();
  if (/^(?:false|no|0)$|\/false$/.test(value)) return true;
  if (/^(?:true|yes|1)$|\/true$/.test(value)) return false;
  const tier = metaContent(evidence, 'article:content_tier').toLowerCase();
  if (tier === 'locked' || tier === 'metered') return true;
  return tier === 'free' ? false : undefined;
}

/**
 * Works out what a page says of itself from everything it offers, most trustworthy first, and lists in `check` the fields
 * on which its own sources contradict each other or leave the order of a name in doubt. Pure; the same evidence gives the same answer.
 *
 * @see chooseTitle, chooseAuthors, chooseDates, chooseSiteName, chooseType
 */
export function composePageMetadata(evidence: MetadataEvidence): PageMetadata {
  const graph = readJsonLd(evidence.jsonLd);
  const titles = [...evidence.headings.map(({ text }) => text), metaContent(evidence, 'og:title')];
  const article = mainArticle(graph, evidence.url, titles);
  const site = chooseSiteName(evidence, graph, article);
  const title = chooseTitle(evidence, article, site.aliases);
  const authors = chooseAuthors(evidence, graph, article, site.aliases);
  const dates = chooseDates(evidence, graph, article);
  const section = cleanMarkup(textOf(article?.articleSection) ?? metaContent(evidence, 'article:section'), MAX_LINE);
  const check: PageMetadata['check'] = [];
  if (title.disagrees) check.push('title');
  if (authors.disagrees || authors.isOrderUnsure) check.push('authors');
  if (site.disagrees) check.push('siteName');
  if (dates.disagrees) check.push('published');
  const found: Partial<PageMetadata> = {
    title: title.title,
    siteName: site.siteName,
    publisher: site.publisher,
    section: section || undefined,
    published: dates.published,
    updated: dates.updated,
    language: readLanguage(evidence, article),
    canonicalUrl: chooseCanonicalUrl(evidence),
    doi: readDoi(evidence, article),
    paywalled: readPaywall(graph, evidence, article),
  };
  // Absent, not undefined: the object crosses message ports and is compared by its keys.
  const said = Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
  return { ...said, authors: authors.authors, type: chooseType(evidence, graph, article), check };
}

import { cleanLine, cleanMarkup, foldLine } from './clean-line';
import { isNode, nodeName, textOf, typesOf, valuesOf, type JsonLdGraph, type JsonLdNode } from './json-ld';
import type { MetadataEvidence } from './metadata-evidence';
import { parseHttpUrl, registrableHost } from './same-site';

const MAX_LENGTH = 256; // UTF-16 units, as PageMetadata has it
const TITLE_TAIL = /(?:\s+[|\-–—·•:»›«‹*]+\s+|[｜|：_])([^|–—·•»›｜：]{2,60})$/u;
const COMPANY =
  /(?:\b(?:GmbH|AG|KG|eG|SE|S\.?A\.?S?|S\.?L\.?U?|S\.?p\.?A|S\.?r\.?l|Ltd|Limited|LLC|LLP|Inc|Corp(?:oration)?|Company|B\.?V|N\.?V|A\/S|AS|AB|Oy|Pty|PLC|Verlag\w*|Publishing|Publications|Holdings?|Mediehuset|Medien?gruppe|Mediengesellschaft|Amedia)(?![\w])\.?|社$|株式会社|公司)/;

/** What a page calls its site, and every name that may stand for the site in titles and bylines. */
export interface SiteNames {
  readonly siteName: string | undefined;
  /** The publishing company, where it is named and is not the site. */
  readonly publisher: string | undefined;
  /** All names of the site, the publisher and the host, cleaned; for comparison, not for display. */
  readonly aliases: readonly string[];
  /** Whether two sources give names that have nothing to do with each other. */
  readonly disagrees: boolean;
}

interface Candidate {
  readonly name: string;
  readonly weight: number;
}

/** Tells whether a name is written as a host: `Example.com`, `news.example.de`. */
function isHostLike(name: string): boolean {
  return /^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,6}$/i.test(name);
}

/** Spaces and capitals tell `National Post` from `nationalpost`. */
function legibility(name: string): number {
  const hasLower = /\p{Ll}/u.test(name);
  const hasUpper = /\p{Lu}/u.test(name);
  return (name.includes(' ') ? 2 : 0) + (hasUpper ? 1 : 0) + (hasLower || name.length <= 5 ? 0.5 : 0);
}

function hostLabel(url: string): string {
  const parsed = parseHttpUrl(url);
  return parsed ? (registrableHost(parsed.hostname).split('.')[0] ?? '') : '';
}

/** `bbc` is in `BBC News`, `faz` are the initials of `Frankfurter Allgemeine Zeitung`. */
function suitsHost(name: string, label: string): boolean {
  const folded = foldLine(name);
  const host = foldLine(label);
  if (host.length < 2 || folded.length < 2) return false;
  const initials = name
    .split(/[\s-]+/)
    .map((word) => word[0] ?? '')
    .join('')
    .toLowerCase();
  return folded.includes(host) || host.includes(folded) || initials === host;
}

function collect(evidence: MetadataEvidence, graph: JsonLdGraph, article: JsonLdNode | undefined): Candidate[] {
  const found: Candidate[] = [];
  const add = (name: string | undefined, weight: number): void => {
    const clean = withoutInitials(cleanMarkup(name ?? '', MAX_LENGTH).replace(/^@/, ''), hostLabel(evidence.url));
    if (clean.length >= 2 && clean.length <= 80 && !/^https?:/.test(clean)) found.push({ name: clean, weight });
  };
  const meta = (name: string): string | undefined =>
    evidence.meta.find((tag) => tag.name === name && tag.content.trim() !== '')?.content;
  // The site of one person: SEO plugins make that person its Organization too, which is no name of a site.
  const isPerson = (value: unknown): boolean => isNode(value) && typesOf(value).includes('Person');
  const publishers = article ? valuesOf(graph, article, 'publisher') : [];
  for (const publisher of publishers) if (!isPerson(publisher)) add(nodeName(publisher), 3);
  add(meta('og:site_name'), 3);
  for (const node of graph.nodes) {
    const types = typesOf(node);
    if (types.includes('WebSite')) add(textOf(node.name), 2);
    else if (!isPerson(node) && types.some((type) => /^(?:NewsMedia)?Organization$/.test(type))) add(textOf(node.name), 1);
  }
  add(meta('application-name') ?? meta('apple-mobile-web-app-title'), 1.5);
  add(meta('citation_journal_title'), 4);
  add(meta('dc.publisher') ?? meta('dcterms.publisher'), 1);
  const tail = TITLE_TAIL.exec(cleanLine(evidence.documentTitle, 512))?.[1];
  // A tail is only a name of the site when something else says so too.
  if (tail && (suitsHost(tail, hostLabel(evidence.url)) || found.some(({ name }) => foldLine(name) === foldLine(tail))))
    add(tail, 1.5);
  return found;
}

/**
 * Chooses the name of the site: what JSON-LD publisher, `og:site_name`, the WebSite node, the application name and the tail
 * of the title agree on most; company names and bare hosts lose to a name, and a name that suits the host wins a tie.
 *
 * @param article - the JSON-LD node of the page itself
 */
export function chooseSiteName(evidence: MetadataEvidence, graph: JsonLdGraph, article: JsonLdNode | undefined): SiteNames {
  const candidates = collect(evidence, graph, article);
  const label = hostLabel(evidence.url);
  const scores = new Map<string, { name: string; score: number }>();
  for (const { name: given, weight } of candidates) {
    const name = withoutDomain(given, label);
    const key = foldLine(name);
    if (key === '') continue;
    const known = scores.get(key);
    if (!known) {
      const penalty = (isHostLike(given) ? 2.5 : 0) + (COMPANY.test(name) ? 3.5 : 0);
      scores.set(key, { name, score: weight + (suitsHost(name, label) ? 1.5 : 0) - penalty });
      continue;
    }
    known.score += weight;
    if (legibility(name) > legibility(known.name)) known.name = name;
  }
  const ranked = [...scores.values()].sort((one, other) => other.score - one.score);
  // "Example Premium", "Example eG": a longer form of another name that suits the host gives way to it.
  const shorter = ranked.find(
    ({ name }) =>
      ranked[0] !== undefined &&
      name !== ranked[0].name &&
      suitsHost(name, label) &&
      ranked[0].name.toLowerCase().startsWith(`${name.toLowerCase()} `),
  );
  const best = shorter ?? ranked[0];
  const second = ranked.find(
    ({ name }) =>
      best &&
      !foldLine(name).includes(foldLine(best.name)) &&
      !foldLine(best.name).includes(foldLine(name)) &&
      !suitsHost(name, label),
  );
  const publisher = ranked.find(({ name }) => COMPANY.test(name))?.name;
  const host = parseHttpUrl(evidence.url)?.hostname ?? '';
  return {
    siteName: best?.name,
    publisher: publisher && publisher !== best?.name ? publisher : undefined,
    aliases: [...new Set([...ranked.map(({ name }) => name), label, host, registrableHost(host)])].filter((name) => name !== ''),
    disagrees: best !== undefined && second !== undefined && second.score >= best.score - 1 && second.score >= 2,
  };
}

/** `Stern.de` is called Stern; `Booking.com` keeps what belongs to the brand: only country endings go. */
function withoutDomain(name: string, label: string): string {
  const bare = name.replace(/\.(?:co\.)?[a-z]{2}$/i, '');
  return bare !== name && bare.length >= 3 && foldLine(bare) === foldLine(label) ? bare : name;
}

/** `British Broadcasting Corporation (BBC)`: initials that repeat the name or the host are no part of it. */
function withoutInitials(name: string, label: string): string {
  const match = /^(.{6,}?)\s*\(([^()]{2,12})\)$/.exec(name);
  if (!match?.[1] || !match[2]) return name;
  const initials = match[1]
    .split(/[\s-]+/)
    .map((word) => word[0] ?? '')
    .join('')
    .toLowerCase();
  const short = foldLine(match[2]);
  return short.startsWith(foldLine(label)) || foldLine(label).startsWith(short) || initials.startsWith(short) ? match[1] : name;
}

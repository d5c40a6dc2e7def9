import { textOf, valuesOf, isNode, type JsonLdGraph, type JsonLdNode } from './json-ld';
import type { DateMark, MetadataEvidence } from './metadata-evidence';
import { atOffset, parseDate, type ParsedDate } from './parse-date';

const DAY = 86_400_000; // ms
const SAME_INSTANT = 90_000; // ms; systems round to the minute

/** When the page was first published and last changed, ISO 8601 in the page's own offset; absent: the page does not say. */
export interface ChosenDates {
  readonly published: string | undefined;
  readonly updated: string | undefined;
  /** Whether the page's sources put the publication on different days. */
  readonly disagrees: boolean;
}

const CITATION_NAMES = ['citation_publication_date', 'citation_online_date', 'citation_date'];
const PUBLISHED_NAMES = [
  'article:published_time',
  'article:published',
  'og:article:published_time',
  'og:published_time',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'cxenseparse:publishtime',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date.created',
  'dcterms.date',
  'dc.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'date',
  'datepublished',
  'date_published',
  'article.published',
  'published-date',
  'prism.publicationdate',
  'vr:published_time',
  'last-published',
];
const UPDATED_NAMES = [
  'article:modified_time',
  'article:modified',
  'og:updated_time',
  'dcterms.modified',
  'dc.date.modified',
  'last-modified',
  'lastmod',
  'revised',
  'prism.modificationdate',
];

// How far from the heading, in elements, an undescribed date may stand and still belong to it.
const BEFORE_HEADING = 40;
const AFTER_HEADING = 80;

function urlDate(url: string): ParsedDate | undefined {
  const path = /^https?:\/\/[^/]+(\/[^?#]*)/.exec(url)?.[1] ?? '';
  const match =
    /(?:^|[/_-])((?:19|20)\d\d)([/-])(\d{1,2})\2(\d{1,2})(?=[/_.-]|$)/.exec(path) ??
    /\/((?:20)\d\d)()(\d\d)(\d\d)(?=[/_-])/.exec(path);
  return match ? parseDate(`${match[1] ?? ''}-${match[3] ?? ''}-${match[4] ?? ''}`) : undefined;
}

/** What follows the heading is nearer to it than what precedes it: before it stand other stories' dates and today's. */
function distance({ order }: DateMark): number {
  return order >= 0 ? order : -3 * order;
}

/** The date marks in the order of their worth: those that say "published", then bare ones near the heading. */
function publishedMarks(evidence: MetadataEvidence): DateMark[] {
  const isNear = ({ order }: DateMark): boolean => order >= -BEFORE_HEADING && order <= AFTER_HEADING;
  const described = evidence.dates.filter(({ role }) => role === 'published');
  const bare = evidence.dates
    .filter((mark) => mark.role === 'unknown' && isNear(mark))
    .sort((one, other) => distance(one) - distance(other));
  return [
    ...described.filter(({ isMachineReadable }) => isMachineReadable),
    ...described.filter(({ isMachineReadable }) => !isMachineReadable),
    ...bare,
  ];
}

/** Gives a UTC stamp the clock of the newsroom, when the page shows that clock in another stamp of the same weeks. */
function onOwnClock(date: ParsedDate, others: readonly ParsedDate[]): ParsedDate {
  const { instant } = date;
  if (instant === undefined || !date.iso.endsWith('Z')) return date;
  const local = others.filter(({ iso }) => /[+-]\d\d:\d\d$/.test(iso) && !iso.endsWith('+00:00'));
  const same = local.find((other) => other.instant !== undefined && Math.abs(other.instant - instant) <= SAME_INSTANT);
  if (same) return same;
  const near = local.find((other) => other.instant !== undefined && Math.abs(other.instant - instant) <= 31 * DAY);
  return (near && atOffset(instant, near.iso.slice(-6))) ?? date;
}

/**
 * Chooses the publication date: `citation_publication_date`, JSON-LD `datePublished`, meta tags, dates marked as published
 * or standing by the heading, the date in the address. A date of modification is never taken for it. A stamp in UTC is
 * told in the newsroom's offset when the page reveals that in another stamp; the moment stays the same.
 *
 * @param article - the JSON-LD node of the page itself
 */
export function chooseDates(evidence: MetadataEvidence, graph: JsonLdGraph, article: JsonLdNode | undefined): ChosenDates {
  const language = evidence.language;
  const read = (text: string | undefined): ParsedDate | undefined => (text === undefined ? undefined : parseDate(text, language));
  const metas = (names: readonly string[]): ParsedDate[] =>
    names
      .flatMap((name) => evidence.meta.filter((tag) => tag.name === name).map(({ content }) => read(content)))
      .filter((date) => date !== undefined);
  const fromNodes = (property: string): ParsedDate[] => {
    const pages = article ? valuesOf(graph, article, 'mainEntityOfPage').filter(isNode) : [];
    return [article, ...pages].map((node) => read(textOf(node?.[property]))).filter((date) => date !== undefined);
  };
  const inText = publishedMarks(evidence)
    .map(({ value }) => read(value))
    .filter((date) => date !== undefined);
  const inUrl = urlDate(evidence.url);

  const declared = [...metas(CITATION_NAMES), ...fromNodes('datePublished'), ...metas(PUBLISHED_NAMES)];
  const published = [...declared, ...inText, ...(inUrl ? [inUrl] : []), ...fromNodes('dateCreated'), ...fromNodes('uploadDate')];
  const changed = [...fromNodes('dateModified'), ...metas(UPDATED_NAMES)];
  const marked = evidence.dates
    .filter(({ role }) => role === 'updated')
    .map(({ value }) => read(value))
    .filter((date) => date !== undefined);

  const first = published[0];
  if (!first) return { published: undefined, updated: (changed[0] ?? marked[0])?.iso, disagrees: false };
  // A bare day gives way to a stamp of the same day: it says the same and more.
  const exact =
    first.instant === undefined ? published.find(({ day, instant }) => day === first.day && instant !== undefined) : undefined;
  const chosen = onOwnClock(exact ?? first, [...published, ...changed, ...marked]);
  const updated = changed[0] ?? marked[0];
  const told = updated && onOwnClock(updated, [chosen, ...published, ...changed]);
  const witnesses = [...declared, ...(inUrl ? [inUrl] : [])];
  return {
    published: chosen.iso,
    updated: told && told.iso !== chosen.iso ? told.iso : undefined,
    disagrees: witnesses.some((other) => other.day !== chosen.day && !isSameMoment(other, chosen)),
  };
}

function isSameMoment(one: ParsedDate, other: ParsedDate): boolean {
  return one.instant !== undefined && other.instant !== undefined && Math.abs(one.instant - other.instant) <= SAME_INSTANT;
}

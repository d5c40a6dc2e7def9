import { FAR, type Byline, type BylineSource, type DateMark } from '../citation/metadata-evidence';
import { ancestorsOf, isForeignPart } from './foreign-part';
import { attribute, elementsAround, rawText, select, tagOf } from './native-dom';
import { visibleText } from './visible-text';

// How far around the heading bylines and dates are looked for, in elements. A window makes the cost the same for a page of
// 500 elements and one of 20,000, and keeps the bylines of teasers out.
const BEFORE_HEADING = 80;
const AFTER_HEADING = 400;
const LINES_AFTER_HEADING = 60; // where a bare line "By Ann Lee" is believed
const MAX_MARKS = 60; // of each kind
const MAX_BYLINE_LENGTH = 300; // UTF-16 units; longer: not a byline but a column or a biography
const MAX_LINE_LENGTH = 140;

const BYLINE_CLASS =
  /(?:^|[\s_-])(?:by-?line|(?:post|entry|article|story|meta|p)?[_-]*(?:authors?|autor(?:en|es|enzeile)?|contributors?)(?:[_-]*(?:names?|links?|list|info|meta))?)(?:$|[\s_-])/i;
const NO_BYLINE_CLASS =
  /bio\b|avatar|image|img|photo|box|card|social|follow|comment|widget|related|icon|desc|role|title|position|count|email|twitter|date|time|teaser/i;
const LINE_CLASS =
  /(?:^|[\s_-])(?:(?:post|entry|article|item|listing)?[_-]?meta(?:data)?|submitted|(?:item|post)?[_-]?poster|(?:post|entry)[_-]?info|dateline|signature)(?:$|[\s_-])/i;
const LINE_TAGS = new Set([
  'p',
  'div',
  'span',
  'em',
  'i',
  'strong',
  'b',
  'small',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'li',
  'td',
  'address',
  'cite',
  'a',
]);
const LINE =
  /^(?:(?:ein(?:e)?\s)?(?:(?:blog[- ]?)?beitrag|(?:gast)?kommentar|gastbeitrag|interview|text|bericht|analyse|analysis|opinion)\s)?(?:von|by|par|por)\s+\S|^(?:text|autor(?:in)?|author|interview|von|by|par|por)\s*:\s*\p{Lu}|^(?:posted|published|written|geschrieben|erstellt|verfasst|eingetragen|veröffentlicht|publié|publicado)\s.{0,60}?(?<![\p{L}-])(?:von|by|par|por)\s*:?\s+\S/iu;
const DATE_LINE =
  /^(?:(?:veröffentlicht|published|posted|publié|publicado|erstellt|stand|datum|date|vom|am|on|le|el)\s*(?:am|on|le|el|:)?\s*)*(?:\p{L}{2,10},?\s+(?:den\s+)?)?(?:\d{1,2}[./]\s?\d{1,2}[./]\s?(?:19|20)\d\d|\d{1,2}\.?\s+(?:de\s+)?\p{L}{3,10}\.?,?\s+(?:de\s+)?(?:19|20)\d\d|\p{L}{3,10}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+(?:19|20)\d\d|(?:19|20)\d\d[-./年]\s?\d{1,2}[-./月]\s?\d{1,2})/iu;
const DATE_CLASS =
  /(?:^|[\s_-])(?:date|time|published|posted|pubdate|publishdate|dateline|updated|modified|datum|fecha|submitted)(?:$|[\s_-])/i;
const DATE_CLASS_JOINED = /(?:post|entry|article|publish(?:ed)?|publication|posted|meta|story|news)[_-]*(?:on|date|time|datum)/i;
const UPDATED = /updat|modif|lastmod|aktualis|edited/i;
const PUBLISHED = /publi|posted|pubdate|created|entry-date|post-date|article-date/i;
const PERSON_LINK =
  /\/(?:authors?|aut[oe]u?re?n?s?|profile?s?|profil|people|person|staff|journalists?|reporters?|contributors?|redaktion|by|av|team|users?|members?)\b/i;
const ELSEWHERE = /(?:twitter|facebook|\/\/x|instagram|linkedin|bsky)\.|mailto:/i;

function bylineSource(element: Element, tag: string, itemprop: string, className: string): BylineSource | undefined {
  if (/(?:^|\s)(?:author|creator)(?:\s|$)/i.test(itemprop)) return 'itemprop';
  if (/(?:^|\s)author(?:\s|$)/i.test(attribute(element, 'rel'))) return 'rel';
  if (className !== '' && BYLINE_CLASS.test(className) && !NO_BYLINE_CLASS.test(className)) return 'class';
  if (tag === 'a' && /\/(?:authors?|autore?n?s?)\/[^/?#]/i.test(attribute(element, 'href'))) return 'link';
  return undefined;
}

function readByline(element: Element, source: BylineSource, order: number): Byline | undefined {
  const text = attribute(element, 'content') || visibleText(element);
  if (text === '' || text.length > MAX_BYLINE_LENGTH) return undefined;
  const links = select(element, '[itemprop="name"],[rel~="author"],.fn,a[href]').filter(
    (item) => !ELSEWHERE.test(attribute(item, 'href')),
  );
  const marked = links.filter(
    (item) => tagOf(item) !== 'a' || attribute(item, 'rel').includes('author') || PERSON_LINK.test(attribute(item, 'href')),
  );
  const names = (marked.length > 0 ? marked : links)
    .map((item) => attribute(item, 'content') || visibleText(item))
    .filter((name) => name !== '');
  return { source, text, names: [...new Set(names)].slice(0, 20), order };
}

function machineDate(element: Element): string {
  const title = attribute(element, 'title');
  return attribute(element, 'datetime') || attribute(element, 'content') || (/^\d{4}-\d\d/.test(title) ? title : '');
}

function readDate(element: Element, tag: string, itemprop: string, className: string, order: number): DateMark | undefined {
  const isDate = /date(?:Published|Created|Modified)/i.test(itemprop);
  if (tag !== 'time' && !isDate && !(className !== '' && (DATE_CLASS.test(className) || DATE_CLASS_JOINED.test(className))))
    return undefined;
  const machine = machineDate(element);
  const value = machine || visibleText(element);
  if (value === '' || value.length > 120) return undefined;
  const hints = `${itemprop} ${className}`;
  const isPublished = PUBLISHED.test(hints) || attribute(element, 'pubdate') !== '';
  return {
    value,
    role: UPDATED.test(hints) ? 'updated' : isPublished ? 'published' : 'unknown',
    isMachineReadable: machine !== '',
    order,
  };
}

/** A short line of text near the heading that begins like a byline or is a date; the last resort of hand-made pages. */
function readLine(element: Element, order: number, bylines: Byline[], dates: DateMark[]): void {
  if (rawText(element).length > MAX_LINE_LENGTH * 3) return; // cheap bound before the careful reading
  const text = visibleText(element);
  if (text === '' || text.length > MAX_LINE_LENGTH) return;
  if (LINE.test(text) && bylines.length < MAX_MARKS) {
    const byline = readByline(element, 'line', order);
    if (byline) bylines.push(byline);
  }
  if (DATE_LINE.test(text) && dates.length < MAX_MARKS)
    dates.push({ value: text, role: 'unknown', isMachineReadable: false, order });
}

/** Bylines and dates in the body of a page. */
export interface PageMarks {
  readonly bylines: Byline[];
  readonly dates: DateMark[];
}

/**
 * Collects bylines and dates in a window around the main heading, and farther away only what microdata names.
 *
 * @param centre - the main heading, or where the article seems to begin
 * @param headings - all headings; what they stand in is never taken for a sidebar
 * @param named - elements with `itemprop`, and `time` elements, of the whole page
 */
export function collectMarks(centre: Element, headings: readonly Element[], named: readonly Element[]): PageMarks {
  const bylines: Byline[] = [];
  const dates: DateMark[] = [];
  const own = ancestorsOf(headings);
  const known = new Map<Element, boolean>();
  const seen = new Set<Element>();
  const take = (element: Element, order: number): void => {
    seen.add(element);
    const tag = tagOf(element);
    const itemprop = attribute(element, 'itemprop');
    const className = attribute(element, 'class');
    const source = bylines.length < MAX_MARKS ? bylineSource(element, tag, itemprop, className) : undefined;
    const date = !source && dates.length < MAX_MARKS ? readDate(element, tag, itemprop, className, order) : undefined;
    const isLine =
      !source &&
      !date &&
      order !== FAR &&
      order > -20 &&
      LINE_TAGS.has(tag) &&
      (LINE_CLASS.test(className) || (order > 0 && order <= LINES_AFTER_HEADING));
    if ((!source && !date && !isLine) || isForeignPart(element, own, known)) return;
    if (date) dates.push(date);
    if (isLine) readLine(element, order, bylines, dates);
    const byline = source && readByline(element, source, order);
    if (byline) bylines.push(byline);
  };
  for (const { element, offset } of elementsAround(centre, BEFORE_HEADING, AFTER_HEADING)) take(element, offset);
  for (const element of named.slice(0, 300)) if (!seen.has(element)) take(element, FAR);
  return { bylines, dates };
}

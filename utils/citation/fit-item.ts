import type { CslDate, CslItem, CslName } from './csl-item';
import { foldLine } from './clean-line';
import type { CslStyleId } from './csl-style';
import { printableLine } from './printable-text';

const PERIODICALS: ReadonlySet<CslItem['type']> = new Set([
  'article-newspaper',
  'article-magazine',
  'article-journal',
  'post-weblog',
]);

/**
 * Reshapes an item into what the style's manual wants said and the CSL engine cannot know: which of author, site and
 * publisher to leave out when they are one and the same, and where reports and preprints name their house.
 *
 * An organisation comes back as a `family` without `given`: as `literal` the engine forgets the comma before "&" in a list.
 *
 * @see Publication Manual of the APA (7th ed.), section 10.16, for the site that is also the author
 */
export function fitItem(item: CslItem, style: CslStyleId): CslItem {
  const cleaned = clean(item);
  const housed = placePublisher(cleaned, style);
  const told = withoutRepetition(housed, style);
  return dropAccessed(told, style);
}

function clean(item: CslItem): CslItem {
  const authors = (item.author ?? []).map(toEngineName).filter((name) => name !== undefined);
  const issued = toRealDate(item.issued);
  const accessed = toRealDate(item.accessed);
  const container = printableLine(item['container-title'] ?? '');
  const publisher = printableLine(item.publisher ?? '');
  return {
    id: item.id,
    type: item.type,
    title: printableLine(item.title),
    ...(authors.length > 0 && { author: authors }),
    ...(container && { 'container-title': container }),
    ...(publisher && { publisher }),
    ...(issued && { issued }),
    ...(accessed && { accessed }),
    ...(item.URL && { URL: printableLine(item.URL).replace(/ /g, '%20') }),
    ...(item.DOI && /^10\.\d{4,9}\/\S+$/.test(item.DOI) && { DOI: printableLine(item.DOI) }),
    ...(item.language && /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(item.language) && { language: item.language }),
  };
}

function toEngineName(name: CslName): CslName | undefined {
  const literal = printableLine(name.literal ?? '');
  if (literal) return { family: literal };
  const entries = Object.entries(name).map(([part, text]) => [part, printableLine(text ?? '')] as const);
  const parts: CslName = Object.fromEntries(entries.filter(([, text]) => text !== ''));
  if (parts.family) return parts;
  return parts.given ? { family: parts.given } : undefined;
}

// The engine prints a thirteenth month as a season, and a day 0 as it stands.
function toRealDate(date: CslDate | undefined): CslDate | undefined {
  const [year, month, day] = date?.['date-parts'][0] ?? [];
  if (!year) return undefined;
  if (!month || month > 12) return { 'date-parts': [[year]] };
  if (!day || day > 31) return { 'date-parts': [[year, month]] };
  return { 'date-parts': [[year, month, day]] };
}

function placePublisher(item: CslItem, style: CslStyleId): CslItem {
  const { 'container-title': container, publisher, ...rest } = item;
  // A report is its own container; in APA so is a preprint, where the engine would print "In arXiv".
  if (item.type === 'report' || (item.type === 'article' && style === 'apa')) {
    const house = publisher ?? container;
    return { ...rest, ...(house && { publisher: house }) };
  }
  const site = container ?? publisher;
  // Nobody names the publisher of a periodical, and of web pages only MLA does, where it is not the site itself.
  const isNamed = style === 'modern-language-association' && !PERIODICALS.has(item.type) && publisher && !isSame(publisher, site);
  return {
    ...rest,
    type: blogType(item.type, site, style),
    ...(site && { 'container-title': site }),
    ...(isNamed && { publisher }),
  };
}

// Chicago's style adds "(blog)", which its manual leaves out where the title says it already: a magazine looks the same.
function blogType(type: CslItem['type'], site: string | undefined, style: CslStyleId): CslItem['type'] {
  return type === 'post-weblog' && style.startsWith('chicago') && /\bblog\b/i.test(site ?? '') ? 'article-magazine' : type;
}

function withoutRepetition(item: CslItem, style: CslStyleId): CslItem {
  const [author, ...others] = item.author ?? [];
  const name = author && others.length === 0 && !author.given ? author.family : undefined;
  if (name === undefined) return item;
  const { 'container-title': container, publisher, author: _authors, ...rest } = item;
  const isSite = isSame(name, container);
  if (!isSite && !isSame(name, publisher)) return item;
  // MLA starts with the title, and so do Chicago's notes; Chicago's list then puts the site in front by itself.
  const startsWithoutAuthor =
    style === 'modern-language-association' ||
    (isSite && style === 'chicago-fullnote-bibliography') ||
    (isSite && style === 'chicago-author-date' && (item.type === 'article-newspaper' || item.type === 'article-magazine'));
  if (startsWithoutAuthor)
    return { ...rest, ...(container && { 'container-title': container }), ...(publisher && { publisher }) };
  return {
    ...rest,
    author: [author as CslName],
    ...(container && !isSite && { 'container-title': container }),
    ...(publisher && style !== 'apa' && { publisher }),
  };
}

// APA gives the day of retrieval only for what is made to change (section 9.16): an undated article is not, an undated
// page may be.
function dropAccessed(item: CslItem, style: CslStyleId): CslItem {
  if (style !== 'apa' || item.type === 'webpage') return item;
  const { accessed: _accessed, ...rest } = item;
  return rest;
}

function isSame(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  const [left, right] = [one, other].map((name) => foldLine(name.replace(/^the\s+/i, '')));
  return left !== '' && left === right;
}

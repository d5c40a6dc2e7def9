import type { CslDate, CslItem, CslName } from './csl-item';
import type { PageAuthor, PageMetadata } from './page-metadata';
import { nameOfParts, splitName } from './split-name';

const URL_LENGTH = 4096; // a shortened address leads nowhere, so a longer one is left out

/** The page a source was read from. */
export type CitedPage = {
  /** Its address; cited where the page names no canonical one. */
  readonly url: string;
  /** The id the item will have. */
  readonly id: string;
  /** When it was read: an instant, or a calendar day as `2026-07-01`. The day cited is the reader's own. */
  readonly accessed: Date | string;
};

/**
 * Turns what a page says of itself into a CSL item. `issued` is the calendar day in the page's own offset, never moved to
 * another zone; a page without a title is cited by its host name.
 */
export function toCslItem(metadata: PageMetadata, page: CitedPage): CslItem {
  const url = metadata.canonicalUrl ?? page.url;
  const authors = metadata.authors.map((author) => toCslName(author, metadata));
  const issued = metadata.published === undefined ? undefined : toCslDate(metadata.published);
  const accessed = accessedOn(page.accessed);
  return {
    id: page.id,
    type: metadata.type,
    title: (metadata.title?.trim() || hostName(url) || url).slice(0, 512),
    ...(authors.length > 0 && { author: authors }),
    ...(metadata.siteName && { 'container-title': metadata.siteName }),
    ...(metadata.publisher && { publisher: metadata.publisher }),
    ...(metadata.section && { section: metadata.section }),
    ...(issued && { issued }),
    ...(accessed && { accessed }),
    ...(url.length <= URL_LENGTH && { URL: url }),
    ...(metadata.doi && { DOI: metadata.doi }),
    ...(metadata.language && { language: metadata.language }),
  };
}

/** Names one author in CSL: a person in the parts the page states or else in those we find, an organisation whole. */
function toCslName(author: PageAuthor, { authors, language }: PageMetadata): CslName {
  if (author.kind === 'organisation') return { literal: author.name };
  if (author.family && author.given) return nameOfParts(author.family, author.given);
  const others = authors.filter((other) => other !== author && other.kind === 'person').map(({ name }) => name);
  return splitName(author.name, language, others);
}

/**
 * Reads the calendar day off an ISO 8601 date as written, whatever its time and offset.
 *
 * @returns as much of it as is a real date; nothing when not even the year is (before 1000 stands for "unknown")
 */
export function toCslDate(iso: string): CslDate | undefined {
  const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?=$|[T ])/.exec(iso.trim());
  if (!found) return undefined;
  const [year, month, day] = [Number(found[1]), Number(found[2] ?? 0), Number(found[3] ?? 0)];
  if (year < 1000) return undefined;
  if (month < 1 || month > 12) return { 'date-parts': [[year]] };
  if (day < 1 || day > daysIn(year, month)) return { 'date-parts': [[year, month]] };
  return { 'date-parts': [[year, month, day]] };
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function accessedOn(accessed: Date | string): CslDate | undefined {
  if (typeof accessed === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(accessed)) return toCslDate(accessed);
  const instant = new Date(accessed);
  if (Number.isNaN(instant.getTime())) return undefined;
  return { 'date-parts': [[instant.getFullYear(), instant.getMonth() + 1, instant.getDate()]] };
}

// Read by hand because the URL class belongs to the platform, not to the language.
function hostName(url: string): string | undefined {
  const authority = /^[a-z][a-z\d+.-]*:\/\/([^/?#\\]*)/i.exec(url)?.[1];
  return (
    authority
      ?.replace(/^.*@/, '')
      .replace(/:\d*$/, '')
      .replace(/^www\./i, '') || undefined
  );
}

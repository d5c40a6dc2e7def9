import type { CslDate, CslItem, CslName } from '../citation/csl-item';

/** A source as a list shows it. */
export type SourceLine = {
  title: string;
  /** The outlet, or the host where the page names none. */
  outlet: string;
  authors: string[];
  /** Absent where the page does not say when it appeared. */
  date?: { shown: string; iso: string };
};

/**
 * Puts a source into words for a list: no citation, only what tells one page from another.
 *
 * @param url - the page it was read on, for what the source does not name
 * @param language - BCP 47, for the date
 */
export function describeSource(source: CslItem, url: string, language: string): SourceLine {
  const host = URL.canParse(url) ? new URL(url).host.replace(/^www\./, '') : url;
  const date = source.issued && describeDate(source.issued, language);
  return {
    title: source.title.trim() || url,
    outlet: source['container-title']?.trim() || source.publisher?.trim() || host,
    authors: (source.author ?? []).map(nameInFull).filter((name) => name !== ''),
    ...(date && { date }),
  };
}

function nameInFull(name: CslName): string {
  if (name.literal) return name.literal;
  const parts = [name.given, name['dropping-particle'], name['non-dropping-particle'], name.family, name.suffix];
  // A Chinese name is written family name first and without a space.
  if (/^\p{Script=Han}+$/u.test(`${name.family ?? ''}${name.given ?? ''}`)) return `${name.family ?? ''}${name.given ?? ''}`;
  return parts.filter(Boolean).join(' ');
}

function describeDate(date: CslDate, language: string): SourceLine['date'] {
  const [year, month, day] = date['date-parts'][0];
  if (year === undefined) return undefined;
  const instant = new Date(0);
  instant.setUTCFullYear(year, (month ?? 1) - 1, day ?? 1);
  const form: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric' };
  if (month) form.month = 'long';
  if (month && day) form.day = 'numeric';
  const iso = instant.toISOString().slice(0, month && day ? 10 : month ? 7 : 4);
  return { shown: new Intl.DateTimeFormat(language, form).format(instant), iso };
}

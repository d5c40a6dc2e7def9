/**
 * Shows an ISO 8601 date as the reader's language writes it, no more exact than it is: `2026`, `2026-06` or a day. A
 * time is left out, and the day is the one that stands there: never moved to another time zone. For a moment on the
 * reader's own clock there is `formatMoment`.
 */
export function formatDay(iso: string, language: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(iso) ?? [];
  if (!year) return iso;
  const instant = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  return instant.toLocaleDateString(dateLanguage(language), {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month && { month: 'long' }),
    ...(day && { day: 'numeric' }),
  });
}

/** Shows the day of a moment, such as that of a saving, where the reader is. */
export function formatMoment(iso: string, language: string): string {
  return new Date(iso).toLocaleDateString(dateLanguage(language), { year: 'numeric', month: 'long', day: 'numeric' });
}

/** The language to write dates in: for plain English the kind the browser speaks, or else British. */
export function dateLanguage(language: string): string {
  if (language !== 'en') return language;
  return navigator.language.startsWith('en') ? navigator.language : 'en-GB';
}

/**
 * Shows an ISO 8601 date as the reader's language writes it, no more exact than it is: `2026`, `2026-06` or a day. A
 * time is left out, and the day is the one that stands there: never moved to another time zone.
 */
export function formatDay(iso: string, language: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(iso) ?? [];
  if (!year) return iso;
  const instant = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  return instant.toLocaleDateString(language, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month && { month: 'long' }),
    ...(day && { day: 'numeric' }),
  });
}

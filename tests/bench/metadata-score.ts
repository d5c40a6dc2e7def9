import type { PageMetadata } from '../../utils/citation/page-metadata';

/** What a case says that the page says. */
export interface ExpectedMetadata {
  readonly title: string;
  readonly authors: readonly string[];
  readonly published: string;
  readonly siteName: string | null;
}

/** How many pages were asked for a figure, and how many were right. */
export interface Figure {
  asked: number;
  right: number;
}

/** The figures of the table, in its order. */
export const FIGURES = ['title', 'authors', 'multi', 'none', 'day', 'instant', 'site', 'siteWithin'] as const;
export type FigureName = (typeof FIGURES)[number];

/** Folds what pages write differently without meaning it: white space, quotes, dashes, case, the final stop. */
export function foldText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/["'’‘‚“”„«»‹›´`]/g, '')
    .replace(/[‐‑–—−]/g, '-')
    .replace(/[\u00ad\u200b]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/\.+$/, '');
}

/** Splits names the same way on both sides, so that only the names count. */
function nameSet(names: readonly string[]): Set<string> {
  return new Set(
    names
      .flatMap((name) => foldText(name).split(/\s*[,;/|]\s*|\s+(?:and|und|&)\s+/))
      .map((name) => name.replace(/^(?:by|von)\s+/, '').trim())
      .filter((name) => name !== ''),
  );
}

function areEqual(one: Set<string>, other: Set<string>): boolean {
  return one.size === other.size && [...one].every((name) => other.has(name));
}

const ZONED = /(?:Z|[+-]\d\d:?\d\d)$/;
const SAME_INSTANT = 90_000; // ms

function instantOf(text: string): number | undefined {
  const iso = text.replace(' ', 'T');
  return /T\d/.test(iso) && ZONED.test(iso) ? Date.parse(iso) : undefined;
}

/** Scores one page: for each figure that the case can tell, whether the metadata has it right. */
export function scorePage(found: PageMetadata, expected: ExpectedMetadata): Partial<Record<FigureName, boolean>> {
  const scores: Partial<Record<FigureName, boolean>> = {};
  if (expected.title) scores.title = foldText(found.title ?? '') === foldText(expected.title);
  const names = found.authors.map(({ name }) => name);
  if (expected.authors.length > 0) {
    scores.authors = areEqual(nameSet(names), nameSet(expected.authors));
    if (expected.authors.length > 1) scores.multi = scores.authors;
  } else {
    scores.none = names.length === 0;
  }
  if (expected.published) {
    const [gold, ours] = [instantOf(expected.published), instantOf(found.published ?? '')];
    const isSameMoment = gold !== undefined && ours !== undefined && Math.abs(gold - ours) <= SAME_INSTANT;
    scores.day = isSameMoment || (found.published ?? '').slice(0, 10) === expected.published.slice(0, 10);
    if (gold !== undefined) scores.instant = isSameMoment;
  }
  if (expected.siteName) {
    const [gold, ours] = [foldText(expected.siteName), foldText(found.siteName ?? '')];
    scores.site = gold === ours;
    scores.siteWithin = ours !== '' && (gold.includes(ours) || ours.includes(gold));
  }
  return scores;
}

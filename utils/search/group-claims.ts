import type { Claim } from '../claim/claim';
import { describeSource, type SourceLine } from './describe-source';

/** The orders in which saved passages can be shown. */
export const CLAIM_ORDERS = ['newest', 'page', 'outlet'] as const;
export type ClaimOrder = (typeof CLAIM_ORDERS)[number];

/** The saved passages of one page. */
export type ClaimGroup = { pageKey: string; url: string; source: SourceLine; claims: Claim[] };

/**
 * Files claims by their page. `newest`: pages and their claims by the time of saving, latest first; `page` and
 * `outlet`: pages by title, or by outlet and title, their claims in the order of the text.
 *
 * @param language - BCP 47, for alphabetical order and dates
 */
export function groupClaims(claims: readonly Claim[], order: ClaimOrder, language: string): ClaimGroup[] {
  const newestFirst = [...claims].sort((a, b) => compare(b.created, a.created));
  const byPage = Map.groupBy(newestFirst, (claim) => claim.pageKey);
  const groups = [...byPage].map(([pageKey, members]): ClaimGroup => {
    const latest = members[0] as Claim; // groupBy makes no empty groups
    return { pageKey, url: latest.url, source: describeSource(latest.source, latest.url, language), claims: members };
  });
  if (order === 'newest') return groups;
  const { compare: alphabetical } = new Intl.Collator(language, { numeric: true });
  for (const group of groups) group.claims.sort((a, b) => a.selector.position.start - b.selector.position.start);
  return groups.sort(
    (a, b) =>
      (order === 'outlet' ? alphabetical(a.source.outlet, b.source.outlet) : 0) || alphabetical(a.source.title, b.source.title),
  );
}

/** Gives the first `limit` claims of `groups`, in their groups. */
export function takeClaims(groups: readonly ClaimGroup[], limit: number): ClaimGroup[] {
  const taken: ClaimGroup[] = [];
  let left = limit;
  for (const group of groups) {
    if (left <= 0) break;
    taken.push(group.claims.length > left ? { ...group, claims: group.claims.slice(0, left) } : group);
    left -= group.claims.length;
  }
  return taken;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

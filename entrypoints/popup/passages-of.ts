import type { Claim } from '../../utils/claim/claim';
import type { ClaimState } from '../../utils/protocol/views';
import type { Page } from './use-page';

/** A saved passage of a page with its state and frame there; both absent while the page has not reported it. */
export type Passage = { claim: Claim; state: ClaimState | undefined; frameId: number | undefined };

/**
 * The saved passages of a tab in the order of the page.
 *
 * @param noteOf - a passage that is shown in any case: it may have been saved a moment ago
 */
export function passagesOf({ tab, claims }: Page, noteOf: string | undefined): Passage[] {
  const places = new Map(
    tab.frames.flatMap((frame) => frame.claims.map(({ id, state }) => [id, { state, frameId: frame.frameId }])),
  );
  return claims
    .filter(({ id }) => places.has(id) || id === noteOf)
    .map((claim) => ({ claim, state: places.get(claim.id)?.state, frameId: places.get(claim.id)?.frameId }))
    .sort((one, other) => one.claim.selector.position.start - other.claim.selector.position.start);
}

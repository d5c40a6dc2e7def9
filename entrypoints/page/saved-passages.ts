import { anchor } from '../../utils/anchoring/anchor';
import type { ClaimColour } from '../../utils/claim/claim-colours';
import type { ClaimState, PageClaim } from '../../utils/protocol/views';
import { rangeOf, type TextIndex } from '../../utils/page/text-index';

/** A saved passage as it stands on the page now; without a range it was not found for certain. */
export type Standing = { claim: PageClaim; state: ClaimState; range: StaticRange | undefined };

/** The saved passages of one frame and where they stand. */
export class SavedPassages {
  private standings: Standing[] = [];

  get all(): readonly Standing[] {
    return this.standings;
  }

  /** Finds each claim in the page's trees as they are now. An ambiguous one is never painted as if it were certain. */
  find(claims: readonly PageClaim[], indexes: readonly TextIndex[]): void {
    this.standings = claims.map((claim) => {
      for (const index of indexes) {
        const found = anchor(index.text, claim.selector);
        if (found.state !== 'gone') return { claim, state: found.state, range: rangeOf(index, found.start, found.end) };
      }
      return { claim, state: 'gone', range: undefined };
    });
  }

  /** The ranges to paint, by colour. */
  ranges(colour: ClaimColour): StaticRange[] {
    return this.standings.flatMap(({ claim, state, range }) =>
      claim.colour === colour && range && state !== 'ambiguous' ? [range] : [],
    );
  }

  byId(id: string): Standing | undefined {
    return this.standings.find(({ claim }) => claim.id === id);
  }
}

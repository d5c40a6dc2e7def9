import { useState } from 'react';
import type { Claim } from '../../utils/claim/claim';
import type { EntryRow } from '../../utils/protocol/views';
import { indexClaims, type ClaimIndex } from '../../utils/search/search-claims';

/** The claims ready for searching; of a new list only what is new or modified is made ready again. */
export function useClaimIndex(claims: readonly Claim[], entries: ReadonlyMap<string, EntryRow>): ClaimIndex {
  const [made, setMade] = useState(() => ({ claims, entries, index: indexClaims(claims, entries) }));
  if (made.claims === claims && made.entries === entries) return made.index;
  const index = indexClaims(claims, entries, made.entries === entries ? made.index : []);
  setMade({ claims, entries, index }); // kept for the next list: https://react.dev/reference/react/useState#storing-information-from-previous-renders
  return index;
}

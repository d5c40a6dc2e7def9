import type { Claim } from '../claim/claim';
import type { ClaimColour } from '../claim/claim-colours';
import type { EntryRow } from '../protocol/views';
import { describeSource } from './describe-source';
import { foldWords } from './fold-words';
import { matchesWords, toSearchText, type SearchText } from './match-words';

/** What is looked for; what is empty excludes nothing. */
export type ClaimQuery = { text: string; colours: readonly ClaimColour[]; aboutEntry?: string | undefined };

/** Claims made ready for many searches; each text is made at the first search for words. */
export type ClaimIndex = readonly { claim: Claim; text: () => SearchText }[];

/**
 * Makes claims ready for `searchClaims`: quotation, note, tags, source and the names of the entries they mention.
 *
 * @param before - the last index: what has not been modified since is taken over, so that a reload costs little
 */
export function indexClaims(
  claims: readonly Claim[],
  entries: ReadonlyMap<string, EntryRow>,
  before: ClaimIndex = [],
): ClaimIndex {
  const known = new Map(before.map((row) => [row.claim.id, row]));
  return claims.map((claim) => {
    const old = known.get(claim.id);
    return { claim, text: old?.claim.modified === claim.modified ? old.text : once(() => claimText(claim, entries)) };
  });
}

/** Gives the claims in which every word of the query occurs (see `matchesWords`), in their order. */
export function searchClaims(index: ClaimIndex, query: ClaimQuery): Claim[] {
  const words = foldWords(query.text);
  return index
    .filter(
      ({ claim, text }) =>
        (query.colours.length === 0 || query.colours.includes(claim.colour)) &&
        (query.aboutEntry === undefined || claim.entries.includes(query.aboutEntry)) &&
        (words.length === 0 || matchesWords(text(), words)),
    )
    .map(({ claim }) => claim);
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

function claimText(claim: Claim, entries: ReadonlyMap<string, EntryRow>): SearchText {
  const { title, outlet, authors } = describeSource(claim.source, claim.url, 'en');
  const headwords = claim.entries.flatMap((id) => {
    const entry = entries.get(id);
    return entry ? [entry.headword, entry.zhHeadword] : [];
  });
  const publisher = claim.source.publisher ?? '';
  return toSearchText([claim.quotation, claim.note, ...claim.tags, title, outlet, publisher, ...authors, ...headwords]);
}

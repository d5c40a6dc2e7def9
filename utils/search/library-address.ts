/** A place in the library, as the part of its address after `#` names it. */
export type LibraryAddress =
  | { section: 'claims'; claimId?: string; /** Only the claims that mention this entry. */ aboutEntry?: string }
  | { section: 'trash' }
  | { section: 'glossary'; entryId?: string }
  | {
      section: 'term';
      /** The entry that is changed, or the model of a new one; absent: a new one from nothing. */ entryId?: string;
    }
  | { section: 'glossaries' };

const CLAIM = /^#\/claims\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;
const ABOUT = /^#\/claims\/about\/([a-z0-9-]{1,100})$/;
const TERM = /^#\/term\/([a-z0-9-]{1,100})$/;
const ENTRY = /^#\/glossary\/([a-z0-9-]{1,100})$/;

/**
 * Reads `#/claims`, `#/claims/<claim id>`, `#/claims/about/<entry id>`, `#/trash`, `#/glossary`, `#/glossary/<entry id>`,
 * `#/term`, `#/term/<entry id>` or `#/glossaries`.
 *
 * @param hash - `location.hash`; anything else is read as `#/claims`
 */
export function readAddress(hash: string): LibraryAddress {
  if (hash === '#/trash') return { section: 'trash' };
  if (hash === '#/glossary') return { section: 'glossary' };
  if (hash === '#/glossaries') return { section: 'glossaries' };
  if (hash === '#/term') return { section: 'term' };
  const term = TERM.exec(hash)?.[1];
  if (term) return { section: 'term', entryId: term };
  const entryId = ENTRY.exec(hash)?.[1];
  if (entryId) return { section: 'glossary', entryId };
  const aboutEntry = ABOUT.exec(hash)?.[1];
  if (aboutEntry) return { section: 'claims', aboutEntry };
  const claimId = CLAIM.exec(hash)?.[1];
  return claimId ? { section: 'claims', claimId } : { section: 'claims' };
}

/** Writes what `readAddress` reads; fits the `hash` of the message `library.open`. */
export function writeAddress(address: LibraryAddress): string {
  if (address.section === 'glossary') return address.entryId ? `#/glossary/${address.entryId}` : '#/glossary';
  if (address.section === 'term') return address.entryId ? `#/term/${address.entryId}` : '#/term';
  if (address.section !== 'claims') return `#/${address.section}`;
  if (address.claimId) return `#/claims/${address.claimId}`;
  return address.aboutEntry ? `#/claims/about/${address.aboutEntry}` : '#/claims';
}

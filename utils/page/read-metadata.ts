import { composePageMetadata } from '../citation/compose-page-metadata';
import type { PageMetadata } from '../citation/page-metadata';
import { collectMetadataEvidence } from './collect-metadata-evidence';

/**
 * Reads what a page says of itself: title, authors, dates, site, language, canonical address. Reads only; the page is left
 * as it is. Never throws: from a page that cannot be read comes metadata that says nothing.
 *
 * @param url - the page's address, which decides what counts as the same site
 */
export function readMetadata(document: Document, url: string): PageMetadata {
  try {
    return composePageMetadata(collectMetadataEvidence(document, url));
  } catch {
    // A page is no part of this program: whatever it holds must not keep its reader from saving a passage.
    return { authors: [], type: 'webpage', check: [] };
  }
}

import { describe, type Standing } from '../../utils/anchoring/describe';
import { toCslItem } from '../../utils/citation/to-csl-item';
import type { CslItem } from '../../utils/citation/csl-item';
import type { ClaimDraft } from '../../utils/claim/claim';
import type { ClaimColour } from '../../utils/claim/claim-colours';
import { shared, type Passage } from '../../utils/page/bridge';
import { readMetadata } from '../../utils/page/read-metadata';
import { standingOf } from '../../utils/page/standing';
import { quotationOf, rangeOf } from '../../utils/page/text-index';

/** A passage as it is to be kept: where it stands, and its words as the reader saw them. */
export type Kept = { passage: Passage; quotation: string };

/**
 * Settles what is kept of a passage. When the page has changed it since it was shown, what was shown counts: its words
 * as they were indexed then, never what stands in its place now.
 */
export async function keep(passage: Passage): Promise<Kept> {
  const now = await shared.footlightPage?.locate(passage);
  if (now) return { passage: now, quotation: quotationOf(now.index, now.start, now.end) };
  return { passage, quotation: passage.index.text.slice(passage.start, passage.end) };
}

/** What is to be saved of a passage: its words, where they stand, and the page as their source. */
export function makeDraft({ passage, quotation }: Kept, colour: ClaimColour): ClaimDraft {
  const { index, start, end } = passage;
  return {
    id: randomId(),
    quotation,
    selector: describe(index.text, start, end, standingOfPassage(passage)),
    source: readSource(),
    colour,
    entries: (shared.footlightPage?.entriesIn(passage) ?? []).slice(0, 200),
  };
}

/** The headings above a passage and the number of its paragraph. */
export function standingOfPassage({ index, start }: Passage): Standing {
  return standingOf(rangeOf(index, start, start + 1)?.startContainer ?? document.body);
}

/** The page as a source, as it describes itself now. */
export function readSource(): CslItem {
  const url = addressOfPage();
  const { URL: address, ...item } = toCslItem(readMetadata(document, url), { url, id: randomId(), accessed: new Date() });
  // The address of a page of ours would mean nothing to whoever reads the citation.
  return { ...item, ...(address !== undefined && /^https?:/.test(address) && { URL: address }) };
}

/** The page's address; a frame without one of its own has that of the page around it. */
export function addressOfPage(): string {
  return /^(https?|chrome-extension|moz-extension):/.test(location.href) ? location.href : document.baseURI;
}

/** A random UUID; `crypto.randomUUID` is missing on insecure pages. */
function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40; // version 4, RFC 9562 section 5.4
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

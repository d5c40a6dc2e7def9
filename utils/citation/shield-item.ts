import type { CslItem, CslName } from './csl-item';
import { isWebAddress } from './is-web-address';

// Unicode noncharacters: never in real text (`printable-text.ts` drops them), and the engine passes them through.
/** Stands in the engine's output where the item's URL belongs. */
export const URL_MARK = '\ufdd0';
const DOI_MARK = '\ufdd1';
const FIRST_MARK = 0xfdd2;
const LAST_MARK = 0xfdef;

// What the engine would read as markup, or turn into a raised ordinary character: "E = mc²" would be copied as "mc2".
const READ_AS_MARKUP =
  /[<>\u00aa\u00b2\u00b3\u00b9\u00ba\u02b0-\u02b8\u02c0\u02c1\u02e0-\u02e4\u1d2c-\u1d61\u2070-\u207f\u2120\u2122\u3192-\u319f]/g;

// A word with a dot inside ("example.com") or with a mark. Its final stop stays outside, for the engine drops it before a
// comma or a second one.
const WORD_OF_ITS_OWN_CASE =
  /[^\s"“”‘’'()[\]{},;:!?]*(?:[\p{L}\p{N}]\.\p{Ll}|[\ufdd2-\ufdef])(?:[^\s"“”‘’'()[\]{},;:!?]*[^\s"“”‘’'()[\]{},;:!?.])?/gu;

/** An item with marks in place of what the engine must not touch, and the way back from them. */
type ShieldedItem = {
  readonly item: CslItem;
  /** Splits the engine's text at its marks: plain text, and addresses to be linked. */
  readonly reveal: (text: string) => readonly ShieldedPiece[];
};

/** Text as it was before shielding; with an address where it is the item's own URL or DOI. */
export type ShieldedPiece = { readonly text: string; readonly href?: string };

/**
 * Hides from the engine what it would change: markup characters in titles and names, superscripts, and the addresses,
 * whose quotes and dashes it would make curly. Words that are no words keep their case ("Example.Com").
 */
export function shieldItem(item: CslItem): ShieldedItem {
  const marks = new Map<string, string>();
  const shield = (text: string) => text.replace(READ_AS_MARKUP, (character) => markOf(character, marks));
  const shieldName = (name: CslName): CslName => mapValues(name, shield);
  const { URL: url, DOI: doi } = item;
  const shielded: CslItem = {
    ...item,
    title: keepCase(shield(item.title)),
    ...(item.author && { author: item.author.map(shieldName) }),
    ...(item['container-title'] && { 'container-title': keepCase(shield(item['container-title'])) }),
    ...(item.publisher && { publisher: shield(item.publisher) }),
    ...(url && { URL: URL_MARK }),
    ...(doi && { DOI: DOI_MARK }),
  };
  const characters = new Map([...marks].map(([character, mark]) => [mark, character]));
  const unshield = (text: string) => text.replace(/[\ufdd2-\ufdef]/g, (mark) => characters.get(mark) ?? '');
  return {
    item: shielded,
    reveal: (text) => splitAtAddresses(text, url, doi).map((piece) => ({ ...piece, text: unshield(piece.text) })),
  };
}

// The engine's own markup for text that no text-case may touch.
function keepCase(shielded: string): string {
  return shielded.replace(WORD_OF_ITS_OWN_CASE, (word) => `<span class="nocase">${word}</span>`);
}

function markOf(character: string, marks: Map<string, string>): string {
  const known = marks.get(character);
  if (known) return known;
  const code = FIRST_MARK + marks.size;
  if (code > LAST_MARK) return ''; // 30 different ones in one item: not text any more
  const mark = String.fromCharCode(code);
  marks.set(character, mark);
  return mark;
}

function splitAtAddresses(text: string, url: string | undefined, doi: string | undefined): ShieldedPiece[] {
  return text
    .split(/(\ufdd0|https:\/\/doi\.org\/\ufdd1|\ufdd1)/)
    .filter((piece) => piece !== '')
    .map((piece) => {
      if (piece === URL_MARK) return linkTo(url ?? '', url ?? '');
      if (piece.endsWith(DOI_MARK))
        return linkTo(
          piece.replace(DOI_MARK, () => doi ?? ''),
          doiAddress(doi ?? ''),
        );
      return { text: piece };
    });
}

function linkTo(text: string, address: string): ShieldedPiece {
  return isWebAddress(address) ? { text, href: address } : { text };
}

function doiAddress(doi: string): string {
  return `https://doi.org/${encodeURI(doi).replace(/[?#]/g, encodeURIComponent)}`;
}

function mapValues(name: CslName, change: (text: string) => string): CslName {
  return Object.fromEntries(Object.entries(name).map(([part, text]) => [part, change(text ?? '')]));
}

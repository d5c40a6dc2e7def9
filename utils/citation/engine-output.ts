import { escapeHtml, joinRich, NO_TEXT } from './rich-text';
import type { RichText } from './rich-text';
import type { ShieldedPiece } from './shield-item';

type Format = 'italic' | 'small-caps' | 'raised' | 'none';

const CHARACTERS: Readonly<Record<string, string>> = {
  '&#38;': '&',
  '&#60;': '<',
  '&#62;': '>',
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
};

/**
 * Reads what the CSL engine wrote as HTML and writes it anew as rich text. Nothing of the engine's markup is passed on:
 * every tag of the result is made here, so it holds `i`, `sup`, small capitals and links, and never a class.
 *
 * @param reveal - gives the text back that was shielded from the engine
 * @returns nothing at all where the engine found nothing to print
 */
export function readEngineOutput(markup: string, reveal: (text: string) => readonly ShieldedPiece[]): RichText {
  if (/\[NO_PRINTED_FORM\]|\[CSL STYLE ERROR: /.test(markup)) return NO_TEXT;
  const open: Format[] = [];
  const pieces: RichText[] = [];
  for (const [token] of markup.trim().matchAll(/<[^>]*>|[^<]+/g)) {
    if (token.startsWith('</')) open.pop();
    else if (token.startsWith('<')) open.push(formatOf(token));
    else pieces.push(...reveal(decode(token)).map((piece) => dress(piece, open)));
  }
  return trimRich(joinRich(...pieces));
}

function formatOf(tag: string): Format {
  if (/^<(?:i|em)>$/.test(tag)) return 'italic';
  if (/^<sup>$/.test(tag)) return 'raised';
  return /font-variant:\s*small-caps/.test(tag) ? 'small-caps' : 'none';
}

function decode(text: string): string {
  return text.replace(/&(?:#38|#60|#62|amp|lt|gt|quot);/g, (entity) => CHARACTERS[entity] ?? entity);
}

function dress(piece: ShieldedPiece, formats: readonly Format[]): RichText {
  let html = escapeHtml(piece.text);
  if (formats.includes('raised')) html = `<sup>${html}</sup>`;
  if (formats.includes('small-caps')) html = `<span style="font-variant:small-caps">${html}</span>`;
  if (formats.includes('italic')) html = `<i>${html}</i>`;
  if (piece.href !== undefined) html = `<a href="${escapeHtml(piece.href)}">${html}</a>`;
  return { plain: piece.text, html };
}

// The engine ends entries with line feeds, which stand outside of every tag but the entry's own.
function trimRich(text: RichText): RichText {
  return { plain: text.plain.trim(), html: text.html.trim() };
}

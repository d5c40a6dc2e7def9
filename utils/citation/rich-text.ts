/** The same text twice: as plain text, and as a fragment of safe HTML in which everything from outside is escaped. */
export type RichText = { readonly plain: string; readonly html: string };

/** Text that is nothing. */
export const NO_TEXT: RichText = { plain: '', html: '' };

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Escapes text for HTML, in content and in quoted attributes alike. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

/** Makes rich text of text without any formatting. */
export function richText(text: string): RichText {
  return { plain: text, html: escapeHtml(text) };
}

/** Joins pieces into one; a string among them is text, never HTML. */
export function joinRich(...pieces: readonly (RichText | string)[]): RichText {
  const rich = pieces.map((piece) => (typeof piece === 'string' ? richText(piece) : piece));
  return { plain: rich.map((piece) => piece.plain).join(''), html: rich.map((piece) => piece.html).join('') };
}

// Control characters, and the bidirectional embeddings, overrides and isolates, which could turn the citation that
// follows them around. White space is not in it. Noncharacters go because `shield-item.ts` uses them as marks.
// eslint-disable-next-line no-control-regex -- control characters are what is meant
const UNPRINTABLE = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef\ufeff]/g;

/** Makes one printable line of any text: no control or bidi characters, no lone surrogates, white space collapsed. */
export function printableLine(text: string): string {
  return text.toWellFormed().replace(UNPRINTABLE, '').replace(/\s+/g, ' ').trim();
}

/** Splits a passage into its printable paragraphs; empty ones are left out. */
export function printableParagraphs(text: string): string[] {
  return text
    .split(/[\n\r\u2028\u2029]+/)
    .map(printableLine)
    .filter((paragraph) => paragraph !== '');
}

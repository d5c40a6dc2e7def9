const NAMED_ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  shy: '\u00ad',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  laquo: '«',
  raquo: '»',
  hellip: '…',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  Auml: 'Ä',
  Ouml: 'Ö',
  Uuml: 'Ü',
  szlig: 'ß',
  agrave: 'à',
  aacute: 'á',
  acirc: 'â',
  atilde: 'ã',
  aring: 'å',
  ccedil: 'ç',
  egrave: 'è',
  eacute: 'é',
  ecirc: 'ê',
  iacute: 'í',
  ntilde: 'ñ',
  oacute: 'ó',
  ocirc: 'ô',
  otilde: 'õ',
  oslash: 'ø',
  uacute: 'ú',
  euro: '€',
  middot: '·',
  bull: '•',
};

// C0 and C1 controls other than white space, bidi controls, and what is invisible and breaks comparison (soft hyphen,
// zero-width space, word joiner, byte order mark). ZWJ and ZWNJ stay: emoji and Persian names need them.
const INVISIBLE =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

// Only complete tags of known names: "if a < b and c > d" and "<dialog> explained" are words, not markup.
const INLINE_TAGS =
  /<\/?(?:a|abbr|b|big|cite|code|em|font|i|mark|q|s|script|small|span|strong|style|sub|sup|svg|u|wbr)(?:\s[^<>]{0,512})?\/?>/gi;
const BLOCK_TAGS = /<\/?(?:br|div|h[1-6]|iframe|img|li|p|ul)(?:\s[^<>]{0,512})?\/?>/gi;

// A field longer than this is not worth scanning: the longest cap is 4096.
const SCAN_LENGTH = 8192;

/** Decodes HTML character references once; an unknown one stays as it is written. */
function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal, hexadecimal, name) => {
    if (typeof name === 'string') return (Object.hasOwn(NAMED_ENTITIES, name) ? NAMED_ENTITIES[name] : undefined) ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(String(hexadecimal), 16);
    return code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code);
  });
}

/**
 * Makes one clean line of page text: no control or bidi characters, white space collapsed, at most `length` UTF-16 units,
 * never ending in half a character.
 */
export function cleanLine(text: string, length: number): string {
  const line = text.slice(0, SCAN_LENGTH).replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
  return line
    .slice(0, length)
    .toWellFormed()
    .replace(/\ufffd$/, '')
    .trim();
}

/**
 * Like {@link cleanLine} for machine-made strings (JSON-LD, meta tags), which often carry markup: formatting tags are
 * dropped and character references decoded once. What decoding yields is text and is never read as markup again.
 */
export function cleanMarkup(text: string, length: number): string {
  const withoutTags = text.slice(0, SCAN_LENGTH).replace(INLINE_TAGS, '').replace(BLOCK_TAGS, ' ');
  return cleanLine(decodeEntities(withoutTags), length);
}

/** Folds a line for comparison: letters and digits only, lower case, compatibility forms and accents alike kept. */
export function foldLine(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

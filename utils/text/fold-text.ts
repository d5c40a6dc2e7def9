/** A text as it is compared, with the way back to the text it came from. */
export type FoldedText = {
  text: string;
  /** For each UTF-16 unit of `text` the offset of its origin in the raw text; absent when the two are the same. */
  map?: Uint32Array;
};

// What a comparison must not depend on: white space, soft hyphens and other invisible units, the shape of quotation
// marks, apostrophes and dashes, and composed against combining accents.
const SPECIAL =
  // eslint-disable-next-line no-misleading-character-class -- combining marks are what is meant
  /[\t\n\v\f\r\u00a0\u00ad\u0300-\u036f\u034f\u061c\u1680\u180e\u2000-\u2015\u2018-\u201f\u2028-\u2037\u205f-\u206f\u2212\u3000\ufe00-\ufe0f\ufeff]| {2}/;
const SPACE = /[\s\u180e]/;
// Also the lines that some draw under or through letters with combining marks: they decorate a word, they do not spell it.
// eslint-disable-next-line no-misleading-character-class -- variation selectors and combining lines are what is meant
const INVISIBLE = /[\u00ad\u0305\u0332\u0333\u0335\u0336\u034f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]/;
const DASH = /[\u2010-\u2015\u2212]/;
const SINGLE_QUOTE = /[\u2018-\u201b\u2032\u2035]/;
const DOUBLE_QUOTE = /[\u201c-\u201f\u2033\u2036]/;
const COMBINING = /[\u0300-\u036f]/;

/**
 * Folds a piece of text: runs of white space become one space (none after `afterSpace`), invisible units go, quotation
 * marks and dashes take their ASCII form, a base with combining accents is composed (NFC). Case stays.
 *
 * @param afterSpace - whether the text before ends in a space or a boundary, so that a leading space is left out
 */
export function foldText(raw: string, afterSpace: boolean): FoldedText {
  if (!SPECIAL.test(raw) && !(afterSpace && raw.startsWith(' '))) return { text: raw };
  const units: string[] = [];
  const origins: number[] = [];
  let spaced = afterSpace;
  const put = (unit: string, origin: number) => {
    units.push(unit);
    origins.push(origin);
    spaced = unit === ' ';
  };
  for (let offset = 0; offset < raw.length; offset++) {
    const unit = raw.charAt(offset);
    if (unit > ' ' && unit < '\u007f') {
      put(unit, offset); // most units: nothing to fold
      continue;
    }
    if (INVISIBLE.test(unit)) continue;
    if (SPACE.test(unit)) {
      if (!spaced) put(' ', offset);
    } else if (COMBINING.test(unit)) {
      const base = units.at(-1);
      const composed = base === undefined ? unit : (base + unit).normalize('NFC');
      if (base !== undefined && composed.length === 1) units[units.length - 1] = composed;
      else put(unit, offset);
    } else if (DASH.test(unit)) put('-', offset);
    else if (SINGLE_QUOTE.test(unit)) put("'", offset);
    else if (DOUBLE_QUOTE.test(unit)) put('"', offset);
    else put(unit, offset);
  }
  return { text: units.join(''), map: Uint32Array.from(origins) };
}

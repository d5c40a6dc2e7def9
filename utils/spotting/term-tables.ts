// What a form is, as bits of one number.
/** Shown only near AI talk. */
export const AMBIGUOUS = 1;
/** Matched in exactly this case, with an optional plural s. */
export const EXACT_CASE = 2;
/** Chinese: no word boundaries but beside Latin letters. */
export const HAN = 4;
/** Its words are parted by punctuation ("R&D", "10^25"). */
export const PUNCTUATED = 8;

/** Found as it stands, sign by sign: a dotted acronym, or a form with a symbol at its edge ("C++"). */
export const LITERAL = 16;

/** One surface form: its words in folded lower case (exact case for acronyms) joined by spaces, entry number, bits. */
export type TermRow = readonly [form: string, entry: number, bits: number];

/** The surface forms of glossary entries, as the page script searches by them. */
export type TermTables = {
  /** Entry ids; a row's entry number points here. */
  ids: readonly string[];
  /** For each entry whether its level is `basic`. */
  basic: readonly boolean[];
  /** For each entry the lower-case words that speak for the AI sense of its ambiguous forms. */
  hints: readonly (readonly string[])[];
  /** For each entry whether it is marked only where the page speaks of AI; absent: none of them. */
  onlyNearAi?: readonly boolean[];
  rows: readonly TermRow[];
};

/** A `<meta>` tag: its name (or property, or itemprop) in lower case, and its content as the parser gives it. */
export interface MetaTag {
  readonly name: string;
  readonly content: string;
}

/** How a byline was recognised, most trustworthy first; `line` is a short line of text that begins like a byline. */
export const BYLINE_SOURCES = ['itemprop', 'rel', 'class', 'line', 'link'] as const;
export type BylineSource = (typeof BYLINE_SOURCES)[number];

/** An element of the page that seems to name its author. */
export interface Byline {
  readonly source: BylineSource;
  /** The element's whole text. */
  readonly text: string;
  /** Texts of the author links or name elements inside it; empty when it has none. */
  readonly names: readonly string[];
  /** Elements between the main heading and this one, in document order; negative before it. */
  readonly order: number;
}

/** A main heading (`h1`). */
export interface Heading {
  readonly text: string;
  /** Whether the markup says that it is the headline of an article. */
  readonly isHeadline: boolean;
}

/** The order of what was found far from the heading: usable only when its markup says what it is. */
export const FAR = 10_000;

/** A date in the body of the page. */
export interface DateMark {
  /** `datetime` or another machine-readable attribute where there is one, else the text. */
  readonly value: string;
  readonly role: 'published' | 'updated' | 'unknown';
  readonly isMachineReadable: boolean;
  /** See {@link Byline.order}. */
  readonly order: number;
}

/**
 * Everything a page offers about itself, as found: nothing here is cleaned, capped by meaning, or believed.
 * The pure half of the reader (`composePageMetadata`) works on this alone.
 */
export interface MetadataEvidence {
  /** The address the page was read at. */
  readonly url: string;
  /** `lang` of the root element, or empty. */
  readonly language: string;
  /** Text of `<title>`, or empty. */
  readonly documentTitle: string;
  /** `href` of `<link rel=canonical>`, as written, or empty. */
  readonly canonicalHref: string;
  /** Raw text of each JSON-LD block. */
  readonly jsonLd: readonly string[];
  readonly meta: readonly MetaTag[];
  readonly headings: readonly Heading[];
  readonly bylines: readonly Byline[];
  readonly dates: readonly DateMark[];
}

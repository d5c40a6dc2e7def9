import * as z from 'zod/mini';
import { CSL_TYPES } from './csl-item';

const Line = (length: number) => z.string().check(z.maxLength(length));

/** One author as the page names them. */
export const PageAuthor = z.strictObject({
  name: Line(256),
  kind: z.enum(['person', 'organisation']),
  /** The parts of a person's name where the page states both, as it writes them; particles stand in either. */
  family: z.optional(Line(256)),
  given: z.optional(Line(256)),
});
export type PageAuthor = z.infer<typeof PageAuthor>;

/** The fields whose evidence on the page can disagree or leave a doubt. */
export const METADATA_FIELDS = ['title', 'authors', 'siteName', 'published'] as const;

/**
 * What a page says of itself, already cleaned and capped: no control characters, no HTML, only http(s) URLs.
 * An absent field means the page does not say, never that it was not looked for.
 */
export const PageMetadata = z.strictObject({
  title: z.optional(Line(512)),
  authors: z.array(PageAuthor).check(z.maxLength(50)),
  siteName: z.optional(Line(256)),
  publisher: z.optional(Line(256)),
  section: z.optional(Line(256)),
  /** ISO 8601, with the page's own offset where it gives one: `2026-06-14` or `2026-06-14T08:30:00+08:00`. */
  published: z.optional(Line(35)),
  updated: z.optional(Line(35)),
  /** BCP 47. */
  language: z.optional(Line(35)),
  type: z.enum(CSL_TYPES),
  /** Absolute http(s), same site as the page, without tracking parameters. */
  canonicalUrl: z.optional(Line(4096)),
  doi: z.optional(Line(256)),
  paywalled: z.optional(z.boolean()),
  /** Fields on which the page's sources disagree, or authors whose family name may stand first: show them as "check". */
  check: z.array(z.enum(METADATA_FIELDS)),
});
export type PageMetadata = z.infer<typeof PageMetadata>;

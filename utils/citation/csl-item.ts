import * as z from 'zod/mini';

const Line = (length: number) => z.string().check(z.maxLength(length));

/** A person (`family`, `given`, …) or an organisation (`literal`), as CSL-JSON has them. */
export const CslName = z.strictObject({
  family: z.optional(Line(256)),
  given: z.optional(Line(256)),
  'dropping-particle': z.optional(Line(64)),
  'non-dropping-particle': z.optional(Line(64)),
  suffix: z.optional(Line(64)),
  literal: z.optional(Line(256)),
});
export type CslName = z.infer<typeof CslName>;

const DatePart = z.number().check(z.int(), z.gte(0), z.lte(9999));

/** A CSL date: one list of year, then month (1–12) and day (1–31) where known. */
export const CslDate = z.strictObject({
  'date-parts': z.tuple([z.array(DatePart).check(z.minLength(1), z.maxLength(3))]),
});
export type CslDate = z.infer<typeof CslDate>;

/** The CSL types a web page can have here. */
export const CSL_TYPES = [
  'webpage',
  'article-newspaper',
  'article-magazine',
  'article-journal',
  'article',
  'post-weblog',
  'report',
] as const;

/**
 * The source of a claim in CSL-JSON, with the variables this product reads.
 *
 * @see https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables
 */
export const CslItem = z.strictObject({
  id: Line(128),
  type: z.enum(CSL_TYPES),
  title: Line(512),
  author: z.optional(z.array(CslName).check(z.maxLength(50))),
  /** The outlet: newspaper, magazine, site. */
  'container-title': z.optional(Line(256)),
  publisher: z.optional(Line(256)),
  section: z.optional(Line(256)),
  /** The day it was first published, in the page's own offset. Absent: the page does not say. */
  issued: z.optional(CslDate),
  accessed: z.optional(CslDate),
  URL: z.optional(Line(4096)),
  DOI: z.optional(Line(256)),
  language: z.optional(Line(35)),
});
export type CslItem = z.infer<typeof CslItem>;

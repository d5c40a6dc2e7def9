import * as z from 'zod/mini';
import { fnv1a } from '../text/fnv1a';
import { Domain, GlossaryEntry, Id, LEVELS, RELATIONS, Text } from './entry';

/** The most entries one glossary of the reader's may have; a larger file is refused. */
export const MOST_ENTRIES = 5000;
/** The glossary that holds the terms the reader wrote by hand. */
export const OWN_GLOSSARY = 'own';

const MOST_FORMS = 200; // of one entry
const SLUG_LENGTH = 40; // letters
const line = Text.check(z.maxLength(300));
const prose = Text.check(z.maxLength(4000));
const forms = z.array(line).check(z.maxLength(MOST_FORMS));

/** A work as a reader's glossary names it: less may be known of it than of one the bundled glossary cites. */
export const ShownSource = z.strictObject({
  id: Id,
  title: line,
  short: z.optional(line),
  publisher: z.optional(line),
  year: z.optional(z.number().check(z.int(), z.gte(1), z.lte(3000))),
  url: z.optional(z.string().check(z.regex(/^https?:\/\/[^\s]+$/), z.maxLength(2000))),
});
export type ShownSource = z.infer<typeof ShownSource>;

/**
 * An entry that can be shown and spotted: one of the bundled glossary, or one of the reader's, of which only a headword,
 * a form and a definition are asked.
 */
export const ShownEntry = z.strictObject({
  id: Id.check(z.maxLength(100)),
  headword: line,
  partOfSpeech: z.optional(GlossaryEntry.shape.partOfSpeech),
  level: z.enum(LEVELS),
  forms,
  acronyms: forms,
  ambiguous: forms,
  hints: forms,
  definition: prose,
  whyItMatters: z.optional(prose),
  sourcesDiffer: z.array(z.strictObject({ source: Id, says: prose })).check(z.maxLength(20)),
  zh: z.optional(
    z.strictObject({
      headword: line,
      forms,
      ambiguous: forms,
      definition: z.optional(prose),
      whyItMatters: z.optional(prose),
    }),
  ),
  domains: z.array(Domain).check(z.maxLength(20)),
  related: z.array(z.strictObject({ id: Id, relation: z.enum(RELATIONS) })).check(z.maxLength(100)),
  sources: z.array(z.strictObject({ source: Id, locator: z.optional(line) })).check(z.maxLength(50)),
  example: z.optional(prose),
  /** The bundled entry that is not marked while this one, the reader's version of it, is there. */
  replaces: z.optional(Id),
});
export type ShownEntry = z.infer<typeof ShownEntry>;

/** A glossary of the reader's: the terms written by hand (id `own`), or what one file brought (id `set-…`). */
export const ReaderGlossary = z.strictObject({
  id: z.string().check(z.regex(/^(own|set-[a-z0-9-]{1,40})$/)),
  /** What the reader calls it; empty for the terms written by hand. */
  name: z.string().check(z.maxLength(100)),
  /** Whose it is and under which licence, as its file says. */
  credit: z.optional(line),
  /** Whether its unambiguous terms are marked on pages that do not speak of AI too. */
  everywhere: z.boolean(),
  /** Whether its terms are marked at all. */
  marked: z.boolean(),
  created: z.string(),
  modified: z.string(),
  entries: z.array(ShownEntry).check(z.maxLength(MOST_ENTRIES)),
  sources: z.array(ShownSource).check(z.maxLength(MOST_ENTRIES)),
});
export type ReaderGlossary = z.infer<typeof ReaderGlossary>;

/** What the list of glossaries shows of one. */
export const GlossarySummary = z.strictObject({
  id: ReaderGlossary.shape.id,
  name: ReaderGlossary.shape.name,
  credit: ReaderGlossary.shape.credit,
  everywhere: z.boolean(),
  marked: z.boolean(),
  created: z.string(),
  modified: z.string(),
  count: z.number(),
});
export type GlossarySummary = z.infer<typeof GlossarySummary>;

/** What every id of a glossary's entries begins with; of two glossaries of the reader's no two are alike. */
export function idPrefix(glossaryId: string): string {
  return glossaryId === OWN_GLOSSARY ? OWN_GLOSSARY : `set${shortHash(glossaryId)}`;
}

/**
 * The id of an entry of a reader's glossary. It hangs on the name alone, so that a term that was taken out and comes back
 * has the one it had, and no other term gets it.
 */
export function readerEntryId(glossaryId: string, headword: string, taken: ReadonlySet<string>): string {
  const slug = slugOf(headword);
  // What a slug leaves out (Chinese, symbols) would make different names alike.
  const isWhole = /^[a-z0-9\s-]+$/i.test(headword) && slug.length < SLUG_LENGTH;
  const base = [idPrefix(glossaryId), slug, isWhole ? '' : shortHash(headword.toLowerCase())].filter(Boolean).join('-');
  if (!taken.has(base)) return base;
  let number = 2;
  while (taken.has(`${base}-${number}`)) number++;
  return `${base}-${number}`;
}

/** Eight hexadecimal digits that tell texts apart. */
export function shortHash(text: string): string {
  return fnv1a(text).toString(16).padStart(8, '0');
}

/** Lower-case letters a–z, digits and single hyphens; empty for a name that has none of them (Chinese). */
export function slugOf(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, SLUG_LENGTH)
    .replace(/^-+|-+$/g, '');
}

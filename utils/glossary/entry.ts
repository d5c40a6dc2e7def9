import * as z from 'zod/mini';

/** The name of an entry or a work inside its glossary: lower-case letters, digits, single hyphens. */
export const Id = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
/** Text that says something. */
export const Text = z.string().check(z.trim(), z.minLength(1));

/** The kinds of tie between two entries. Each says what the OTHER entry is to this one: its broader term, a cause of it, a countermeasure to it. */
export const RELATIONS = ['broader', 'narrower', 'contrast', 'cause', 'countermeasure', 'related'] as const;

/** How much a reader is expected to know already; `basic` entries are not marked unless asked for. */
export const LEVELS = ['basic', 'core', 'specialist'] as const;

/** A subdomain of the MIT AI Risk Repository (1.1 … 7.6), or one of four fields for what is no risk itself. */
export const DOMAINS = [
  ...['1.1', '1.2', '1.3', '2.1', '2.2', '3.1', '3.2', '4.1', '4.2', '4.3', '5.1', '5.2'],
  ...['6.1', '6.2', '6.3', '6.4', '6.5', '6.6', '7.1', '7.2', '7.3', '7.4', '7.5', '7.6'],
  ...['policy', 'technical', 'security', 'governance'],
] as const;
/** One of `DOMAINS`. */
export const Domain = z.enum(DOMAINS);
export type Domain = z.infer<typeof Domain>;

/** One entry of the glossary as it stands in `public/glossary/entries/*.json`. */
export const GlossaryEntry = z.strictObject({
  id: Id,
  headword: Text,
  partOfSpeech: z.enum(['noun', 'proper noun', 'verb', 'adjective', 'phrase']),
  level: z.enum(LEVELS),
  /** Every written form but case, hyphen and space variants, which the matcher folds: inflections, GB/US spellings. */
  forms: z.array(Text).check(z.minLength(1)),
  /** Matched in exactly this case, with an optional lower-case plural s. */
  acronyms: z.array(Text),
  /** Those of `forms` and `acronyms` that are also everyday words: shown only where the text talks about AI. */
  ambiguous: z.array(Text),
  /** Words whose presence in the paragraph speaks for the AI sense of an ambiguous form. */
  hints: z.array(Text),
  definition: Text,
  whyItMatters: Text,
  sourcesDiffer: z.array(z.strictObject({ source: Id, says: Text })),
  zh: z.strictObject({
    headword: Text,
    forms: z.array(Text).check(z.minLength(1)),
    ambiguous: z.array(Text),
    definition: Text,
    whyItMatters: Text,
  }),
  domains: z.array(Domain).check(z.minLength(1)),
  related: z.array(z.strictObject({ id: Id, relation: z.enum(RELATIONS) })).check(z.minLength(1)),
  sources: z.array(z.strictObject({ source: Id, locator: z.optional(Text) })).check(z.minLength(1)),
  /** An invented sentence in news style that uses the headword or one of its forms. */
  example: Text,
});
export type GlossaryEntry = z.infer<typeof GlossaryEntry>;

/** A work that entries cite, as it stands in `public/glossary/sources.json`. */
export const GlossarySource = z.strictObject({
  id: Id,
  title: Text,
  /** The name by which it is told from others in a table, where publisher and year do not do. */
  short: z.optional(Text),
  publisher: Text,
  year: z.number().check(z.int(), z.gte(1900), z.lte(2100)),
  url: z.string().check(z.regex(/^https?:\/\/[^\s]+$/)),
});
export type GlossarySource = z.infer<typeof GlossarySource>;

/** The glossary as `buildGlossary` makes it: both lists sorted by id, every id they refer to present. */
export type Glossary = { entries: readonly GlossaryEntry[]; sources: readonly GlossarySource[] };

import * as z from 'zod/mini';
import { PageMetadata } from '../citation/page-metadata';
import { ClaimSelector } from '../claim/claim';
import { CLAIM_COLOURS } from '../claim/claim-colours';
import { ShownEntry, ShownSource } from '../glossary/reader-glossary';
import { DENSITIES, ENTRY_LANGUAGES } from './settings';

const Count = z.number().check(z.int(), z.gte(0));
const Id = z.string().check(z.maxLength(100));

/** How a saved passage stands on the page now. `ambiguous`: several equal copies and nothing to choose by. */
export const CLAIM_STATES = ['exact', 'moved', 'ambiguous', 'gone'] as const;
export type ClaimState = (typeof CLAIM_STATES)[number];

/** What a page script is told of a claim of its own page: enough to find, paint and offer it; no note, no tags. */
export const PageClaim = z.strictObject({
  id: z.uuid(),
  quotation: z.string(),
  selector: ClaimSelector,
  colour: z.enum(CLAIM_COLOURS),
  created: z.string(),
  hasNote: z.boolean(),
});
export type PageClaim = z.infer<typeof PageClaim>;

/** The glossary of the reader's that an entry is from; its name is empty for terms written by hand. */
const Origin = z.strictObject({ id: z.string(), name: z.string() });

/** An entry with what it refers to filled in, ready to be shown. */
export const EntryView = z.strictObject({
  entry: ShownEntry,
  /** The works `entry.sources` and `entry.sourcesDiffer` name, same ids. */
  sources: z.array(ShownSource),
  /** The entries `entry.related` names, in the same order. */
  related: z.array(z.strictObject({ id: Id, headword: z.string(), zhHeadword: z.string(), relation: z.string() })),
  /** Pairs of `related` that are tied to each other too. */
  ties: z.array(z.tuple([Id, Id])),
  /** Absent for the bundled glossary. */
  origin: z.optional(Origin),
  /** The reader's own version of it, where there is one. */
  ownVersion: z.optional(Id),
  known: z.boolean(),
  /** How many saved passages mention it. */
  savedCount: Count,
  /** In which languages the reader wants it told. */
  languages: z.enum(ENTRY_LANGUAGES),
});
export type EntryView = z.infer<typeof EntryView>;

/** One row of the glossary's list. */
export const EntryRow = z.strictObject({
  id: Id,
  headword: z.string(),
  zhHeadword: z.string(),
  forms: z.array(z.string()),
  definition: z.string(),
  zhDefinition: z.string(),
  level: z.string(),
  domains: z.array(z.string()),
  origin: z.optional(Origin),
});
export type EntryRow = z.infer<typeof EntryRow>;

/** What one frame of a tab shows, as its page script reports it. */
export const FrameView = z.strictObject({
  frameId: z.number(),
  /** Entries mentioned in this frame in reading order, with the number of their mentions. */
  mentions: z.array(z.strictObject({ entryId: Id, count: Count, form: z.string() })),
  claims: z.array(z.strictObject({ id: z.uuid(), state: z.enum(CLAIM_STATES) })),
});
export type FrameView = z.infer<typeof FrameView>;

/** What the popup shows of a tab. */
export const TabView = z.strictObject({
  /** False where the browser lets no extension in (its own pages, stores, files). */
  readable: z.boolean(),
  host: z.string(),
  siteOn: z.boolean(),
  frames: z.array(FrameView),
  /** Headword and domains of every entry that `frames` mention. */
  entries: z.array(z.strictObject({ id: Id, headword: z.string(), zhHeadword: z.string(), domains: z.array(z.string()) })),
  /** What the page says of itself; absent where it is not readable. */
  metadata: z.optional(PageMetadata),
  url: z.string(),
});
export type TabView = z.infer<typeof TabView>;

/** A formatted citation, as the reader will paste it. */
export const CitationView = z.strictObject({ plain: z.string(), html: z.optional(z.string()) });

/** The settings a page script works by: nothing in it tells of other pages. */
export const PageSettings = z.strictObject({
  /** False: this site or everything is switched off; then nothing is marked, painted or offered. */
  siteOn: z.boolean(),
  marks: z.boolean(),
  density: z.enum(DENSITIES),
  showBasic: z.boolean(),
  knownEntries: z.array(z.string()),
  selectionToolbar: z.boolean(),
  paintSaved: z.enum(['always', 'ask']),
  colour: z.enum(CLAIM_COLOURS),
  /** Changes whenever the reader's own terms do; empty where there are none, absent where they cannot be read. `page.terms` gives them. */
  terms: z.optional(z.string()),
});
export type PageSettings = z.infer<typeof PageSettings>;

/** Term tables as they travel; see `TermTables`. */
export const TermTablesView = z.strictObject({
  ids: z.readonly(z.array(z.string())),
  basic: z.readonly(z.array(z.boolean())),
  hints: z.readonly(z.array(z.readonly(z.array(z.string())))),
  onlyNearAi: z.optional(z.readonly(z.array(z.boolean()))),
  rows: z.readonly(z.array(z.readonly(z.tuple([z.string(), z.number(), z.number()])))),
});

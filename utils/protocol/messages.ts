import * as z from 'zod/mini';
import { CITATION_STYLE_IDS } from '../citation/citation-style';
import { CslItem } from '../citation/csl-item';
import { Claim, ClaimDraft } from '../claim/claim';
import { MAX_QUOTATION } from '../claim/quotation-length';
import { CLAIM_COLOURS } from '../claim/claim-colours';
import { GlossarySummary, ReaderGlossary, ShownEntry, ShownSource } from '../glossary/reader-glossary';
import { Settings, SettingsChange } from './settings';
import { CitationView, EntryRow, EntryView, PageClaim, PageSettings, TabView, TermTablesView } from './views';

/** Who sends a message: a script of ours inside a page, or a page of the extension itself. */
export type SenderClass = 'content' | 'extension';

/** Every reason a message can be answered with instead of a value. */
export type ErrorCode =
  | 'bad-message' // not in the table, or its request does not parse
  | 'forbidden-sender' // in the table, but not for this sender
  | 'not-found' // no such claim, entry or tab (or not the sender's own)
  | 'page-unreadable' // the browser lets no extension into that page
  | 'private-window' // nothing is kept in private windows
  | 'changed-meanwhile' // by another window since the sender last read it
  | 'too-many-terms' // more than one glossary may hold
  | 'storage-full'
  | 'newer-database' // written by a newer version: read only
  | 'storage-failed'
  | 'copy-failed'
  | 'citation-failed'
  | 'unreachable' // the background did not answer
  | 'unexpected'; // a bug: logged where it happened

const Nothing = z.strictObject({});
const ClaimId = z.strictObject({ id: z.uuid() });
const EntryId = z.string().check(z.regex(/^[a-z0-9-]{1,100}$/));
const GlossaryId = ReaderGlossary.shape.id;
const TabId = z.number().check(z.int(), z.gte(0));
const Place = z.strictObject({ tabId: TabId, frameId: TabId });

/** What is cited: a saved claim by id, or a passage (possibly empty: the page alone) with its source. */
export const CitationSubject = z.union([
  z.strictObject({ claimId: z.uuid() }),
  z.strictObject({
    quotation: z.string().check(z.maxLength(MAX_QUOTATION)),
    source: CslItem,
    /** Number of the passage's paragraph on its page, from 1. */
    paragraph: z.optional(z.number().check(z.int(), z.gte(1))),
  }),
]);
export type CitationSubject = z.infer<typeof CitationSubject>;

const anyone = ['content', 'extension'] as const;
const ours = ['extension'] as const;

/**
 * The whole protocol between pages, extension pages and the background. The background refuses what is not here, whose
 * request does not parse, or whose sender is not listed. It never believes a page about its own address: that is read
 * from the sender.
 */
export const MESSAGES = {
  /** The gate found something: bring the page script into this frame. */
  'page.enter': { from: ['content'], request: Nothing, response: Nothing },
  /** The first card or selection in this frame: bring its user interface. */
  'page.injectUi': { from: anyone, request: Nothing, response: Nothing },
  /** The settings a page script works by. */
  'page.settings': { from: anyone, request: Nothing, response: PageSettings },
  /** The reader's own terms as a page script spots them. */
  'page.terms': { from: anyone, request: Nothing, response: z.strictObject({ revision: z.string(), tables: TermTablesView }) },
  'glossary.entry': { from: anyone, request: z.strictObject({ id: EntryId }), response: EntryView },
  'glossary.know': { from: anyone, request: z.strictObject({ id: EntryId, known: z.boolean() }), response: Nothing },
  'glossary.list': { from: ours, request: Nothing, response: z.array(EntryRow) },
  /** The reader's own glossaries, the terms written by hand first. */
  'glossaries.list': { from: ours, request: Nothing, response: z.array(GlossarySummary) },
  'glossaries.read': { from: ours, request: z.strictObject({ id: GlossaryId }), response: ReaderGlossary },
  /** Adds a glossary, or takes the place of the one with its id: an import, or an undone removal. */
  'glossaries.put': {
    from: ours,
    /** `expected`: when the one it takes the place of was changed last, null where none is there; else `changed-meanwhile`. */
    request: z.strictObject({ glossary: ReaderGlossary, expected: z.nullable(z.string()) }),
    response: Nothing,
  },
  'glossaries.change': {
    from: ours,
    request: z.strictObject({ id: GlossaryId, change: z.partial(z.pick(ReaderGlossary, { everywhere: true, marked: true })) }),
    response: Nothing,
  },
  /** Removes a glossary and gives it, so that it can be put back. */
  'glossaries.remove': { from: ours, request: z.strictObject({ id: GlossaryId }), response: ReaderGlossary },
  /** Adds a term to the ones written by hand (and chooses its id), changes one, or puts one back; `sources` are the works it names. */
  'terms.put': {
    from: ours,
    request: z.strictObject({
      entry: ShownEntry,
      sources: z.array(ShownSource).check(z.maxLength(50)),
      mode: z.enum(['add', 'change', 'putBack']),
    }),
    response: z.strictObject({ id: EntryId }),
  },
  /** Takes a term out of the ones written by hand and gives it, so that it can be put back. */
  'terms.remove': {
    from: ours,
    request: z.strictObject({ id: EntryId }),
    response: z.strictObject({ entry: ShownEntry, sources: z.array(ShownSource) }),
  },
  /** The claims saved on the sender's own page. */
  'claims.onPage': { from: anyone, request: Nothing, response: z.array(PageClaim) },
  /** Saving the same id again changes nothing: a message may be repeated when its answer was lost. */
  'claims.save': { from: anyone, request: z.strictObject({ draft: ClaimDraft }), response: ClaimId },
  /** From a page: only its own claims. So for `remove` and `restore`. */
  'claims.recolour': {
    from: anyone,
    request: z.strictObject({ id: z.uuid(), colour: z.enum(CLAIM_COLOURS) }),
    response: Nothing,
  },
  'claims.remove': { from: anyone, request: ClaimId, response: Nothing },
  'claims.restore': { from: anyone, request: ClaimId, response: Nothing },
  'claims.annotate': {
    from: ours,
    request: z.strictObject({ id: z.uuid(), note: z.optional(Claim.shape.note), tags: z.optional(Claim.shape.tags) }),
    response: Nothing,
  },
  /** All claims, newest first, deleted ones left out; `damaged` counts rows kept aside because they do not parse. */
  'claims.list': {
    from: ours,
    request: Nothing,
    response: z.strictObject({ claims: z.array(Claim), damaged: z.number(), restored: z.number() }),
  },
  /** The deleted claims, deleted last first: `claims.restore` brings one back. */
  'claims.trash': { from: ours, request: Nothing, response: z.strictObject({ claims: z.array(Claim) }) },
  /** Takes the notice that the browser lost its database and the copy was put back off the screen. */
  'claims.dismissNotice': { from: ours, request: Nothing, response: Nothing },
  'citation.copy': {
    from: anyone,
    request: z.strictObject({ subject: CitationSubject, style: z.optional(z.enum(CITATION_STYLE_IDS)) }),
    response: Nothing,
  },
  'citation.render': {
    from: ours,
    request: z.strictObject({ subject: CitationSubject, style: z.enum(CITATION_STYLE_IDS) }),
    response: CitationView,
  },
  'settings.read': { from: ours, request: Nothing, response: Settings },
  'settings.change': { from: ours, request: z.strictObject({ change: SettingsChange }), response: Settings },
  'tab.read': { from: ours, request: z.strictObject({ tabId: TabId }), response: TabView },
  'tab.jumpToEntry': { from: ours, request: z.extend(Place, { entryId: EntryId, showCard: z.boolean() }), response: Nothing },
  'tab.jumpToClaim': { from: ours, request: z.extend(Place, { claimId: z.uuid() }), response: Nothing },
  /** Opens the library at an address inside it, such as `#/claims/<id>`. */
  'library.open': {
    from: anyone,
    request: z.strictObject({ hash: z.string().check(z.regex(/^#\/[a-z0-9/-]{0,200}$/)) }),
    response: Nothing,
  },
  /** Opens the popup with the note of one of the sender's own claims, because nothing is typed inside a page. */
  'note.open': { from: ['content'], request: ClaimId, response: Nothing },
  /** What the popup was opened for, once. */
  'popup.intent': { from: ours, request: Nothing, response: z.strictObject({ noteOf: z.optional(z.uuid()) }) },
} as const satisfies Record<string, { from: readonly SenderClass[]; request: z.ZodMiniType; response: z.ZodMiniType }>;

export type MessageName = keyof typeof MESSAGES;
export type RequestOf<Name extends MessageName> = z.infer<(typeof MESSAGES)[Name]['request']>;
export type ResponseOf<Name extends MessageName> = z.infer<(typeof MESSAGES)[Name]['response']>;

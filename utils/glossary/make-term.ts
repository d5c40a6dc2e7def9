import type { Domain } from './entry';
import { OWN_GLOSSARY, readerEntryId, type ShownEntry, type ShownSource, slugOf } from './reader-glossary';

/** A term as the reader types it; what is empty is left out. */
export type TermFields = {
  headword: string;
  /** Other written forms, divided by commas or lines. */
  forms: string;
  definition: string;
  whyItMatters: string;
  zhHeadword: string;
  zhDefinition: string;
  domain: Domain | '';
  /** Whether it is marked only where the text speaks of AI. */
  onlyNearAi: boolean;
  sourceTitle: string;
  sourceUrl: string;
};

/** What keeps a term from being saved; each belongs to one field. */
export type TermProblem = 'no-headword' | 'no-definition' | 'bad-url' | 'no-source-title' | 'double-term' | 'too-long';

const LIMIT = 300; // UTF-16 units of a name or an address
const PROSE_LIMIT = 4000;
const DIVIDER = /[,，、;；\n]/;
const HAN = /\p{Script=Han}/u;
const CAPITALS = /^(?=.*\p{Lu}.*\p{Lu})[\p{Lu}\p{N}&.-]+$/u;

/** What is wrong with a term as typed, the first of each field; empty when it can be saved. */
export function problemsOf(fields: TermFields, ownHeadwords: readonly string[]): TermProblem[] {
  const headword = fields.headword.trim();
  const lines = [headword, fields.zhHeadword, fields.sourceTitle, fields.sourceUrl, ...splitForms(fields.forms)];
  const texts = [fields.definition, fields.whyItMatters, fields.zhDefinition];
  return [
    ...(headword === '' ? ['no-headword' as const] : []),
    ...(ownHeadwords.some((other) => other.toLowerCase() === headword.toLowerCase()) ? ['double-term' as const] : []),
    ...(fields.definition.trim() === '' ? ['no-definition' as const] : []),
    ...(lines.some((line) => line.length > LIMIT) || texts.some((text) => text.length > PROSE_LIMIT)
      ? ['too-long' as const]
      : []),
    ...(fields.sourceUrl.trim() !== '' && !isWebAddress(fields.sourceUrl.trim()) ? ['bad-url' as const] : []),
    ...(fields.sourceUrl.trim() !== '' && fields.sourceTitle.trim() === '' ? ['no-source-title' as const] : []),
  ];
}

/**
 * Makes a term of the reader's own of what was typed. What the form does not show (part of speech, related entries, hints)
 * stays as it was in `base`.
 *
 * @param base - the term before, or the bundled entry it is made after
 * @param takenIds - of the reader's other terms
 */
export function makeTerm(
  fields: TermFields,
  base: { entry: ShownEntry; sources: readonly ShownSource[]; isOwn: boolean } | undefined,
  takenIds: ReadonlySet<string>,
): { entry: ShownEntry; sources: ShownSource[] } {
  const headword = fields.headword.trim();
  // Forms with a comma inside are not shown in the field, so they are kept.
  const unshown = [...(base?.entry.forms ?? []), ...(base?.entry.zh?.forms ?? [])].filter((form) => DIVIDER.test(form));
  const all = [...new Set([headword, ...splitForms(fields.forms), ...unshown])];
  const han = all.filter((form) => HAN.test(form));
  const latin = all.filter((form) => !HAN.test(form));
  const acronyms = latin.filter((form) => CAPITALS.test(form));
  const forms = latin.filter((form) => !CAPITALS.test(form));
  const zhHeadword = fields.zhHeadword.trim() || (HAN.test(headword) ? headword : '');
  const zhForms = [...new Set([...(zhHeadword ? [zhHeadword] : []), ...han])];
  const { sources, cited } = citedBy(fields, base);
  const entry: ShownEntry = {
    ...(base?.entry ?? { level: 'core', hints: [], sourcesDiffer: [], related: [] }),
    id: base?.isOwn ? base.entry.id : readerEntryId(OWN_GLOSSARY, headword, takenIds),
    headword,
    forms,
    acronyms,
    ambiguous: ambiguousOf(fields, latin, base?.entry.ambiguous, [...(base?.entry.forms ?? []), ...(base?.entry.acronyms ?? [])]),
    definition: fields.definition.trim(),
    domains: domainsOf(fields, base?.entry),
    sources: cited,
  };
  const why = fields.whyItMatters.trim();
  if (why) entry.whyItMatters = why;
  else delete entry.whyItMatters;
  const zhDefinition = fields.zhDefinition.trim();
  if (zhForms.length > 0)
    entry.zh = {
      headword: zhHeadword || (zhForms[0] ?? ''),
      forms: zhForms,
      ambiguous: ambiguousOf(fields, zhForms, base?.entry.zh?.ambiguous, base?.entry.zh?.forms),
      ...(zhDefinition && { definition: zhDefinition }),
      ...(base?.entry.zh?.whyItMatters !== undefined && { whyItMatters: base.entry.zh.whyItMatters }),
    };
  else delete entry.zh;
  return { entry, sources };
}

/** What the form shows of a term that is there already. */
export function fieldsOf(entry: ShownEntry, sources: readonly ShownSource[]): TermFields {
  const [first] = entry.sources;
  const work = sources.find(({ id }) => id === first?.source);
  const others = [...entry.forms, ...entry.acronyms, ...(entry.zh?.forms ?? []).filter((form) => HAN.test(form))];
  return {
    headword: entry.headword,
    forms: others.filter((form) => form !== entry.headword && form !== entry.zh?.headword && !DIVIDER.test(form)).join(', '),
    definition: entry.definition,
    whyItMatters: entry.whyItMatters ?? '',
    zhHeadword: entry.zh?.headword ?? '',
    zhDefinition: entry.zh?.definition ?? '',
    domain: entry.domains[0] ?? '',
    onlyNearAi: entry.ambiguous.length > 0 || (entry.zh?.ambiguous.length ?? 0) > 0,
    sourceTitle: work?.title ?? '',
    sourceUrl: work?.url ?? '',
  };
}

function splitForms(forms: string): string[] {
  return forms
    .split(DIVIDER)
    .map((form) => form.trim())
    .filter(Boolean);
}

/** What is shown near AI only: of the forms there were before those that were, and every new one. */
function ambiguousOf(
  { onlyNearAi }: TermFields,
  forms: readonly string[],
  before: readonly string[] = [],
  known: readonly string[] = [],
) {
  if (!onlyNearAi) return [];
  return forms.filter((form) => before.length === 0 || before.includes(form) || !known.includes(form));
}

function domainsOf({ domain }: TermFields, base: ShownEntry | undefined): Domain[] {
  if (domain === '') return [];
  return [domain, ...(base?.domains.slice(1) ?? []).filter((other) => other !== domain)];
}

function citedBy(
  { sourceTitle, sourceUrl }: TermFields,
  base: { entry: ShownEntry; sources: readonly ShownSource[] } | undefined,
): { sources: ShownSource[]; cited: ShownEntry['sources'] } {
  const title = sourceTitle.trim();
  const url = sourceUrl.trim();
  const first = base?.entry.sources[0];
  const before = base?.sources.find(({ id }) => id === first?.source);
  const rest = base?.entry.sources.slice(1) ?? [];
  const kept = (base?.sources ?? []).filter((source) => source !== before);
  if (title === '') return { sources: kept, cited: rest };
  if (before && before.title === title && (before.url ?? '') === url)
    return { sources: [...(base?.sources ?? [])], cited: base?.entry.sources ?? [] };
  const id = `own-${slugOf(title) || 'source'}`;
  return {
    sources: [{ id, title, ...(url && { url }) }, ...kept.filter((other) => other.id !== id)],
    cited: [{ source: id }, ...rest],
  };
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s]+\.[^\s]+$/.test(text) && URL.canParse(text);
}

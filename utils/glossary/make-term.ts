import type { Domain } from './entry';
import { compileTerms } from '../spotting/compile-terms';
import { isInCapitals } from '../spotting/word-units';
import type { Origin } from './glossary';
import { OWN_GLOSSARY, readerEntryId, shortHash, type ShownEntry, type ShownSource } from './reader-glossary';

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
export type TermProblem =
  | 'no-headword'
  | 'not-findable' // nothing of the name is a letter or a digit
  | 'no-definition'
  | 'bad-url'
  | 'no-source-title'
  | 'double-term'
  | 'too-long';

const LIMIT = 300; // UTF-16 units of a name or an address
const PROSE_LIMIT = 4000;
const MOST_FORMS = 150;
const DIVIDER = /[,，、;；\n]/;
const HAN = /\p{Script=Han}/u;

/** What is wrong with a term as typed, the first of each field; empty when it can be saved. */
export function problemsOf(typed: TermFields, ownHeadwords: readonly string[]): TermProblem[] {
  const fields = withEither(typed);
  const headword = fields.headword.trim();
  const lines = [headword, fields.zhHeadword, fields.sourceTitle, fields.sourceUrl, ...splitForms(fields.forms)];
  const texts = [fields.definition, fields.whyItMatters, fields.zhDefinition];
  return [
    ...(headword === '' ? ['no-headword' as const] : []),
    ...(headword !== '' && compileTerms([makeTerm(fields, undefined).entry]).rows.length === 0 ? ['not-findable' as const] : []),
    ...(ownHeadwords.some((other) => other.toLowerCase() === headword.toLowerCase()) ? ['double-term' as const] : []),
    ...(fields.definition.trim() === '' ? ['no-definition' as const] : []),
    ...(lines.length > MOST_FORMS || lines.some((line) => line.length > LIMIT) || texts.some((text) => text.length > PROSE_LIMIT)
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
 */
export function makeTerm(
  typed: TermFields,
  base: { entry: ShownEntry; sources: readonly ShownSource[]; origin?: Origin } | undefined,
): { entry: ShownEntry; sources: ShownSource[] } {
  const fields = withEither(typed);
  const headword = fields.headword.trim();
  // Forms with a comma inside are not shown in the field, so they are kept.
  const unshown = [...(base?.entry.forms ?? []), ...(base?.entry.zh?.forms ?? [])].filter((form) => DIVIDER.test(form));
  const all = [...new Set([headword, ...splitForms(fields.forms), ...unshown])];
  const han = all.filter((form) => HAN.test(form));
  const latin = all.filter((form) => !HAN.test(form));
  const acronyms = latin.filter(isInCapitals);
  const forms = latin.filter((form) => !isInCapitals(form));
  const zhHeadword = fields.zhHeadword.trim() || (HAN.test(headword) ? headword : '');
  const zhForms = [...new Set([...(zhHeadword ? [zhHeadword] : []), ...han])];
  const isOwn = base?.origin?.id === OWN_GLOSSARY;
  const works = renamedWorks(base?.sources ?? []);
  const idOf = (source: string) => works.get(source)?.id ?? source;
  const { sources, cited } = citedBy(fields, base && { cited: base.entry.sources, works });
  const entry: ShownEntry = {
    ...(base?.entry ?? { level: 'core', hints: [], sourcesDiffer: [], related: [] }),
    id: isOwn ? base.entry.id : readerEntryId(OWN_GLOSSARY, headword, new Set()),
    headword,
    forms,
    acronyms,
    ambiguous: ambiguousOf(fields, latin, base?.entry.ambiguous, [...(base?.entry.forms ?? []), ...(base?.entry.acronyms ?? [])]),
    definition: fields.definition.trim(),
    domains: domainsOf(fields, base?.entry),
    sources: cited,
    sourcesDiffer: (base?.entry.sourcesDiffer ?? []).map(({ source, says }) => ({ source: idOf(source), says })),
    ...(base && !base.origin && { replaces: base.entry.id }),
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

/** A name or a meaning that is given in Chinese alone is the term's own. */
function withEither(fields: TermFields): TermFields {
  return {
    ...fields,
    headword: fields.headword.trim() || fields.zhHeadword.trim(),
    definition: fields.definition.trim() || fields.zhDefinition.trim(),
  };
}

/** The regular English plural of a term's last word; undefined for capitals, Chinese, and what has none by rule. */
export function pluralOf(headword: string): string | undefined {
  if (!/^[\x20-\x7e]*[a-z]$/.test(headword) || /(?:s|ing|ics|ness|ism)$/.test(headword)) return undefined;
  if (/[^aeiou]y$/.test(headword)) return `${headword.slice(0, -1)}ies`;
  return /(?:x|z|ch|sh)$/.test(headword) ? `${headword}es` : `${headword}s`;
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

/** Works under ids that hang on their content, so that two works of different glossaries never share one. */
function renamedWorks(sources: readonly ShownSource[]): ReadonlyMap<string, ShownSource> {
  return new Map(sources.map((source) => [source.id, { ...source, id: workId(source) }]));
}

function workId({ id: _id, ...work }: ShownSource): string {
  return `own-${shortHash([work.title, work.publisher, work.year, work.url].join(' '))}`;
}

function citedBy(
  { sourceTitle, sourceUrl }: TermFields,
  base: { cited: ShownEntry['sources']; works: ReadonlyMap<string, ShownSource> } | undefined,
): { sources: ShownSource[]; cited: ShownEntry['sources'] } {
  const title = sourceTitle.trim();
  const url = sourceUrl.trim();
  const [first, ...rest] = (base?.cited ?? []).map(({ source, ...place }) => ({
    source: base?.works.get(source)?.id ?? source,
    ...place,
  }));
  const works = [...(base?.works.values() ?? [])];
  const before = works.find(({ id }) => id === first?.source);
  if (title === '') return { sources: works, cited: rest };
  if (first && before && before.title === title && (before.url ?? '') === url) return { sources: works, cited: [first, ...rest] };
  const typed = { id: '', title, ...(url && { url }) };
  const work = { ...typed, id: workId(typed) };
  return { sources: [work, ...works.filter(({ id }) => id !== work.id)], cited: [{ source: work.id }, ...rest] };
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s]+\.[^\s]+$/.test(text) && URL.canParse(text);
}

import { cleanMarkup, foldLine } from './clean-line';
import { isNode, nodeName, readStatedName, typesOf, valuesOf, type JsonLdGraph, type JsonLdNode } from './json-ld';
import { BYLINE_SOURCES, type Byline, type MetadataEvidence } from './metadata-evidence';
import { believeParts, foldedOrders, type NameParts, type StatedName } from './name-parts';
import { isAgency, isOrganisationName } from './organisation-name';
import type { PageAuthor } from './page-metadata';
import { mayBeFamilyFirst } from './pinyin-surname';
import { cutLine, looksLikeFullName, splitByline, splitInverted, uninvert } from './split-byline';

const MAX_AUTHORS = 50;
const MAX_NAME = 256; // UTF-16 units, as PageMetadata has it
const BEFORE_HEADING = 40; // elements between a byline and the heading below it
const AFTER_HEADING = 300; // and between the heading and a byline below it, which may follow the text

const GROUP = 8; // elements from the first of a group of bylines to its last

// In order of trust; `author` often names the publisher on templates, the analytics tags before it rarely do.
const META_NAMES = [
  'parsely-author',
  'sailthru.author',
  'cxenseparse:author',
  'mrf:authors',
  'article:author_name',
  'dcsext.author',
  'author',
  'byl',
];
// Any other tag that says it names the author: `articleauthor`, `article:byline`, `ex_authors`.
const OTHER_META = /^(?!twitter|og:|article:author|dc\.|dcterms|citation).*(?:authors?|byline)(?:[_-]?names?)?$/;
const INVERTED_META_NAMES = ['dc.creator', 'dcterms.creator', 'dc.contributor.author'];

/** The authors chosen, and what about them is in doubt. */
export interface ChosenAuthors {
  readonly authors: PageAuthor[];
  /** Whether other sources of the page name other people. */
  readonly disagrees: boolean;
  /** Whether a name whose parts the page does not state may have the family name first, as in `Wen Jiarui`. */
  readonly isOrderUnsure: boolean;
}

type Source = readonly PageAuthor[];

function unique(authors: readonly PageAuthor[]): PageAuthor[] {
  const seen = new Map<string, PageAuthor>();
  for (const author of authors) {
    const key = foldLine(author.name);
    if (key !== '' && !seen.has(key)) seen.set(key, author);
  }
  return [...seen.values()].slice(0, MAX_AUTHORS);
}

function partsOf({ family, given }: PageAuthor): NameParts | undefined {
  return family === undefined || given === undefined ? undefined : { family, given };
}

/** Adds the stated parts to those authors whose name they are. */
function withParts(authors: readonly PageAuthor[], stated: StatedName | undefined): PageAuthor[] {
  return authors.map((author) =>
    stated === undefined || author.kind === 'organisation' ? author : { ...author, ...believeParts(author.name, stated) },
  );
}

/** Gives authors without parts those that another mention of the same name states, the most trustworthy first. */
function completeParts(authors: readonly PageAuthor[], mentions: readonly PageAuthor[]): PageAuthor[] {
  const known = new Map<string, NameParts>();
  for (const parts of mentions.map(partsOf).filter((found) => found !== undefined)) {
    for (const key of foldedOrders(parts)) if (!known.has(key)) known.set(key, parts);
  }
  return authors.map((author) =>
    author.kind === 'organisation' || partsOf(author) ? author : { ...author, ...known.get(foldLine(author.name)) },
  );
}

/** Reads one `author` value of JSON-LD: a name, a list of names in one string, or a node whose type may be wrong. */
function fromNode(value: unknown, toAuthors: (names: readonly string[], isOrganisation: boolean) => PageAuthor[]): PageAuthor[] {
  const types = isNode(value) ? typesOf(value) : [];
  const isOrganisation =
    types.length > 0 && !types.includes('Person') && types.some((type) => /Organi[sz]ation$|Corporation$|Brand$/.test(type));
  const values = isNode(value) && Array.isArray(value.name) ? value.name.slice(0, MAX_AUTHORS) : [value];
  const stated = isNode(value) ? readStatedName(value) : undefined;
  return values.flatMap((item) => {
    const name = cleanMarkup(nodeName(item) ?? '', 512);
    if (name === '') return [];
    if (isOrganisation && !/\s(?:and|und|&)\s/.test(name)) return toAuthors([name], true);
    const inverted = /^[\p{L}'’-]+,\s[\p{L}'’.-]+$/u.test(name) ? splitInverted(name) : undefined;
    const split = splitByline(inverted ? uninvert(name) : name, false);
    return withParts(withParts(toAuthors(split, isOrganisation && split.length === 1), inverted), stated);
  });
}

function namesOf(byline: Byline): string[] {
  const text = byline.source === 'line' ? cutLine(byline.text) : byline.text;
  const linked = byline.names.filter((name) => text.includes(name)).flatMap((name) => splitByline(name, true));
  const whole = splitByline(text, true);
  // Bare text may be anything: without a link, only what looks like a full name is one.
  if (linked.length === 0) return whole.filter((name) => isNameAlone(name, byline.source === 'line'));
  // Names in links are cut cleanly; what stands beside them counts when it is short and plainly a further name.
  const rest = linked.reduce((left, name) => left.replaceAll(name, ' '), text);
  const further =
    rest.length > 60 ? [] : whole.filter((name) => rest.includes(name) && (looksLikeFullName(name) || isAgency(name)));
  return [...linked, ...further];
}

function isNameAlone(name: string, isLine: boolean): boolean {
  if (looksLikeFullName(name) || isAgency(name) || /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Kana}・]{2,12}$/u.test(name))
    return true;
  // An element that is marked as a byline may hold a nickname, or a script without capitals.
  return (
    !isLine &&
    (!name.includes(' ') || (isOrganisationName(name, []) && name.split(' ').length <= 5) || !/[\p{Lu}\p{Ll}]/u.test(name))
  );
}

/** Of bylines inside or beside one another, the one that begins like a byline; the others hold dates and sections. */
function clearest(first: Byline, marks: readonly Byline[]): Byline {
  const begins = ({ text }: Byline): boolean => /^(?:von|by|par|por)\s*:?\s+\S/i.test(text);
  if (begins(first)) return first;
  return marks.find((mark) => mark.order > first.order && mark.order <= first.order + GROUP && begins(mark)) ?? first;
}

/** Reads the bylines by the article's heading, those with the clearest markup first. */
function fromBylines(
  evidence: MetadataEvidence,
  toAuthors: (names: readonly string[], isOrganisation: boolean) => PageAuthor[],
): Source[] {
  const isNear = ({ order, source }: Byline): boolean =>
    source === 'itemprop' || (order >= -BEFORE_HEADING && order <= AFTER_HEADING);
  // What follows the heading comes first: before it stand the bylines of other stories.
  const near = [...evidence.bylines.filter(isNear)].sort((one, other) => Number(one.order < 0) - Number(other.order < 0));
  return BYLINE_SOURCES.map((source) => {
    const marks = near.filter((byline) => byline.source === source && (source !== 'link' || byline.text.length <= 60));
    const first = marks.find((byline) => namesOf(byline).length > 0);
    if (!first) return [];
    const chosen = source === 'itemprop' || source === 'rel' ? first : clearest(first, marks);
    // One element an author is common; what stands farther down belongs to a teaser or repeats the first.
    const beside =
      source === 'line'
        ? []
        : marks.filter(
            (mark) =>
              mark.order > first.order &&
              mark.order <= first.order + GROUP &&
              !first.text.includes(mark.text) &&
              mark.text.length <= 60,
          );
    return toAuthors([chosen, ...beside].flatMap(namesOf), false);
  });
}

function collectSources(
  evidence: MetadataEvidence,
  graph: JsonLdGraph,
  article: JsonLdNode | undefined,
  aliases: readonly string[],
): { declared: Source[]; shown: Source[] } {
  const site = new Set(aliases.map(foldLine));
  const toAuthors = (names: readonly string[], isOrganisation: boolean): PageAuthor[] =>
    names
      .map((name) => cleanMarkup(name, MAX_NAME))
      .filter((name) => name !== '')
      .map((name) => ({ name, kind: isOrganisation || isOrganisationName(name, aliases) ? 'organisation' : 'person' }));
  const contents = (name: string): string[] =>
    evidence.meta
      .filter((tag) => tag.name === name)
      .map(({ content }) => cleanMarkup(content, 512))
      .filter((content) => content !== '');
  const inverted = (name: string): PageAuthor[] =>
    contents(name).flatMap((content) =>
      withParts(toAuthors(splitByline(uninvert(content), false), false), splitInverted(content)),
    );
  // One value that names people and the site: "Ann Lee, Example University, example.com".
  const withoutSite = (authors: PageAuthor[]): PageAuthor[] =>
    authors.some(({ kind }) => kind === 'person') ? authors.filter((author) => !site.has(foldLine(author.name))) : authors;
  const plain = (name: string): PageAuthor[] => {
    const authors = toAuthors(
      contents(name)
        .filter((content) => !/^https?:|^[^ ]*\//.test(content))
        .flatMap((content) => splitByline(content, false)),
      false,
    );
    // A tag that names nobody else is the template's signature, not a byline.
    return authors.filter((author) => !site.has(foldLine(author.name)));
  };
  const others = [...new Set(evidence.meta.map(({ name }) => name))].filter(
    (name) => OTHER_META.test(name) && !META_NAMES.includes(name),
  );

  const declared: Source[] = [inverted('citation_author')];
  if (article) {
    const values =
      ['author', 'creator'].map((property) => valuesOf(graph, article, property)).find((list) => list.length > 0) ?? [];
    const read = values.slice(0, MAX_AUTHORS * 2); // some may be dropped; a list of thousands is no list of authors
    declared.push(read.flatMap((value) => withoutSite(fromNode(value, toAuthors))));
  }
  declared.push(...META_NAMES.map(plain), ...INVERTED_META_NAMES.map(inverted), plain('article:author'), ...others.map(plain));
  const usable = (sources: readonly Source[]): Source[] =>
    sources.map((source) => unique(completeParts(source, source))).filter((source) => source.length > 0);
  const shown = fromBylines(evidence, toAuthors).map((source) => source.filter((author) => !site.has(foldLine(author.name))));
  return { declared: usable(declared), shown: usable(shown) };
}

/**
 * Chooses the authors from, in this order, `citation_author`, JSON-LD, the meta tags, and the bylines by the heading. A
 * source that only names the site or its staff gives way to a later one that names a person.
 *
 * @param article - the JSON-LD node of the page itself
 * @param aliases - names of the site, see `chooseSiteName`
 */
export function chooseAuthors(
  evidence: MetadataEvidence,
  graph: JsonLdGraph,
  article: JsonLdNode | undefined,
  aliases: readonly string[],
): ChosenAuthors {
  const { declared, shown } = collectSources(evidence, graph, article, aliases);
  const sources = [...declared, ...shown];
  const first = sources[0];
  if (!first) return { authors: [], disagrees: false, isOrderUnsure: false };
  const site = new Set(aliases.map(foldLine));
  const isSite = ({ name }: PageAuthor): boolean => site.has(foldLine(name));
  const isPersonal = (source: Source): boolean => source.some(({ kind }) => kind === 'person');
  const isForeignAgency = (source: Source): boolean => source.some((author) => isAgency(author.name) && !isSite(author));
  const better = first.every(isSite) ? (sources.find(isPersonal) ?? sources.find(isForeignAgency)) : undefined;
  const chosen = better ?? first;
  const names = new Set(chosen.map(({ name }) => foldLine(name)));
  // A field for one author holds the first of several; the byline then names them all.
  const fuller = shown.find(
    (source) =>
      source.length > chosen.length &&
      source.length <= 6 &&
      source.every(({ name, kind }) => kind === 'person' && looksLikeFullName(name)) &&
      containsAll(source, names),
  );
  const disagrees = sources.some((source) => isPersonal(source) && !source.some(({ name }) => names.has(foldLine(name))));
  const authors = completeParts(fuller ?? chosen, sources.flat());
  const isOrderUnsure = authors.some((author) => author.kind === 'person' && !partsOf(author) && mayBeFamilyFirst(author.name));
  return { authors, disagrees, isOrderUnsure };
}

function containsAll(source: Source, names: ReadonlySet<string>): boolean {
  const own = new Set(source.map(({ name }) => foldLine(name)));
  return [...names].every((name) => own.has(name));
}

import { cleanLine, cleanMarkup, foldLine } from './clean-line';
import { textOf, type JsonLdNode } from './json-ld';
import type { Heading, MetadataEvidence } from './metadata-evidence';

const MAX_LENGTH = 512; // UTF-16 units, as PageMetadata has it
const SEPARATOR = /\s+[|\-–—·•:»›«‹*]+\s+|\s*[｜|ㅣ]\s*|：|(?<=\p{Script=Hangul})-(?=\p{Script=Hangul})|_(?=[^_]+$)/gu;
const MAX_SECTION = 20; // UTF-16 units; "Politics News"
const MIN_BEFORE_SECTION = 20; // what is left must still be a title
const MIN_CONFIRMED = 8; // folded characters; shorter headings are contained in too much

/** The title chosen, and whether the page's own titles are different sentences. */
export interface ChosenTitle {
  readonly title: string | undefined;
  readonly disagrees: boolean;
}

/**
 * Cuts the site's name off a title: `Words - Example News` gives `Words`. A tail (or head) is only cut when it is one of
 * the site's names; short sections before it (`Words | Sport | Example`) go with it.
 *
 * @param aliases - names of the site, its publisher and host
 */
export function stripSiteName(title: string, aliases: readonly string[]): string {
  const names = new Set(aliases.map(foldLine).filter((name) => name.length >= 2));
  const isName = (text: string): boolean => {
    const folded = foldLine(text).replace(/^(?:the|der|die|das|le|la|el|het)(?=.{3})/, '');
    if (names.has(foldLine(text)) || names.has(folded)) return true;
    // "Example Online", "Example News", "example.com": a name with one more word.
    return [...names].some(
      (name) => name.length >= 3 && folded.startsWith(name) && folded.length - name.length <= 8 && text.length <= 40,
    );
  };
  const archive = /^.{2,60}?\s+»\s+Blog[ -]?Arch\p{L}+\s+»\s+(.{4,})$/iu.exec(title)?.[1];
  if (archive) return archive.trim(); // the default title of early WordPress themes
  const marks = [...title.matchAll(SEPARATOR)].filter(({ index }) => index > 0);
  // The earliest mark after which there is nothing but a name: names can hold separators themselves.
  const cut = marks.findIndex((mark) => isName(title.slice(mark.index + mark[0].length)));
  const mark = marks[cut];
  if (mark) {
    let end = mark.index;
    for (let before = cut - 1; before >= 0; before -= 1) {
      const section = marks[before];
      if (!section || section[0].trim() !== mark[0].trim() || section.index < MIN_BEFORE_SECTION) break;
      const words = title.slice(section.index + section[0].length, end).trim();
      if (words.length > MAX_SECTION || words.split(' ').length > 2) break;
      end = section.index;
    }
    return title.slice(0, end).trim();
  }
  const first = marks[0];
  if (first && names.has(foldLine(title.slice(0, first.index)))) {
    const rest = title.slice(first.index + first[0].length).trim();
    if (rest.length >= 10) return rest;
  }
  return title;
}

/** 3: the same words; 2: one holds the other nearly whole; 1: one holds the other; 0: different. */
function agreement(one: string, other: string): number {
  if (one === '' || other === '') return 0;
  if (one === other) return 3;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length < MIN_CONFIRMED || !long.includes(short)) return 0;
  return short.length * 1.5 >= long.length ? 2 : 1;
}

/** Share of the words of `one` that `other` has too: headings reworded for search engines keep most of them. */
function sharedWords(one: string, other: string): number {
  const words = one.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  if (words.length < 3) return 0;
  const others = new Set(other.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []);
  return words.filter((word) => others.has(word)).length / words.length;
}

interface Titles {
  /** JSON-LD headline, `og:title`, `<title>`, without the site's name; only those there are. */
  readonly machine: readonly string[];
  /** `<title>` as it is. */
  readonly whole: string;
}

function confirmedHeading(headings: readonly Heading[], titles: Titles): Heading | undefined {
  const witnesses = titles.machine.map(foldLine);
  const whole = foldLine(titles.whole);
  let best: Heading | undefined;
  let bestScore = 0;
  for (const heading of headings) {
    const folded = foldLine(heading.text);
    let score = Math.max(0, ...witnesses.map((witness) => agreement(folded, witness)));
    // A site's banner closes the title, an article's heading opens it.
    if (score > 0 && folded.length >= 4 && whole.startsWith(folded)) score += 2;
    if (score === 0) score = Math.max(0, ...titles.machine.map((title) => sharedWords(heading.text, title))) >= 0.5 ? 0.5 : 0;
    if (score > bestScore) {
      best = heading;
      bestScore = score;
    }
  }
  return best;
}

/**
 * Spells a confirmed heading: where the layout joins a kicker to it (`Kicker Words` in two boxes), the machine-made titles
 * tell whether the kicker belongs to the title, and with which mark.
 */
function spell(heading: string, declared: readonly string[], machine: readonly string[]): string {
  const folded = foldLine(heading);
  const isSame = (title: string): boolean => foldLine(title) === folded;
  const same = declared.find(isSame);
  if (same !== undefined) return same;
  // Headline and og:title both say `Kicker: Words` where the heading shows `Words`: the kicker stands in a box of its own.
  const [first, second] = declared;
  if (
    first !== undefined &&
    second !== undefined &&
    foldLine(first) === foldLine(second) &&
    foldLine(first).endsWith(folded) &&
    /[:–—]\s/.test(first)
  )
    return first;
  const bare = machine.find((title) => foldLine(title).length >= MIN_CONFIRMED && folded.endsWith(foldLine(title)));
  const kicker = bare === undefined ? '' : heading.slice(0, Math.max(0, heading.length - bare.length));
  const isLoose = /\s$/.test(kicker) && !/[:–—|!?.»”"-]\s*$/.test(kicker) && foldLine(kicker + (bare ?? '')) === folded;
  return bare !== undefined && isLoose ? bare : (machine.find(isSame) ?? heading);
}

/**
 * Chooses the title: the heading that the headline, `og:title` or `<title>` confirm; else headline, `og:title`, a lone
 * heading, `<title>`. The site's name is cut from machine-made titles.
 *
 * @param article - the JSON-LD node of the page itself
 * @param aliases - names of the site, see `chooseSiteName`
 */
export function chooseTitle(
  evidence: MetadataEvidence,
  article: JsonLdNode | undefined,
  aliases: readonly string[],
): ChosenTitle {
  const meta = (...names: string[]): string => {
    const contents = names.map((name) => evidence.meta.find((tag) => tag.name === name)?.content ?? '');
    return cleanMarkup(contents.find((content) => content.trim() !== '') ?? '', MAX_LENGTH);
  };
  const citation = meta('citation_title');
  if (citation !== '') return { title: citation, disagrees: false };

  const siteNames = new Set(aliases.map(foldLine));
  const isTitle = (text: string): boolean => text !== '' && !siteNames.has(foldLine(text));
  const whole = cleanLine(evidence.documentTitle, MAX_LENGTH);
  const declared = [
    cleanMarkup(textOf(article?.headline) ?? textOf(article?.name) ?? '', MAX_LENGTH),
    meta('og:title', 'twitter:title', 'dc.title', 'parsely-title'),
  ]
    .map((title) => stripSiteName(title, aliases))
    .filter(isTitle);
  const machine = [...declared, stripSiteName(whole, aliases)].filter(isTitle);
  // What was cut off <title> as the site's name is a banner when it stands in a heading.
  const isBanner = (text: string): boolean =>
    foldLine(whole).includes(foldLine(text)) && !machine.some((title) => foldLine(title).includes(foldLine(text)));
  const headings = evidence.headings
    .map((heading) => ({ ...heading, text: cleanLine(heading.text, MAX_LENGTH) }))
    .filter(({ text }) => isTitle(text) && !isBanner(text));

  const confirmed = confirmedHeading(headings, { machine, whole });
  const lone = headings.length === 1 ? headings[0]?.text : undefined;
  const title = confirmed ? spell(confirmed.text, declared, machine) : (declared[0] ?? lone ?? machine[0] ?? headings[0]?.text);
  const folded = foldLine(title ?? '');
  return {
    title: title === undefined || title === '' ? whole || undefined : title,
    disagrees: declared.some((other) => agreement(folded, foldLine(other)) === 0),
  };
}

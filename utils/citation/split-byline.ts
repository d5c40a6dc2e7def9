import { cleanLine } from './clean-line';
import type { StatedName } from './name-parts';
import { isAgency, isOrganisationName } from './organisation-name';

const MAX_LENGTH = 512; // UTF-16 units; longer is prose
const MAX_NAME_WORDS = 8;

// "By", "Von", "Written by", "Text:" … Romance prepositions begin surnames too and are only taken off with a colon or
// before two more words, and never in front of what a machine calls a name.
const LEAD_ALWAYS =
  /^(?:(?:(?:written|story|words|text|report(?:ed)?|posted|published|created|compiled|reviewed|analysis|opinion|comment)\s+)?by|authors?|published by|reporting by)\s*[:：]?\s+/i;
const LEAD_COLON =
  /^(?:\p{L}{2,14}\s){0,2}(?:by|von|vom|par|por|door|av|af|autor(?:in|en|es|a|ka)?|auteurs?|autore|authors?|text[eo]?|words|story|foto|verfasser(?:in)?|tekst|skrevet av|автор|текст|作者|記者|记者|文|撰文|著者|執筆|기자|글)\s*[:：／/]\s*/iu;
const LEAD_WORD =
  /^(?:(?:geschrieben|verfasst|veröffentlicht|erstellt|gepostet|publicado|publié|escrito|scritto|kommentar|analyse|ein\p{L}*\s\p{L}+|interview|gastbeitrag)\s+)?(?:von|par|por|door|av|af|skrevet av|napisał|di|od|автор)\s+(?=\p{Lu}\S*\s+\S)/iu;
// "Kommentar von Ann Lee", "Interview: Ann Lee": the kind of text before the preposition or colon. Only known kinds, or
// "Christoph von Eichhorn" would lose his first name.
const KIND =
  '(?:ein(?:e)?\\s)?(?:(?:blog[- ]?)?beitrag|(?:gast)?kommentar|gastbeitrag|interview|text|bericht|protokoll|reportage|analyse|analysis|essay|kolumne|capital|opinion|review|geschrieben|verfasst|erstellt|eingetragen|gepostet|posted|written|story)';
const LEAD_KIND = new RegExp(`^${KIND}\\s+(?:von|by|par|por)\\s*:?\\s+|^${KIND}\\s*:\\s+`, 'iu');
// A line ends as a byline where the next kind of fact begins.
const LINE_TAIL =
  /\s*[|•·]\s.*$|\s+(?:filed under|eingetragen|gespeichert|abgelegt|in der kategorie|kategorie|categor(?:y|ies)|tags?|in:)(?!\p{L}).*$/iu;

const LEAD_EAST_ASIAN =
  /^(?:文|作者|記者|记者|本報記者|本报记者|撰文|取材・文|取材)[\s:：／/・]+|^(?:本報記者|本报记者|記者|记者)(?=\p{Script=Han}{2,4})/u;
const TAIL_EAST_ASIAN =
  /(?:[\s／/](?:[\p{Script=Han}]{2,4})?(?:報導|报道|電|电)|\s*(?:記者|记者|報導|报道|編輯|编辑|特派員|論説委員|編集委員|기자|특파원|논설위원|칼럼니스트))$/u;

// Where a byline stops being one: a date, a time of day, a reading time, "updated".
const DATE_TAIL =
  /[\s,|·•(-]*(?:(?<![\p{L}\p{N}])(?:\d{1,2}[./:]\d|\d{1,2}\.?\s(?:\p{L}{3,12})\.?\s(?:19|20)\d\d|(?:19|20)\d\d[-./年]|\d+\s?(?:min|std|stunden|minuten|hours?|days?|ago|uhr|mins?|h)\b)|(?<!\p{L})\p{L}{3,9}\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s(?:19|20)\d\d|(?<!\p{L})(?:published|updated|posted|veröffentlicht|aktualisiert|stand:|publié|mis à jour|publicado|today|gestern|heute|vor \d|am \d|on \p{L}+ \d|at \d|in:?\s|under\s)).*$/iu;

const STRONG_SEPARATOR =
  /\s*[;|•\n、，]\s*|\s+[·–—-]\s+|(?<=\p{Script=Hangul})·(?=\p{Script=Hangul})|\s*\/\s*|\s*,\s*(?:(?:and|und|et|y|e|og|och|en|&)\s+)?|\s*(?:\s(?:and|und|et|och|og|with|mit|sowie)|\s?&|\s\+)\s+/iu;
// One letter or two: words of other languages' names ("Ortega y Gasset", "Costa e Silva"), so both sides must be whole names.
const WEAK_SEPARATOR = /\s+(?:y|e|i|en|ja|ve|dan|и|та|і)\s+/iu;

const ROLE = new RegExp(
  '^(?:(?:the|our|a|an|ein|eine|der|die|chief|senior|junior|deputy|associate|assistant|managing|executive|contributing|staff|political|science|tech|technology|business|economics?|foreign|national|international|world|us|uk|health|sports?|news|opinion|guest|special|legal|education|climate|environment|digital|freelance|investigative|data|breaking|general|leitende[rn]?|freie[rn]?|stellvertretende[rn]?|\\p{L}+)\\s+){0,4}' +
    '(?:editor(?:-in-chief)?|reporters?|correspondents?|writers?|journalists?|columnists?|contributors?|producer|photographer|critic|analyst|author|blogger|intern|fellow|professor|director|ceo|phd|ph\\.d\\.?|md|m\\.d\\.?|redakteur(?:in)?|redakteure|reporter(?:in)?|korrespondent(?:in)?|journalist(?:in)?|autor(?:in)?|kolumnist(?:in)?|volontär(?:in)?|chefredakteur(?:in)?|ressortleiter(?:in)?|gastautor(?:in)?|journaliste|rédacteur|rédactrice|redactor[ae]?|periodista|giornalista|jornalista|verslaggever|redacteur|基者|記者|记者|기자)' +
    '(?:\\s+(?:at|for|in|of|bei|für|du|de|del|für)\\s+.*)?$',
  'iu',
);
// A role that begins with one of its own words: not "Ann Lee Political Editor".
const ROLE_ALONE =
  /^(?:chief|senior|junior|deputy|associate|assistant|managing|executive|contributing|staff|political|science|technology|business|foreign|national|news|sports?|guest|freelance|investigative|leitende[rn]?|freie[rn]?)\s(?:\p{L}+\s){0,3}(?:editor|reporter|correspondent|writer|journalist|columnist|redakteur(?:in)?|korrespondent(?:in)?)s?$/iu;
const TRAILING_ROLE =
  /^(\p{Lu}\S+(?:\s+\S+){0,3}?\s+\p{Lu}\S+)\s+(?:(?:senior|chief|staff|political|news|science|technology|business|sports?|foreign|leitender?|freier?)\s+){0,2}(?:reporter|editor|correspondent|writer|journalist|columnist|redakteur(?:in)?|korrespondent(?:in)?|reporterin|volontär(?:in)?|autorin)$/iu;

// "Online-Experte Ann Lee": a role before the name, in one word.
const LEADING_ROLE =
  /^(?:\S*?-?(?:expert(?:e|in)|reporter(?:in)?|redakteur(?:in)?|korrespondent(?:in)?|gastautor(?:in)?|kolumnist(?:in)?))\s+(?=\p{Lu}\S*\s+\p{Lu})/iu;

const NO_NAME =
  /^(?:admin\w*|administrat(?:or|eur|ore)|root|webmaster|user|guest|gast|nobody|none|null|undefined|no author|unknown|unbekannt|anonymous|anonym|n\/?a|author|autor(?:in|en)?|auteur|editor|staff writer|by|von|author name|test|default|super ?user|site ?admin|hinweis|share|follow|mehr|more|zum profil|view profile|view all posts|see full bio|read more|kontakt|contact|profil|profile|about the author|über den autor|alle artikel|weitere artikel|posts|comments?|kommentare?|subscribe|sign up|log ?in|anzeige|home|blog|autoren|authors|artikel|news|nachrichten|link|posted|published|date|allgemein|follow us|more posts|google scholar|pubmed|facebook|twitter|x|linkedin|instagram|whatsapp|telegram|pinterest|xing|youtube|e-?mail|rss|web ?site|webseite|print|drucken|save|listen|play|copy link|see more|view author publications|politics|kategorien?)$/i;
const PARTICLE =
  '(?:von|van|de|der|den|del|della|di|da|dos|das|do|du|la|le|el|al|bin|bint|ibn|ben|zu|zum|zur|ter|ten|af|av|y|e|und|v\\.)';
const NAME_SHAPE = new RegExp(
  `^\\p{Lu}[\\p{L}\\p{M}'’.-]*(?:\\s(?:${PARTICLE}|(?:[dlDL]['’])?\\p{Lu}[\\p{L}\\p{M}'’.-]*)){1,5}$`,
  'u',
);
const ADDRESS = /@|https?:|^www\.|\/\/|\.(?:html?|php)\b/i;

/** Tells whether a cleaned segment can be a name at all: not an address, a handle, a role, a placeholder, prose or a number. */
function isPlausibleName(name: string, isFreeText: boolean): boolean {
  return (
    name.length >= 2 &&
    name.length <= 256 &&
    /\p{L}/u.test(name) &&
    !ADDRESS.test(name) &&
    !NO_NAME.test(name) &&
    !ROLE.test(name) &&
    !/\d{5,}|^\d+\s|[!?<>{}=…]|\.\.\./u.test(name) &&
    !(isFreeText && /^\p{Ll}+(?:\s\p{Ll}+)+$/u.test(name)) &&
    name.split(' ').length <= MAX_NAME_WORDS
  );
}

/** Tells whether a name looks like that of a person in full: two to six capitalised words, with particles between them. */
export function looksLikeFullName(name: string): boolean {
  return NAME_SHAPE.test(name) && !new RegExp(`\\s${PARTICLE}$`, 'u').test(name);
}

/** Cuts what follows the names in a line of text: categories, tags, other facts after a bar. */
export function cutLine(text: string): string {
  return text.replace(LINE_TAIL, '');
}

function trimName(text: string): string {
  if (ROLE_ALONE.test(text.trim())) return '';
  return text
    .replace(/^[\s"“”„'‘’«».,:;|/·•–—-]+|[\s"“”„«»,:;|/·•–—-]+$/gu, '')
    .replace(TAIL_EAST_ASIAN, '')
    .replace(LEADING_ROLE, '')
    .replace(TRAILING_ROLE, '$1')
    .replace(/\s외\s?\d+명$/, '') // "and n more"
    .replace(/^(?:and|und|et|og|och)\s+/i, '')
    .trim();
}

function wordCount(text: string): number {
  return text.trim().split(/\s+/).length;
}

function withoutLead(text: string, isFreeText: boolean): string {
  const bare = text.replace(LEAD_EAST_ASIAN, '').replace(LEAD_COLON, '').replace(LEAD_ALWAYS, '');
  if (isFreeText) return bare.replace(LEAD_KIND, '').replace(LEAD_WORD, '');
  return /^Von\s/.test(bare) ? bare.replace(LEAD_WORD, '') : bare;
}

/**
 * Splits a byline into names: `By Ann Lee and Bo Chen, AP` gives three. Roles, dates, addresses and placeholders are
 * dropped; whether a name is a person's is for `isOrganisationName` to say.
 *
 * @param isFreeText - the byline is text for readers, which may end in a date or begin with "Von"; false: a field of names
 */
export function splitByline(text: string, isFreeText: boolean): string[] {
  const line = cleanLine(text, MAX_LENGTH)
    .replace(/[【［[〔](.*?)[】］\]〕]/gu, '$1')
    .replace(/\s*[（(][^）)]*[）)]\s*/gu, ' ')
    .replace(/\S+@\S+|https?:\/\/\S+|(?<!\S)(?:www\.|@)\S+/gi, ' ')
    .trim();
  let names = withoutLead(line, isFreeText);
  if (isFreeText) names = names.replace(DATE_TAIL, '');
  if (names === '' || isAgency(names)) return names === '' ? [] : [names];
  const found = names
    .split(STRONG_SEPARATOR)
    .flatMap((part) => {
      const sides = part.split(WEAK_SEPARATOR);
      return sides.every((side) => wordCount(side) >= 2) ? sides : [part];
    })
    .map((part) => trimName(withoutLead(part.trim(), isFreeText)))
    .filter((name) => isPlausibleName(name, isFreeText));
  return isFreeText ? withoutPlace(found, line) : found;
}

/** "Von Ann Lee, Nairobi": one word after a comma behind full names is where they wrote, unless it is an agency or initials. */
function withoutPlace(names: string[], line: string): string[] {
  const last = names.at(-1) ?? '';
  const isPlace =
    names.length > 1 &&
    /^\p{Lu}\p{Ll}{2,}$/u.test(last) &&
    names.slice(0, -1).every((name) => looksLikeFullName(name)) &&
    line.includes(`, ${last}`) &&
    !isOrganisationName(last, []);
  return isPlace ? names.slice(0, -1) : names;
}

/** Reads the parts that `Lee, Ann` states by its comma; nothing where the comma is another one, as in `Davis, Jr.`. */
export function splitInverted(name: string): StatedName | undefined {
  const match = /^([^,]{1,60}),\s*([^,]{1,60})$/.exec(name.trim());
  if (!match?.[1] || !match[2]) return undefined;
  if (/^(?:jr|sr|ii|iii|phd|md)\.?$/i.test(match[2]) || isAgency(match[2])) return undefined;
  return { family: match[1].trim(), given: match[2].trim(), additional: '' };
}

/** Turns `Lee, Ann` into `Ann Lee`; anything else comes back as it is. */
export function uninvert(name: string): string {
  const parts = splitInverted(name);
  return parts ? `${parts.given} ${parts.family}` : name;
}

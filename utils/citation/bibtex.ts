import type { CslDate, CslItem, CslName } from './csl-item';
import { isWebAddress } from './is-web-address';
import { printableLine } from './printable-text';
import { runInPassage } from './run-in-passage';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

// Braces go by name: BibTeX counts them before TeX sees the backslash, so "\}" would end the field.
const TEX: Readonly<Record<string, string>> = {
  '\\': '{\\textbackslash}',
  '{': '{\\textbraceleft}',
  '}': '{\\textbraceright}',
  '~': '{\\textasciitilde}',
  '^': '{\\textasciicircum}',
  '"': '{"}',
  '%': '\\%',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  _: '\\_',
};

/**
 * Writes a source as one BibTeX entry, the passage in its `note`. Classic BibTeX styles and biblatex both read it.
 *
 * @param quotation - empty: no note
 */
export function toBibtex(item: CslItem, quotation: string): string {
  const passage = runInPassage(quotation);
  const url = item.URL && isWebAddress(item.URL) ? item.URL : ''; // nothing a reader could run
  const { kind, house } = entryKind(item);
  const [year, month, day] = item.issued?.['date-parts'][0] ?? [];
  const monthName = month ? MONTHS[month - 1] : undefined;
  const fields: (readonly [string, string | undefined])[] = [
    [
      'author',
      braced(
        (item.author ?? [])
          .map(toBibtexName)
          .filter((name) => name !== '')
          .join(' and '),
      ),
    ],
    ['title', braced(braced(escapeTex(item.title)) ?? '')],
    ...house.map(([field, value]) => [field, braced(escapeTex(value ?? ''))] as const),
    ['year', year ? `{${year}}` : undefined],
    ['month', monthName], // a macro of every style, so not in braces
    ['day', monthName && day ? `{${day}}` : undefined],
    ['url', braced(toVerbatim(url))],
    ['urldate', url ? braced(toIsoDate(item.accessed)) : undefined],
    ['doi', braced(toVerbatim(item.DOI ?? ''))],
    ['note', passage ? `{Quotation: “${escapeTex(passage)}”}` : undefined],
  ];
  const lines = fields.filter(([, value]) => value !== undefined).map(([field, value]) => `  ${field} = ${value},`);
  return `@${kind}{${toKey(item)},\n${lines.join('\n')}\n}\n`;
}

type House = readonly (readonly [field: string, value: string | undefined])[];

function entryKind(item: CslItem): { kind: string; house: House } {
  const { 'container-title': container, publisher } = item;
  switch (item.type) {
    case 'article-newspaper':
    case 'article-magazine':
    case 'article-journal':
      return { kind: 'article', house: [['journal', container ?? publisher]] };
    case 'report':
      return { kind: 'techreport', house: [['institution', publisher ?? container]] };
    case 'webpage':
    case 'post-weblog':
    case 'article':
      return { kind: 'misc', house: [['howpublished', container ?? publisher]] };
  }
}

/** Escapes one line of text for a BibTeX field, so that TeX prints it as it is and BibTeX's braces stay balanced. */
export function escapeTex(text: string): string {
  return printableLine(text).replace(/[\\{}~^"%$&#_]/g, (character) => TEX[character] ?? character);
}

/** Makes the key of an item: family name, year and first long word, of `[A-Za-z0-9]` only. */
export function toKey(item: CslItem): string {
  const [author] = item.author ?? [];
  const name = plainLetters(author?.literal ?? author?.family ?? item['container-title'] ?? '').toLowerCase();
  const year = item.issued?.['date-parts'][0][0] ?? '';
  const word =
    item.title
      .split(/\s+/)
      .map(plainLetters)
      .find((candidate) => candidate.length > 3) ?? '';
  return `${(name || 'source').slice(0, 30)}${year}${word.toLowerCase().slice(0, 30)}`;
}

function plainLetters(text: string): string {
  return text.normalize('NFD').replace(/[^A-Za-z0-9]/g, '');
}

function toBibtexName(name: CslName): string {
  if (name.literal) return `{${escapeTex(name.literal)}}`;
  const family = escapeTex(name.family ?? '');
  if (!family) return name.given ? `{${escapeTex(name.given)}}` : '';
  if (!name.given) return `{${family}}`; // one name: unbraced it would be split at its last space
  const particle = [name['dropping-particle'], name['non-dropping-particle']]
    .filter(Boolean)
    .map((part) => `${escapeTex(part ?? '')} `)
    .join('');
  const suffix = name.suffix ? `, ${protect(escapeTex(name.suffix))}` : '';
  return `${particle}${protect(family)}${suffix}, ${protect(escapeTex(name.given))}`;
}

// A comma or an "and" inside a part of a name would be read as the end of it.
function protect(part: string): string {
  return /,|\band\b/i.test(part) ? `{${part}}` : part;
}

// The url and doi fields are printed verbatim: a backslash would show. What could end the field is percent-encoded.
function toVerbatim(address: string): string {
  return printableLine(address).replace(
    /[\\{}"^`<>|$ ]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}

function toIsoDate(date: CslDate | undefined): string {
  const [year, ...rest] = date?.['date-parts'][0] ?? [];
  if (!year) return '';
  return [String(year).padStart(4, '0'), ...rest.map((part) => String(part).padStart(2, '0'))].join('-');
}

function braced(value: string): string | undefined {
  return value === '' ? undefined : `{${value}}`;
}

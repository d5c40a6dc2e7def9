// January to December in the languages pages are dated in; genitives where dates take them.
const MONTH_NAMES = [
  'january february march april may june july august september october november december',
  'jan feb mar apr may jun jul aug sep oct nov dec',
  'januar februar märz april mai juni juli august september oktober november dezember',
  'jänner februar mär apr mai jun jul aug sept okt nov dez',
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  'januari februari maart april mei juni juli augustus september oktober november december',
  'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  'januar februar marts april maj juni juli august september oktober november december',
  'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
  'ledna února března dubna května června července srpna září října listopadu prosince',
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
  'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık',
];

function monthOf(word: string): number | undefined {
  for (const names of MONTH_NAMES) {
    const index = names.split(' ').indexOf(word);
    if (index >= 0) return index + 1;
  }
  return undefined;
}

/** A date as a page gives it. */
export interface ParsedDate {
  /** ISO 8601: `2026-06-14`, or with a time and, where the page gives one, its offset. */
  readonly iso: string;
  readonly day: string;
  /** Milliseconds since the epoch; absent when the page gives no time or no offset. */
  readonly instant: number | undefined;
}

const pad = (value: number): string => String(value).padStart(2, '0');

function dayOf(year: number, month: number, day: number): string | undefined {
  if (year < 1900 || year > 2100 || month < 1 || month > 12 || day < 1) return undefined;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return undefined;
  return `${String(year)}-${pad(month)}-${pad(day)}`;
}

function offsetOf(text: string | undefined): string {
  if (!text) return '';
  if (/^(?:z|utc|gmt)$/i.test(text)) return 'Z';
  const match = /^(?:utc|gmt)?\s*([+-])(\d{1,2}):?(\d\d)?$/i.exec(text);
  if (!match) return '';
  const hours = Number(match[2]);
  if (hours > 14) return '';
  return `${match[1] ?? '+'}${pad(hours)}:${match[3] ?? '00'}`;
}

function compose(day: string | undefined, time: string | undefined, offset: string): ParsedDate | undefined {
  if (day === undefined) return undefined;
  const match = /^(\d{1,2})[:.h](\d\d)(?::(\d\d))?/.exec(time ?? '');
  const hours = Number(match?.[1] ?? Number.NaN);
  if (!match || hours > 23 || Number(match[2]) > 59) return { iso: day, day, instant: undefined };
  const clock = `${pad(hours)}:${match[2] ?? '00'}:${match[3] ?? '00'}`;
  const iso = `${day}T${clock}${offset}`;
  return { iso, day, instant: offset === '' ? undefined : Date.parse(iso) };
}

const ISO =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:(?:T|\s+)(\d{1,2}:\d\d(?::\d\d)?)(?:[.,]\d+)?\s*(Z|UTC|GMT|[+-]\d\d:?\d\d|[+-]\d\d)?)?/i;
const TIME =
  /\b(\d{1,2}:\d\d(?::\d\d)?)(?:\.\d+)?\s*((?:a|p)\.?m\.?)?\s*((?:UTC|GMT)\s*[+-]\d{1,2}(?::?\d\d)?|UTC|GMT|Z|[+-]\d\d:?\d\d)?/i;

function timeIn(text: string): { time: string | undefined; offset: string } {
  const match = TIME.exec(text);
  if (!match?.[1]) return { time: undefined, offset: '' };
  let time = match[1];
  const half = match[2]?.[0]?.toLowerCase();
  if (half) {
    const hours = (Number.parseInt(time, 10) % 12) + (half === 'p' ? 12 : 0);
    time = `${String(hours)}${time.slice(time.indexOf(':'))}`;
  }
  return { time, offset: offsetOf(match[3]?.trim()) };
}

function fromEpoch(digits: string): ParsedDate | undefined {
  const at = new Date(Number(digits) * (digits.length === 10 ? 1000 : 1));
  const iso = at.toISOString();
  return compose(iso.slice(0, 10), iso.slice(11, 19), 'Z');
}

/** Reads `14. Juni 2026`, `June 14, 2026`, `Sun, 14 Jun 2026`: a day and a year around the name of a month. */
function fromWords(text: string): string | undefined {
  for (const match of text.matchAll(/\p{L}{3,}/gu)) {
    const month = monthOf(match[0].toLowerCase());
    if (month === undefined) continue;
    const before = text.slice(Math.max(0, match.index - 12), match.index);
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 16);
    const dayFirst = /(\d{1,2})(?:\.|er|º|°|st|nd|rd|th)?\s*(?:de\s+|of\s+)?[-/]?\s*$/i.exec(before)?.[1];
    const yearAfter = /^\.?,?\s*(?:de[l]?\s+)?[-/]?\s*((?:19|20)\d\d)\b/i.exec(after)?.[1];
    if (dayFirst && yearAfter) return dayOf(Number(yearAfter), month, Number(dayFirst));
    const monthFirst = /^\.?\s*(\d{1,2})(?:st|nd|rd|th|\.)?,?\s+(?:\D{0,4}\d{1,2}:\d\d\S*\s+\S{0,6}\s*)?((?:19|20)\d\d)\b/i.exec(
      after,
    );
    if (monthFirst) return dayOf(Number(monthFirst[2]), month, Number(monthFirst[1]));
  }
  return undefined;
}

/** Reads `14.06.2026`, `14/6/2026`, `06/14/2026`, `2026/6/14`, `2026年6月14日`, `20260614`. */
function fromDigits(text: string, language: string): string | undefined {
  const yearFirst = /(?<!\d)((?:19|20)\d\d)\s*[-./年년]\s*(\d{1,2})\s*[-./月월]\s*(\d{1,2})(?!\d)/.exec(text);
  if (yearFirst) return dayOf(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  const yearLast = /(?<!\d)(\d{1,2})([-./])\s?(\d{1,2})\2\s?((?:19|20)\d\d|\d\d)(?!\d)/.exec(text);
  if (yearLast) {
    const [one, other] = [Number(yearLast[1]), Number(yearLast[3])];
    const year = Number(yearLast[4]) + (yearLast[4]?.length === 2 ? 2000 : 0);
    const isMonthFirst = yearLast[2] === '/' && one <= 12 && (other > 12 || /^en(?:-us)?$/i.test(language));
    return isMonthFirst ? dayOf(year, one, other) : dayOf(year, other, one);
  }
  const joined = /^((?:19|20)\d\d)(\d\d)(\d\d)(?:\D|$|T?\d{4,6}\b)/.exec(text);
  return joined ? dayOf(Number(joined[1]), Number(joined[2]), Number(joined[3])) : undefined;
}

/**
 * Reads a date as pages write it: ISO 8601 and its near misses, RFC 2822, epoch seconds or milliseconds, and days in words
 * or digits in a dozen languages. The offset is kept as given, never converted; without one, none is invented.
 *
 * @param language - BCP 47; decides `06/07/2026` (month first only in English without a country, or `en-US`)
 */
export function parseDate(text: string, language = ''): ParsedDate | undefined {
  const trimmed = text.slice(0, 200).trim();
  const iso = ISO.exec(trimmed);
  if (iso) return compose(dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3])), iso[4], offsetOf(iso[5]));
  if (/^1\d{9}$|^1\d{12}$/.test(trimmed)) return fromEpoch(trimmed);
  const day = fromDigits(trimmed, language) ?? fromWords(trimmed);
  if (day === undefined) return undefined;
  const { time, offset } = timeIn(trimmed);
  return compose(day, time, offset);
}

/** Writes an instant in an offset such as `+08:00`: the same moment on another clock. */
export function atOffset(instant: number, offset: string): ParsedDate | undefined {
  const match = /^([+-])(\d\d):(\d\d)$/.exec(offset);
  if (!match) return undefined;
  const minutes = (Number(match[2]) * 60 + Number(match[3])) * (match[1] === '-' ? -1 : 1);
  const local = new Date(instant + minutes * 60_000).toISOString();
  return compose(local.slice(0, 10), local.slice(11, 19), offset);
}

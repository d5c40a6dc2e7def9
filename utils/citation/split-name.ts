import type { CslName } from './csl-item';
import { isFamilyFirstAmongChinese } from './pinyin-surname';

// Lower case only: "van den Berg" is a particle and a name, "Dick Van Dyke" is a family name of two words (below).
const PARTICLES = new Set(
  'af al am auf da dal das de degli dei del della delle den der des di do dos du el im la las le lo los av bin bint ibn ten ter thor till van vande vanden vander vom von zu zum zur'.split(
    ' ',
  ),
);

// Written with a capital they belong to the family name ("Robert De Niro"). "Le" and "Ben" are not here: they are given
// and family names of their own too often.
const CAPITAL_PARTICLES = new Set([
  'Van',
  'Von',
  'De',
  'Del',
  'Della',
  'Di',
  'Da',
  'Du',
  'Des',
  'Dos',
  'La',
  'St.',
  'Vander',
  'Ter',
  'Ten',
]);

const SUFFIX = /^(?:jr|sr|junior|senior|ii|iii|iv)\.?$/i;
// Capitals matter: "Jack Ma" holds no master's degree.
const DEGREE =
  /^(?:Ph\.?D|PHD|D\.?Phil|M\.?D|M\.?B\.?A|M\.A|B\.A|M\.?Sc|B\.?Sc|M\.?P\.?H|J\.?D|LL\.?[BM]|Ed\.?D|Psy\.?D|Esq|R\.?N|O\.?B\.?E|M\.?B\.?E|C\.?B\.?E|K\.?C|Q\.?C|C\.?F\.?A|F\.?R\.?S)\.?$/;
const TITLE =
  /^(?:dr|prof|professor|mr|mrs|ms|mx|miss|sir|dame|rev|reverend|hon|sen|senator|rep|gov|gen|col|capt|lt|sgt|dipl\.?-ing)\.?$/i;

const HAN = /^[\p{Script=Han}々]+$/u;
const HANGUL = /^\p{Script=Hangul}+$/u;
const EAST_ASIAN = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}々ー]+$/u;
const COMPOUND_HAN = new Set(
  '欧阳 歐陽 司马 司馬 上官 诸葛 諸葛 东方 東方 皇甫 尉迟 尉遲 公孙 公孫 慕容 令狐 司徒 夏侯 轩辕 軒轅 长孙 長孫 宇文 端木 南宫 南宮 淳于 申屠 呼延 独孤 獨孤'.split(
    ' ',
  ),
);
const COMPOUND_HANGUL = new Set('남궁 황보 제갈 사공 선우 독고 서문 동방'.split(' '));

const PART_LENGTH = 64; // what CslName allows for particles and suffixes

/**
 * Splits a person's name as a byline writes it into the parts CSL sorts and shortens by. Titles and degrees are dropped.
 * A name it cannot be sure of stays whole in `family`, which prints it as it is. An organisation is not a name: do not ask.
 *
 * @param language - BCP 47 language of the page; Spanish names have two family names, Japanese ones are left whole
 * @param others - names of the page's other people; `Wen Jiarui` on a Chinese page or among Han names has the family first
 * @see https://docs.citationstyles.org/en/stable/specification.html#name-particles
 */
export function splitName(name: string, language?: string, others: readonly string[] = []): CslName {
  const line = name.trim().replace(/\s+/g, ' ');
  const primary = language?.toLowerCase().split('-')[0];
  if (EAST_ASIAN.test(line.replace(/ /g, ''))) return splitEastAsian(line, primary);
  if (/[·・]/.test(line) && EAST_ASIAN.test(line.replace(/[ ·・]/g, ''))) return { family: line };

  const parts = line.split(/\s*,\s*/).filter((part, index) => part !== '' && (index === 0 || !DEGREE.test(part)));
  const suffixes = parts.filter((part, index) => index > 0 && SUFFIX.test(part));
  const [first = line, second] = parts.filter((part, index) => index === 0 || !SUFFIX.test(part));
  if (second !== undefined)
    return compact({ ...splitFamily(first), given: withoutTitles(words(second)).join(' '), suffix: suffixes[0] });
  const isChinese = primary === 'zh' || (primary !== 'ja' && others.length > 0 && others.every(isHanName));
  return splitWestern(first, suffixes[0], primary, isChinese);
}

/**
 * Makes a CSL name of the parts a page states. What pages put into the wrong part is moved: particles at the end of the
 * given name ("Jan van den", "Berg"), a suffix at the end of the family name ("King Jr."). Titles and degrees are dropped.
 */
export function nameOfParts(family: string, given: string): CslName {
  const first = withoutTitles(words(given));
  let start = first.length;
  while (start > 1 && PARTICLES.has(first[start - 1] ?? '')) start -= 1;
  const last = [...first.slice(start), ...words(family)];
  while (last.length > 1 && DEGREE.test(last.at(-1) ?? '')) last.pop();
  const suffix = last.length > 1 && SUFFIX.test(last.at(-1) ?? '') ? last.pop() : undefined;
  return compact({ ...splitFamily(last.join(' ').replace(/,$/, '')), given: first.slice(0, start).join(' '), suffix });
}

function isHanName(name: string): boolean {
  return HAN.test(name.replace(/[ ·・]/g, ''));
}

function splitWestern(line: string, commaSuffix: string | undefined, language: string | undefined, isChinese: boolean): CslName {
  const tokens = withoutTitles(words(line));
  let suffix = commaSuffix;
  while (tokens.length > 1 && DEGREE.test(tokens.at(-1) ?? '')) tokens.pop();
  if (tokens.length > 2 && SUFFIX.test(tokens.at(-1) ?? '')) suffix = tokens.pop();
  if (isChinese && isFamilyFirstAmongChinese(tokens.join(' '))) return compact({ family: tokens[0], given: tokens[1], suffix });
  const start = familyStart(tokens, language);
  return compact({ ...splitFamily(tokens.slice(start).join(' ')), given: tokens.slice(0, start).join(' '), suffix });
}

/** Index of the first word of the family name, particles included. Never 0 unless there is nothing else to be had. */
function familyStart(tokens: readonly string[], language: string | undefined): number {
  if (tokens.length < 2) return 0;
  let start = tokens.length - 1;
  const isSpanish = language === 'es';
  if (isSpanish && /^[yei]$/.test(tokens[start - 1] ?? '') && start > 2)
    start -= 2; // Ortega y Gasset
  else if (isSpanish && hasTwoFamilyNames(tokens)) start -= 1; // Carreño Quiñones
  while (start > 0 && PARTICLES.has(tokens[start - 1] ?? '')) start -= 1;
  while (start > 1 && CAPITAL_PARTICLES.has(tokens[start - 1] ?? '')) start -= 1;
  return start;
}

// "María-José" is two names written as one, so it counts as two of the four words.
function hasTwoFamilyNames(tokens: readonly string[]): boolean {
  const names = tokens.filter((token) => !PARTICLES.has(token)).flatMap((token) => token.split('-'));
  return names.length >= 4 && !PARTICLES.has(tokens.at(-2) ?? '') && !/^\p{L}\.$/u.test(tokens.at(-2) ?? '');
}

function splitFamily(family: string): CslName {
  const tokens = words(family);
  let particles = 0;
  while (particles < tokens.length - 1 && PARTICLES.has(tokens[particles] ?? '')) particles += 1;
  return { 'non-dropping-particle': tokens.slice(0, particles).join(' '), family: tokens.slice(particles).join(' ') };
}

function splitEastAsian(line: string, language: string | undefined): CslName {
  const [family = '', ...given] = words(line);
  if (given.length > 0) return { family, given: given.join(' ') };
  const script = HAN.test(line) && language !== 'ja' ? COMPOUND_HAN : HANGUL.test(line) ? COMPOUND_HANGUL : undefined;
  const length = [...line].length;
  // Four characters without a known compound are a Japanese name or no name at all.
  if (!script || length < 2 || length > 4) return { family: line };
  if (length > 2 && script.has(line.slice(0, 2))) return { family: line.slice(0, 2), given: line.slice(2) };
  if (length === 4) return { family: line };
  const [head = '', ...rest] = [...line];
  return { family: head, given: rest.join('') };
}

function words(text: string): string[] {
  return text.split(' ').filter((word) => word !== '');
}

function withoutTitles(tokens: readonly string[]): string[] {
  const first = tokens.findIndex((token, index) => index === tokens.length - 1 || !TITLE.test(token));
  return tokens.slice(Math.max(first, 0));
}

function compact(name: CslName): CslName {
  const { family = '', given = '', suffix = '' } = name;
  const particle = name['non-dropping-particle'] ?? '';
  return {
    family: family.slice(0, 256),
    ...(given && { given: given.slice(0, 256) }),
    ...(particle && { 'non-dropping-particle': particle.slice(0, PART_LENGTH) }),
    ...(suffix && { suffix: suffix.slice(0, PART_LENGTH) }),
  };
}

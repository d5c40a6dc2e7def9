import { readingGrade } from '../../../scripts/reading-grade';
import type { Check } from './check-forms';

const WORDS_LIMIT = 45; // a definition is read standing, in a card
const HAN_LIMIT = 90; // characters with punctuation: as long to read as 45 English words
const SHARED_RUN = 8; // words in a row that two definitions cannot share by chance
const CONTENT_WORDS = 5;
const HARDEST = 18; // years of school: a sentence of 30 words with some long ones
const MIDDLE = 12; // as a good newspaper's
const STOP = new Set(
  (
    'a an and are as at be been being but by can could do does for from has have how if in into is it its itself may might more most not of on ' +
    'one or other others over own should so some such than that the their them then there these they this those through to too under ' +
    'up use used uses very was were what when where which who whose will with without would'
  ).split(' '),
);
const HAN = /\p{Script=Han}/u;

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const rootOf = (word: string) => word.slice(0, 5);

export const textsAreShort: Check = ({ entries }) =>
  entries.flatMap((entry) =>
    (['definition', 'whyItMatters'] as const).flatMap((field) => [
      ...(entry[field].split(/\s+/).length > WORDS_LIMIT ? [`${entry.id}: ${field} has more than ${WORDS_LIMIT} words.`] : []),
      ...(entry.zh[field].length > HAN_LIMIT ? [`${entry.id}: Chinese ${field} has more than ${HAN_LIMIT} characters.`] : []),
    ]),
  );

export const textsAreReadable: Check = ({ entries }) => {
  const graded = entries.flatMap(({ id, definition, whyItMatters }) =>
    [definition, whyItMatters].map((text) => ({ id, grade: readingGrade(text) })),
  );
  const middle = graded.map(({ grade }) => grade).sort((a, b) => a - b)[graded.length >> 1] ?? 0;
  return [
    ...graded.filter(({ grade }) => grade > HARDEST).map(({ id, grade }) => `${id}: a text of grade ${grade.toFixed(1)}.`),
    ...(middle > MIDDLE ? [`Half of the texts are harder than grade ${middle.toFixed(1)}.`] : []),
  ];
};

export const definitionsSayMore: Check = ({ entries }) =>
  entries
    .filter(({ headword, definition }) => {
      const roots = new Set(wordsOf(headword).map(rootOf));
      const left = new Set(wordsOf(definition).filter((word) => !STOP.has(word) && !roots.has(rootOf(word))));
      return left.size < CONTENT_WORDS;
    })
    .map(({ id }) => `${id}: the definition says little but its own headword.`);

export const definitionsDiffer: Check = ({ entries }) => {
  const owners = new Map<string, string>();
  return entries.flatMap(({ id, definition }) => {
    const words = wordsOf(definition);
    const runs = words.slice(SHARED_RUN - 1).map((_, index) => words.slice(index, index + SHARED_RUN).join(' '));
    const shared = runs.filter((run) => (owners.get(run) ?? id) !== id);
    for (const run of runs) owners.set(run, owners.get(run) ?? id);
    return shared.map((run) => `${id} and ${owners.get(run)} share “${run}”.`);
  });
};

export const englishIsSet: Check = ({ entries }) =>
  entries.flatMap((entry) =>
    [entry.definition, entry.whyItMatters, entry.example, ...entry.sourcesDiffer.map(({ says }) => says)]
      .filter((text) => !/^[\p{Lu}\p{N}“].*[.?”]$/su.test(text) || /['"]|\s{2}|\s[,.;:]|\p{Script=Han}/u.test(text))
      .map((text) => `${entry.id}: “${text}” lacks a capital, a full stop or typographic marks.`),
  );

export const chineseIsChinese: Check = ({ entries }) =>
  entries.flatMap(({ id, zh }) => [
    ...[zh.headword, zh.definition, zh.whyItMatters]
      .filter((text) => !HAN.test(text))
      .map((text) => `${id}: “${text}” has no Han character.`),
    ...(zh.forms.some((form) => HAN.test(form)) ? [] : [`${id}: no Chinese form has a Han character.`]),
    ...[zh.definition, zh.whyItMatters]
      .filter((text) => !/[。？]$/.test(text) || /[,;:?!()'"]|\p{Script=Han}\s|\s\p{Script=Han}/u.test(text))
      .map((text) => `${id}: “${text}” lacks Chinese punctuation.`),
  ]);

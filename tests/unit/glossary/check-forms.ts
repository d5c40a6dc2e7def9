import type { Glossary } from '../../../utils/glossary/entry';
import type { GlossaryEntry } from '../../../utils/glossary/entry';
import { compileTerms } from '../../../utils/spotting/compile-terms';
import { prepareSpotter, spot } from '../../../utils/spotting/spot';
import { foldText } from '../../../utils/text/fold-text';

/** Problems of the surface forms, as sentences; empty where all is well. */
export type Check = (glossary: Glossary) => string[];

/** A form with everything taken away that the reader's eye does not tell apart: case, hyphens, spaces. */
function foldForm(form: string): string {
  return foldText(form, true)
    .text.toLowerCase()
    .replace(/[\s/-]+/g, ' ')
    .trim();
}

const formsOf = ({ forms, acronyms, zh }: GlossaryEntry) => [...forms, ...acronyms, ...zh.forms];

export const formsOfOneEntry: Check = ({ entries }) => {
  const owners = new Map<string, string>();
  return entries.flatMap((entry) =>
    formsOf(entry).flatMap((form) => {
      const owner = owners.get(foldForm(form).replaceAll(' ', '')) ?? entry.id;
      owners.set(foldForm(form).replaceAll(' ', ''), owner);
      return owner === entry.id ? [] : [`“${form}” belongs to ${owner} and to ${entry.id}.`];
    }),
  );
};

export const noVariantsThatFold: Check = ({ entries }) =>
  entries.flatMap(({ id, forms, acronyms, zh }) =>
    [forms.map(foldForm), acronyms, zh.forms].flatMap((list) =>
      list.filter((form, index) => list.indexOf(form) !== index).map((form) => `${id} lists “${form}” twice.`),
    ),
  );

export const headwordsAreForms: Check = ({ entries }) =>
  entries.flatMap(({ id, headword, forms, acronyms, zh }) => [
    ...([...forms, ...acronyms].includes(headword) ? [] : [`${id}: the headword is no form.`]),
    ...(zh.forms.includes(zh.headword) ? [] : [`${id}: the Chinese headword is no form.`]),
  ]);

export const ambiguousAreForms: Check = ({ entries }) =>
  entries.flatMap(({ id, forms, acronyms, ambiguous, zh }) => [
    ...ambiguous
      .filter((form) => !forms.includes(form) && !acronyms.includes(form))
      .map((form) => `${id}: “${form}” is no form.`),
    ...zh.ambiguous.filter((form) => !zh.forms.includes(form)).map((form) => `${id}: “${form}” is no Chinese form.`),
  ]);

// The spotter looks for a hint anywhere in a paragraph: a short one ("ai") stands in any text ("said"), and one within
// another would count twice.
export const hintsAreTelling: Check = ({ entries }) =>
  entries.flatMap(({ id, ambiguous, hints }) => [
    ...(ambiguous.length > 0 && hints.length < 2 ? [`${id} has ambiguous forms, but fewer than two hints.`] : []),
    ...(ambiguous.length === 0 && hints.length > 0 ? [`${id} has hints, but no ambiguous form.`] : []),
    ...hints
      .filter((hint) => !/^[a-z-]{3,}$/.test(hint))
      .map((hint) => `${id}: “${hint}” is not one lower-case word of three letters or more.`),
    ...hints
      .filter((hint) => hints.some((other) => other !== hint && hint.includes(other)))
      .map((hint) => `${id}: “${hint}” counts twice.`),
  ]);

export const formsAreFound: Check = ({ entries }) => {
  const spotter = prepareSpotter(compileTerms(entries));
  return entries.flatMap((entry, number) =>
    formsOf(entry)
      .filter((form) => {
        const { text } = foldText(form, true);
        const [mention] = spot(text, spotter);
        // "A.I." ends before its last dot.
        return mention?.entry !== number || mention.start !== 0 || mention.end < text.replace(/\.$/, '').length;
      })
      .map((form) => `${entry.id}: the spotter does not find “${form}”.`),
  );
};

export const examplesUseForms: Check = ({ entries }) =>
  entries
    .filter(
      ({ forms, acronyms, example }) =>
        ![...forms, ...acronyms].some((form) => ` ${foldForm(example)} `.includes(foldForm(form))),
    )
    .map(({ id }) => `${id}: the example has none of its forms.`);

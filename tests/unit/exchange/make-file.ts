import type { ShownEntry, ShownSource } from '../../../utils/glossary/reader-glossary';
import { DOMAINS, LEVELS, RELATIONS } from '../../../utils/glossary/entry';
import type { FileGlossary, FileProblem } from '../../../utils/exchange/glossary-file';
import type { GlossaryReading } from '../../../utils/exchange/glossary-reading';

const ODD = [
  '=1+1',
  "'=1",
  '-x',
  '@you',
  '+1',
  'a|b',
  'a\\|b',
  'c:\\d',
  '"quoted"',
  'a, b; c',
  'two\nlines',
  '<b>&amp;',
  '汉字',
  "'",
];

/** Makes a glossary of entries full of what file formats trip over; the same one for the same seed. */
export function makeFile(seed: number, count = 12): FileGlossary {
  const random = randomFrom(seed);
  const pick = <Item>(list: readonly Item[]): Item => list[Math.floor(random() * list.length)]!;
  const some = <Item>(list: readonly Item[]): Item[] => list.filter(() => random() < 0.3);
  const maybe = <Value extends object>(value: Value): Partial<Value> => (random() < 0.5 ? value : {});
  const text = () => `${pick(ODD)} ${Math.floor(random() * 1e6)}`;
  const sources: ShownSource[] = ['one', 'two', 'three'].map((name, index) => ({
    id: `work-${name}`,
    title: `Work ${name} | ${pick(ODD)}`,
    ...maybe({ publisher: text() }),
    ...maybe({ year: 1990 + index }),
    ...maybe({ url: `https://example.org/${name}?a=1|2` }),
  }));
  const ids = Array.from({ length: count }, (_, index) => `term-${index}`);
  const entries = ids.map((id, index): ShownEntry => {
    const headword = `Term ${index} ${pick(ODD).replace('\n', ' ')}`.trim();
    const forms = [headword, `form ${index}`, text()];
    const zhForms = [`词${index}`, `词语|${index}`];
    return {
      id,
      headword,
      ...maybe({ partOfSpeech: pick(['noun', 'proper noun', 'phrase'] as const) }),
      level: pick(LEVELS),
      forms,
      acronyms: some(['AI', 'CoT', `T${index}X`]),
      ambiguous: some(forms),
      hints: some(ODD),
      definition: text(),
      ...maybe({ whyItMatters: text() }),
      sourcesDiffer: [],
      ...maybe({
        zh: {
          headword: `词${index}`,
          forms: zhForms,
          ambiguous: some(zhForms),
          ...maybe({ definition: text() }),
          ...maybe({ whyItMatters: `何${text()}` }),
        },
      }),
      domains: some(DOMAINS),
      related: some(ids).map((other) => ({ id: other, relation: pick(RELATIONS) })),
      sources: some(sources).map(({ id: source }) => ({ source, ...maybe({ locator: text() }) })),
      ...maybe({ example: text() }),
    };
  });
  return { name: `Glossary ${seed}`, ...maybe({ credit: text() }), entries, sources };
}

/** The glossary that was read; fails with the problems where there is none. */
export function valueOf(reading: GlossaryReading): FileGlossary {
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.value;
}

/** What was wrong with a file; empty where nothing was. */
export function problemsOf(reading: GlossaryReading): readonly FileProblem[] {
  return reading.ok ? [] : reading.problems;
}

/** The bytes of a text in UTF-8. */
export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    // mulberry32
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

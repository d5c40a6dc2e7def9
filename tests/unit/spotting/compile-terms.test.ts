import { describe, expect, it } from 'vitest';
import { compileTerms } from '../../../utils/spotting/compile-terms';
import { termFinder } from '../../../utils/spotting/term-finder';
import { AMBIGUOUS, EXACT_CASE, HAN, LITERAL, PUNCTUATED, type TermRow } from '../../../utils/spotting/term-tables';
import { loadGlossary } from '../glossary/load-glossary';
import { makeTerm } from './make-terms';

const ROWS: [name: string, forms: Parameters<typeof makeTerm>[1], rows: TermRow[]][] = [
  ['a phrase in small letters, its words one space apart', { forms: ['Open-weight  Model'] }, [['open weight model', 0, 0]]],
  ['an acronym in its own case', { acronyms: ['LLM'] }, [['LLM', 0, EXACT_CASE]]],
  ['a dotted acronym without its last dot', { acronyms: ['A.I.'] }, [['A.I', 0, EXACT_CASE | LITERAL]]],
  ['an ambiguous form', { forms: ['agent', 'AI agent'], ambiguous: ['agent'] }, [['agent', 0, AMBIGUOUS], ['ai agent', 0, 0]]], // prettier-ignore
  ['an ambiguous acronym', { acronyms: ['RSP'], ambiguous: ['RSP'] }, [['RSP', 0, EXACT_CASE | AMBIGUOUS]]],
  ['a Chinese form as it is written', { zh: ['AI智能体'] }, [['AI智能体', 0, HAN]]],
  ['an ambiguous Chinese form', { zh: ['对齐'], zhAmbiguous: ['对齐'] }, [['对齐', 0, HAN | AMBIGUOUS]]],
  ['a Latin form of a Chinese entry in its own case', { zh: ['GPU'] }, [['GPU', 0, EXACT_CASE]]],
  ['a form with punctuation', { forms: ['AI R&D'] }, [['ai r d', 0, PUNCTUATED]]],
  ['variants that fold together once', { forms: ['open-weight', 'open weight', 'Open/Weight'] }, [['open weight', 0, 0]]],
  ['typographic marks as plain ones', { forms: ['open‑weight'] }, [['open weight', 0, 0]]],
];

// What the finder must stop at, and what it must pass over so as not to be slow.
const STARTS: [forms: Parameters<typeof makeTerm>[1], text: string, at: number[]][] = [
  [{ forms: ['alignment'] }, 'Aligned, alignment, malign', [0, 9]],
  [{ forms: ['AI'] }, 'AI ai AIs aim said AI_1', [0, 3, 6]],
  [{ acronyms: ['A.I.'] }, 'An A.I. is a thing', [3]],
  [{ zh: ['AI智能体'] }, 'AI AI智能体 Apple', [3]],
  [{ zh: ['人工智能'] }, '用人工智能', [1]],
];

describe('compileTerms', () => {
  it.each(ROWS)('files %s', (_, forms, rows) => {
    expect(compileTerms([makeTerm('a', forms)]).rows).toEqual(rows);
  });

  it('numbers rows by their entries and keeps what is known of each', () => {
    const tables = compileTerms([
      makeTerm('a', { forms: ['one'], hints: ['model'] }),
      { ...makeTerm('b', { forms: ['two'] }), level: 'basic' },
    ]);
    expect(tables.ids).toEqual(['a', 'b']);
    expect(tables.basic).toEqual([false, true]);
    expect(tables.hints).toEqual([['model'], []]);
    expect(tables.rows.map(([form, entry]) => [form, entry])).toEqual([['one', 0], ['two', 1]]); // prettier-ignore
  });

  it.each(STARTS)('makes a finder for %o that stops in “%s” at %j', (forms, text, at) => {
    const finder = termFinder(compileTerms([makeTerm('a', forms)]).rows);
    expect([...text.matchAll(finder)].map(({ index }) => index)).toEqual(at);
  });

  it('compiles the glossary into plain JSON with a finder that seldom stops in ordinary prose', () => {
    const tables = compileTerms(loadGlossary().entries);
    expect(JSON.parse(JSON.stringify(tables))).toEqual(tables);
    const prose = 'A hundred years ago an old aunt of ours used to air all her apples in an attic under a union flag at noon. ';
    expect(prose.match(termFinder(tables.rows))?.length ?? 0).toBeLessThanOrEqual(3);
  });
});

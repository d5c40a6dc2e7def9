import { describe, expect, it } from 'vitest';
import { compileTerms } from '../../../utils/spotting/compile-terms';
import { mergeTables } from '../../../utils/spotting/merge-tables';
import { prepareSpotter, spot } from '../../../utils/spotting/spot';
import { makeReaderEntry } from '../glossary/make-glossary';

const bundled = compileTerms([makeReaderEntry('red-teaming', 'red teaming'), makeReaderEntry('agent', 'agent')]);
const readers = compileTerms([
  { ...makeReaderEntry('own-drift', 'concept drift'), zh: { headword: '概念漂移', forms: ['概念漂移'], ambiguous: [] } },
  makeReaderEntry('own-agent', 'agent'),
]);

function found(text: string): string[] {
  const merged = mergeTables(bundled, readers);
  return spot(text, prepareSpotter(merged)).map(({ entry, start, end }) => `${merged.ids[entry]}: ${text.slice(start, end)}`);
}

describe('mergeTables', () => {
  it('finds the reader’s terms beside the bundled ones, in both scripts', () => {
    expect(found('Red teaming missed concept drift (概念漂移).')).toEqual([
      'red-teaming: Red teaming',
      'own-drift: concept drift',
      'own-drift: 概念漂移',
    ]);
  });

  it('prefers the reader’s entry where both have a form', () => {
    expect(found('The agent stopped.')).toEqual(['own-agent: agent']);
  });

  it('changes nothing when the reader has no terms', () => {
    expect(mergeTables(bundled, compileTerms([]))).toMatchObject(bundled);
  });

  it('finds the reader’s terms where there is nothing bundled', () => {
    const merged = mergeTables(compileTerms([]), readers);
    expect(spot('An agent.', prepareSpotter(merged))).toHaveLength(1);
  });
});

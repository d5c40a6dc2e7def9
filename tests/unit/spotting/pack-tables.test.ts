import { describe, expect, it } from 'vitest';
import { compileTerms } from '../../../utils/spotting/compile-terms';
import { packTables, unpackTables } from '../../../utils/spotting/pack-tables';
import type { TermTables } from '../../../utils/spotting/term-tables';
import { loadGlossary } from '../glossary/load-glossary';

const sorted = ({ rows, ...rest }: TermTables) => ({ ...rest, rows: rows.map((row) => JSON.stringify(row)).sort() });

describe('packTables', () => {
  it('loses nothing of the whole glossary', () => {
    const tables = compileTerms(loadGlossary().entries);
    expect(sorted(unpackTables(packTables(tables)))).toEqual(sorted(tables));
  });

  it('loses nothing where there is nothing', () => {
    expect(unpackTables(packTables(compileTerms([])))).toEqual(compileTerms([]));
  });

  it('writes one line an entry', () => {
    const tables: TermTables = {
      ids: ['ai', 'x'],
      basic: [true, false],
      hints: [[], ['a', 'b']],
      rows: [
        ['ai', 0, 2],
        ['x y', 1, 0],
      ],
    };
    expect(packTables(tables)).toBe('ai!\t\t2|ai\nx\ta|b\t0|x y');
  });
});

import { describe, expect, it } from 'vitest';
import type { CslItem } from '../../../utils/citation/csl-item';
import { toCslJson } from '../../../utils/citation/csl-json';

const ITEM: CslItem = {
  id: 'x',
  type: 'webpage',
  title: 'A </script><!-- title',
  author: [{ literal: 'The Associated Press' }],
  URL: 'https://example.com/',
};

describe('toCslJson', () => {
  it('writes the item as it is, an organisation as a literal', () => {
    expect(JSON.parse(toCslJson(ITEM, ''))).toEqual([ITEM]);
  });

  it('puts the passage into one line of the note', () => {
    const [item] = JSON.parse(toCslJson(ITEM, 'He said "no."\noriginal-date: 1999')) as [{ note: string }];
    expect(item.note).toBe('Quotation: “He said ‘no.’ original-date: 1999”');
  });

  it('holds nothing that ends a script', () => {
    expect(toCslJson(ITEM, '</script>\u2028')).not.toMatch(/[<\u2028\u2029]/);
  });

  it('leaves out an address that is not a web address', () => {
    expect(JSON.parse(toCslJson({ ...ITEM, URL: 'javascript:alert(1)' }, ''))[0]).not.toHaveProperty('URL');
  });
});

import { describe, expect, it } from 'vitest';
import { withoutSections } from '../../../utils/exchange/xml-sections';

describe('withoutSections', () => {
  it.each([
    ['a comment', 'a<!-- b -->c', 'ac'],
    ['line breaks of a comment', 'a<!-- b\n\n -->c', 'a\n\nc'],
    ['a CDATA section', 'a<![CDATA[<b>&]]>c', 'a&lt;b&gt;&amp;c'],
    ['a section inside a comment', '<!-- <![CDATA[ -->b<!-- ]]> -->', 'b'],
    ['a comment inside a section', '<![CDATA[<!-- a -->]]>', '&lt;!-- a --&gt;'],
    ['a comment that does not end', 'a<!-- b', 'a<!-- b'],
  ])('takes out or turns %s', (_, text, expected) => {
    expect(withoutSections(text)).toBe(expected);
  });
});

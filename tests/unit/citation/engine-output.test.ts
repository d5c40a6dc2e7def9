import { describe, expect, it } from 'vitest';
import { readEngineOutput } from '../../../utils/citation/engine-output';
import { isWebAddress } from '../../../utils/citation/is-web-address';

const asIs = (text: string) => [{ text }];

describe('readEngineOutput', () => {
  it.each([
    ['<div class="csl-entry">Doe, J. <i>A &#38; B</i>.</div>\n', 'Doe, J. A & B.', 'Doe, J. <i>A &amp; B</i>.'],
    [
      '<span style="font-variant:small-caps;">Doe</span> 1<sup>st</sup>',
      'Doe 1st',
      '<span style="font-variant:small-caps">Doe</span> 1<sup>st</sup>',
    ],
    ['<i>a <span style="font-style:normal;" class="x">b</span> c</i>', 'a b c', '<i>a </i><i>b</i><i> c</i>'],
    ['<b onclick="x">bold</b> <script>1</script>', 'bold 1', 'bold 1'],
    ['&#38;lt;b&#38;gt; &#60;b&#62;', '&lt;b&gt; <b>', '&amp;lt;b&amp;gt; &lt;b&gt;'],
    ['[NO_PRINTED_FORM]', '', ''],
    ['<div class="csl-entry">[CSL STYLE ERROR: reference with no printed form.]</div>', '', ''],
  ])('reads %j', (markup, plain, html) => expect(readEngineOutput(markup, asIs)).toEqual({ plain, html }));

  it('links what is revealed with an address', () => {
    const { html } = readEngineOutput('<i>x</i>', () => [{ text: 'x', href: 'https://e.org/?a="&b' }]);
    expect(html).toBe('<a href="https://e.org/?a=&quot;&amp;b"><i>x</i></a>');
  });
});

describe('isWebAddress', () => {
  it.each([
    ['https://example.org/', true],
    ['HTTP://example.org', true],
    ['javascript://example.org/%0aalert(1)', false],
    ['ftp://example.org/', false],
    ['file:///etc/passwd', false],
    ['https://', false],
    ['//example.org', false],
    [' https://example.org', false],
  ])('%s: %s', (address, expected) => expect(isWebAddress(address)).toBe(expected));
});

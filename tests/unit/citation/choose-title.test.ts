import { describe, expect, it } from 'vitest';
import { chooseTitle, stripSiteName } from '../../../utils/citation/choose-title';
import { evidenceOf, metaOf } from './page-evidence';

const ALIASES = ['Example Gazette', 'example-gazette', 'example-gazette.com'];

describe('stripSiteName', () => {
  const cases: [string, string][] = [
    ['Robots learn to fold - Example Gazette', 'Robots learn to fold'],
    ['Robots learn to fold | The Example Gazette', 'Robots learn to fold'],
    ['Robots learn to fold at last | Sport | Example Gazette', 'Robots learn to fold at last'],
    ['Robots learn to fold – example-gazette.com', 'Robots learn to fold'],
    ['Example Gazette: Robots learn to fold', 'Example Gazette: Robots learn to fold'],
    ['Example Gazette | Robots learn to fold', 'Robots learn to fold'],
    ['Robots - a user manual', 'Robots - a user manual'],
    ['Man against machine – the long view', 'Man against machine – the long view'],
    ['ロボットが畳む｜Example Gazette', 'ロボットが畳む'],
    ['Example Gazette » Blog Archive » Robots learn to fold', 'Robots learn to fold'],
  ];
  it.each(cases)('%s', (title, expected) => {
    expect(stripSiteName(title, ALIASES)).toBe(expected);
  });
});

describe('chooseTitle', () => {
  const heading = (text: string, isHeadline = false) => ({ text, isHeadline });
  const cases: {
    name: string;
    found: Parameters<typeof evidenceOf>[0];
    headline?: string;
    title: string | undefined;
    disagrees?: boolean;
  }[] = [
    {
      name: 'takes the heading that og:title confirms',
      found: {
        headings: [heading('Robots learn to fold laundry')],
        meta: metaOf({ 'og:title': 'Robots learn to fold laundry' }),
      },
      headline: 'Laundry robots: what now?',
      title: 'Robots learn to fold laundry',
      disagrees: true,
    },
    {
      name: 'takes the heading that opens the title, not the banner that closes it',
      found: {
        headings: [heading('A blog about folding'), heading('Robots learn to fold')],
        documentTitle: 'Robots learn to fold | A blog about folding',
      },
      title: 'Robots learn to fold',
    },
    {
      name: 'writes a kicker as the headline does',
      found: { headings: [heading('Laundry : Robots learn to fold')] },
      headline: 'Laundry: Robots learn to fold',
      title: 'Laundry: Robots learn to fold',
    },
    {
      name: 'drops a kicker that the declared titles do not have',
      found: {
        headings: [heading('Opinion Robots learn to fold laundry')],
        meta: metaOf({ 'og:title': 'Robots learn to fold laundry' }),
      },
      title: 'Robots learn to fold laundry',
    },
    {
      name: 'takes a lone heading over a title of one word',
      found: { headings: [heading('Time to say goodbye.')], documentTitle: 'Home' },
      title: 'Time to say goodbye.',
    },
    {
      name: 'does not take a login heading for the title',
      found: { headings: [heading('Log In')], meta: metaOf({ 'og:title': 'Robots learn to fold' }) },
      title: 'Robots learn to fold',
    },
    {
      name: 'decodes entities once and drops formatting tags of machine-made titles',
      found: { meta: metaOf({ 'og:title': 'A &amp; B: <em>fold</em> &amp;lt; press' }) },
      title: 'A & B: fold &lt; press',
    },
    {
      name: 'keeps what looks like a tag in a heading',
      found: { headings: [heading('Why <dialog> matters')] },
      title: 'Why <dialog> matters',
    },
    { name: 'strips bidi controls', found: { documentTitle: 'safe\u202egpj.exe' }, title: 'safegpj.exe' },
    { name: 'says nothing of an empty page', found: {}, title: undefined },
  ];
  it.each(cases)('$name', ({ found, headline, title, disagrees = false }) => {
    const article = headline === undefined ? undefined : { '@type': 'NewsArticle', headline };
    expect(chooseTitle(evidenceOf(found), article, ALIASES)).toEqual({ title, disagrees });
  });

  it('caps the title at 512 units', () => {
    expect(chooseTitle(evidenceOf({ documentTitle: 'word '.repeat(400) }), undefined, []).title?.length).toBeLessThanOrEqual(512);
  });
});

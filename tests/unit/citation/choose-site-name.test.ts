import { describe, expect, it } from 'vitest';
import { chooseSiteName } from '../../../utils/citation/choose-site-name';
import { readJsonLd } from '../../../utils/citation/json-ld';
import { evidenceOf, metaOf } from './page-evidence';

describe('chooseSiteName', () => {
  const cases: {
    name: string;
    url?: string;
    publisher?: string;
    meta?: Record<string, string>;
    title?: string;
    site: string | undefined;
    company?: string;
  }[] = [
    { name: 'takes the publisher', publisher: 'Example Gazette', site: 'Example Gazette' },
    { name: 'takes og:site_name', meta: { 'og:site_name': 'Example Gazette' }, site: 'Example Gazette' },
    {
      name: 'prefers the legible spelling',
      publisher: 'Example Gazette',
      meta: { 'og:site_name': 'examplegazette' },
      site: 'Example Gazette',
    },
    {
      name: 'prefers a name to a company',
      publisher: 'Gazette Media GmbH',
      meta: { 'og:site_name': 'Example Gazette' },
      site: 'Example Gazette',
      company: 'Gazette Media GmbH',
    },
    {
      name: 'prefers a name to a host',
      url: 'https://www.fold.de/x',
      publisher: 'Das Faltblatt',
      meta: { 'og:site_name': 'fold.de' },
      site: 'Das Faltblatt',
    },
    { name: 'drops a country ending', url: 'https://www.faltblatt.de/x', publisher: 'FALTBLATT.de', site: 'FALTBLATT' },
    {
      name: 'keeps an ending that is the brand',
      url: 'https://www.folding.com/x',
      publisher: 'Folding.com',
      site: 'Folding.com',
    },
    {
      name: 'drops initials in brackets',
      url: 'https://www.ebc.example/x',
      publisher: 'Example Broadcasting Corporation (EBC)',
      site: 'Example Broadcasting Corporation',
    },
    {
      name: 'ignores a section that calls itself a site',
      publisher: 'Example Gazette',
      meta: { 'og:site_name': 'Security', 'application-name': 'Example Gazette' },
      site: 'Example Gazette',
    },
    { name: 'takes no unconfirmed tail of a title', title: 'Robots - a manual', site: undefined },
    { name: 'takes a tail that the host confirms', title: 'Robots fold | Example Gazette', site: 'Example Gazette' },
    { name: 'says nothing when the page does not', site: undefined },
  ];
  it.each(cases)('$name', ({ url, publisher, meta = {}, title = '', site, company }) => {
    const graph = readJsonLd(
      publisher === undefined
        ? []
        : [JSON.stringify({ '@type': 'NewsArticle', publisher: { '@type': 'Organization', name: publisher } })],
    );
    const evidence = evidenceOf({ meta: metaOf(meta), documentTitle: title, ...(url === undefined ? {} : { url }) });
    const found = chooseSiteName(evidence, graph, graph.nodes[0]);
    expect(found.siteName).toBe(site);
    expect(found.publisher).toBe(company);
  });

  it('says when two names have nothing to do with each other', () => {
    const graph = readJsonLd([JSON.stringify({ '@type': 'NewsArticle', publisher: 'Morning Post' })]);
    const evidence = evidenceOf({ url: 'https://www.example.com/x', meta: metaOf({ 'og:site_name': 'Evening Star' }) });
    expect(chooseSiteName(evidence, graph, graph.nodes[0]).disagrees).toBe(true);
  });
});

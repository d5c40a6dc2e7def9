import { describe, expect, it } from 'vitest';
import { chooseType } from '../../../utils/citation/choose-type';
import { readJsonLd } from '../../../utils/citation/json-ld';
import { evidenceOf, metaOf } from './page-evidence';

describe('chooseType', () => {
  const cases: [string, string, string, Record<string, string>, string][] = [
    ['a newspaper', 'https://www.theguardian.com/x', 'NewsArticle', {}, 'article-newspaper'],
    ['a magazine', 'https://www.newyorker.com/x', 'NewsArticle', {}, 'article-magazine'],
    ["a broadcaster's site", 'https://www.bbc.co.uk/news/x', 'NewsArticle', {}, 'webpage'],
    ['a news agency', 'https://apnews.com/article/x', 'NewsArticle', {}, 'webpage'],
    ['a news article of an unknown site', 'https://www.example.com/x', 'NewsArticle', {}, 'article-newspaper'],
    ['an opinion piece of an unknown site', 'https://www.example.com/x', 'OpinionNewsArticle', {}, 'article-newspaper'],
    ['a blog post', 'https://www.example.com/x', 'BlogPosting', {}, 'post-weblog'],
    ['a newsletter host', 'https://someone.substack.com/p/x', 'NewsArticle', {}, 'post-weblog'],
    ['a blog subdomain', 'https://blog.example.com/x', 'WebPage', {}, 'post-weblog'],
    [
      'a preprint',
      'https://arxiv.org/abs/2601.00001',
      '',
      { citation_title: 'Folding', citation_arxiv_id: '2601.00001' },
      'article',
    ],
    ['a journal article', 'https://www.example.org/x', '', { citation_journal_title: 'Journal of Folding' }, 'article-journal'],
    ['a technical report', 'https://www.example.org/x', '', { citation_technical_report_institution: 'Fold Lab' }, 'report'],
    ['a Report node', 'https://www.example.org/x', 'Report', {}, 'report'],
    ['a page that says nothing', 'https://www.example.org/x', '', {}, 'webpage'],
    ['no address at all', 'about:blank', '', {}, 'webpage'],
  ];
  it.each(cases)('%s', (_, url, type, meta, expected) => {
    const graph = readJsonLd(type === '' ? [] : [JSON.stringify({ '@type': type })]);
    expect(chooseType(evidenceOf({ url, meta: metaOf(meta) }), graph, graph.nodes[0])).toBe(expected);
  });
});

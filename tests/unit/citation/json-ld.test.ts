import { describe, expect, it } from 'vitest';
import { nodeName, readJsonLd, typesOf, valuesOf } from '../../../utils/citation/json-ld';
import { mainArticle } from '../../../utils/citation/main-article';

const ARTICLE = { '@type': 'NewsArticle', headline: 'Models, measured', author: { '@type': 'Person', name: 'Ann Lee' } };

describe('readJsonLd', () => {
  const readable: [string, string][] = [
    ['one object', JSON.stringify(ARTICLE)],
    ['a list', JSON.stringify([{ '@type': 'WebSite' }, ARTICLE])],
    ['an @graph', JSON.stringify({ '@graph': [{ '@type': 'WebSite' }, ARTICLE] })],
    ['a raw line break inside a string', '{"@type":"NewsArticle","headline":"Models,\nmeasured"}'],
    ['a trailing comma', '{"@type":["NewsArticle",],"headline":"Models, measured",}'],
    ['a trailing semicolon', `${JSON.stringify(ARTICLE)};`],
    ['a comment around it', `<!-- ${JSON.stringify(ARTICLE)} -->`],
    ['a CDATA section around it', `//<![CDATA[\n${JSON.stringify(ARTICLE)}\n//]]>`],
    ['a stray backslash', '{"@type":"NewsArticle","headline":"Models, measured","path":"C:\\data"}'],
  ];
  it.each(readable)('reads %s', (_, block) => {
    const { nodes, isIncomplete } = readJsonLd([block]);
    expect(nodes.flatMap(typesOf)).toContain('NewsArticle');
    expect(isIncomplete).toBe(false);
  });

  it('keeps a comma and a bracket that stand inside a string', () => {
    const { nodes } = readJsonLd(['{"@type":"NewsArticle","headline":"One, ] two",}']);
    expect(nodes[0]?.headline).toBe('One, ] two');
  });

  const unreadable: [string, string[]][] = [
    ['no JSON at all', ['hello']],
    ['half an object', ['{"@type":"NewsArticle","headline":"Mod']],
    ['a block of more than 256 kB', [JSON.stringify({ ...ARTICLE, articleBody: 'x'.repeat(300_000) })]],
    ['an eleventh block', [...Array.from({ length: 10 }, () => '{}'), JSON.stringify(ARTICLE)]],
    ['a node 40 levels down', [`${'{"a":'.repeat(40)}${JSON.stringify(ARTICLE)}${'}'.repeat(40)}`]],
  ];
  it.each(unreadable)('leaves out %s and says so', (_, blocks) => {
    const { nodes, isIncomplete } = readJsonLd(blocks);
    expect(nodes).toEqual([]);
    expect(isIncomplete).toBe(true);
  });

  it('takes linear time on a string that never ends', () => {
    const start = performance.now();
    readJsonLd([`{"a":"${'\\"'.repeat(100_000)}`]);
    expect(performance.now() - start).toBeLessThan(1500);
  });

  it('does not collect what other pages, comments and live-blog posts are', () => {
    const block = JSON.stringify({ ...ARTICLE, comment: [{ '@type': 'Comment' }], liveBlogUpdate: [{ '@type': 'BlogPosting' }] });
    expect(readJsonLd([block]).nodes.flatMap(typesOf)).toEqual(['NewsArticle', 'Person']);
  });

  it('resolves a reference to a node of another block', () => {
    const graph = readJsonLd([
      JSON.stringify({ '@type': 'NewsArticle', author: { '@id': '#ann' } }),
      JSON.stringify({ '@graph': [{ '@type': 'Person', '@id': '#ann', name: 'Ann Lee' }] }),
    ]);
    const article = graph.nodes[0];
    expect(article && valuesOf(graph, article, 'author').map(nodeName)).toEqual(['Ann Lee']);
  });
});

describe('mainArticle', () => {
  it('prefers the article that names the page over the teasers before it', () => {
    const graph = readJsonLd([
      JSON.stringify([
        { '@type': 'NewsArticle', headline: 'Other story', url: 'https://example.com/other' },
        { '@type': 'NewsArticle', headline: 'This story', url: 'https://example.com/this?ref=rss' },
      ]),
    ]);
    expect(mainArticle(graph, 'https://www.example.com/this/', [])?.headline).toBe('This story');
  });

  it('prefers the article whose headline the page shows', () => {
    const graph = readJsonLd([
      JSON.stringify([
        { '@type': 'Article', headline: 'Other' },
        { '@type': 'Article', headline: '“This”, now' },
      ]),
    ]);
    expect(mainArticle(graph, 'https://example.com/x', ['This, now!'])?.headline).toBe('“This”, now');
  });

  it('takes no bare page node for an article', () => {
    expect(mainArticle(readJsonLd(['{"@type":"WebPage","name":"Home"}']), 'https://example.com/', [])).toBeUndefined();
  });
});

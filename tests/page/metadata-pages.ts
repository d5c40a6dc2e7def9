import type { PageMetadata } from '../../utils/citation/page-metadata';

/** An invented page and what it says of itself; fields not listed are not looked at. */
export interface MetadataPage {
  readonly name: string;
  readonly url: string;
  readonly head?: string;
  readonly body?: string;
  readonly language?: string;
  readonly expected: Partial<PageMetadata>;
}

const ld = (...nodes: object[]): string =>
  nodes.map((node) => `<script type="application/ld+json">${JSON.stringify(node)}</script>`).join('');
const person = (name: string): { name: string; kind: 'person' } => ({ name, kind: 'person' });
const parted = (name: string, family: string, given: string): PageMetadata['authors'][number] => ({
  ...person(name),
  family,
  given,
});
const organisation = (name: string): { name: string; kind: 'organisation' } => ({ name, kind: 'organisation' });
const gazette = { '@type': 'Organization', name: 'Example Gazette' };
const URL_OF_NEWS = 'https://www.example-gazette.com/tech/robots-fold';

/** Small pages, one a trait; all invented. */
export const METADATA_PAGES: readonly MetadataPage[] = [
  {
    name: 'news with a NewsArticle',
    url: `${URL_OF_NEWS}?utm_source=feed`,
    head: `<title>Robots fold - Example Gazette</title><link rel="canonical" href="${URL_OF_NEWS}">${ld({
      '@type': 'NewsArticle',
      headline: 'Robots fold laundry',
      author: { '@type': 'Person', name: 'Ann Lee' },
      publisher: gazette,
      datePublished: '2026-06-14T08:30:00+02:00',
      dateModified: '2026-06-15T09:00:00+02:00',
      articleSection: 'Tech',
      isAccessibleForFree: false,
    })}`,
    body: '<article><h1>Robots fold laundry</h1><p>By Ann Lee</p><p>They do.</p></article>',
    expected: {
      title: 'Robots fold laundry',
      authors: [person('Ann Lee')],
      siteName: 'Example Gazette',
      section: 'Tech',
      published: '2026-06-14T08:30:00+02:00',
      updated: '2026-06-15T09:00:00+02:00',
      language: 'en',
      type: 'article-newspaper',
      canonicalUrl: URL_OF_NEWS,
      paywalled: true,
      check: [],
    },
  },
  {
    name: 'two authors',
    url: URL_OF_NEWS,
    head: ld({
      '@type': 'NewsArticle',
      author: [
        { '@type': 'Person', name: 'Ann Lee' },
        { '@type': 'Person', name: 'Bo Chen' },
      ],
    }),
    expected: { authors: [person('Ann Lee'), person('Bo Chen')] },
  },
  {
    name: 'the parts of names, beside a meta tag and a byline with more authors',
    url: URL_OF_NEWS,
    head: `<meta name="author" content="Hannah Brightwater, Wen Jiarui">${ld({
      '@type': 'NewsArticle',
      author: { '@type': 'Person', name: 'Wen Jiarui', givenName: 'Jiarui', familyName: 'Wen' },
    })}`,
    body: '<h1>Robots fold laundry</h1><p class="byline">By Hannah Brightwater and Wen Jiarui</p>',
    expected: { authors: [person('Hannah Brightwater'), parted('Wen Jiarui', 'Wen', 'Jiarui')], check: [] },
  },
  {
    name: 'parts without a name, in Han',
    url: URL_OF_NEWS,
    language: 'zh-CN',
    head: ld({ '@type': 'NewsArticle', author: { '@type': 'Person', givenName: '听澜', familyName: '林' } }),
    expected: { authors: [parted('林听澜', '林', '听澜')], check: [] },
  },
  {
    name: 'a name that may have the family name first',
    url: URL_OF_NEWS,
    head: ld({ '@type': 'NewsArticle', author: { '@type': 'Person', name: 'Wen Jiarui' } }),
    expected: { authors: [person('Wen Jiarui')], check: ['authors'] },
  },
  {
    name: 'an organisation as author',
    url: URL_OF_NEWS,
    head: ld({ '@type': 'Article', author: { '@type': 'Organization', name: 'Institute for Folding' } }),
    expected: { authors: [organisation('Institute for Folding')] },
  },
  {
    name: 'an agency in the byline',
    url: URL_OF_NEWS,
    body: '<h1>Robots fold laundry</h1><div class="byline">By Ann Lee and Bo Chen, AP</div>',
    expected: { authors: [person('Ann Lee'), person('Bo Chen'), organisation('AP')] },
  },
  {
    name: 'Person nodes that are organisations',
    url: URL_OF_NEWS,
    head: ld({
      '@type': 'NewsArticle',
      author: [
        { '@type': 'Person', name: 'AFP' },
        { '@type': 'Person', name: 'Gear Team' },
        { '@type': 'Person', name: 'Ann Lee' },
      ],
    }),
    expected: { authors: [organisation('AFP'), organisation('Gear Team'), person('Ann Lee')] },
  },
  {
    name: 'meta tags only',
    url: URL_OF_NEWS,
    head: '<meta property="og:title" content="Robots fold &amp;amp; press"><meta name="author" content="Ann Lee"><meta property="article:published_time" content="2026-06-14T08:30:00Z"><meta property="og:site_name" content="Example Gazette">',
    expected: {
      title: 'Robots fold & press',
      authors: [person('Ann Lee')],
      published: '2026-06-14T08:30:00Z',
      siteName: 'Example Gazette',
    },
  },
  {
    name: 'a byline in the text only',
    url: URL_OF_NEWS,
    language: 'de',
    body: '<main><h1>Roboter falten Wäsche</h1><p>Von <a href="/leute/7">Jörg Müller</a></p><p>14. Juni 2026</p><p>Sie tun es.</p></main>',
    expected: { title: 'Roboter falten Wäsche', authors: [person('Jörg Müller')], published: '2026-06-14', language: 'de' },
  },
  {
    name: 'microdata',
    url: URL_OF_NEWS,
    body: '<article><h1 itemprop="headline">Robots fold</h1><span itemprop="author" itemscope><span itemprop="name">Ann Lee</span></span><time itemprop="datePublished" datetime="2026-06-14">yesterday</time></article>',
    expected: { authors: [person('Ann Lee')], published: '2026-06-14' },
  },
  {
    name: 'a blog post',
    url: 'https://blog.example.org/fold',
    head: `<title>Folding | Bo's blog</title>${ld({ '@type': 'BlogPosting', headline: 'Folding', author: { '@type': 'Person', name: 'Bo' } })}`,
    body: '<h1>Folding</h1>',
    expected: { title: 'Folding', authors: [person('Bo')], type: 'post-weblog' },
  },
  { name: 'no author', url: URL_OF_NEWS, body: '<h1>Robots fold laundry</h1><p>They do.</p>', expected: { authors: [] } },
  {
    name: 'the bylines of comments, teasers and the footer',
    url: URL_OF_NEWS,
    body: `<article><h1>Robots fold laundry</h1><p>They do.</p></article><aside><a rel="author">Eve Other</a></aside>
      <ul class="related"><li><span class="byline">By Ted Teaser</span></li></ul>
      <ol class="comment-list"><li><cite class="comment-author">Tom Troll</cite><time datetime="2026-07-01">now</time></li></ol>
      <footer><span class="author">Web Master</span></footer>`,
    expected: { authors: [], published: undefined },
  },
  {
    name: 'UTC and the local day',
    url: URL_OF_NEWS,
    head: `<meta property="article:published_time" content="2026-06-15T04:30:00+08:00">${ld({ '@type': 'NewsArticle', datePublished: '2026-06-14T20:30:00Z' })}`,
    expected: { published: '2026-06-15T04:30:00+08:00', check: [] },
  },
  {
    name: 'only a date of modification',
    url: URL_OF_NEWS,
    head: ld({ '@type': 'NewsArticle', dateModified: '2026-06-15T09:00:00+02:00' }),
    expected: { published: undefined, updated: '2026-06-15T09:00:00+02:00' },
  },
  {
    name: 'Chinese',
    url: 'https://www.example-news.cn/tech/1.html',
    language: 'zh-CN',
    head: `<title>机器人学会叠衣服_示例新闻</title><meta property="og:site_name" content="示例新闻">${ld({ '@type': 'NewsArticle', headline: '机器人学会叠衣服', author: { '@type': 'Person', name: '记者王小明' } })}`,
    body: '<h1>机器人学会叠衣服</h1><span class="date">2026年6月14日</span>',
    expected: { title: '机器人学会叠衣服', authors: [person('王小明')], published: '2026-06-14', language: 'zh-CN' },
  },
  {
    name: 'Japanese',
    url: 'https://www.example-shimbun.jp/articles/1',
    language: 'ja',
    head: '<title>ロボットが洗濯物を畳む：例新聞デジタル</title><meta property="og:site_name" content="例新聞デジタル"><meta property="article:published_time" content="2026-06-14T08:30:00+09:00">',
    body: '<h1>ロボットが洗濯物を畳む</h1><div class="author">【山田太郎】</div>',
    expected: {
      title: 'ロボットが洗濯物を畳む',
      authors: [person('山田太郎')],
      siteName: '例新聞デジタル',
      published: '2026-06-14T08:30:00+09:00',
    },
  },
  {
    name: 'JSON-LD that is no JSON',
    url: URL_OF_NEWS,
    head: '<title>Robots fold laundry</title><script type="application/ld+json">{"@type":"NewsArticle","headline": oops}</script><meta name="author" content="Ann Lee">',
    expected: { title: 'Robots fold laundry', authors: [person('Ann Lee')] },
  },
  {
    name: 'JSON-LD that can be mended',
    url: URL_OF_NEWS,
    head: '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Robots\nfold laundry","author":"Ann Lee",}</script>',
    expected: { title: 'Robots fold laundry', authors: [person('Ann Lee')] },
  },
  {
    name: '@graph with the author by @id',
    url: URL_OF_NEWS,
    head: ld({
      '@graph': [
        { '@type': 'Article', headline: 'Robots fold', author: { '@id': '#ann' } },
        { '@type': ['Person', 'Organization'], '@id': '#ann', name: 'Ann Lee' },
      ],
    }),
    expected: { authors: [person('Ann Lee')] },
  },
  {
    name: 'a title with the site behind it',
    url: URL_OF_NEWS,
    head: '<title>Robots fold laundry at home | Tech | Example Gazette</title>',
    expected: { title: 'Robots fold laundry at home', siteName: 'Example Gazette' },
  },
  {
    name: 'og:title and heading that disagree',
    url: URL_OF_NEWS,
    head: `<meta property="og:title" content="You will not believe this machine">${ld({ '@type': 'NewsArticle', headline: 'Robots fold laundry' })}`,
    body: '<h1>Robots fold laundry</h1>',
    expected: { title: 'Robots fold laundry', check: ['title'] },
  },
  {
    name: 'hostile metadata',
    url: URL_OF_NEWS,
    head: `<title>${'A'.repeat(9000)}</title><link rel="canonical" href="javascript:alert(1)">
      <meta property="og:title" content="${'fold '.repeat(3000)}"><meta property="og:url" content="https://evil.example.org/x">
      <meta name="author" content="Ann\u202e\u0007 Lee"><meta property="og:site_name" content="<img src=x onerror=alert(1)>Gazette">
      <script type="application/ld+json">${'['.repeat(50_000)}</script>`,
    expected: { authors: [person('Ann Lee')], siteName: 'Gazette', canonicalUrl: undefined },
  },
  {
    name: 'DOM clobbering',
    url: URL_OF_NEWS,
    head: '<title>Robots fold laundry</title>',
    body: `<img name="title"><img name="querySelectorAll"><form id="documentElement">
      <input name="parentNode"><input name="parentElement"><input name="getAttribute"><input name="textContent"><input name="children">
      <input name="localName"><input name="firstElementChild"><input name="nextElementSibling">
      <h1>Robots fold laundry</h1><p class="byline">By Ann Lee</p></form>`,
    expected: { title: 'Robots fold laundry', authors: [person('Ann Lee')] },
  },
  {
    name: 'a preprint with citation tags',
    url: 'https://arxiv.org/abs/2601.00001',
    head: '<title>[2601.00001] Folding at Scale</title><meta name="citation_title" content="Folding at Scale"><meta name="citation_author" content="Lee, Ann"><meta name="citation_author" content="van den Berg, Jan"><meta name="citation_date" content="2026/01/05"><meta name="citation_doi" content="10.48550/arXiv.2601.00001"><meta name="citation_arxiv_id" content="2601.00001">',
    body: '<h1>arXiv</h1><h1 class="title"><span class="descriptor">Title:</span>Folding at Scale</h1>',
    expected: {
      title: 'Folding at Scale',
      authors: [parted('Ann Lee', 'Lee', 'Ann'), parted('Jan van den Berg', 'van den Berg', 'Jan')],
      published: '2026-01-05',
      type: 'article',
      doi: '10.48550/arXiv.2601.00001',
    },
  },
  {
    name: 'a press release',
    url: 'https://www.prnewswire.com/news-releases/folding.html',
    head: `<meta property="og:site_name" content="PR Newswire">${ld({ '@type': 'NewsArticle', headline: 'Fold Inc. folds', author: { '@type': 'Organization', name: 'Fold Inc.' } })}`,
    body: '<h1>Fold Inc. folds</h1>',
    expected: { title: 'Fold Inc. folds', authors: [organisation('Fold Inc.')], siteName: 'PR Newswire', type: 'webpage' },
  },
  {
    name: 'a report',
    url: 'https://www.example.org/report-2026',
    head: ld({
      '@type': 'Report',
      name: 'State of Folding 2026',
      author: { '@type': 'Organization', name: 'Folding Council' },
      datePublished: '2026-03',
    }),
    body: '<h1>State of Folding 2026</h1>',
    expected: { title: 'State of Folding 2026', authors: [organisation('Folding Council')], type: 'report' },
  },
  {
    name: 'a live blog',
    url: URL_OF_NEWS,
    head: ld({
      '@type': 'LiveBlogPosting',
      headline: 'Folding live',
      datePublished: '2026-06-14T08:00:00Z',
      liveBlogUpdate: [{ '@type': 'BlogPosting', headline: 'First fold', author: { '@type': 'Person', name: 'Someone Else' } }],
    }),
    expected: { title: 'Folding live', authors: [], type: 'article-newspaper' },
  },
  { name: 'an empty page', url: 'about:blank', expected: { authors: [], title: undefined, type: 'webpage', check: [] } },
];

import { isNode, typesOf, valuesOf, type JsonLdGraph, type JsonLdNode } from './json-ld';
import type { MetadataEvidence } from './metadata-evidence';
import type { PageMetadata } from './page-metadata';
import { parseHttpUrl, registrableHost } from './same-site';

type PageType = PageMetadata['type'];

// Sites whose kind their own markup does not tell. Style guides cite a story on a newspaper's site as a newspaper article,
// and one on the site of a broadcaster, agency or news portal as a web page.
const HOSTS: Readonly<Record<PageType, string>> = {
  'article-newspaper':
    'nytimes.com washingtonpost.com wsj.com latimes.com usatoday.com theguardian.com thetimes.com thetimes.co.uk telegraph.co.uk independent.co.uk ft.com ' +
    'standard.co.uk dailymail.co.uk mirror.co.uk thesun.co.uk chicagotribune.com bostonglobe.com sfchronicle.com nypost.com politico.com politico.eu csmonitor.com ' +
    'theglobeandmail.com thestar.com nationalpost.com smh.com.au theage.com.au theaustralian.com.au irishtimes.com scotsman.com nzherald.co.nz ' +
    'lemonde.fr lefigaro.fr liberation.fr lesechos.fr faz.net sueddeutsche.de zeit.de welt.de taz.de tagesspiegel.de handelsblatt.com nzz.ch derstandard.at ' +
    'diepresse.com elpais.com elmundo.es corriere.it repubblica.it ilsole24ore.com nrc.nl volkskrant.nl dn.se aftenposten.no politiken.dk hs.fi ' +
    'asahi.com mainichi.jp yomiuri.co.jp nikkei.com japantimes.co.jp chosun.com joongang.co.kr hani.co.kr koreaherald.com scmp.com straitstimes.com ' +
    'thehindu.com indianexpress.com hindustantimes.com people.com.cn taipeitimes.com haaretz.com folha.uol.com.br dawn.com kommersant.ru',
  'article-magazine':
    'time.com newyorker.com theatlantic.com economist.com wired.com newsweek.com forbes.com fortune.com bloomberg.com technologyreview.com scientificamerican.com ' +
    'newscientist.com spiegel.de stern.de focus.de newstatesman.com spectator.co.uk prospectmagazine.co.uk foreignaffairs.com foreignpolicy.com vox.com slate.com ' +
    'thenation.com motherjones.com vanityfair.com rollingstone.com businessinsider.com harpers.org newrepublic.com noemamag.com quantamagazine.org lexpress.fr lepoint.fr',
  'post-weblog':
    'substack.com medium.com wordpress.com blogspot.com tumblr.com lesswrong.com alignmentforum.org ghost.io typepad.com effectivealtruism.org hypotheses.org',
  webpage:
    'bbc.com bbc.co.uk cnn.com cbc.ca npr.org nbcnews.com cbsnews.com abcnews.go.com abc.net.au foxnews.com msnbc.com aljazeera.com dw.com euronews.com sky.com ' +
    'tagesschau.de ard.de zdf.de ndr.de wdr.de br.de srf.ch orf.at rfi.fr france24.com nhk.or.jp cctv.com cgtn.com voanews.com pbs.org ' +
    'reuters.com apnews.com afp.com dpa.com kyodonews.net yna.co.kr xinhuanet.com news.cn ansa.it efe.com thehill.com axios.com semafor.com ' +
    'techcrunch.com theverge.com arstechnica.com zdnet.com cnet.com venturebeat.com 404media.co heise.de golem.de t-online.de n-tv.de yahoo.com msn.com ' +
    'wikipedia.org prnewswire.com businesswire.com globenewswire.com eurekalert.org',
  'article-journal': 'science.org pnas.org plos.org springer.com sciencedirect.com tandfonline.com wiley.com jstor.org jmlr.org',
  article: 'arxiv.org biorxiv.org medrxiv.org ssrn.com osf.io openreview.net',
  report: '',
};

function hostType(host: string): PageType | undefined {
  if (host === '') return undefined;
  const names = [host.replace(/^www\./, ''), registrableHost(host), host.split('.').slice(-2).join('.')];
  for (const [type, hosts] of Object.entries(HOSTS)) {
    const list = hosts.split(' ');
    if (names.some((name) => list.includes(name))) return type as PageType;
  }
  return undefined;
}

function nodeTypes(graph: JsonLdGraph, article: JsonLdNode | undefined): string[] {
  if (!article) return [];
  // A page node wraps what it is about: WebPage with a mainEntity of another type.
  return [article, ...valuesOf(graph, article, 'mainEntity').filter(isNode)].flatMap(typesOf);
}

/**
 * Chooses the CSL type: scholarly tags first, then the kind of site, then the JSON-LD type; a news article of an unknown
 * site counts as a newspaper's. A page that says nothing is a web page.
 *
 * @param article - the JSON-LD node of the page itself
 */
export function chooseType(evidence: MetadataEvidence, graph: JsonLdGraph, article: JsonLdNode | undefined): PageType {
  const names = new Set(evidence.meta.filter(({ content }) => content.trim() !== '').map(({ name }) => name));
  const host = parseHttpUrl(evidence.url)?.hostname ?? '';
  const known = hostType(host);
  const types = nodeTypes(graph, article);
  if (names.has('citation_technical_report_institution') || names.has('citation_technical_report_number')) return 'report';
  if (known === 'article' || names.has('citation_arxiv_id')) return 'article';
  if (names.has('citation_journal_title')) return 'article-journal';
  if (types.includes('Report')) return 'report';
  if (known === 'article-journal' && types.includes('ScholarlyArticle')) return known;
  if (types.includes('ScholarlyArticle') || types.includes('MedicalScholarlyArticle')) return 'article-journal';
  if (known && known !== 'article-journal') {
    // A newspaper's blog is a newspaper's all the same; a blog host never carries a newspaper.
    return known;
  }
  if (types.some((type) => /NewsArticle$/.test(type))) return 'article-newspaper';
  if (types.some((type) => /BlogPosting$/.test(type) && type !== 'LiveBlogPosting')) return 'post-weblog';
  if (types.includes('LiveBlogPosting')) return 'article-newspaper';
  const generator = evidence.meta.find(({ name }) => name === 'generator')?.content ?? '';
  const isPost = evidence.meta.some(({ name, content }) => name === 'og:type' && /^(?:article|blog)$/i.test(content.trim()));
  if (/^blogs?\./.test(host) || (/^(?:blogger|ghost|substack|typepad)/i.test(generator) && isPost)) return 'post-weblog';
  return 'webpage';
}

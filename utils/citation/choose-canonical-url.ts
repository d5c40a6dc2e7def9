import type { MetadataEvidence } from './metadata-evidence';
import { isSameSite, parseHttpUrl } from './same-site';

const MAX_LENGTH = 4096; // UTF-16 units, as PageMetadata has it

// Parameters that say where a reader came from, not which page it is.
const TRACKING = /^(?:utm_.+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|yclid|_ga|_gl|ref_src|spm|cmpid|smid)$/i;

/**
 * Chooses the address the page wants to be cited at: `link[rel=canonical]`, else `og:url`. It must be http(s), of the same
 * site as the page, and no mere front page when the page is none; fragment and tracking parameters are dropped.
 */
export function chooseCanonicalUrl(evidence: MetadataEvidence): string | undefined {
  const page = parseHttpUrl(evidence.url);
  if (!page) return undefined;
  const declared = evidence.meta.find(({ name }) => name === 'og:url')?.content ?? '';
  for (const href of [evidence.canonicalHref, declared]) {
    const url = href.trim() === '' || href.length > MAX_LENGTH ? undefined : parseHttpUrl(href, evidence.url);
    if (!url || !isSameSite(url, page)) continue;
    if (url.pathname === '/' && url.search === '' && (page.pathname !== '/' || page.search !== '')) continue;
    url.hash = '';
    for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
    if (url.href.length <= MAX_LENGTH) return url.href;
  }
  return undefined;
}

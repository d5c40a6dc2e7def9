// Parameters that say where a reader came from, not which page it is.
const TRACKING = /^(utm_.+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|yclid|_ga|_gl|ref_src|spm|cmpid|smid)$/i;

/**
 * Gives the name under which the claims of a page are filed: the address without fragment (unless it routes an app:
 * `#/…`, `#!…`), tracking parameters, default port, `www.` and final slash; the other parameters sorted.
 *
 * @param url - an absolute URL; anything else comes back as it is
 */
export function pageKey(url: string): string {
  let parsed: URL;
  try {
    parsed = new URL(url);
  } catch {
    return url; // not an address: it can still serve as a name
  }
  const query = [...parsed.searchParams]
    .filter(([name]) => !TRACKING.test(name))
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .sort()
    .join('&');
  const route = /^#[!/]/.test(parsed.hash) ? parsed.hash : '';
  const scheme = /^https?:$/.test(parsed.protocol) ? '' : parsed.protocol;
  const host = parsed.host.replace(/^www\./, '');
  return `${scheme}//${host}${parsed.pathname.replace(/\/+$/, '')}${query && `?${query}`}${route}`;
}

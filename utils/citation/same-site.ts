// Second-level labels under which countries register names: `example.co.uk` is registered, `co.uk` is not. A list of the
// common ones, not the Public Suffix List (200 kB): a miss only makes two sites of one registrar look like one.
const REGISTRY_LABELS = new Set([
  'ac',
  'co',
  'com',
  'edu',
  'gob',
  'gov',
  'gouv',
  'gv',
  'ltd',
  'ne',
  'net',
  'nic',
  'or',
  'org',
  'plc',
  'go',
  'web',
]);

// Hosts whose subdomains belong to different people.
const SHARED_HOSTS = new Set([
  'blogspot.com',
  'wordpress.com',
  'substack.com',
  'medium.com',
  'tumblr.com',
  'github.io',
  'gitlab.io',
  'pages.dev',
  'netlify.app',
  'vercel.app',
  'ghost.io',
  'typepad.com',
  'livejournal.com',
  'hypotheses.org',
  'wixsite.com',
  'weebly.com',
]);

/**
 * Reads an http(s) address, resolved against `base`; anything else (`javascript:`, `data:`, nonsense) is undefined.
 *
 * @param base - the address of the page, for relative addresses
 */
export function parseHttpUrl(text: string, base?: string): URL | undefined {
  try {
    const url = new URL(text.trim(), base);
    return /^https?:$/.test(url.protocol) && url.username === '' && url.password === '' ? url : undefined;
  } catch {
    return undefined; // not an address
  }
}

/** Gives the registrable part of a host as far as it can be told without the Public Suffix List: `news.example.co.uk` gives `example.co.uk`. */
export function registrableHost(host: string): string {
  const bare = host.toLowerCase().replace(/\.$/, '');
  if (/^[\d.]+$|:/.test(bare)) return bare; // an IP address
  const labels = bare.split('.');
  const isLongCountry = (labels.at(-1)?.length ?? 0) === 2 && REGISTRY_LABELS.has(labels.at(-2) ?? '');
  const depth = isLongCountry || SHARED_HOSTS.has(labels.slice(-2).join('.')) ? 3 : 2;
  return labels.slice(-depth).join('.');
}

/** Tells whether two addresses belong to the same site: equal registrable hosts. */
export function isSameSite(one: URL, other: URL): boolean {
  return registrableHost(one.hostname) === registrableHost(other.hostname);
}

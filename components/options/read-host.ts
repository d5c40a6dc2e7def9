/**
 * Reads the host of a web site from what a person types: `example.org`, `https://example.org/news`.
 *
 * @returns the host as the browser has it in `location.hostname` (lower case, IDN as `xn--`); `undefined` when it names no site
 */
export function readHost(typed: string): string | undefined {
  const text = typed.trim();
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  if (text === '' || /\s/.test(text) || !/^https?:/i.test(address) || !URL.canParse(address)) return undefined;
  const { hostname, username } = new URL(address);
  const isSite = hostname === 'localhost' || hostname.startsWith('[') || /^[^.]+(\.[^.]+)+$/.test(hostname);
  return isSite && username === '' && hostname.length <= 255 ? hostname : undefined;
}

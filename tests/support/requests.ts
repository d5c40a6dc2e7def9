import { readFile } from 'node:fs/promises';
import type { Extension } from './browser';
import { inFirefoxWindow } from './browser-keys';

/** Arguments with which Chromium can reach this machine alone, and writes down every request it makes in `log`. */
export function recordedChromium(log: string): string[] {
  return ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost', `--log-net-log=${log}`];
}

/**
 * The addresses that pages, extensions and the driver asked for over the network, read after Chromium was closed. Its own
 * requests (for updates, for the time) have no origin; those of ours would have one, and it is not one of the tests' pages.
 */
export async function requestsOfChromium(log: string): Promise<string[]> {
  type Event = { params?: { url?: string; initiator?: string } };
  const { events } = JSON.parse(await readFile(log, 'utf8')) as { events: Event[] };
  const asked = events.flatMap(({ params }) => (params?.url !== undefined && params.initiator !== undefined ? [params] : []));
  const ofTheBrowser = ({ url = '', initiator }: { url?: string; initiator?: string }) =>
    initiator === 'not an origin' && !url.startsWith('http://localhost:');
  return unique(asked.filter((request) => !ofTheBrowser(request)).map(({ url = '' }) => url));
}

const OBSERVED = 'footlightTestRequests';

/** Has Firefox write down every request from now on, but for its own: those of the system to other machines. */
export async function recordFirefox(extension: Extension): Promise<void> {
  await inFirefoxWindow(
    extension,
    `(() => {
      window.${OBSERVED} = [];
      const observe = (subject) => {
        const { URI, loadInfo } = subject.QueryInterface(Components.interfaces.nsIHttpChannel);
        if (URI.host === 'localhost' || !loadInfo.triggeringPrincipal.isSystemPrincipal) window.${OBSERVED}.push(URI.spec);
      };
      Services.obs.addObserver({ observe }, 'http-on-modify-request');
      return true;
    })()`,
  );
}

/** The addresses Firefox asked for since. */
export async function requestsOfFirefox(extension: Extension): Promise<string[]> {
  return unique(JSON.parse((await inFirefoxWindow(extension, `JSON.stringify(window.${OBSERVED})`)) as string) as string[]);
}

function unique(addresses: readonly string[]): string[] {
  return [...new Set(addresses)].filter((address) => /^(https?|wss?|ftp):/.test(address));
}

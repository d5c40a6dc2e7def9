import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';

const ROOT = new URL('../..', import.meta.url).pathname;
const STRICT = "default-src 'none'; style-src 'none'; script-src 'none'; require-trusted-types-for 'script'";

/** A running server of test pages. */
export type Pages = {
  /** Address of a page on a secure host (localhost). */
  at: (path: string) => string;
  /** The same on an insecure host, or undefined where this machine has no other address than loopback. */
  insecureAt: ((path: string) => string) | undefined;
  /** Paths asked for, in order. */
  requests: string[];
  /** Makes `path` answer with this HTML from now on. */
  put: (path: string, html: string, headers?: Record<string, string>) => void;
  close: () => Promise<void>;
};

/** Serves the sample article and the fixture pages; `/strict-csp/…` comes with the strictest policy. */
export async function servePages(): Promise<Pages> {
  const requests: string[] = [];
  const own = new Map<string, { html: string; headers: Record<string, string> }>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    requests.push(pathname);
    const given = own.get(pathname);
    const headers = {
      'content-type': 'text/html; charset=utf-8',
      ...(pathname.startsWith('/strict-csp/') && { 'content-security-policy': STRICT }),
    };
    if (given) return void response.writeHead(200, { ...headers, ...given.headers }).end(given.html);
    readFile(fileOf(pathname)).then(
      (body) => response.writeHead(200, headers).end(body),
      () => response.writeHead(404).end(),
    );
  });
  const port = await listen(server);
  const address = outsideAddress();
  return {
    at: (path) => `http://localhost:${port}${path}`,
    insecureAt: address === undefined ? undefined : (path) => `http://${address}:${port}${path}`,
    requests,
    put: (path, html, headers = {}) => void own.set(path, { html, headers }),
    close: () => new Promise((resolve) => (server.closeAllConnections(), server.close(() => resolve()))),
  };
}

function fileOf(pathname: string): string {
  if (pathname.startsWith('/sample/')) return join(ROOT, 'public', pathname);
  return join(ROOT, 'tests/fixtures/pages', pathname.endsWith('/') ? `${pathname}page.html` : pathname);
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => server.listen(0, '0.0.0.0', () => resolve((server.address() as { port: number }).port)));
}

function outsideAddress(): string | undefined {
  return Object.values(networkInterfaces())
    .flat()
    .find((face) => face?.family === 'IPv4' && !face.internal)?.address;
}

/** A static server for built sites, as plain as the plainest host: what works here works everywhere. */

import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

/** A folder and the base path under which it is served. */
export interface Served {
  readonly dir: string;
  readonly base?: string;
}

/** A running server. It ends with its process; `close`, or `await using`, ends it earlier. */
export interface StaticServer extends AsyncDisposable {
  /** `http://127.0.0.1:<port>`, without a final slash. */
  readonly origin: string;
  /** The address of the start page, with the base path and a final slash. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

const text = '; charset=utf-8';
const types: Readonly<Record<string, string>> = {
  '.html': `text/html${text}`,
  '.css': `text/css${text}`,
  '.js': `text/javascript${text}`,
  '.mjs': `text/javascript${text}`,
  '.json': 'application/json',
  '.ndjson': 'application/x-ndjson',
  '.geojson': 'application/geo+json',
  '.webmanifest': 'application/manifest+json',
  '.csv': `text/csv${text}`,
  '.ics': `text/calendar${text}`,
  '.xml': 'application/xml',
  '.txt': `text/plain${text}`,
  '.bib': `text/plain${text}`,
  '.ris': `text/plain${text}`,
  '.sha256': `text/plain${text}`,
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

/** Serves a folder on a free port of this machine. */
export async function serveFolder({ dir, base = '/' }: Served): Promise<StaticServer> {
  const server = createServer((incoming, outgoing) => {
    answer(dir, base, incoming, outgoing).catch((error: unknown) => outgoing.destroy(error as Error));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  server.unref();
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    if (server.listening) await new Promise<void>((done) => server.close(() => done()));
  };
  return { origin, url: `${origin}${base}`, close, [Symbol.asyncDispose]: close };
}

async function answer(dir: string, base: string, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  if (incoming.method !== 'GET' && incoming.method !== 'HEAD') {
    outgoing.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const path = readPath(incoming.url ?? '/', base);
  if (path !== undefined && !path.endsWith('/') && (await isFolder(join(dir, path)))) {
    outgoing.writeHead(301, { location: `${base}${encodeURI(path.slice(1))}/` }).end();
    return;
  }
  const asked = path === undefined ? undefined : join(dir, path.endsWith('/') ? `${path}index.html` : path);
  if (asked !== undefined && (await isFile(asked))) return sendFile(200, asked, incoming, outgoing);
  const missing = join(dir, '404.html');
  if (await isFile(missing)) return sendFile(404, missing, incoming, outgoing);
  outgoing.writeHead(404, { 'content-type': types['.txt'] }).end('Not found\n');
}

/** The path below the base, beginning with a slash; undefined outside the base and for what cannot be a file here. */
function readPath(target: string, base: string): string | undefined {
  try {
    // The URL parser resolves `..`; what a client hides behind an escaped slash is refused.
    const { pathname } = new URL(target, 'http://localhost');
    if (!pathname.startsWith(base) || /%2f|%5c|%00/i.test(pathname)) return undefined;
    return `/${decodeURIComponent(pathname.slice(base.length))}`;
  } catch {
    return undefined;
  }
}

async function sendFile(code: number, path: string, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const { size } = await stat(path);
  const type = types[extname(path)] ?? 'application/octet-stream';
  outgoing.writeHead(code, { 'content-type': type, 'content-length': size });
  if (incoming.method === 'HEAD') outgoing.end();
  else createReadStream(path).pipe(outgoing);
}

async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isFile() ?? false;
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() ?? false;
}

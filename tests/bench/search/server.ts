/** A server that compresses as hosts do, and counts what it sends. */

import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

export interface CountingServer extends AsyncDisposable {
  readonly url: string;
  /** Bytes and requests since the last call. */
  readonly readSent: () => { bytes: number; requests: number };
}

/** Types that hosts compress; everything else is sent as it is. */
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
};

/** What counts as part of a search: not the scripts that every page has for its keys and colours. */
const counted = /(?<!\/theme|\/(?:ThemeToggle|KeyboardHelp)\.[^/]*)\.(?:js|json|txt|pf_meta|pf_index|pagefind)$/u;

/** @param folders by the beginning of the path that each is served under; the first that fits is taken */
export async function serveCounting(folders: readonly (readonly [path: string, folder: string])[]): Promise<CountingServer> {
  let sent = { bytes: 0, requests: 0 };
  const server = createServer((request, answer) => {
    const { pathname } = new URL(request.url!, 'http://127.0.0.1');
    const [prefix, folder] = folders.find(([path]) => pathname.startsWith(path)) ?? ['/', ''];
    let file = join(folder, decodeURIComponent(pathname.slice(prefix.length)));
    if (existsSync(file) && statSync(file).isDirectory()) file = join(file, 'index.html');
    if (!existsSync(file)) return void answer.writeHead(404).end();
    const type = types[extname(file)];
    const content = type === undefined ? readFileSync(file) : gzipSync(readFileSync(file));
    if (counted.test(file)) sent = { bytes: sent.bytes + content.length, requests: sent.requests + 1 };
    answer.writeHead(200, { 'Content-Type': type ?? 'application/octet-stream', ...(type && { 'Content-Encoding': 'gzip' }) }).end(content);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  server.unref();
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    readSent: () => {
      const last = sent;
      sent = { bytes: 0, requests: 0 };
      return last;
    },
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

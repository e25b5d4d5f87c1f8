/** The site of this project's own record, built once in a run and served as a host serves it: compressed beforehand. */

import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { serveFolder } from '../support/serve.ts';
import { measureCommand } from './measure-command.ts';
import { readOwnBuild } from './own-build.ts';
import type { BenchContext } from './section.ts';

/** A site that runs; it ends with its process. */
export interface OwnSite {
  readonly dir: string;
  /** `http://127.0.0.1:<port>`, which is also the address that its pages name as their own. */
  readonly origin: string;
}

let site: Promise<OwnSite> | undefined;

/** The same site for every section of a run. */
export function readOwnSite(context: BenchContext): Promise<OwnSite> {
  return (site ??= buildOwnSite(context));
}

async function buildOwnSite(context: BenchContext): Promise<OwnSite> {
  const dir = join(context.work, 'own-site');
  rmSync(dir, { recursive: true, force: true });
  const files = await serveFolder({ dir });
  const compressed = new Map<string, Buffer>();
  const server = createServer((incoming, outgoing) => {
    fetch(`${files.origin}${incoming.url ?? '/'}`, { redirect: 'manual' })
      .then(async (answer) => {
        const type = answer.headers.get('content-type') ?? 'application/octet-stream';
        const body = Buffer.from(await answer.arrayBuffer());
        const isText = /^text\/|json|xml|svg/u.test(type);
        const path = incoming.url ?? '/';
        const sent = isText ? (compressed.get(path) ?? gzipSync(body)) : body;
        if (isText) compressed.set(path, sent);
        const place = answer.headers.get('location');
        outgoing.writeHead(answer.status, {
          'content-type': type,
          'content-length': sent.length,
          'cache-control': 'max-age=600',
          ...(isText ? { 'content-encoding': 'gzip' } : {}),
          ...(place === null ? {} : { location: place }),
        });
        outgoing.end(sent);
      })
      .catch((error: unknown) => outgoing.destroy(error as Error));
  });
  const origin = await listen(server);
  context.tell("Building the project's own record.");
  await measureCommand({
    ...readOwnBuild(context.root, '--outDir', dir),
    env: { SITE_URL: origin, BASE_PATH: '/', CACHE_DIR: join(context.work, 'own-cache'), ASTRO_TELEMETRY_DISABLED: '1' },
  });
  return { dir, origin };
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  server.unref();
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

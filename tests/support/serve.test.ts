import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeFolder } from './folder.ts';
import { serveFolder, type StaticServer } from './serve.ts';

const dir = writeFolder({
  'index.html': 'start',
  'events/one/index.html': 'one',
  'a b.txt': 'blank',
  'feed.xml': '<rss/>',
  '404.html': 'nothing here',
});
let root: StaticServer;
let sub: StaticServer;

beforeAll(async () => {
  root = await serveFolder({ dir });
  sub = await serveFolder({ dir, base: '/sub/' });
});
afterAll(async () => {
  await root.close();
  await sub.close();
});

/** Sends a path as it is; `fetch` would tidy it up first. */
function readRaw(path: string): Promise<number | undefined> {
  const port = new URL(root.origin).port;
  return new Promise((done) => {
    request({ port, host: '127.0.0.1', path }, (answer) => done(answer.resume().statusCode)).end();
  });
}

describe('the static server', () => {
  it('serves the index of a folder', async () => {
    expect(await (await fetch(root.url)).text()).toBe('start');
    expect(await (await fetch(`${root.url}events/one/`)).text()).toBe('one');
  });

  it('sends a folder without its final slash there', async () => {
    const answer = await fetch(`${sub.url}events/one`, { redirect: 'manual' });
    expect([answer.status, answer.headers.get('location')]).toEqual([301, '/sub/events/one/']);
  });

  it.each([
    ['', 'text/html; charset=utf-8'],
    ['feed.xml', 'application/xml'],
    ['a%20b.txt', 'text/plain; charset=utf-8'],
  ])('serves %j as %s', async (path, type) => {
    const answer = await fetch(root.url + path);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, type]);
  });

  it('answers 404 with the page of the site', async () => {
    const answer = await fetch(`${root.url}missing/`);
    expect([answer.status, await answer.text()]).toEqual([404, 'nothing here']);
  });

  it('serves nothing outside its base path', async () => {
    expect((await fetch(sub.url)).status).toBe(200);
    expect((await fetch(`${sub.origin}/`)).status).toBe(404);
    expect((await fetch(`${sub.origin}/feed.xml`)).status).toBe(404);
  });

  it.each(['/../package.json', '/%2e%2e/%2e%2e/etc/passwd', '/..%2f..%2fetc/passwd', '/%ff'])(
    'never leaves its folder: %s',
    async (path) => {
      expect(await readRaw(path)).toBe(404);
    },
  );

  it('refuses to change anything', async () => {
    expect((await fetch(root.url, { method: 'POST' })).status).toBe(405);
  });
});

/** A built site on nginx, with exactly the configuration that `npm run host` writes: at the root and below a base path. */

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mediaTypes } from '../../src/outputs/media-types.ts';
import { readSitePaths } from '../../src/readers/site-files.ts';
import { expectQuiet, openBrowser } from '../support/browser.ts';
import { writeFolder } from '../support/folder.ts';
import { findRules, parseHeaderRules } from '../support/host-headers.ts';
import { ask, findFreePort, provideNginx, startNginx, type Nginx, type RunningNginx } from '../support/nginx.ts';
import { buildSoundSite } from '../support/site.ts';

const command = fileURLToPath(new URL('../../src/cli/host.ts', import.meta.url));

function host(...parameters: string[]) {
  const done = spawnSync(process.execPath, [command, ...parameters], { encoding: 'utf8' });
  return { code: done.status, stdout: done.stdout, stderr: done.stderr };
}

let nginx: Nginx;
beforeAll(() => {
  nginx = provideNginx();
}, 900_000);

describe.each(['/', '/sub/'])('nginx serves a site at %s', (base) => {
  let dir: string;
  let out: string;
  let running: RunningNginx;
  let paths: readonly string[];
  const get = (path: string, headers?: Readonly<Record<string, string>>) => ask(running.port, `${base}${encodeURI(path)}`, headers);

  beforeAll(async () => {
    dir = (await buildSoundSite({ content: 'tests/fixtures/arabic/content', ...(base === '/' ? {} : { base }) })).dir;
    paths = await readSitePaths(dir);
    out = join(writeFolder({}), 'packed');
    const port = await findFreePort();
    const packed = host('nginx', '--site', dir, '--out', out, '--listen', `127.0.0.1:${port}`, ...(nginx.brotli ? ['--brotli'] : []));
    expect(packed).toMatchObject({ code: 0, stderr: '' });
    running = await startNginx(nginx, join(out, 'nginx.conf'), writeFolder({}), port);
  });

  afterAll(() => running?.[Symbol.asyncDispose]());

  it('gives every file byte for byte and with its type', async () => {
    const types = new Map(Object.entries(mediaTypes).flatMap(([type, ends]) => ends.map((end) => [end, type] as const)));
    for (const path of paths.filter((one) => one !== '_headers')) {
      const { status, headers, body } = await get(path);
      expect(status, path).toBe(200);
      expect(body.equals(readFileSync(join(dir, path))), path).toBe(true);
      const end = path.split('.').at(-1)!;
      const type = types.get(end) ?? 'application/octet-stream';
      expect(headers['content-type'], path).toBe(type.startsWith('text/') ? `${type}; charset=utf-8` : type);
    }
    const known = paths.filter((path) => !types.has(path.split('.').at(-1)!)).map((path) => path.split('.').at(-1)!);
    expect([...new Set(known)].filter((end) => !/^(pf_\w+|pagefind|_headers)$/u.test(end))).toEqual([]);
  });

  it('sends what was compressed beforehand to whoever takes it, and nothing else', async () => {
    for (const path of ['index.html', 'feed.xml', 'data/events.json', 'events.ics', 'theme.js']) {
      const plain = readFileSync(join(dir, path));
      const isLarge = plain.length >= 1000;
      const zipped = await get(path, { 'accept-encoding': 'gzip' });
      expect(zipped.headers['content-encoding'], path).toBe(isLarge ? 'gzip' : undefined);
      expect((isLarge ? gunzipSync(zipped.body) : zipped.body).equals(plain), path).toBe(true);
      if (isLarge) {
        expect(zipped.body.length, path).toBeLessThan(plain.length);
        expect(zipped.headers['vary'], path).toContain('Accept-Encoding');
      }
      if (nginx.brotli === undefined) continue;
      const brotli = await get(path, { 'accept-encoding': 'br, gzip' });
      expect(brotli.headers['content-encoding'], path).toBe(isLarge ? 'br' : undefined);
      expect((isLarge ? brotliDecompressSync(brotli.body) : brotli.body).equals(plain), path).toBe(true);
    }
    expect((await get('og.png', { 'accept-encoding': 'gzip, br' })).headers['content-encoding']).toBeUndefined();
  });

  it('lets browsers keep what is named by its content, and ask again for all else', async () => {
    const hashed = paths.filter((path) => /^(_astro|pagefind\/(fragment|index|filter))\//u.test(path));
    expect(hashed.length).toBeGreaterThan(5);
    for (const path of hashed) expect((await get(path)).headers['cache-control'], path).toBe('public, max-age=31536000, immutable');
    for (const path of ['', 'pagefind/pagefind-entry.json', 'pagefind/pagefind.js', 'feed.xml', 'manifest.sha256', 'appearance.css'])
      expect((await get(path)).headers['cache-control'], path).toBe('no-cache');
    const { headers } = await get('');
    const again = await get('', { 'if-none-match': headers.etag! });
    expect([again.status, again.body.length]).toEqual([304, 0]);
  });

  it('sends the headers that the site names for hosts', async () => {
    const rules = parseHeaderRules(readFileSync(join(dir, '_headers'), 'utf8'));
    for (const path of [
      '',
      'events/grant/',
      'search/',
      'embed/grant/',
      '2022/',
      'data/events.json',
      'pagefind/pagefind-worker.js',
      'manifest.sha256',
    ]) {
      const { headers } = await get(path);
      const wanted = findRules(rules, `${base}${path}`).flatMap((rule) => rule.headers);
      expect(wanted.length, path).toBeGreaterThan(4);
      for (const [name, value] of wanted) expect(headers[name.toLowerCase()], `${path} ${name}`).toBe(value);
    }
    expect((await get('')).headers['access-control-allow-origin']).toBeUndefined();
    expect((await get('')).headers.server).toBe('nginx');
  });

  it('answers what is not there with the page for it, and with every header', async () => {
    for (const path of ['no/such/page/', '_headers', '_astro/', 'index.html.gz', '.git/config', 'events/..%2f..%2fnginx.conf']) {
      const { status, headers, body } = await ask(running.port, `${base}${path}`);
      if (status === 400) continue;
      expect(status, path).toBe(404);
      expect(headers['content-type'], path).toBe('text/html; charset=utf-8');
      expect(headers['content-security-policy'], path).toContain("default-src 'none'");
      expect(headers['cache-control'], path).toBe('no-cache');
      expect(body.equals(readFileSync(join(dir, '404.html'))), path).toBe(true);
    }
  });

  it('leads to the address with its slash, and to the base path', async () => {
    const { status, headers } = await get('about');
    expect([status, headers.location]).toEqual([301, `${base}about/`]);
    if (base === '/') return;
    expect((await ask(running.port, '/')).headers.location).toBe(base);
    expect((await ask(running.port, '/elsewhere')).status).toBe(404);
  });

  it('is read in a browser without a word on the console, search included', async () => {
    await using browser = await openBrowser();
    const page = await browser.openPage();
    await page.goto(`http://127.0.0.1:${running.port}${base}search/?q=${encodeURIComponent('العجلة')}`);
    await page.locator('main a[href*="/events/wheel-returned/"]').first().waitFor();
    expectQuiet(page);
  });

  if (base !== '/') return;

  it('is packed anew over itself, never over a folder of somebody else, and not without a site', () => {
    const again = host('nginx', '--site', dir, '--out', out, '--listen', '8080');
    expect(again).toMatchObject({ code: 0 });
    expect(readdirSync(out).sort()).toEqual(['.packed', 'nginx.conf', 'site']);
    const taken = writeFolder({ 'site/notes.txt': 'mine' });
    expect(host('nginx', '--site', dir, '--out', taken).stderr).toBe(
      `${join(taken, 'site')} is there already and was not made by this command. Choose another --out, or remove it.\n`,
    );
    expect(readFileSync(join(taken, 'site/notes.txt'), 'utf8')).toBe('mine');
    const empty = writeFolder({});
    mkdirSync(join(empty, 'dist'));
    writeFileSync(join(empty, 'dist/index.html'), '');
    expect(host('nginx', '--site', join(empty, 'dist'), '--out', join(empty, 'out'))).toMatchObject({
      code: 1,
      stderr: `There is no built site in ${join(empty, 'dist')}. Build one first: npm run build\n`,
    });
    expect(host('apache', '--out', empty).code).toBe(2);
    expect(host('nginx').code).toBe(2);
    expect(host('nginx', '--out', empty, '--name', 'x; }').stderr).toContain('cannot be the name or the address of a host');
    expect(existsSync(join(dir, 'index.html.gz'))).toBe(false);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectQuiet, openBrowser, readHeard, type OpenBrowser } from './browser.ts';
import { writeFolder } from './folder.ts';
import { serveFolder, type StaticServer } from './serve.ts';

const dir = writeFolder({
  'index.html': '<!doctype html><title>Quiet</title><h1>Plain</h1><script>document.title = "Ran"</script>',
  'speaks/index.html': '<!doctype html><script>console.log("hello")</script>',
  'throws/index.html': '<!doctype html><script>throw new Error("oops")</script>',
  'misses/index.html': '<!doctype html><img src="/gone.png">',
  'calls/index.html': '<!doctype html><script src="http://tracker.example/a.js"></script>',
  '404.html': '<!doctype html><title>Not found</title>',
});
let server: StaticServer;
let browser: OpenBrowser;

beforeAll(async () => {
  server = await serveFolder({ dir });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await server.close();
});

describe('the browser', () => {
  it('opens a page that is quiet', async () => {
    const page = await browser.openPage();
    await page.goto(server.url);
    expect(await page.title()).toBe('Ran');
    expectQuiet(page);
  });

  it.each([
    ['speaks', 'console: log: hello'],
    ['throws', 'errors: oops'],
    ['misses', 'failed: http://127.0.0.1:'],
    ['calls', 'foreign: http://tracker.example/a.js'],
  ])('hears that a page %s', async (name, message) => {
    const page = await browser.openPage();
    await page.goto(`${server.url}${name}/`, { waitUntil: 'networkidle' });
    expect(() => expectQuiet(page)).toThrow(message);
  });

  it('hears nothing bad in the page for missing addresses itself', async () => {
    const page = await browser.openPage();
    const answer = await page.goto(`${server.url}nowhere/`);
    expect(answer?.status()).toBe(404);
    expectQuiet(page);
  });

  it('reads without scripts', async () => {
    const page = await browser.openPage({ javaScript: false });
    await page.goto(server.url);
    expect([await page.title(), await page.locator('h1').innerText()]).toEqual(['Quiet', 'Plain']);
  });

  it('takes a size and a colour scheme', async () => {
    const page = await browser.openPage({
      viewport: { width: 360, height: 640 },
      colorScheme: 'dark',
    });
    await page.goto(server.url);
    const seen = await page.evaluate(() => [innerWidth, matchMedia('(prefers-color-scheme: dark)').matches]);
    expect(seen).toEqual([360, true]);
    expect(readHeard(page)).toEqual({ console: [], errors: [], failed: [], foreign: [] });
  });
});

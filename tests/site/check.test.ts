/** The page on which readers check what they were given. */

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, expectQuiet, type OpenBrowser } from '../support/browser.ts';
import { serveFolder, type StaticServer } from '../support/serve.ts';
import { buildSoundSite, type BuiltSite } from '../support/site.ts';

describe.each(['/', '/sub/'])('the check of a site at %s', (base) => {
  let browser: OpenBrowser;
  let built: BuiltSite;
  let server: StaticServer;

  beforeAll(async () => {
    built = await buildSoundSite({ base, site: 'https://reader.example' });
    server = await serveFolder(built);
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  const digestOf = (file: string) =>
    createHash('sha256')
      .update(readFileSync(join(built.dir, file)))
      .digest('hex');
  const readOutcome = async (page: Page) => {
    await page.locator('[role="status"][data-outcome]').waitFor();
    return page.locator('[role="status"]').getAttribute('data-outcome');
  };

  it('agrees with the page that the reader came from, and shows both digests', async () => {
    const page = await browser.openPage();
    await page.goto(`${server.url}sources/`);
    await page.evaluate((address) => {
      location.href = address;
    }, `${server.url}check/`);
    await page.waitForURL('**/check/');
    expect(await readOutcome(page)).toBe('same');
    expect(await page.getByRole('textbox').inputValue()).toBe(`${base}sources/`);
    expect(await page.locator('[data-fact="found"]').innerText()).toBe(digestOf('sources/index.html'));
    expect(await page.locator('[data-fact="list"]').innerText()).toBe(digestOf('manifest.sha256'));
    expectQuiet(page);
  });

  it.each([
    ['', 'same', 'index.html'],
    ['/method/', 'same', 'method/index.html'],
    ['/method', 'same', 'method/index.html'],
    ['/data/events.json', 'same', 'data/events.json'],
    ['/404.html', 'same', '404.html'],
    ['/no/such/page/', 'unlisted', 'no/such/page/index.html'],
    ['/manifest.sha256', 'unlisted', 'manifest.sha256'],
    ['https://other.example/', 'foreign', ''],
    ['//other.example/', 'foreign', ''],
  ])('asked for %j says %s', async (path, outcome, file) => {
    const page = await browser.openPage();
    await page.goto(`${server.url}check/?path=${encodeURIComponent(path)}`);
    expect(await readOutcome(page)).toBe(outcome);
    expect(await page.locator('[data-fact="file"]').textContent()).toBe(file);
  });

  it('says so when the page is not what was built', async () => {
    const page = await browser.openPage();
    await page.route('**/method/', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).replace('.', '!') });
    });
    await page.goto(`${server.url}check/?path=/method/`);
    expect(await readOutcome(page)).toBe('changed');
  });

  it.each(['gone', 'torn'])('compares nothing when the list is %s', async (how) => {
    const page = await browser.openPage();
    await page.route('**/manifest.sha256', (route) => route.fulfill(how === 'gone' ? { status: 404 } : { body: 'abc' }));
    await page.goto(`${server.url}check/?path=/method/`);
    expect(await readOutcome(page)).toBe('noList');
  });

  it('explains the commands without scripts', async () => {
    const page = await browser.openPage({ javaScript: false });
    await page.goto(`${server.url}check/`);
    expect(await page.locator('noscript').innerText()).toContain('scripts');
    expect(await page.locator('pre').allInnerTexts()).toEqual(expect.arrayContaining([expect.stringContaining('sha256sum --check')]));
    expect(await page.getByRole('textbox').isDisabled()).toBe(true);
  });
});

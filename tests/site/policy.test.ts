/** What pages may load and do: the same on a host that sends headers and on one that does not. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatPolicy, type PolicyName } from '../../src/outputs/policy.ts';
import { expectQuiet, openBrowser, readHeard, type OpenBrowser } from '../support/browser.ts';
import { findRules, parseHeaderRules, sendHeaders, type HeaderRule } from '../support/host-headers.ts';
import { readSite, type SitePage } from '../support/html.ts';
import { serveFolder, type StaticServer } from '../support/serve.ts';
import { buildSoundSite } from '../support/site.ts';

let browser: OpenBrowser;
let server: StaticServer;
let pages: readonly SitePage[];
let rules: readonly HeaderRule[];

beforeAll(async () => {
  const built = await buildSoundSite();
  pages = [...readSite(built).pages.values()];
  rules = parseHeaderRules(readFileSync(join(built.dir, '_headers'), 'utf8'));
  server = await serveFolder(built);
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** The policy that belongs to a page by its address. */
function readName(file: string): PolicyName {
  return file.startsWith('embed/') ? 'embed' : 'page';
}

/** One page of each kind: of each folder at each depth, and each page at the top. */
function pickKinds(): readonly SitePage[] {
  const kinds = new Map<string, SitePage>();
  for (const page of pages) {
    const parts = page.file.split('/');
    const kind = parts.length === 1 ? page.file : `${parts[0]!.replace(/^-?\d+$/u, 'year')} ${parts.length}`;
    if (!kinds.has(kind)) kinds.set(kind, page);
  }
  return [...kinds.values()];
}

describe('every page', () => {
  it('says its policy before anything that could load or run', () => {
    for (const page of pages) {
      const head = page.elements.slice(page.elements.findIndex(({ name }) => name === 'head') + 1);
      expect(head[0]?.attributes['charset'], page.file).toBe('utf-8');
      expect(head[1]?.attributes, page.file).toEqual({
        'http-equiv': 'Content-Security-Policy',
        content: formatPolicy(readName(page.file), 'meta'),
      });
      expect(head[2]?.attributes, page.file).toEqual({ name: 'referrer', content: 'same-origin' });
    }
  });

  it('has the same policy and the framing rule in the file of headers', () => {
    for (const page of pages) {
      const found = findRules(rules, page.url).flatMap(({ headers }) => headers.filter(([name]) => name === 'Content-Security-Policy'));
      expect(found, page.file).toEqual([['Content-Security-Policy', formatPolicy(readName(page.file), 'header')]]);
    }
  });
});

describe('in the browser', () => {
  it.each([false, true])(
    'nothing is refused and nothing foreign is asked for on any kind of page; headers sent: %s',
    { timeout: 300_000 },
    async (isSent) => {
      const kinds = pickKinds();
      expect(kinds.length).toBeGreaterThan(15);
      const page = await browser.openPage();
      if (isSent) await sendHeaders(page, rules);
      for (const { url } of kinds) {
        await page.goto(`${server.origin}${url}`, { waitUntil: 'load' });
        await page.waitForTimeout(100);
        expectQuiet(page);
      }
    },
  );

  it('the search works with the headers sent', { timeout: 60_000 }, async () => {
    const page = await browser.openPage();
    await sendHeaders(page, rules);
    await page.goto(`${server.url}search/?q=a`);
    await page.locator('main [data-results] a').first().waitFor({ timeout: 30_000 });
    expectQuiet(page);
  });

  it.each<[string, (page: Page, origin: string) => Promise<unknown>]>([
    [
      'inline code',
      (page) =>
        page.evaluate(() => {
          const script = document.createElement('script');
          try {
            script.text = 'window.broken = true';
          } catch {
            /* Trusted types refuse it first. */
          }
          document.head.append(script);
        }),
    ],
    [
      'code of another site',
      (page) =>
        page.evaluate(() => {
          const script = document.createElement('script');
          try {
            script.src = 'https://other.example/x.js';
          } catch {
            /* Trusted types refuse it first. */
          }
          document.head.append(script);
        }),
    ],
    [
      'a picture of another site',
      (page) =>
        page.evaluate(() => {
          new Image().src = 'https://other.example/x.png';
        }),
    ],
    ['a question to another site', (page) => page.evaluate(() => fetch('https://other.example/').catch(() => undefined))],
    [
      'another base',
      (page) =>
        page.evaluate(() => {
          document.head.append(Object.assign(document.createElement('base'), { href: 'https://other.example/' }));
        }),
    ],
    [
      'a frame',
      (page, origin) =>
        page.evaluate((src) => {
          document.body.append(Object.assign(document.createElement('iframe'), { src }));
        }, origin),
    ],
    [
      'styles in an attribute',
      (page) =>
        page.evaluate(() => {
          document.body.setAttribute('style', 'color: red');
        }),
    ],
  ])('%s is refused on a host that sends no headers', async (_, attempt) => {
    const page = await browser.openPage();
    await page.goto(server.url);
    await attempt(page, server.url);
    await page.waitForTimeout(50);
    expect(await page.evaluate(() => 'broken' in window)).toBe(false);
    expect(await page.evaluate(() => document.baseURI)).not.toContain('other.example');
    expect(readHeard(page).console.join('\n')).toMatch(/Content Security Policy|TrustedScript/u);
  });
});

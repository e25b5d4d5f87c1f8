/** WCAG 2.2 AA, silence and width on every page kind, light and dark, wide and narrow. */

import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectQuiet, openBrowser, type OpenBrowser } from '../support/browser.ts';
import { serveFolder, type StaticServer } from '../support/serve.ts';
import { buildSoundSite } from '../support/site.ts';

const kinds = [
  '',
  'events/sparta-breakdown/',
  'events/fall-of-assad/',
  'sources/',
  'sources/twz-2025-01-27/',
  'publishers/',
  'publishers/bbc/',
  'places/',
  'places/tartus/',
  'actors/',
  'actors/sparta-ii/',
  'topics/',
  'topics/warships/',
  '2024/',
  '2024/12/',
  'search/',
  'method/',
  'about/',
  'contribute/',
  'contribute/new/',
  'verification/',
  'disputed/',
  'gaps/',
  'as-of/',
  'as-of/2024-12-13/',
  'rules/',
  'rules/unknown-reference/',
  '404.html',
];

let browser: OpenBrowser;
let server: StaticServer;

beforeAll(async () => {
  const { dir, base } = await buildSoundSite();
  server = await serveFolder({ dir, base });
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

describe.each(['light', 'dark'] as const)('in the %s scheme', (colorScheme) => {
  it.each(kinds)('/%s has no accessibility violation and keeps quiet', async (path) => {
    const page = await browser.openPage({ colorScheme });
    await page.goto(`${server.url}${path}`);
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze();
    expect(
      violations.map(
        ({ id, nodes }) =>
          `${id}: ${nodes
            .map(({ target }) => target.join(' '))
            .slice(0, 3)
            .join(' | ')}`,
      ),
    ).toEqual([]);
    expectQuiet(page);
    await page.context().close();
  });
});

describe('on a narrow screen', () => {
  it.each(kinds)('/%s does not scroll sideways at 320 pixels, which is 400 % zoom', async (path) => {
    const page = await browser.openPage({ viewport: { width: 320, height: 640 } });
    await page.goto(`${server.url}${path}`);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    await page.context().close();
  });
});

/** WCAG 2.2 AA, silence and width on every page kind: light, dark, forced colours, wide, narrow and touched. */

import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectQuiet, openBrowser, type OpenBrowser, type PageOptions } from '../support/browser.ts';
import { serveFolder, type StaticServer } from '../support/serve.ts';
import { buildSoundSite } from '../support/site.ts';

const kinds = [
  '',
  'events/sparta-breakdown/',
  'events/fall-of-assad/',
  'events/tracking-signals-lost/',
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
  'confidence/probable/',
  '2024/',
  '2024/12/',
  'map/',
  'search/',
  'method/',
  'about/',
  'contribute/',
  'corrections/',
  'data/',
  'check/',
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

/** Pages with drawings, whose colours are not those of text. */
const drawn = ['', 'events/tracking-signals-lost/', 'map/', 'as-of/2024-12-13/', 'disputed/'];

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

async function withPage(path: string, options: PageOptions, read: (page: Page) => Promise<void>): Promise<void> {
  const page = await browser.openPage(options);
  await page.goto(`${server.url}${path}`);
  await read(page);
  await page.context().close();
}

async function readViolations(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .slice(0, 3)
        .map(({ target }) => target.join(' '))
        .join(' | ')}`,
  );
}

const readOverflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe.each(['light', 'dark'] as const)('in the %s scheme', (colorScheme) => {
  it.each(kinds)('/%s has no accessibility violation and keeps quiet', async (path) => {
    await withPage(path, { colorScheme }, async (page) => {
      expect(await readViolations(page)).toEqual([]);
      expectQuiet(page);
    });
  });
});

describe('a page that a search led to', () => {
  it.each(['light', 'dark'] as const)('has no accessibility violation in the %s scheme while its words are marked', async (colorScheme) => {
    await withPage('events/sparta-breakdown/?found=sparta', { colorScheme }, async (page) => {
      await page.locator('.found-bar button').waitFor();
      expect(await readViolations(page)).toEqual([]);
      expectQuiet(page);
    });
  });
});

describe('in forced colours', () => {
  it.each(drawn)('/%s has no accessibility violation', async (path) => {
    await withPage(path, { forcedColors: 'active' }, async (page) => expect(await readViolations(page)).toEqual([]));
  });

  it('the scale, its marks and the coasts take the colours of the reader', async () => {
    const readFills = (page: Page, selectors: readonly string[]) =>
      page.evaluate((all) => {
        const ground = document.createElement('i');
        ground.style.cssText = 'forced-color-adjust:none;color:CanvasText;background:Canvas';
        document.body.append(ground);
        const { color, backgroundColor } = getComputedStyle(ground);
        return all.map((selector) => {
          const style = getComputedStyle(document.querySelector(selector)!);
          return [style.fill, style.stroke].map((paint) => (paint === color ? 'text' : paint === backgroundColor ? 'canvas' : paint));
        });
      }, selectors);
    await withPage('', { forcedColors: 'active' }, async (page) => {
      expect((await readFills(page, ['.chart .on', '.chart .off', '.chart .report'])).map(([fill]) => fill)).toEqual([
        'text',
        'canvas',
        'text',
      ]);
    });
    await withPage('map/', { forcedColors: 'active' }, async (page) => {
      expect(await readFills(page, ['.ground .land'])).toEqual([['canvas', 'text']]);
    });
  });
});

describe('with reduced motion', () => {
  it.each(drawn)('/%s neither glides nor fades', async (path) => {
    await withPage(path, { reducedMotion: 'reduce' }, async (page) => {
      const moving = await page.evaluate(() => [
        getComputedStyle(document.documentElement).scrollBehavior,
        ...[...document.querySelectorAll('*')]
          .filter((element) => {
            const { transitionDuration, animationName } = getComputedStyle(element);
            return animationName !== 'none' || transitionDuration.split(', ').some((time) => Number.parseFloat(time) > 0);
          })
          .map(({ tagName, className }) => `${tagName} ${String(className)}`),
      ]);
      expect(moving).toEqual(['auto']);
    });
  });
});

describe('on a narrow screen', () => {
  it.each(kinds)('/%s does not scroll sideways at 320 pixels, which is 400 % zoom', async (path) => {
    await withPage(path, { viewport: { width: 320, height: 640 } }, async (page) =>
      expect(await readOverflow(page)).toBeLessThanOrEqual(0),
    );
  });
});

describe('under a finger', () => {
  /** Width and height of what the selectors name, in CSS pixels, where it can be seen. */
  const readSizes = (page: Page, selector: string) =>
    page.evaluate(
      (wanted) =>
        [...document.querySelectorAll(wanted)].flatMap((element) => {
          const { width, height } = element.getBoundingClientRect();
          return element.checkVisibility() && width > 0 ? [{ width, height, text: element.textContent.trim().slice(0, 30) }] : [];
        }),
      selector,
    );

  it.each([
    ['', 390, '.site-header nav a, .site-header > a:not(.brand), .site-header button, .bins a, .filters .fold > summary'],
    ['events/sparta-breakdown/', 390, '.site-header nav a, .site-header > a:not(.brand), .site-footer nav a, .event-neighbours a'],
  ])('the ways through /%s at %d pixels are 44 pixels high', async (path, width, selector) => {
    await withPage(path, { viewport: { width, height: 844 }, touch: true }, async (page) => {
      const sizes = await readSizes(page, selector);
      expect(sizes.length).toBeGreaterThan(5);
      expect(sizes.filter(({ height }) => height < 44)).toEqual([]);
    });
  });

  it('the filters are 44 pixels high too', async () => {
    await withPage('', { viewport: { width: 390, height: 844 }, touch: true }, async (page) => {
      await page.locator('.filters .fold > summary').click();
      const sizes = await readSizes(page, '.filters label');
      expect(sizes.length).toBeGreaterThan(10);
      expect(sizes.filter(({ height }) => height < 44)).toEqual([]);
    });
  });

  it.each([390, 768, 1280])(
    'the columns of the chart at %d pixels are 44 pixels wide and high, and no mark lies over them',
    async (width) => {
      await withPage('', { viewport: { width, height: 844 }, touch: true }, async (page) => {
        const columns = await readSizes(page, '.bins a, .chart .jump');
        expect(columns.length).toBeGreaterThan(4);
        expect(columns.filter((column) => column.width < 44 || column.height < 44)).toEqual([]);
        const marks = await page.evaluate(() =>
          [...document.querySelectorAll('.chart-mark')].map((mark) => getComputedStyle(mark).pointerEvents),
        );
        expect(new Set(marks)).toEqual(new Set(['none']));
      });
    },
  );
});

/** The ways through the site for those who use no pointer. */

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, type OpenBrowser } from '../support/browser.ts';
import { serveFolder, type StaticServer } from '../support/serve.ts';
import { buildSoundSite } from '../support/site.ts';

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

async function open(path: string): Promise<Page> {
  const page = await browser.openPage();
  await page.goto(`${server.url}${path}`);
  return page;
}

const readFocus = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('href') ?? document.activeElement?.tagName ?? '');

describe('an address with an event of the timeline', () => {
  it.each(['sparta-breakdown', 'tracking-signals-lost'])('ends at %s, however much of the list is not laid out', async (id) => {
    const page = await open(`#event-${id}`);
    const event = page.locator(`#event-${id}`);
    // The place that the page leaves free for its sticky headings, in pixels.
    await expect.poll(() => event.evaluate((element) => Math.round(element.getBoundingClientRect().top)), { timeout: 5000 }).toBe(72);
    await page.context().close();
  });
});

describe('letters', () => {
  it('lead from event to event in the timeline', async () => {
    const page = await open('');
    const events = await page.locator('[data-event] .title a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    await page.keyboard.press('j');
    const first = await readFocus(page);
    expect(events).toContain(first);
    const at = events.indexOf(first);
    await page.keyboard.press('ArrowRight');
    expect(await readFocus(page)).toBe(events[at + 1]);
    await page.keyboard.press('k');
    expect(await readFocus(page)).toBe(first);
    await page.context().close();
  });

  it('pass over events that the filters hide', async () => {
    const page = await open('?confidence=confirmed');
    const shown = await page
      .locator('[data-event]:not([hidden]) .title a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    const visited: string[] = [];
    for (let step = 0; step < shown.length; step += 1) {
      await page.keyboard.press('j');
      visited.push(await readFocus(page));
    }
    expect(visited).toEqual(shown.slice(-visited.length));
    await page.context().close();
  });

  it('lead from one page of an event to the next and back', async () => {
    const page = await open('events/sparta-breakdown/');
    const next = await page.locator('a[rel="next"]').getAttribute('href');
    await page.keyboard.press('j');
    await page.waitForURL(`**${next}`);
    await page.keyboard.press('ArrowLeft');
    await page.waitForURL('**/events/sparta-breakdown/');
    await page.context().close();
  });

  it('open the list of keys, which Escape closes again', async () => {
    const page = await open('sources/');
    await page.keyboard.press('?');
    const dialog = page.locator('dialog[data-keys]');
    await dialog.waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    await page.context().close();
  });

  it('can be switched off, and stay off on the next page', async () => {
    const page = await open('events/sparta-breakdown/');
    const opener = page.locator('[data-keys-opener]');
    await opener.focus();
    await page.keyboard.press('Enter');
    await page.locator('[data-keys-switch]').focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Escape');
    for (const key of ['j', '?', 'ArrowRight', '/']) await page.keyboard.press(key);
    expect(page.url()).toMatch(/events\/sparta-breakdown\/$/u);
    expect(await page.locator('dialog[data-keys]').isVisible()).toBe(false);
    await page.goto(`${server.url}sources/`);
    await page.keyboard.press('?');
    expect(await page.locator('dialog[data-keys]').isVisible()).toBe(false);
    await page.context().close();
  });
});

describe('the path of the Tab key', () => {
  it('begins with a way past the head of the page', async () => {
    const page = await open('events/sparta-breakdown/');
    await page.keyboard.press('Tab');
    expect(await readFocus(page)).toBe('#main');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.querySelector('main')!.contains(document.activeElement))).toBe(true);
    await page.context().close();
  });

  it.each(['', 'events/tracking-signals-lost/', 'map/', 'as-of/2024-12-13/'])('shows on /%s where it is', async (path) => {
    const page = await open(path);
    const unseen: string[] = [];
    for (let step = 0; step < 60; step += 1) {
      await page.keyboard.press('Tab');
      const found = await page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return undefined;
        const seen = (one: Element) => {
          const { outlineStyle, stroke, strokeWidth, textDecorationLine } = getComputedStyle(one);
          return (
            outlineStyle !== 'none' ||
            (stroke !== 'none' && Number.parseFloat(strokeWidth) >= 2) ||
            textDecorationLine.includes('underline')
          );
        };
        const isSeen = element instanceof SVGElement ? [...element.querySelectorAll('*')].some(seen) : seen(element);
        return isSeen ? undefined : `${element.tagName} ${element.getAttribute('href') ?? ''}`;
      });
      if (found !== undefined) unseen.push(found);
    }
    expect(unseen).toEqual([]);
    await page.context().close();
  });
});

describe('filters', () => {
  it('are reached, chosen and cleared by keys, with the choice in the address', async () => {
    const page = await open('');
    const box = page.locator('[data-facet="confidence:confirmed"] input');
    await box.focus();
    await page.keyboard.press('Space');
    await page.waitForURL(/\?confidence=confirmed$/u);
    const total = await page.locator('[data-event]').count();
    const shown = await page.locator('[data-event]:not([hidden])').count();
    expect(shown).toBeGreaterThan(0);
    expect(shown).toBeLessThan(total);
    expect(await page.locator('[data-filter-status]').innerText()).toContain(`${shown} of ${total}`);
    await page.goBack();
    await expect.poll(() => page.locator('[data-event]:not([hidden])').count()).toBe(total);
    await page.context().close();
  });

  it('are links to pages where no script runs', async () => {
    const page = await browser.openPage({ javaScript: false });
    await page.goto(server.url);
    const links = await page.locator('.filters li a').count();
    expect(links).toBeGreaterThan(10);
    expect(links).toBe(await page.locator('.filters li').count());
    expect(await page.locator('.filters input').count()).toBe(0);
    await page.context().close();
  });
});

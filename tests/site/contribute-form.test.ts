/** The form for new records in the built site: what a contributor does with it, and that it judges as the commands do. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { expectQuiet, openBrowser, type OpenBrowser } from '../support/browser.ts';
import { serveFolder, type StaticServer } from '../support/serve.ts';
import { buildSoundSite, type BuiltSite } from '../support/site.ts';
import { formatIssue, judgedOn, readCases, readCheckVerdict, readFormRecord, readNew } from '../support/verdicts.ts';

type Room = typeof import('../../src/components/contribute/judge.ts');

let browser: OpenBrowser;
let built: BuiltSite;
let server: StaticServer;

beforeAll(async () => {
  built = await buildSoundSite();
  server = await serveFolder(built);
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const opened: Page[] = [];
afterEach(async () => {
  for (const page of opened.splice(0)) await page.context().close();
});

const openForm = async (options?: Parameters<OpenBrowser['openPage']>[0]) => {
  const page = await browser.openPage(options);
  opened.push(page);
  await page.goto(`${server.url}contribute/new/`);
  await page.locator('[data-form]').waitFor();
  return page;
};
const field = (page: Page, name: string) => page.locator(`[data-record]:not([hidden]) [data-field="${name}"] > [data-control]`).first();
const check = (page: Page) => page.getByRole('button', { name: 'Check', exact: true }).click();
const preview = (page: Page) => page.locator('[data-preview]').innerText();

/** An event that passes. */
async function fillEvent(page: Page): Promise<void> {
  await field(page, 'title').fill('A picture shows the pier');
  await field(page, 'date').fill('2025-01-27');
  await field(page, 'summary').fill('A picture shows the pier.');
  await page.getByRole('button', { name: 'Add: source' }).first().click();
  await field(page, 'source').fill('planet-2025-01-27');
  await field(page, 'confidence').selectOption('possible');
  await field(page, 'confidence').blur();
}

describe('a contributor', { timeout: 120_000 }, () => {
  it('writes an event, sees its file, and is led to the page of the repository', async () => {
    const page = await openForm();
    await fillEvent(page);
    await check(page);
    expect(await page.locator('[data-count]').innerText()).toBe('This passes the check.');
    expect(await page.locator('[data-path]').innerText()).toBe('content/events/2025/a-picture-shows-the-pier.mdx');
    const today = new Date().toISOString().slice(0, 10);
    const text = `---\ntitle: A picture shows the pier\ndate: 2025-01-27\nsummary: A picture shows the pier.\nconfidence: possible\nsources: [planet-2025-01-27]\nadded: ${today}\n---\n`;
    expect(await page.locator('[data-preview]').textContent()).toBe(text);
    const address = new URL((await page.locator('[data-open]').getAttribute('href'))!);
    expect(address.pathname).toMatch(/\/new\/main\/content\/events\/2025$/u);
    expect(Object.fromEntries(address.searchParams)).toEqual({ filename: 'a-picture-shows-the-pier.mdx', value: text });
    await page.getByLabel('Branch of a pull request').fill('https://github.com/you/timeline/tree/patch-1');
    expect(await page.locator('[data-open]').getAttribute('href')).toMatch(
      /^https:\/\/github\.com\/you\/timeline\/new\/patch-1\/content\//u,
    );
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Download the file' }).click()]);
    expect(download.suggestedFilename()).toBe('a-picture-shows-the-pier.mdx');
    expect(readFileSync((await download.path())!, 'utf8')).toBe(text);
    expectQuiet(page);
  });

  it('is led from a list of what is wrong to each field, and gets no link while anything is', async () => {
    const page = await openForm();
    await fillEvent(page);
    await field(page, 'date').fill('27 January 2025');
    await field(page, 'source').fill('planet-2025-01-2');
    await check(page);
    const summary = page.locator('[data-summary]');
    expect(await summary.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await summary.getByRole('link').allInnerTexts()).toEqual([
      'In "date": This date is written in words.',
      'There is no source "planet-2025-01-2". Did you mean "planet-2025-01-27"?',
    ]);
    expect(await page.locator('[data-open]').getAttribute('href')).toBeNull();
    await summary.getByRole('link').first().click();
    expect(await field(page, 'date').evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await field(page, 'date').getAttribute('aria-invalid')).toBe('true');
    const described = (await field(page, 'date').getAttribute('aria-describedby'))!.split(' ');
    expect(await page.locator(`[id="${described.at(-1)}"]`).innerText()).toContain('Write instead: date: 2025-01-27');
    await field(page, 'date').fill('2025-01-27');
    await field(page, 'source').fill('planet-2025-01-27');
    await field(page, 'source').blur();
    await summary.waitFor({ state: 'hidden' });
    expect(await field(page, 'date').getAttribute('aria-invalid')).toBe('false');
    expectQuiet(page);
  });

  it('adds claims with evidence for and against, and is told what the level lacks', async () => {
    const page = await openForm();
    await fillEvent(page);
    await page.getByText('More fields').first().click();
    await page.getByRole('button', { name: 'Add: claim' }).click();
    const claim = page.locator('[data-list="claims"] [data-item]').first();
    await claim.locator('[data-field="id"] > [data-control]').fill('pier-shown');
    await claim.locator('[data-field="statement"] > [data-control]').fill('The pier is shown.');
    await claim.locator('[data-field="confidence"] > [data-control]').selectOption('confirmed');
    await claim.getByRole('button', { name: 'Add: evidence' }).click();
    await claim.locator('[data-field="source"] > [data-control]').fill('planet-2025-01-27');
    await claim.locator('[data-field="note"] > [data-control]').fill('The picture shows it.');
    await check(page);
    expect(await preview(page)).toContain(
      'claims:\n  - id: pier-shown\n    statement: The pier is shown.\n    confidence: confirmed\n    evidence:\n      - source: planet-2025-01-27\n        note: The picture shows it.',
    );
    expect(await claim.locator('.problem:visible').allInnerTexts()).toEqual([
      expect.stringMatching(/its evidence supports no more than probable/u),
    ]);
    await claim.getByRole('button', { name: 'Remove: claim' }).click();
    expect(await preview(page)).not.toContain('claims');
    expectQuiet(page);
  });

  it('completes ids by title and by other spellings', async () => {
    const page = await openForm();
    await page.getByRole('button', { name: 'Add: place' }).click();
    const place = page.locator('[data-list="places"] [data-control]');
    await place.pressSequentially('tartous');
    expect(await page.locator('#known-ids option').evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value))).toContain(
      'tartus',
    );
    expect(await place.getAttribute('list')).toBe('known-ids');
  });

  it('finds the drafts again, an event that cites a source of another draft among them, until they are cleared', async () => {
    const page = await openForm();
    await page.getByRole('button', { name: 'Source', exact: true }).click();
    await field(page, 'url').fill('https://www.planet.com/a/2025/01/30/pier');
    await field(page, 'title').fill('Picture of the pier');
    await field(page, 'title').blur();
    const source = (await page.locator('[data-path]').innerText()).replace(/^.*\/|\.mdx$/gu, '');
    await page.locator('[data-drafts] button').first().click();
    await fillEvent(page);
    await field(page, 'source').fill(source);
    await field(page, 'confidence').selectOption('unverified');
    await check(page);
    expect(await page.locator('[data-count]').innerText()).toBe('This passes the check.');
    await page.reload();
    await page.locator('[data-form]').waitFor();
    expect(await page.locator('[data-drafts] button').allInnerTexts()).toEqual([
      'Event: A picture shows the pier',
      'Source: Picture of the pier',
    ]);
    expect(await field(page, 'source').inputValue()).toBe(source);
    page.on('dialog', (dialog) => void dialog.accept());
    await page.getByRole('button', { name: 'Clear all drafts' }).click();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await page.reload();
    await page.locator('[data-form]').waitFor();
    expect(await field(page, 'title').inputValue()).toBe('');
  });

  it('keeps nothing where that is not wanted', async () => {
    const page = await openForm();
    await page.getByLabel('Keep my drafts').uncheck();
    await fillEvent(page);
    await check(page);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });

  it('is given a text that is too long for an address to copy', async () => {
    const page = await openForm();
    await fillEvent(page);
    await field(page, 'body').fill('The pier was empty. '.repeat(500));
    await check(page);
    expect(new URL((await page.locator('[data-open]').getAttribute('href'))!).searchParams.has('value')).toBe(false);
    expect(await page.locator('[data-hand-over-note]').innerText()).toContain('Copy it first');
  });

  it('without scripts is told so, and shown the other ways', async () => {
    const page = await browser.openPage({ javaScript: false });
    opened.push(page);
    await page.goto(`${server.url}contribute/new/`);
    const said = await page.locator('main').innerText();
    expect(said).toContain('This form needs scripts');
    expect(said).toContain('Write the file by hand or with a command');
    expect(said).not.toContain('is being loaded');
    expect(await page.locator('[data-form]').isVisible()).toBe(false);
  });

  it.each(['event', 'source', 'publisher', 'place', 'actor'])(
    'finds every control of a new %s named, and no fault of access',
    async (kind) => {
      const page = await openForm({ viewport: { width: 390, height: 844 } });
      await page.locator(`[data-kind="${kind}"]`).click();
      for (const details of await page.locator('[data-record]:not([hidden]) details').all()) await details.locator('summary').click();
      for (const add of await page.locator('[data-record]:not([hidden]) [data-add]').all()) await add.click();
      await check(page);
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
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
      expectQuiet(page);
    },
  );
});

describe('the rules as they are shipped', () => {
  it('are loaded by this page alone', () => {
    const name = readdirSync(join(built.dir, '_astro')).find((file) => /^judge\..*\.js$/u.test(file))!;
    const scripts = readdirSync(join(built.dir, '_astro')).filter((file) => file.endsWith('.js') && file !== name);
    const naming = scripts.filter((file) => readFileSync(join(built.dir, '_astro', file), 'utf8').includes(name));
    expect(naming).toHaveLength(1);
    const pages = readdirSync(built.dir, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
    const loading = pages.filter((file) => [name, ...naming].some((one) => readFileSync(join(built.dir, file), 'utf8').includes(one)));
    expect(loading).toEqual(['contribute/new/index.html']);
  });

  it('give in a browser the verdict of the command line on every fixture', { timeout: 240_000 }, async () => {
    const cases = readCases();
    const page = await openForm();
    const name = readdirSync(join(built.dir, '_astro')).find((file) => /^judge\..*\.js$/u.test(file))!;
    const asked = cases.map((one) => ({
      record: readFormRecord(one),
      texts: Object.entries(one.files).map(([path, text]) => ({ path, text })),
    }));
    const said = await page.evaluate(
      async ({ address, asked, today }) => {
        const room = (await import(address)) as Room;
        return asked.map(({ record, texts }) => room.judgeTexts(texts, room.buildKnownRecord(record), today));
      },
      { address: `${server.url}_astro/${name}`, asked, today: judgedOn },
    );
    const differing = cases.flatMap((one, index) => {
      const form = said[index]!.filter((issue) => readNew(issue, one.files))
        .map(formatIssue)
        .sort();
      const command = readCheckVerdict(one);
      return JSON.stringify(form) === JSON.stringify(command) ? [] : [{ name: one.name, form, command }];
    });
    expect(differing).toEqual([]);
    expectQuiet(page);
  });
});

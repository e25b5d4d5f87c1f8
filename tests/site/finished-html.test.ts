/** Every page that is published, read as a browser reads it: nothing inline, nothing from elsewhere, nothing that runs. */

import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { findForbiddenInTree } from '../../src/outputs/finished-html/find-forbidden.ts';
import { isPlainlySound } from '../../src/outputs/finished-html/plain-page.ts';
import { writeHostileRecord } from '../support/hostile.ts';
import { readSite, type SiteTree } from '../support/html.ts';
import { copyProject, startBuild } from '../support/project.ts';
import { buildSoundSite, type BuiltSite } from '../support/site.ts';
import { smallRecord, writeRecord } from '../support/small-record.ts';

/** Everything forbidden on any page, with the first place of each. */
function readForbidden(dir: string, site: SiteTree): Record<string, string> {
  const found: Record<string, string> = {};
  for (const file of site.pages.keys()) {
    const html = readFileSync(join(dir, file), 'utf8');
    for (const { found: what, line, column } of findForbiddenInTree(html)) found[what] ??= `${file}:${line}:${column}`;
  }
  return found;
}

let own: BuiltSite;
let wordy: BuiltSite;

beforeAll(async () => {
  const content = join(writeHostileRecord({ isAccepted: true }), 'content');
  [own, wordy] = await Promise.all([buildSoundSite(), buildSoundSite({ content })]);
});

describe('the pages of this publication', () => {
  let site: SiteTree;

  beforeAll(() => {
    site = readSite(own);
  });

  it('hold nothing that is on no list', { timeout: 60_000 }, () => {
    expect(site.pages.size).toBeGreaterThan(100);
    expect(readForbidden(own.dir, site)).toEqual({});
  });

  it('are written so plainly that hardly one needs the parser, which would take most of a build', () => {
    const parsed = [...site.pages.keys()].filter((file) => !isPlainlySound(readFileSync(join(own.dir, file), 'utf8')));
    expect(parsed.length, parsed.join(' ')).toBeLessThan(site.pages.size / 20);
  });

  it('say what a link to another site is to this one', () => {
    const home = /<link rel="canonical" href="(https:\/\/[^"/]+)/u.exec(readFileSync(join(own.dir, 'index.html'), 'utf8'))![1]!;
    const silent = [...site.pages.values()].flatMap(({ file, elements }) =>
      elements
        .filter(
          ({ name, attributes: { href = '', rel = '' } }) => name === 'a' && /^https?:/u.test(href) && !href.startsWith(home) && rel === '',
        )
        .map(({ line, attributes }) => `${file}:${line} ${attributes['href']}`),
    );
    expect(silent).toEqual([]);
  });

  it('mark their bodies, so that these are held to the lists of bodies', () => {
    const marked = [...site.pages.values()].filter(({ elements }) => elements.some(({ attributes }) => 'data-body' in attributes));
    expect(marked.length).toBeGreaterThan(20);
  });
});

describe('the pages of a record whose words look like code', () => {
  let site: SiteTree;
  const read = (path: string) => site.pages.get(`events/${path}/index.html`)!;

  beforeAll(() => {
    site = readSite(wordy);
  });

  it('hold nothing that is on no list', { timeout: 60_000 }, () => {
    expect(site.pages.size).toBeGreaterThan(40);
    expect(readForbidden(wordy.dir, site)).toEqual({});
  });

  it('show a title with tags as its words, in the page and in its head', () => {
    const { elements, title } = read('plain-title-script');
    const words = '</title><script>alert(1)</script>';
    expect(title).toContain(words);
    expect(elements.find(({ name }) => name === 'h1')?.text).toContain(words);
    expect(
      elements.filter(
        ({ name, attributes }) => name === 'script' && !('src' in attributes) && attributes['type'] !== 'application/ld+json',
      ),
    ).toEqual([]);
  });

  it('keep quotation marks within the values of attributes', () => {
    const { elements } = read('plain-title-attribute');
    const attributes = elements.flatMap((element) => Object.keys(element.attributes));
    expect(attributes.filter((name) => name.startsWith('on'))).toEqual([]);
    expect(
      elements.filter(({ attributes: { content } }) => content?.includes('"</script>') || content?.includes('</script>')).length,
    ).toBeGreaterThan(0);
  });

  it('show the words of a body as they were written', () => {
    expect(read('plain-escaped-brace').text).toContain('The set {process.exit()} is text.');
    expect(read('plain-code').text).toContain('<script>alert(1)</script>');
    expect(read('plain-entities').text).toContain('<script>alert(1)</script>');
    const { elements } = read('plain-figure-alt');
    expect(elements.find(({ name }) => name === 'img')?.attributes['alt']).toBe('"><script>alert(1)</script>');
    expect(read('plain-link-title').elements.find(({ attributes }) => attributes['title'] === '"onmouseover="alert(1)')?.name).toBe('a');
  });

  it('let no words name a part that scripts of the page could take for their own', () => {
    const { elements, ids } = read('plain-heading-name');
    expect([...ids].filter((id) => ['constructor', '__proto__', 'location'].includes(id))).toEqual([]);
    expect(elements.filter(({ attributes: { id } }) => id?.endsWith('-location')).length).toBe(1);
  });

  it('write drawings whose words stay words', () => {
    const drawings = [...site.pages.values()].flatMap(({ elements }) => elements.filter(({ name }) => name === 'svg'));
    expect(drawings.length).toBeGreaterThan(0);
    for (const { elements } of site.pages.values())
      expect(elements.filter(({ name, text }) => ['text', 'tspan'].includes(name) && /&(?:lt|#\d+);/u.test(text))).toEqual([]);
  });
});

describe('a build that makes a page with something forbidden', () => {
  it('stops, names the page and the element, and publishes nothing', { timeout: 300_000 }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'timeline-forbidden-'));
    const root = copyProject(join(folder, 'project'));
    const page = '<html lang="en"><head><title>x</title></head><body><p onclick="alert(1)">x</p></body></html>';
    writeFileSync(join(root, 'src/pages/forbidden.astro'), page);
    const outDir = join(folder, 'site');
    const content = writeRecord(join(folder, 'content'), smallRecord);
    const { printed, exitCode } = await startBuild({ root, outDir, content }).ended;
    expect(exitCode).toBe(1);
    expect(printed).toMatch(/^ {2}forbidden\/index\.html:1:\d+ holds <p onclick>\.$/mu);
    expect(printed).not.toMatch(/\n\s+at .+:\d+:\d+\)?\n/u);
    expect(existsSync(outDir)).toBe(false);
    rmSync(folder, { recursive: true, force: true });
  });
});

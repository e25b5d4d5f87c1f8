import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildSearchIndex } from '../../src/integrations/search-index.ts';

const pages = {
  'places/port/index.html': '<main data-pagefind-body><h1>Example Port</h1><p>A port.</p></main>',
  'events/a/index.html': '<main data-pagefind-body><h1>A ship departs</h1><p>It left the port.</p></main>',
  'about/index.html': '<main><h1>About</h1></main>',
};

describe('the search index', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'search-index-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  async function build(name: string, files: Readonly<Record<string, string>>) {
    for (const [path, main] of Object.entries(files)) {
      const file = join(folder, name, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, `<!doctype html><html lang="en"><head><title>x</title></head><body>${main}</body></html>`);
    }
    const count = await buildSearchIndex(join(folder, name));
    const index = join(folder, name, 'pagefind');
    const written = (await readdir(index, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
    const texts = written.map(async ({ parentPath, name: file }) => [
      join(parentPath, file).slice(index.length),
      (await readFile(join(parentPath, file))).toString('base64'),
    ]);
    return { count, files: Object.fromEntries(await Promise.all(texts)) as Record<string, string> };
  }

  it('holds the pages that ask for it and no others', async () => {
    expect((await build('some', pages)).count).toBe(2);
  });

  it('takes what only it needs out of the pages, whatever names a record gives', async () => {
    const name = 'Port </div><script>&quot;';
    const fields = `<div hidden data-index-only><span data-pagefind-meta="aliases[data-value]" data-value="${name}"></span> </div>`;
    const { files } = await build('fields', {
      'places/port/index.html': `<main data-pagefind-body><h1>Port</h1>${fields}<p>A port.</p></main>`,
    });
    expect(Object.keys(files).length).toBeGreaterThan(4);
    const page = await readFile(join(folder, 'fields', 'places/port/index.html'), 'utf8');
    expect(page).toContain('<main data-pagefind-body><h1>Port</h1><p>A port.</p></main>');
  });

  it('is the same for the same pages', async () => {
    const [one, two] = [await build('one', pages), await build('two', pages)];
    expect(Object.keys(one.files).length).toBeGreaterThan(4);
    expect(two.files).toEqual(one.files);
  });

  it('has what the search page loads and none of the ready-made interfaces', async () => {
    const names = Object.keys((await build('names', pages)).files);
    expect(names).toContain('/pagefind.js');
    expect(names.filter((name) => /ui|highlight/u.test(name))).toEqual([]);
  });

  it('fails where nothing could be found', async () => {
    await expect(build('none', { 'about/index.html': pages['about/index.html'] })).rejects.toThrow('the search would find nothing');
  });
});

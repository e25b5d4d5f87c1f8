/** Makes the search index from the finished pages, so that what is found is what is published. */

import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

/** What `SearchFields` prints: empty elements whose quoted attributes may hold anything but quotes. */
const indexOnly =
  /<div hidden data-index-only(?:="[^"]*")?(?: [\w-]+(?:="[^"]*")?)*>(?:\s|<span(?: [\w-]+(?:="[^"]*")?)*><\/span>)*<\/div>/u;

/**
 * Indexes every page with `data-pagefind-body` into `<outDir>/pagefind`. Pages are read in the order of their
 * addresses, so the same site gives the same index. Any problem that Pagefind reports fails the build.
 */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const pages = await buildSearchIndex(folder);
        logger.info(`indexed ${pages} pages`);
      },
    },
  };
}

/**
 * Indexes a folder of finished pages, and takes out of them what only the index needs: readers would load it for nothing.
 *
 * @returns the number of pages indexed
 * @throws where Pagefind refuses a page, or no page can be found at all
 */
export async function buildSearchIndex(folder: string): Promise<number> {
  try {
    const { index, errors } = await createIndex();
    if (!index) throw new Error(formatErrors('The search index could not be begun', errors));
    let pages = 0;
    for (const path of await readPagePaths(folder)) {
      const content = await readFile(join(folder, path), 'utf8');
      if (!content.includes('data-pagefind-body')) continue;
      const added = await index.addHTMLFile({ sourcePath: path, content });
      if (added.errors.length > 0) throw new Error(formatErrors(`The page ${path} could not be indexed`, added.errors));
      const published = content.replace(indexOnly, '');
      if (published !== content) await writeFile(join(folder, path), published);
      pages += 1;
    }
    if (pages === 0) throw new Error('No page has `data-pagefind-body`, so the search would find nothing.');
    const { files, errors: writeErrors } = await index.getFiles();
    if (writeErrors.length > 0) throw new Error(formatErrors('The search index could not be made', writeErrors));
    for (const file of files.filter(({ path }) => !isInterface(path))) {
      const target = join(folder, 'pagefind', file.path);
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, file.content);
    }
    return pages;
  } finally {
    await close();
  }
}

/** Paths of all pages below a folder, with `/`, in the order of their code units. */
async function readPagePaths(folder: string): Promise<readonly string[]> {
  const all = await readdir(folder, { recursive: true });
  return all
    .filter((path) => path.endsWith('.html'))
    .map((path) => path.split(sep).join('/'))
    .sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

/** Pagefind's ready-made interfaces; the search page is our own and loads none of them. */
function isInterface(path: string): boolean {
  return /^pagefind-(?:(?:modular-|component-)?ui|highlight)\.(?:js|css)$/u.test(path);
}

function formatErrors(what: string, errors: readonly string[]): string {
  return `${what}: ${errors.join('; ')}`;
}

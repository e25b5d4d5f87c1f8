/** Makes the search index from what the site says can be found, once its pages stand. */

import { rmSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readOmitted } from '../readers/omitted.ts';
import type { SearchRecord } from '../views/search/search-record.ts';
import type { WrittenSite } from './pages/written-site.ts';
import { buildSearchIndex } from './search/build-index.ts';

/** Folder of the index in the finished site. */
const indexFolder = 'pagefind/';

/** Path of the records in the finished site: one JSON object a line, the first with the language. Not published. */
const recordsPath = 'search/records.ndjson';

/**
 * Indexes the records of the site into `<outDir>/pagefind`, and notes in Astro's cache what a large index is made of: the
 * next build takes its files over from the last site. Has to come before what moves that cache. Any problem that Pagefind
 * reports fails the build.
 *
 * @param written takes the files of the index over and writes them
 */
export function searchIndex(written: WrittenSite): AstroIntegration {
  let cacheFolder: string | undefined;
  return {
    name: 'search-index',
    hooks: {
      'astro:config:setup': ({ config }) => {
        cacheFolder = join(fileURLToPath(config.cacheDir), 'search');
      },
      'astro:build:done': async ({ dir, logger }) => {
        if (readOmitted(process.env).has('search')) return;
        const site = fileURLToPath(dir);
        const [head, ...lines] = (await readFile(join(site, recordsPath), 'utf8')).split('\n').filter(Boolean);
        await rm(join(site, recordsPath));
        const { language } = JSON.parse(head!) as { language: string };
        const records = lines.map((line) => JSON.parse(line) as SearchRecord);
        const { all, indexed } = await buildSearchIndex({
          records,
          language,
          files: {
            takeOver: (path, version) => written.files.takeOver(indexFolder + path, version),
            write: (path, version, content) => written.files.write(indexFolder + path, version, content),
            // A file that was taken over is that of the last site: it must be gone before another is written in its place.
            clear: () => rmSync(join(site, indexFolder), { recursive: true, force: true }),
          },
          cacheFolder,
        });
        logger.info(indexed === all ? `indexed ${all} pages` : `indexed ${indexed} of ${all} pages anew`);
      },
    },
  };
}

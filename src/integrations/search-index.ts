/** Makes the search index from what the site says can be found, once its pages stand. */

import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readOmitted } from '../readers/omitted.ts';
import type { SearchRecord } from '../views/search/search-record.ts';
import { buildSearchIndex } from './search/build-index.ts';

/** Path of the records in the finished site: one JSON object a line, the first with the language. Not published. */
const recordsPath = 'search/records.ndjson';

/**
 * Indexes the records of the site into `<outDir>/pagefind`, and keeps a large index in Astro's cache for the next build.
 * Has to come before what moves that cache. Any problem that Pagefind reports fails the build.
 */
export function searchIndex(): AstroIntegration {
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
        const { all, indexed } = await buildSearchIndex({ records, language, folder: join(site, 'pagefind'), cacheFolder });
        logger.info(indexed === all ? `indexed ${all} pages` : `indexed ${indexed} of ${all} pages anew`);
      },
    },
  };
}

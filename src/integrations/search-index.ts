/** Makes the search index from what the site says can be found, once its pages stand. */

import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readKeptText } from '../corpus/kept-texts.ts';
import type { TextPart } from '../outputs/parted-text.ts';
import { readOmitted } from '../readers/omitted.ts';
import type { SearchRecord } from '../views/search/search-record.ts';
import type { WrittenSite } from './pages/written-site.ts';
import { buildSearchIndex } from './search/build-index.ts';
import { buildDigest, type FoundRecord } from './search/delta.ts';

/** Folder of the index in the finished site. */
const indexFolder = 'pagefind/';

/** Path of the records among the files of the site: one JSON object a line, the first with the language. Not published. */
const recordsPath = 'search/records.ndjson';

/**
 * Indexes the records of the site into `<outDir>/pagefind`, and notes in Astro's cache what a large index is made of: the
 * next build takes its files over from the last site, and makes only the records that have changed. Has to come before
 * what moves that cache. Any problem that Pagefind reports fails the build.
 *
 * @param written holds the records, takes the files of the index over and writes them
 */
export function searchIndex(written: WrittenSite): AstroIntegration {
  let cacheFolder: string | undefined;
  return {
    name: 'search-index',
    hooks: {
      'astro:config:setup': ({ config }) => {
        cacheFolder = join(fileURLToPath(config.cacheDir), 'search');
        written.withheld.set(recordsPath, undefined);
      },
      'astro:build:done': async ({ dir, logger }) => {
        if (readOmitted(process.env).has('search')) return;
        const site = fileURLToPath(dir);
        const [head, ...lines] = written.withheld.get(recordsPath) as readonly [string, ...TextPart[]];
        const { all, indexed } = await buildSearchIndex({
          records: lines.map(openRecord),
          language: (JSON.parse(head) as { language: string }).language,
          files: {
            takeOver: (path, version) => written.files.takeOver(indexFolder + path, version),
            write: (path, version, content) => written.files.write(indexFolder + path, version, content),
            // A file that was taken over is that of the last site: it must be gone before another is written in its place.
            clear: () => rmSync(join(site, indexFolder), { recursive: true, force: true }),
          },
          cacheFolder,
        });
        written.withheld.delete(recordsPath);
        logger.info(indexed === all ? `indexed ${all} pages` : `indexed ${indexed} of ${all} pages anew`);
      },
    },
  };
}

/** A record whose digest is known from the last build where it was made of the same. */
function openRecord({ name, make }: TextPart): FoundRecord {
  let line: string | undefined;
  return {
    key: name,
    readDigest: () => readKeptText(`search record ${name}`, () => buildDigest((line = make()))),
    make: () => {
      const record = JSON.parse(line ?? make()) as SearchRecord;
      line = undefined;
      return record;
    },
  };
}

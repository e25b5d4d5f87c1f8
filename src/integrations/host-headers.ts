/** Puts the file of headers into the site, made from the files that it has. */

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { formatHostHeaders, hostHeadersName } from '../outputs/host-headers.ts';
import { readSitePaths } from '../readers/site-files.ts';

/** Has to stand behind every integration that adds files to the site, and before the one that publishes it. */
export function hostHeaders(): AstroIntegration {
  let base = '/';
  return {
    name: 'host-headers',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/*$/u, '/');
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        await writeFile(join(folder, hostHeadersName), formatHostHeaders(base, await readSitePaths(folder)));
      },
    },
  };
}

/** Where things are kept between runs. */

import { resolve } from 'node:path';

/** The folder of what is kept between runs: `CACHE_DIR`, or where Astro keeps its own things. */
export function readKeptFolder(environment: Readonly<Record<string, string | undefined>>): string {
  return resolve(environment['CACHE_DIR'] || 'node_modules/.astro');
}

/** A folder of its own for each build, in the project's `.astro`, that goes when the build ends or at the next start. */

import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isRunning, readOwnOwner } from './owner.ts';

/** The folders of one build; each ends with a slash. */
export interface Staging {
  readonly folder: string;
  /** Where the site is assembled. */
  readonly site: string;
  /** Astro's store: begun empty, shared with nobody, so a damaged or foreign one is never read. */
  readonly cache: string;
}

const prefix = 'build-';

/**
 * Makes the folders of this build. It lies in the project because Astro moves files into it from there.
 *
 * @param root folder of the project
 */
export function openStaging(root: string): Staging {
  const above = join(root, '.astro');
  mkdirSync(above, { recursive: true });
  removeDead(above);
  const folder = join(above, `${prefix}${readOwnOwner()}`);
  const staging = { folder: `${folder}/`, site: `${folder}/site/`, cache: `${folder}/cache/` };
  rmSync(folder, { recursive: true, force: true });
  for (const path of [staging.site, staging.cache]) mkdirSync(path, { recursive: true });
  return staging;
}

/** Removes what builds that were killed left behind. */
function removeDead(above: string): void {
  for (const name of readdirSync(above)) {
    if (name.startsWith(prefix) && !isRunning(name.slice(prefix.length))) rmSync(join(above, name), { recursive: true, force: true });
  }
}

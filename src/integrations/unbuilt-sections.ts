/** Takes the sections that the publication does without out of the finished site. */

import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Has to stand before every integration that reads the finished pages. Nothing leads to these sections any more; in
 * development they can still be opened.
 *
 * @param paths folders of the site, such as `/map/`
 */
export function unbuiltSections(paths: readonly string[]): AstroIntegration {
  return {
    name: 'unbuilt-sections',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        for (const path of paths) await rm(join(fileURLToPath(dir), path), { recursive: true, force: true });
      },
    },
  };
}

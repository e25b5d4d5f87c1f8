/**
 * Leaves the project's own modules of domain, corpus, readers, views, outputs and words out of what Astro bundles for a
 * build: Node loads them as they are. So the gate, the pages and what writes them share one record in one memory, which is
 * read and judged once, and nothing of it is compiled again.
 */

import { readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';

const source = fileURLToPath(new URL('..', import.meta.url));
const rooms = ['domain', 'corpus', 'readers', 'views', 'outputs', 'words'].map((room) => `${source}${room}/`);

/** Only builds are changed: the development server keeps loading every module anew when it is edited. */
export function ownModules(): AstroIntegration {
  return {
    name: 'own-modules',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'build') return;
        updateConfig({ vite: { plugins: [buildPlugin()] } });
      },
    },
  };
}

type VitePlugin = NonNullable<
  NonNullable<Parameters<Parameters<NonNullable<AstroIntegration['hooks']['astro:config:setup']>>[0]['updateConfig']>[0]['vite']>['plugins']
>[number];

function buildPlugin(): VitePlugin {
  return {
    name: 'verified-timeline:own-modules',
    enforce: 'pre',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'prerender' || name === 'ssr',
    async resolveId(id, importer, options) {
      if (importer === undefined) return null;
      const found = await this.resolve(id, importer, { ...options, skipSelf: true });
      if (found === null || !isOwn(found.id)) return null;
      return { id: pathToFileURL(found.id).href, external: 'absolute' };
    },
  };
}

/** Whether Node can load a module by itself; what asks Astro for something is bundled. */
function isOwn(path: string): boolean {
  return path.endsWith('.ts') && rooms.some((room) => path.startsWith(room)) && !readFileSync(path, 'utf8').includes("from 'astro:");
}

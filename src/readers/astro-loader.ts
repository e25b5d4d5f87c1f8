/** Tells Astro's data store which files the record is made of, so that development shows an edit at once. */

import { createHash } from 'node:crypto';
import type { Loader } from 'astro/loaders';
import { findFiles, readContentFolder } from './from-disk.ts';

/**
 * One loader for the whole record: an entry for each file, with its digest and nothing of what it says. Pages get the
 * record from the readers; no record becomes a module, and the store stays small whatever the record grows to.
 */
export function recordLoader(): Loader {
  return {
    name: 'verified-timeline-record',
    load: async ({ store, watcher, logger, config }) => {
      const folder = readContentFolder(process.env);
      const load = async () => {
        const { files } = await findFiles(folder);
        const keep = new Set(files.map(({ file }) => file));
        for (const { file, bytes } of files) store.set({ id: file, data: {}, digest: createHash('sha256').update(bytes).digest('hex') });
        for (const id of store.keys()) if (!keep.has(id)) store.delete(id);
        logger.info(`${keep.size} files`);
      };
      await load();
      const root = new URL(`${folder}/`, config.root).pathname;
      watcher?.add(root);
      watcher?.on('all', (_, path) => {
        if (path.startsWith(root)) load().catch((error: unknown) => logger.error(String(error)));
      });
    },
  };
}

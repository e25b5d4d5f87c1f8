/** Hands the checked record to Astro's data store. No record becomes a module. */

import { createHash } from 'node:crypto';
import type { Loader } from 'astro/loaders';
import { buildCorpus } from '../corpus/corpus.ts';
import { hasErrors } from '../corpus/issue.ts';
import { readContent, readContentFolder } from './from-disk.ts';
import type { StoredRecord } from './stored-record.ts';

/**
 * One loader for the whole record. Ids in the store are `<kind>/<id>`. A record with errors stops the build with the
 * number of problems; `check` prints them.
 */
export function recordLoader(): Loader {
  return {
    name: 'verified-timeline-record',
    load: async ({ store, watcher, logger, parseData, config }) => {
      const folder = readContentFolder(process.env);
      const load = async () => {
        const { records, issues: readerIssues } = await readContent(folder);
        const { issues } = buildCorpus(records, readerIssues);
        if (hasErrors(issues)) {
          const count = issues.filter((issue) => issue.severity === 'error').length;
          throw new Error(`The record has ${count} ${count === 1 ? 'error' : 'errors'}; \`npm run check\` lists them.`);
        }
        const keep = new Set<string>();
        for (const record of records) {
          const id = `${record.kind}/${record.id}`;
          keep.add(id);
          const { kind, file, data, body } = record;
          const stored: StoredRecord = { kind, id: record.id, file, data, body };
          // Of what was read, not of the file: a store left by an older reader is never taken for the same.
          const digest = createHash('sha256').update(JSON.stringify(stored)).digest('hex');
          if (store.get(id)?.digest === digest) continue;
          store.set({
            id,
            digest,
            data: await parseData({ id, data: stored as unknown as Record<string, unknown> }),
          });
        }
        for (const id of store.keys()) if (!keep.has(id)) store.delete(id);
        logger.info(`${keep.size} records`);
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

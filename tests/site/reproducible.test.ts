/** A site is the same byte for byte wherever it is built. `npm run test:output` tries more surroundings, one by one. */

import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readSiteDigests } from '../../src/readers/site-files.ts';
import { buildSoundly, copyProject, projectRoot, type BuildOrder } from '../support/project.ts';
import { buildSoundSite } from '../support/site.ts';

const fixture = 'tests/fixtures/chinese/content';
const content = join(projectRoot, fixture);
const folder = mkdtempSync(join(tmpdir(), 'timeline-same-'));
// Another file system gives the files of a folder in another order.
const memory = existsSync('/dev/shm') ? mkdtempSync('/dev/shm/timeline-same-') : join(folder, 'memory');

afterAll(() => {
  for (const path of [folder, memory]) rmSync(path, { recursive: true, force: true });
});

/** Copies a folder, last file first. */
function copyBackwards(from: string, to: string): string {
  const files = readdirSync(from, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  for (const path of files.map((entry) => join(entry.parentPath, entry.name)).reverse()) {
    const copy = join(to, path.slice(from.length));
    mkdirSync(dirname(copy), { recursive: true });
    writeFileSync(copy, readFileSync(path));
  }
  return to;
}

describe('the site of a small publication', () => {
  const surroundings: readonly (readonly [string, () => BuildOrder])[] = [
    [
      'in Los Angeles, in Turkish, in another working directory, with files that only their owner may read',
      () => ({
        root: copyProject(join(folder, 'somewhere', 'else entirely')),
        outDir: join(folder, 'site'),
        content,
        env: { TZ: 'America/Los_Angeles', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' },
        through: ['sh', '-c', 'umask 077 && exec "$@"', 'sh'],
      }),
    ],
    [
      'on Kiritimati, in Estonian, from files made in the opposite order on another file system, with one thread for files',
      () => ({
        outDir: join(memory, 'site'),
        content: copyBackwards(content, join(memory, 'content')),
        env: { TZ: 'Pacific/Kiritimati', LC_ALL: 'et_EE.UTF-8', LANG: 'et_EE.UTF-8', UV_THREADPOOL_SIZE: '1' },
      }),
    ],
  ];

  it.each(surroundings)('is that of ordinary surroundings %s', { timeout: 600_000, retry: 0 }, async (_, order) => {
    const { dir } = await buildSoundSite({ content: fixture });
    const other = order();
    await buildSoundly(other);
    expect(Object.fromEntries(await readSiteDigests(other.outDir))).toEqual(Object.fromEntries(await readSiteDigests(dir)));
  });
});

/** One record gives one site, byte for byte, wherever and however it is built. */

import { existsSync, mkdtempSync, readdirSync, rmSync, utimesSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSiteDigests } from '../../src/readers/site-files.ts';
import { buildSoundly, copyProject, type BuildOrder } from '../support/project.ts';
import { buildSoundSite } from '../support/site.ts';
import { smallRecord, writeRecord } from '../support/small-record.ts';

const minutes = 60_000;
const folder = mkdtempSync(join(tmpdir(), 'timeline-same-'));
// Another file system gives the files of a folder in another order.
const memory = existsSync('/dev/shm') ? mkdtempSync('/dev/shm/timeline-same-') : mkdtempSync(join(tmpdir(), 'timeline-other-'));
const hasTaskset = spawnSync('taskset', ['1', 'true']).status === 0;
const oneCore = hasTaskset ? ['taskset', '1'] : [];

afterAll(() => {
  for (const path of [folder, memory]) rmSync(path, { recursive: true, force: true });
});

async function readBuilt(order: BuildOrder): Promise<Readonly<Record<string, string>>> {
  await buildSoundly(order);
  const digests = Object.fromEntries(await readSiteDigests(order.outDir));
  rmSync(order.outDir, { recursive: true });
  return digests;
}

// Of a copy, so that whoever works on the project meanwhile changes nothing here.
const root = copyProject(join(folder, 'project'));

describe('a small publication', { retry: 0, timeout: 10 * minutes }, () => {
  const content = writeRecord(join(folder, 'content'), smallRecord);
  let first: Readonly<Record<string, string>>;

  beforeAll(async () => {
    first = await readBuilt({ root, outDir: join(folder, 'first'), content });
  }, 10 * minutes);

  it('is a whole site', () => {
    expect(Object.keys(first).length).toBeGreaterThan(60);
    expect(Object.keys(first)).toEqual(expect.arrayContaining(['index.html', 'manifest.sha256', '_headers', 'events/zoo/index.html']));
  });

  const surroundings: readonly (readonly [string, () => Partial<BuildOrder>])[] = [
    ['a second time', () => ({})],
    ['in the time of Los Angeles', () => ({ env: { TZ: 'America/Los_Angeles' } })],
    ['in the time of Kiritimati', () => ({ env: { TZ: 'Pacific/Kiritimati' } })],
    ['in the time of Kolkata', () => ({ env: { TZ: 'Asia/Kolkata' } })],
    ['in Estonian', () => ({ env: { LC_ALL: 'et_EE.UTF-8', LANG: 'et_EE.UTF-8' } })],
    ['in Czech', () => ({ env: { LC_ALL: 'cs_CZ.UTF-8', LANG: 'cs_CZ.UTF-8' } })],
    ['in Turkish', () => ({ env: { LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' } })],
    ['in Arabic', () => ({ env: { LC_ALL: 'ar_SA.UTF-8', LANG: 'ar_SA.UTF-8' } })],
    ['from files made in the opposite order', () => ({ content: writeRecord(join(folder, 'reversed'), smallRecord, true) })],
    ['from files on another file system', () => ({ content: writeRecord(join(memory, 'content'), smallRecord) })],
    ['in another working directory', () => ({ root: copyProject(join(folder, 'somewhere', 'else entirely')) })],
    ['to another file system', () => ({ outDir: join(memory, 'site') })],
    ['with a single thread for files', () => ({ env: { UV_THREADPOOL_SIZE: '1' } })],
    ['with many threads', () => ({ env: { UV_THREADPOOL_SIZE: '32', RAYON_NUM_THREADS: '7' } })],
    ['with files that only their owner may read', () => ({ through: ['sh', '-c', 'umask 077 && exec "$@"', 'sh'] })],
    ['with files that everybody may write', () => ({ through: ['sh', '-c', 'umask 000 && exec "$@"', 'sh'] })],
    ['with colours, in another home', () => ({ env: { HOME: memory, FORCE_COLOR: '1', TERM: 'xterm-256color' } })],
  ];

  it.each(surroundings)('is the same %s', async (_, change) => {
    const changed = await readBuilt({ root, outDir: join(folder, 'again'), content, ...change() });
    expect(changed).toEqual(first);
  });

  it.skipIf(!hasTaskset)('is the same on a single core', async () => {
    expect(await readBuilt({ root, outDir: join(folder, 'again'), content, through: oneCore })).toEqual(first);
  });

  it('is the same from files of another time', async () => {
    const aged = writeRecord(join(folder, 'aged'), smallRecord);
    const time = new Date('2001-02-03T04:05:06Z');
    for (const path of readdirSync(aged, { recursive: true, encoding: 'utf8' })) utimesSync(join(aged, path), time, time);
    expect(await readBuilt({ root, outDir: join(folder, 'again'), content: aged })).toEqual(first);
  });
});

describe('the record of this publication', { retry: 0, timeout: 20 * minutes }, () => {
  it('is the same in surroundings where everything differs', async () => {
    const { dir } = await buildSoundSite();
    const other = await readBuilt({
      outDir: join(memory, 'record'),
      content: 'content',
      root: copyProject(join(folder, 'other')),
      env: { TZ: 'Pacific/Kiritimati', LC_ALL: 'et_EE.UTF-8', UV_THREADPOOL_SIZE: '1' },
      through: oneCore,
    });
    expect(other).toEqual(Object.fromEntries(await readSiteDigests(dir)));
  });
});

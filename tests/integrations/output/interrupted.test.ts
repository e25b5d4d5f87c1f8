/** Whatever happens to a build, the output is the last good site or the new one, byte for byte. `npm run test:output` tries more. */

import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canMount, mountFirst, openWorkshop, type Workshop } from '../../support/interruptions.ts';
import { startBuild } from '../../support/project.ts';

const minutes = 60_000;
let workshop: Workshop;

beforeAll(async () => {
  workshop = await openWorkshop();
}, 10 * minutes);

afterAll(() => workshop?.close());

// A site that is lost once is lost: nothing is tried again.
describe('a build that is killed', { retry: 0, timeout: 10 * minutes }, () => {
  it('leaves the old site or the new one, six times at moments spread over the build', async () => {
    const { old, new: fresh, neither } = await workshop.killBuilds('killed', 6);
    expect({ whole: old + fresh, neither }).toEqual({ whole: 6, neither: 0 });
  });
});

describe('two builds at once', { retry: 0, timeout: 10 * minutes }, () => {
  it('do not meet: one is told of the other and stops, one finishes and removes what killed builds left', async () => {
    const order = workshop.order('killed');
    const [one, two] = await Promise.all([startBuild(order).ended, startBuild(order).ended]);
    const [finished, refused] = one!.exitCode === 0 ? [one!, two!] : [two!, one!];
    expect(finished.exitCode).toBe(0);
    expect(refused.exitCode).toBe(1);
    expect(refused.printed).toMatch(/Another build \(process \d+\) is writing .*\. Wait until it has ended/u);
    expect(await workshop.readVersion(order.outDir)).toBe('new');
    expect(workshop.findLeftovers(order)).toEqual([]);
  });
});

describe.skipIf(!canMount)('a disk that takes no more', { retry: 0, timeout: 10 * minutes }, () => {
  it('full where the site is to stand', async () => {
    const order = workshop.order('full-target');
    const outer = dirname(order.outDir);
    const kept = join(workshop.folder, 'full-kept');
    mkdirSync(kept);
    const size = Math.ceil(readKilobytes(workshop.sites.old) * 1.4);
    // What is mounted is seen by this process alone, so it copies what it left to where the test can look.
    const script = `mount -t tmpfs -o size=${size}k tmpfs '${outer}'; cp -a '${workshop.sites.old}' '${order.outDir}'; "$@" || code=$?; cp -a '${outer}/.' '${kept}'; exit \${code:-0}`;
    const { exitCode, printed } = await startBuild({ ...order, through: ['unshare', '-m', 'sh', '-c', script, 'sh'] }).ended;
    expect(exitCode).toBe(1);
    expect(printed).toContain('free some space and build again');
    expect(await workshop.readVersion(join(kept, 'site'))).toBe('old');
    expect(readdirSync(kept)).toEqual(['site']);
  });

  it('read-only: the build says so before it begins', async () => {
    const order = workshop.order('read-only');
    const outer = dirname(order.outDir);
    const script = `mount --bind '${outer}' '${outer}'; mount -o remount,bind,ro '${outer}'`;
    const { exitCode, printed } = await startBuild({ ...order, through: mountFirst(script) }).ended;
    expect(exitCode).toBe(1);
    expect(printed).toMatch(/Nothing can be written to .* \(EROFS\).*choose another folder with --outDir/u);
    expect(printed).not.toMatch(/\n\s+at /u);
    expect(await workshop.readVersion(order.outDir)).toBe('old');
  });
});

function readKilobytes(folder: string): number {
  return Number(spawnSync('du', ['-sk', folder], { encoding: 'utf8' }).stdout.split('\t')[0]);
}

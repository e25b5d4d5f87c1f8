/** Builds are interrupted more often and in more ways than tests/integrations/output does: the output is always whole. */

import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canMount, mountFirst, openWorkshop, type Workshop } from '../support/interruptions.ts';
import { buildSoundly, copyProject, startBuild, type BuildOrder } from '../support/project.ts';

const minutes = 60_000;
let workshop: Workshop;

beforeAll(async () => {
  workshop = await openWorkshop();
}, 10 * minutes);

afterAll(() => workshop?.close());

/** The site is as it was, and nothing lies beside it. */
async function expectUntouched(order: BuildOrder): Promise<void> {
  expect(await workshop.readVersion(order.outDir)).toBe('old');
  expect(workshop.findLeftovers(order)).toEqual([]);
}

// A site that is lost once is lost: nothing is tried again.
describe('a build that is killed', { retry: 0 }, () => {
  it('leaves the old site or the new one, fifty times at random moments', { timeout: 60 * minutes }, async () => {
    const both = await Promise.all([workshop.killBuilds('killed-one', 25), workshop.killBuilds('killed-two', 25)]);
    expect(both.map(({ neither }) => neither)).toEqual([0, 0]);
    expect(both.reduce((sum, { old, new: fresh }) => sum + old + fresh, 0)).toBe(50);
    console.log(`Killed 50 builds: ${both.map((seen) => `${seen.old} old, ${seen.new} new`).join('; ')}.`);
  });

  it('leaves nothing behind once the next build has run', { timeout: 10 * minutes }, async () => {
    const order = workshop.order('killed-one');
    await buildSoundly(order);
    expect(await workshop.readVersion(order.outDir)).toBe('new');
    expect(workshop.findLeftovers(order)).toEqual([]);
  });
});

describe('a build that ends early', { retry: 0, timeout: 10 * minutes }, () => {
  it('on request says so, ends as shells expect, and clears up', async () => {
    const order = workshop.order('stopped');
    const { child, ended } = startBuild(order);
    child.stdout!.once('data', () => child.kill('SIGTERM'));
    const { exitCode, printed } = await ended;
    expect(exitCode).toBe(143);
    expect(printed).toContain('The build did not finish, so');
    await expectUntouched(order);
  });

  it('on request while pages are made, before they all are', async () => {
    const root = copyProject(join(workshop.folder, 'large'), []);
    mkdirSync(join(root, 'src/pages/many'));
    writeFileSync(
      join(root, 'src/pages/many/[id].txt.ts'),
      `export const getStaticPaths = () => Array.from({ length: 20_000 }, (_, id) => ({ params: { id: String(id) } }));
export const GET = () => new Response('text');
`,
    );
    const order = { ...workshop.order('stopped-late'), root };
    const { child, ended } = startBuild(order);
    child.stdout!.on('data', (text: Buffer) => {
      if (String(text).includes('generating static routes')) child.kill('SIGTERM');
    });
    const { exitCode, printed } = await ended;
    expect(exitCode).toBe(143);
    expect(printed).toContain('generating static routes');
    expect(printed).not.toMatch(/made \d+ files/u);
    await expectUntouched(order);
  });

  it('through a page that fails leaves the last site, and nothing where there was none', async () => {
    const root = copyProject(join(workshop.folder, 'broken'), []);
    writeFileSync(join(root, 'src/pages/broken.astro'), "---\nthrow new Error('This page cannot be made.');\n---\n");
    const order = { ...workshop.order('failed'), root };
    const { exitCode, printed } = await startBuild(order).ended;
    expect(exitCode).toBe(1);
    expect(printed).toContain('This page cannot be made.');
    expect(printed).toMatch(/The build did not finish, so .* is as it was before\./u);
    await expectUntouched(order);
    const outDir = join(workshop.folder, 'first-time', 'site');
    expect((await startBuild({ ...order, outDir }).ended).exitCode).toBe(1);
    expect(existsSync(outDir)).toBe(false);
  });
});

describe('two builds at once', { retry: 0, timeout: 10 * minutes }, () => {
  it('into different folders both finish', async () => {
    const orders = [workshop.order('left'), workshop.order('right', 'old')];
    await Promise.all(orders.map((order) => buildSoundly(order)));
    expect(await Promise.all(orders.map(({ outDir }) => workshop.readVersion(outDir)))).toEqual(['new', 'old']);
  });
});

describe('a disk that takes no more', { retry: 0, timeout: 10 * minutes }, () => {
  it.skipIf(!canMount).each([200, 1000, 1800])('full at %i kB while the site is assembled', async (size) => {
    const order = workshop.order(`full-${size}`);
    const through = mountFirst(`mount -t tmpfs -o size=${size}k tmpfs '${join(workshop.root, '.astro')}'`);
    const { exitCode, printed } = await startBuild({ ...order, through }).ended;
    expect(exitCode).toBe(1);
    expect(printed).toMatch(/MB are free on the disk that holds .*: free some space and build again/u);
    await expectUntouched(order);
  });

  it.skipIf(!existsSync('/dev/shm'))('another one than that of the project: the site is copied there first', async () => {
    const memory = mkdtempSync('/dev/shm/timeline-whole-');
    const order = { ...workshop.order('memory'), outDir: join(memory, 'site') };
    try {
      cpSync(workshop.sites.old, order.outDir, { recursive: true });
      await buildSoundly(order);
      expect(await workshop.readVersion(order.outDir)).toBe('new');
      expect(workshop.findLeftovers(order)).toEqual([]);
    } finally {
      rmSync(memory, { recursive: true, force: true });
    }
  });
});

/** Whatever happens to a build, the output is the last good site or the new one, byte for byte. */

import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSiteDigests } from '../../src/readers/site-files.ts';
import { buildSoundly, copyProject, startBuild, type BuildOrder } from '../support/project.ts';
import { smallRecord, writeRecord } from '../support/small-record.ts';

const hour = 3_600_000;
const folder = mkdtempSync(join(tmpdir(), 'timeline-whole-'));
const root = copyProject(join(folder, 'project'));
const contents = {
  old: writeRecord(join(folder, 'old-content'), smallRecord),
  new: writeRecord(join(folder, 'new-content'), {
    ...smallRecord,
    'sources/gazette.mdx': smallRecord['sources/gazette.mdx']!.replace('A report.', 'A report, read again.'),
  }),
};
const sites = { old: join(folder, 'old-site'), new: join(folder, 'new-site') };
type Version = keyof typeof sites;
const digests = {} as Record<Version, string>;
let normal = 0;

/** Everything that a folder holds, in one string; empty where there is no folder. */
async function readState(site: string): Promise<string> {
  if (!existsSync(site)) return '';
  return [...(await readSiteDigests(site))].map(([path, digest]) => `${digest}  ${path}`).join('\n');
}

/** A folder with the old site in it, and an order for the new one. */
function orderAnew(name: string, content: Version = 'new'): BuildOrder {
  const outDir = join(folder, name, 'site');
  if (!existsSync(outDir)) cpSync(sites.old, outDir, { recursive: true });
  return { root, outDir, content: contents[content] };
}

/** What lies beside an output folder, and in the project, that is no finished site. */
function findLeftovers({ outDir }: BuildOrder): readonly string[] {
  const beside = readdirSync(dirname(outDir)).filter((name) => name !== 'site');
  return [...beside, ...readdirSync(join(root, '.astro')).filter((name) => name.startsWith('build-'))];
}

// A file system of its own for one process needs the rights of an administrator.
const canMount = spawnSync('unshare', ['-m', 'mount', '-t', 'tmpfs', 'tmpfs', folder]).status === 0;
if (!canMount) console.log('Skipped: full disks and read-only disks can be tried only where `unshare -m mount` works.');
const mounted = (script: string) => ['unshare', '-m', 'sh', '-c', `set -e; ${script}; exec "$@"`, 'sh'];

beforeAll(async () => {
  for (const version of ['old', 'new'] as const) {
    const begun = Date.now();
    await buildSoundly({ root, outDir: sites[version], content: contents[version] });
    digests[version] = await readState(sites[version]);
    normal = Date.now() - begun;
  }
}, hour);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a build that is killed', () => {
  /** Kills builds of the other version, one after the other, and looks at what each leaves. */
  async function killBuilds(name: string, times: number): Promise<Record<Version | 'neither', number>> {
    const seen = { old: 0, new: 0, neither: 0 };
    let next: Version = 'new';
    for (let turn = 0; turn < times; turn += 1) {
      const order = orderAnew(name, next);
      const { child, ended } = startBuild(order);
      const kill = () => child.kill('SIGKILL');
      // Every second time late: when the files are counted, exchanged and cleared away.
      if (turn % 2 === 0) setTimeout(kill, Math.random() * normal);
      else child.stdout!.on('data', (text: string) => text.includes('indexed') && setTimeout(kill, Math.random() * 400));
      await ended;
      const state = await readState(order.outDir);
      const found = state === digests.old ? 'old' : state === digests.new ? 'new' : 'neither';
      seen[found] += 1;
      if (found !== 'neither') next = found === 'old' ? 'new' : 'old';
    }
    return seen;
  }

  it('leaves the old site or the new one, fifty times at random moments', { timeout: hour }, async () => {
    const both = await Promise.all([killBuilds('killed-one', 25), killBuilds('killed-two', 25)]);
    expect(both.map(({ neither }) => neither)).toEqual([0, 0]);
    expect(both.reduce((sum, { old, new: fresh }) => sum + old + fresh, 0)).toBe(50);
    console.log(`Killed 50 builds: ${both.map((seen) => `${seen.old} old, ${seen.new} new`).join('; ')}.`);
  });

  it('leaves nothing behind once the next build has run', { timeout: hour }, async () => {
    const order = orderAnew('killed-one');
    await buildSoundly(order);
    expect(await readState(order.outDir)).toBe(digests.new);
    expect(findLeftovers(order)).toEqual([]);
  });
});

describe('a build that ends early', () => {
  it('on request says so, ends as shells expect, and clears up', { timeout: hour }, async () => {
    const order = orderAnew('stopped');
    const { child, ended } = startBuild(order);
    child.stdout!.once('data', () => child.kill('SIGTERM'));
    const { exitCode, printed } = await ended;
    expect(exitCode).toBe(143);
    expect(printed).toContain('The build did not finish, so');
    expect(await readState(order.outDir)).toBe(digests.old);
    expect(findLeftovers(order)).toEqual([]);
  });

  it('through a page that fails leaves the last site', { timeout: hour }, async () => {
    const broken = copyProject(join(folder, 'broken'));
    writeFileSync(join(broken, 'src/pages/broken.astro'), "---\nthrow new Error('This page cannot be made.');\n---\n");
    const order = { ...orderAnew('failed'), root: broken };
    const { exitCode, printed } = await startBuild(order).ended;
    expect(exitCode).toBe(1);
    expect(printed).toContain('This page cannot be made.');
    expect(printed).toMatch(/The build did not finish, so .* is as it was before\./u);
    expect(await readState(order.outDir)).toBe(digests.old);
    expect(findLeftovers(order)).toEqual([]);
  });

  it('writes nothing where there was nothing', { timeout: hour }, async () => {
    const order = {
      ...orderAnew('failed'),
      root: join(folder, 'broken'),
      outDir: join(folder, 'first-time', 'site'),
    };
    expect((await startBuild(order).ended).exitCode).toBe(1);
    expect(existsSync(order.outDir)).toBe(false);
  });
});

describe('two builds at once', () => {
  it('do not meet: one is told of the other and stops, one finishes', { timeout: hour }, async () => {
    const order = orderAnew('twice');
    const [one, two] = await Promise.all([startBuild(order).ended, startBuild(order).ended]);
    const [finished, refused] = one!.exitCode === 0 ? [one!, two!] : [two!, one!];
    expect(finished.exitCode).toBe(0);
    expect(refused.exitCode).toBe(1);
    expect(refused.printed).toMatch(/Another build \(process \d+\) is writing .*\. Wait until it has ended/u);
    expect(await readState(order.outDir)).toBe(digests.new);
    expect(findLeftovers(order)).toEqual([]);
  });

  it('into different folders both finish', { timeout: hour }, async () => {
    const orders = [orderAnew('left'), orderAnew('right', 'old')];
    await Promise.all(orders.map((order) => buildSoundly(order)));
    expect(await Promise.all(orders.map(({ outDir }) => readState(outDir)))).toEqual([digests.new, digests.old]);
  });
});

describe('a disk that takes no more', () => {
  it.skipIf(!canMount).each([1, 2, 3])('full at %i MB while the site is assembled', { timeout: hour }, async (size) => {
    const order = orderAnew(`full-${size}`);
    const through = mounted(`mount -t tmpfs -o size=${size}m tmpfs '${join(root, '.astro')}'`);
    const { exitCode, printed } = await startBuild({ ...order, through }).ended;
    expect(exitCode).toBe(1);
    expect(printed).toMatch(/MB are free on the disk that holds .*: free some space and build again/u);
    expect(await readState(order.outDir)).toBe(digests.old);
    expect(findLeftovers(order)).toEqual([]);
  });

  it.skipIf(!canMount)('full where the site is to stand', { timeout: hour }, async () => {
    const order = orderAnew('full-target');
    const outer = dirname(order.outDir);
    const kept = join(folder, 'full-kept');
    mkdirSync(kept);
    const size = Math.ceil(Number(spawnSync('du', ['-sk', sites.old], { encoding: 'utf8' }).stdout.split('\t')[0]) * 1.4);
    // What is mounted is seen by this process alone, so it copies what it left to where the test can look.
    const script = `mount -t tmpfs -o size=${size}k tmpfs '${outer}'; cp -a '${sites.old}' '${order.outDir}'; "$@" || code=$?; cp -a '${outer}/.' '${kept}'; exit \${code:-0}`;
    const { exitCode, printed } = await startBuild({
      ...order,
      through: ['unshare', '-m', 'sh', '-c', script, 'sh'],
    }).ended;
    expect(exitCode).toBe(1);
    expect(printed).toContain('free some space and build again');
    expect(await readState(join(kept, 'site'))).toBe(digests.old);
    expect(readdirSync(kept)).toEqual(['site']);
  });

  it.skipIf(!canMount)('read-only: the build says so before it begins', { timeout: hour }, async () => {
    const order = orderAnew('read-only');
    const outer = dirname(order.outDir);
    const { exitCode, printed } = await startBuild({
      ...order,
      through: mounted(`mount --bind '${outer}' '${outer}'; mount -o remount,bind,ro '${outer}'`),
    }).ended;
    expect(exitCode).toBe(1);
    expect(printed).toMatch(/Nothing can be written to .* \(EROFS\).*choose another folder with --outDir/u);
    expect(printed).not.toMatch(/\n\s+at /u);
    expect(await readState(order.outDir)).toBe(digests.old);
  });

  it.skipIf(!existsSync('/dev/shm'))(
    'another one than that of the project: the site is copied there first',
    { timeout: hour },
    async () => {
      const memory = mkdtempSync('/dev/shm/timeline-whole-');
      const order = { root, outDir: join(memory, 'site'), content: contents.new };
      try {
        cpSync(sites.old, order.outDir, { recursive: true });
        await buildSoundly(order);
        expect(await readState(order.outDir)).toBe(digests.new);
        expect(findLeftovers(order)).toEqual([]);
      } finally {
        rmSync(memory, { recursive: true, force: true });
      }
    },
  );
});

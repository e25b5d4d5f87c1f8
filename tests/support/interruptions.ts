/**
 * Builds to interrupt, and what they leave. The project has few kinds of page, so that a build takes seconds; the site is
 * assembled, indexed, checked and exchanged as that of the whole project is.
 */

import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readSiteDigests } from '../../src/readers/site-files.ts';
import { copyProject, startBuild, type BuildOrder } from './project.ts';
import { smallRecord, writeRecord } from './small-record.ts';

const routes = [
  'index.astro',
  '404.astro',
  '[stylesheet].css.ts',
  'data/[file].json.ts',
  'events/[id]/index.json.ts',
  'search/records.ndjson.ts',
];

/** The two states of a record, one site of each. */
export type Version = 'old' | 'new';

/** What lies in a folder: one of the two sites, whole, or anything else. */
export type Found = Version | 'neither';

/** How often each was found. */
export type Seen = Readonly<Record<Found, number>>;

/** A project with the two sites that can be built from it. */
export interface Workshop {
  /** Everything lies in it. */
  readonly folder: string;
  readonly root: string;
  readonly sites: Readonly<Record<Version, string>>;
  /** An order for a site, the new one unless told otherwise, into a folder of that name where the old one lies. */
  readonly order: (name: string, content?: Version) => BuildOrder;
  /** Which site lies in a folder, compared by the digest of every file. */
  readonly readVersion: (site: string) => Promise<Found>;
  /** What lies beside an output folder, and in the project, that is no finished site. */
  readonly findLeftovers: (order: BuildOrder) => readonly string[];
  /** Kills builds one after the other, each of the version that is not there, and looks at what each leaves. */
  readonly killBuilds: (name: string, times: number) => Promise<Seen>;
  readonly close: () => void;
}

/** A program that starts another where a script has mounted something that nobody else sees. */
export const mountFirst = (script: string): readonly string[] => ['unshare', '-m', 'sh', '-c', `set -e; ${script}; exec "$@"`, 'sh'];

/** Whether this machine lets us: a file system of its own for one process needs the rights of an administrator. */
export const canMount = spawnSync('unshare', ['-m', 'mount', '-t', 'tmpfs', 'tmpfs', tmpdir()]).status === 0;
if (!canMount) console.log('Skipped: full disks and read-only disks can be tried only where `unshare -m mount` works.');

/** Copies the project and builds both sites. */
export async function openWorkshop(): Promise<Workshop> {
  const folder = mkdtempSync(join(tmpdir(), 'timeline-whole-'));
  const root = copyProject(join(folder, 'project'), routes);
  const contents = {
    old: writeRecord(join(folder, 'old-content'), smallRecord),
    new: writeRecord(join(folder, 'new-content'), {
      ...smallRecord,
      'sources/gazette.mdx': smallRecord['sources/gazette.mdx']!.replace('gazette', 'gazette, read again'),
    }),
  };
  const sites = { old: join(folder, 'old-site'), new: join(folder, 'new-site') };
  await timeBuild({ root, outDir: sites.old, content: contents.old });
  const moments = await timeBuild({ root, outDir: sites.new, content: contents.new });
  const states = { old: await readState(sites.old), new: await readState(sites.new) };
  if (states.old === states.new) throw new Error('The two sites are the same, so nothing could be told from them.');

  function order(name: string, content: Version = 'new'): BuildOrder {
    const outDir = join(folder, name, 'site');
    if (!existsSync(outDir)) cpSync(sites.old, outDir, { recursive: true });
    return { root, outDir, content: contents[content], cache: join(folder, 'kept') };
  }

  async function readVersion(site: string): Promise<Found> {
    const state = await readState(site);
    return state === states.old ? 'old' : state === states.new ? 'new' : 'neither';
  }

  async function killBuilds(name: string, times: number): Promise<Seen> {
    const seen = { old: 0, new: 0, neither: 0 };
    let next: Version = 'new';
    for (let turn = 0; turn < times; turn += 1) {
      const wanted = order(name, next);
      // One after the other from the first moment to the last, and every second time late, when the site is put in place.
      await killBuild(wanted, turn % 2 === 0 ? ((turn + Math.random()) / times) * moments.indexed : undefined, moments);
      const found = await readVersion(wanted.outDir);
      seen[found] += 1;
      if (found !== 'neither') next = found === 'old' ? 'new' : 'old';
    }
    return seen;
  }

  return {
    folder,
    root,
    sites,
    order,
    readVersion,
    findLeftovers: ({ outDir }) => [
      ...readdirSync(dirname(outDir)).filter((name) => name !== 'site'),
      ...readdirSync(join(root, '.astro')).filter((name) => name.startsWith('build-')),
    ],
    killBuilds,
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** When a build was done with the index and when it ended, in milliseconds from its start. */
interface Moments {
  readonly indexed: number;
  readonly ended: number;
}

async function timeBuild(order: BuildOrder): Promise<Moments> {
  const begun = Date.now();
  const { child, ended } = startBuild(order);
  let indexed = 0;
  child.stdout!.on('data', (text: string) => isIndexed(text) && (indexed = Date.now() - begun));
  const { exitCode, printed } = await ended;
  if (exitCode !== 0 || indexed === 0) throw new Error(`The build ended with ${exitCode}:\n${printed}`);
  return { indexed, ended: Date.now() - begun };
}

/** Kills a build so many milliseconds after its start, or somewhere between its index and its end. */
async function killBuild(order: BuildOrder, after: number | undefined, { indexed, ended: end }: Moments): Promise<void> {
  const { child, ended } = startBuild(order);
  const killIn = (milliseconds: number) => setTimeout(() => child.kill('SIGKILL'), milliseconds);
  if (after !== undefined) killIn(after);
  else child.stdout!.on('data', (text: string) => isIndexed(text) && killIn(Math.random() * (end - indexed)));
  await ended;
}

const isIndexed = (printed: string) => printed.includes('[search-index] indexed');

/** Everything that a folder holds, in one string; empty where there is no folder. */
async function readState(site: string): Promise<string> {
  if (!existsSync(site)) return '';
  return [...(await readSiteDigests(site))].map(([path, digest]) => `${digest}  ${path}`).join('\n');
}

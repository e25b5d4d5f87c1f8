/** Runs `astro build` as a process of its own, so that it can be moved to other surroundings or killed. */

import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project that the tests belong to. */
export const projectRoot = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/u, '');

export interface BuildOrder {
  readonly outDir: string;
  /** Content folder, absolute or relative to the project. */
  readonly content: string;
  /** Folder of the project; this one unless told otherwise. */
  readonly root?: string;
  /** Folder of what is kept between builds; a new one, removed afterwards, unless told otherwise. */
  readonly cache?: string;
  /** Variables on top of a plain environment. */
  readonly env?: Readonly<Record<string, string>>;
  /** A program that starts the build, with its parameters: `['taskset', '1']`. */
  readonly through?: readonly string[];
}

/** A build that was started. */
export interface RunningBuild {
  readonly child: ChildProcess;
  /** Rejects where the build has not ended in time. */
  readonly ended: Promise<EndedBuild>;
}

export interface EndedBuild {
  /** Everything it printed. */
  readonly printed: string;
  /** Null where it was killed. */
  readonly exitCode: number | null;
}

/** Milliseconds that a build may take on a busy machine; one that hangs is killed then. */
const patience = 300_000;

/** Starts a build. Nothing of the test runner's surroundings reaches it but the path to programs. */
export function startBuild({ outDir, content, root = projectRoot, cache, env = {}, through = [] }: BuildOrder): RunningBuild {
  const kept = cache ?? mkdtempSync(join(tmpdir(), 'timeline-kept-'));
  const astro = join(root, 'node_modules', 'astro', 'bin', 'astro.mjs');
  const [program, ...parameters] = [...through, process.execPath, astro, 'build', '--outDir', outDir];
  const child = spawn(program!, parameters, {
    cwd: root,
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      CONTENT_DIR: content,
      CACHE_DIR: kept,
      ASTRO_TELEMETRY_DISABLED: '1',
      NO_COLOR: '1',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  for (const stream of [child.stdout!, child.stderr!]) stream.setEncoding('utf8').on('data', (text: string) => (printed += text));
  let isLate = false;
  const timer = setTimeout(() => (isLate = child.kill('SIGKILL')), patience);
  const ended = new Promise<EndedBuild>((done, fail) => {
    child.on('error', fail);
    child.on('close', (exitCode) => {
      clearTimeout(timer);
      if (cache === undefined) rmSync(kept, { recursive: true, force: true });
      if (isLate) fail(new Error(`The build did not end within ${patience / 1000} seconds:\n${printed}`));
      else done({ printed, exitCode });
    });
  });
  return { child, ended };
}

/** Builds and waits. Throws with everything that was printed where the build fails. */
export async function buildSoundly(order: BuildOrder): Promise<string> {
  const { printed, exitCode } = await startBuild(order).ended;
  if (exitCode !== 0) throw new Error(`The build ended with ${exitCode}:\n${printed}`);
  return printed;
}

/**
 * Copies the project to another folder, as a clone would lie there; the packages are linked.
 *
 * @param routes files of `src/pages` to take along, all of them unless told otherwise
 */
export function copyProject(folder: string, routes?: readonly string[]): string {
  const pages = join(projectRoot, 'src/pages');
  const isTaken = (path: string) => {
    const route = relative(pages, path);
    return (
      routes === undefined ||
      route.startsWith('..') ||
      !/\.(?:astro|mdx|ts)$/u.test(route) ||
      route.startsWith('_') ||
      routes.includes(route)
    );
  };
  mkdirSync(folder, { recursive: true });
  for (const name of ['src', 'content', 'public', 'package.json', 'astro.config.mjs', 'tsconfig.json'])
    cpSync(join(projectRoot, name), join(folder, name), { recursive: true, filter: isTaken });
  symlinkSync(join(projectRoot, 'node_modules'), join(folder, 'node_modules'), 'dir');
  return folder;
}

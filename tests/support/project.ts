/** Runs `astro build` as a process of its own, so that it can be moved to other surroundings or killed. */

import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project that the tests belong to. */
export const projectRoot = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/u, '');

export interface BuildOrder {
  readonly outDir: string;
  /** Content folder, absolute or relative to the project. */
  readonly content: string;
  /** Folder of the project; this one unless told otherwise. */
  readonly root?: string;
  /** Variables on top of a plain environment. */
  readonly env?: Readonly<Record<string, string>>;
  /** A program that starts the build, with its parameters: `['taskset', '1']`. */
  readonly through?: readonly string[];
}

/** A build that was started. */
export interface RunningBuild {
  readonly child: ChildProcess;
  /** Everything it printed, and its exit code; null where it was killed. */
  readonly ended: Promise<{ readonly printed: string; readonly exitCode: number | null }>;
}

/** Starts a build. Nothing of the test runner's surroundings reaches it but the path to programs. */
export function startBuild({ outDir, content, root = projectRoot, env = {}, through = [] }: BuildOrder): RunningBuild {
  const astro = join(root, 'node_modules', 'astro', 'bin', 'astro.mjs');
  const [program, ...parameters] = [...through, process.execPath, astro, 'build', '--outDir', outDir];
  const child = spawn(program!, parameters, {
    cwd: root,
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      CONTENT_DIR: content,
      ASTRO_TELEMETRY_DISABLED: '1',
      NO_COLOR: '1',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  for (const stream of [child.stdout!, child.stderr!]) stream.setEncoding('utf8').on('data', (text: string) => (printed += text));
  const ended = new Promise<{ printed: string; exitCode: number | null }>((done, fail) => {
    child.on('error', fail);
    child.on('close', (exitCode) => done({ printed, exitCode }));
  });
  return { child, ended };
}

/** Builds and waits. Throws with everything that was printed where the build fails. */
export async function buildSoundly(order: BuildOrder): Promise<string> {
  const { printed, exitCode } = await startBuild(order).ended;
  if (exitCode !== 0) throw new Error(`The build ended with ${exitCode}:\n${printed}`);
  return printed;
}

/** Copies the project to another folder, as a clone would lie there; the packages are linked. */
export function copyProject(folder: string): string {
  mkdirSync(folder, { recursive: true });
  for (const name of ['src', 'content', 'public', 'package.json', 'astro.config.mjs', 'tsconfig.json'])
    cpSync(join(projectRoot, name), join(folder, name), { recursive: true });
  symlinkSync(join(projectRoot, 'node_modules'), join(folder, 'node_modules'), 'dir');
  return folder;
}

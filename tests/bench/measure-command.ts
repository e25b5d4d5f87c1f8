/** Runs a command to its end and tells what it took. */

import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

export interface CommandOrder {
  readonly program: string;
  readonly parameters: readonly string[];
  readonly cwd: string;
  /** Variables on top of the surroundings. */
  readonly env?: Readonly<Record<string, string>>;
}

export interface CommandCost {
  /** Seconds of processor time, user and system, of the command and of every process it waited for. */
  readonly cpu: number;
  /** Seconds on the clock. */
  readonly wall: number;
  /** Megabytes of the largest process at its peak; undefined where the system does not tell. */
  readonly peak: number | undefined;
}

/** How often the processes are looked at, in milliseconds; a peak is kept by the system, so none is lost between. */
const interval = 100;

/**
 * Measures a command. Its processor time is counted by the shell that starts it, as POSIX `times` prints it.
 *
 * @throws with the end of everything printed, where the command fails
 */
export async function measureCommand({ program, parameters, cwd, env = {} }: CommandOrder): Promise<CommandCost> {
  const begun = process.hrtime.bigint();
  const child = spawn('/bin/sh', ['-c', '"$@" >&2; code=$?; times; exit $code', 'sh', program, ...parameters], {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let times = '';
  let printed = '';
  let peak: number | undefined;
  child.stdout.setEncoding('utf8').on('data', (text: string) => (times += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (printed = `${printed}${text}`.slice(-4000)));
  const timer = setInterval(() => (peak = readPeak(child.pid!, peak)), interval);
  const code = await new Promise<number | null>((done, fail) => {
    child.on('error', fail);
    child.on('close', done);
  }).finally(() => clearInterval(timer));
  if (code !== 0) throw new Error(`${program} ${parameters.join(' ')} ended with ${code}:\n${printed}`);
  return { cpu: readChildrenTime(times), wall: Number(process.hrtime.bigint() - begun) / 1e9, peak };
}

/** The second line of `times`: user and system time of all children, such as `1m2.30s 0m0.40s`. */
function readChildrenTime(times: string): number {
  const [user, system] = [...(times.trim().split('\n').at(-1) ?? '').matchAll(/(\d+)m([\d.]+)s/gu)].map(
    ([, minutes, seconds]) => Number(minutes) * 60 + Number(seconds),
  );
  if (user === undefined || system === undefined) throw new Error(`The shell told no processor time, but "${times.trim()}".`);
  return user + system;
}

/** The largest peak of a process and all below it. */
function readPeak(root: number, before: number | undefined): number | undefined {
  let peak = before;
  for (const id of readFamily(root)) {
    const [, kilobytes] = /^VmHWM:\s+(\d+) kB/mu.exec(readText(`/proc/${id}/status`)) ?? [];
    if (kilobytes !== undefined) peak = Math.max(peak ?? 0, Number(kilobytes) / 1000);
  }
  return peak;
}

function readFamily(root: number): readonly number[] {
  const family = [root];
  for (const id of family) {
    for (const task of readNames(`/proc/${id}/task`)) {
      family.push(...readText(`/proc/${id}/task/${task}/children`).split(' ').filter(Boolean).map(Number));
    }
  }
  return family;
}

function readNames(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** Empty for a process that has just ended. */
function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

/** Names a running process so that it can be told later whether it still runs. */

import { readFileSync } from 'node:fs';

/** `<process id>-<start>`; the start tells a process from a later one that was given the same number. */
export type Owner = string;

/** The process that asks. */
export function readOwnOwner(): Owner {
  return `${process.pid}-${readStart(process.pid) ?? 0}`;
}

/** Whether the process so named still runs. What is no name of a process does not run. */
export function isRunning(owner: Owner): boolean {
  const [, id = '0', start = '0'] = /^(\d+)-(\d+)$/u.exec(owner.trim()) ?? [];
  if (Number(id) === 0) return false;
  try {
    process.kill(Number(id), 0);
  } catch (error) {
    // Refused permission means that somebody else's process has this number.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  const now = readStart(Number(id));
  return now === undefined || start === '0' || now === start;
}

/** When a process started, in ticks since the machine did; undefined where the system does not say. */
function readStart(id: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${id}/stat`, 'utf8');
    // The name of the program stands in brackets and may hold spaces; field 22 is the twentieth after it.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
  } catch {
    return undefined;
  }
}

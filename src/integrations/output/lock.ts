/** Keeps two builds from writing the same output at once. */

import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { isRunning, readOwnOwner, type Owner } from './owner.ts';

/** A lock that this process holds. */
export interface Lock {
  /** Whether the lock is still this process's own. */
  readonly isHeld: () => boolean;
  readonly release: () => void;
}

/**
 * Takes a lock, also one that a dead process left behind.
 *
 * @param path where the lock is to stand; its folder has to be there
 * @returns the lock, or the process that holds it
 */
export function takeLock(path: string): Lock | Owner {
  const own = readOwnOwner();
  const draft = `${path}-${own}`;
  for (;;) {
    // A lock is linked into its place, so that nobody ever reads one that is half written.
    writeFileSync(draft, own);
    try {
      linkSync(draft, path);
      return { isHeld: () => readHolder(path) === own, release: () => release(path, own) };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    } finally {
      rmSync(draft);
    }
    const holder = readHolder(path);
    if (holder !== undefined && holder !== own && isRunning(holder)) return holder;
    if (holder !== undefined) removeLock(path, holder, draft);
  }
}

function release(path: string, own: Owner): void {
  if (readHolder(path) === own) rmSync(path, { force: true });
}

/** Removes the lock of a dead process. Where another build was faster and its lock was caught, it is put back. */
function removeLock(path: string, dead: Owner, aside: string): void {
  try {
    renameSync(path, aside);
    if (readHolder(aside) !== dead) linkSync(aside, path);
  } catch {
    // Somebody else removed it, or holds a new one: the next turn will see.
  } finally {
    rmSync(aside, { force: true });
  }
}

function readHolder(path: string): Owner | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

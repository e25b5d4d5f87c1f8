/** Does something again whenever a folder changes, until the person at the terminal ends it. */

import { watch } from 'node:fs';

/** Editors write a file in several steps; what comes within this many milliseconds is one change. */
const pause = 150;

/**
 * Calls `act` after each change below a folder, never twice at a time. Ends with SIGINT or SIGTERM, or at once where
 * the folder cannot be watched.
 */
export async function watchFolder(folder: string, act: () => Promise<void>): Promise<void> {
  const stop = new AbortController();
  const end = () => stop.abort();
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
  try {
    await new Promise<void>((done) => {
      let timer: NodeJS.Timeout | undefined;
      let running: Promise<void> = Promise.resolve();
      const watcher = watch(folder, { recursive: true, signal: stop.signal }, () => {
        clearTimeout(timer);
        timer = setTimeout(() => (running = running.then(act)), pause);
      });
      const close = () => {
        clearTimeout(timer);
        watcher.close();
        void running.then(done, done);
      };
      watcher.on('error', close);
      stop.signal.addEventListener('abort', close);
    });
  } catch (error) {
    process.stderr.write(`The folder "${folder}" cannot be watched: ${String(error)}\n`);
  } finally {
    process.off('SIGINT', end);
    process.off('SIGTERM', end);
  }
}

/**
 * `npm run check`: every problem of the whole record at once. The work is done in a second process, because a file can
 * crash the native parser: then it is done once more, slower, in a way that names the file.
 */

import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readKeptFolder } from '../readers/kept-folder.ts';

const program = fileURLToPath(new URL('check/run-check.ts', import.meta.url));
/** How a process ends that its own code did not end. */
const crashes: ReadonlySet<string | null> = new Set(['SIGSEGV', 'SIGBUS', 'SIGABRT', 'SIGILL', 'SIGTRAP']);

const first = await run('here');
process.exitCode = crashes.has(first.signal) ? (await run('apart')).code : first.code;

function run(place: 'here' | 'apart'): Promise<{ code: number; signal: string | null }> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [program, place, ...process.argv.slice(2)], {
      stdio: 'inherit',
      // Node keeps what it has compiled, so that a second run begins at once.
      env: { NODE_COMPILE_CACHE: join(readKeptFolder(process.env), 'compiled'), ...process.env },
    });
    const pass = (signal: NodeJS.Signals) => child.kill(signal);
    process.on('SIGINT', pass).on('SIGTERM', pass);
    child.on('error', fail);
    child.on('close', (code, signal) => {
      process.off('SIGINT', pass).off('SIGTERM', pass);
      done({ code: code ?? 1, signal });
    });
  });
}

/** Runs the long tests of the output: dozens of whole builds, killed, repeated and compared. Takes up to half an hour. */

import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const run = spawnSync(process.execPath, [fileURLToPath(new URL('run.ts', import.meta.url)), 'tests/long'], {
  stdio: 'inherit',
  env: { ...process.env, LONG_TESTS: '1' },
});
process.exitCode = run.status ?? 1;

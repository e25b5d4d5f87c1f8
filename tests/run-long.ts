/** Runs the tests of the output with the long ones: dozens of builds, killed, repeated and compared. Takes about ten minutes. */

import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const tests = ['tests/long', 'tests/integrations/output', '--maxWorkers=2'];
const run = spawnSync(process.execPath, [fileURLToPath(new URL('run.ts', import.meta.url)), ...tests], {
  stdio: 'inherit',
  env: { ...process.env, LONG_TESTS: '1' },
});
process.exitCode = run.status ?? 1;

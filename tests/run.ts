/**
 * The test command: finds the browser, checks the types, runs every test and ends with one line of totals.
 * With arguments (`npm test -- tests/domain`) they go to vitest, and the types are left out.
 */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installChromium, isInstallable, readChromium, type Found } from './support/chromium.ts';
import { formatTotals, readTotals } from './support/totals.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const chosen = process.argv.slice(2);
const typesFailed = 'The type check failed: its messages stand above the tests.';

process.exitCode = runTests();

/** Gives the exit code of the first step that failed, 0 when none did. */
function runTests(): number {
  const browser = provideChromium();
  // A chosen few tests may need no browser; the one that does repeats the message and fails.
  if (browser.message !== undefined && chosen.length === 0) {
    console.error(browser.message);
    return 1;
  }
  const types = chosen.length === 0 ? runStep('astro/bin/astro.mjs', ['check', '--minimumSeverity', 'warning']) : 0;
  if (types !== 0) console.error(typesFailed);
  const tests = runVitest(browser.path, types === 0 ? '' : `${typesFailed}\n`);
  return types || tests;
}

function provideChromium(): Found {
  const found = readChromium();
  if (found.path !== undefined || process.env['CHROMIUM_PATH'] || !isInstallable()) return found;
  console.log("No Chromium was found for the browser tests, so Debian's package is installed now.");
  const failure = installChromium();
  if (failure === undefined) return readChromium();
  return {
    message: `${failure}\n\nInstalling Chromium failed: apt-get says why above.\n${found.message}`,
  };
}

/** The totals are the last line; what is to be remembered stands before them. */
function runVitest(browser: string | undefined, reminder: string): number {
  const folder = mkdtempSync(join(tmpdir(), 'timeline-totals-'));
  const report = join(folder, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const config = fileURLToPath(new URL('vitest.config.ts', import.meta.url));
  const parameters = ['run', '--config', config, ...reporters, ...chosen];
  const exitCode = runStep('vitest/vitest.mjs', parameters, browser ? { CHROMIUM_PATH: browser } : {});
  console.log(`${reminder}${formatTotals(readTotals(report, exitCode))}`);
  rmSync(folder, { recursive: true, force: true });
  return exitCode;
}

/** Runs a program of node_modules with this very Node, so that an older one on PATH does not matter. */
function runStep(program: string, parameters: readonly string[], more: NodeJS.ProcessEnv = {}): number {
  const file = join(root, 'node_modules', ...program.split('/'));
  const plain = process.stdout.isTTY || process.env['FORCE_COLOR'] ? {} : { NO_COLOR: '1' };
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...plain, ...more };
  const run = spawnSync(process.execPath, [file, ...parameters], {
    cwd: root,
    env,
    stdio: 'inherit',
  });
  if (run.error) console.error(`${program} could not be started: ${run.error.message}`);
  return run.status ?? 1;
}

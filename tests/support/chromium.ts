/** The browser tests need a Chromium that is already on the machine; here it is found, and on Debian installed. */

import { spawnSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { homedir, platform } from 'node:os';
import { delimiter, join } from 'node:path';

/** What the search may look at; passed in, so that tests can describe other machines. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  /** Whether the path is a file that this user may run and that answers as a browser does. */
  readonly isBrowser: (path: string) => boolean;
}

/** Either the path of a browser, or a message of full sentences for the person at the terminal. */
export type Found = { readonly path: string; readonly message?: undefined } | { readonly path?: undefined; readonly message: string };

const commands = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];

/** The machine that the tests run on. */
export const thisMachine: Machine = {
  platform: platform(),
  env: process.env,
  home: homedir(),
  isBrowser: isRunningBrowser,
};

/**
 * Finds Chromium or Chrome: `CHROMIUM_PATH` alone when it is set, then the usual commands on `PATH`, then the
 * usual places of macOS and Windows. Never downloads anything.
 */
export function readChromium(machine: Machine = thisMachine): Found {
  const chosen = machine.env['CHROMIUM_PATH'];
  if (chosen) {
    return machine.isBrowser(chosen)
      ? { path: chosen }
      : {
          message: `CHROMIUM_PATH is "${chosen}", but no browser can be run from there. Correct or unset it.`,
        };
  }
  const path = buildCandidates(machine).find((candidate) => machine.isBrowser(candidate));
  return path === undefined ? { message: formatMissing(machine) } : { path };
}

/** Whether a missing program may be installed here: a machine with apt-get, and its administrator. */
export function isInstallable(): boolean {
  return process.getuid?.() === 0 && spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0;
}

/**
 * Installs Debian's `chromium` package without questions. Waits up to five minutes while another program holds
 * the package database. Gives nothing on success, else what apt-get printed.
 */
export function installChromium(): string | undefined {
  return installPackages(['chromium']);
}

/** Installs Debian packages; see `installChromium`. */
export function installPackages(names: readonly string[]): string | undefined {
  const options = ['-o', 'DPkg::Lock::Timeout=300', '-o', 'Acquire::Retries=3'];
  const install = ['install', '-y', '--no-install-recommends', ...names];
  return runAptGet([...options, 'update']) ?? runAptGet([...options, ...install]);
}

/** Every path that is tried, in order, without repetition. */
function buildCandidates(machine: Machine): readonly string[] {
  const windows = machine.platform === 'win32';
  const onPath = (machine.env['PATH'] ?? machine.env['Path'] ?? '').split(windows ? ';' : delimiter);
  const named = commands.flatMap((command) => onPath.filter(Boolean).map((folder) => join(folder, windows ? `${command}.exe` : command)));
  return [...new Set([...named, ...buildUsualPlaces(machine)])];
}

function buildUsualPlaces({ platform: system, env, home }: Machine): readonly string[] {
  if (system === 'darwin') {
    return ['Chromium', 'Google Chrome', 'Microsoft Edge'].flatMap((name) =>
      ['/Applications', join(home, 'Applications')].map((folder) => join(folder, `${name}.app`, 'Contents', 'MacOS', name)),
    );
  }
  if (system === 'win32') {
    const roots = [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LOCALAPPDATA']];
    const programs = ['Chromium/Application/chrome.exe', 'Google/Chrome/Application/chrome.exe'];
    const edge = 'Microsoft/Edge/Application/msedge.exe';
    return [...programs, edge].flatMap((program) => roots.flatMap((root) => (root ? [join(root, ...program.split('/'))] : [])));
  }
  return [];
}

/** On Linux some distributions put a placeholder on PATH, so the file has to answer; elsewhere it has to exist. */
function isRunningBrowser(path: string): boolean {
  try {
    if (!statSync(path).isFile()) return false;
    accessSync(path, constants.X_OK);
  } catch {
    return false;
  }
  if (platform() !== 'linux') return true;
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;
}

function formatMissing(machine: Machine): string {
  const places = buildUsualPlaces(machine).map((place) => `  ${place}`);
  return [
    'The browser tests need Chromium or Chrome, and none was found.',
    `Looked for ${commands.join(', ')} on PATH${places.length > 0 ? ', and for:' : '.'}`,
    ...places,
    'Install one of them:',
    '  Debian    apt-get install chromium   (as root; npm test does it by itself there)',
    '  macOS     brew install --cask chromium',
    '  Windows   winget install Google.Chrome',
    'or set CHROMIUM_PATH to the program file of a Chromium-based browser.',
  ].join('\n');
}

function runAptGet(parameters: readonly string[]): string | undefined {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C' };
  for (let pause = 5; ; pause += 5) {
    const run = spawnSync('apt-get', parameters, {
      env,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    if (run.status === 0) return undefined;
    const output = `${run.stdout}${run.stderr}${run.error?.message ?? ''}`.trim();
    if (pause > 45 || !/could not get lock|unable to lock/i.test(output)) return output;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause * 1000);
  }
}

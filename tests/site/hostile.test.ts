/** The hostile record as strangers would send it: through the commands, with a canary for whatever it would run. */

import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accepted, readExpectations, writeHostileRecord } from '../support/hostile.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const secret = 'canary-7d1f0c52';
const refused = [...readExpectations()].filter(([, expected]) => expected !== accepted).map(([path]) => path);

interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

let folder: string;
let server: Server;
let calls = 0;
let environment: NodeJS.ProcessEnv;

beforeAll(async () => {
  folder = writeHostileRecord();
  server = createServer((socket) => {
    calls += 1;
    socket.destroy();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  environment = {
    CONTENT_DIR: join(folder, 'content'),
    CACHE_DIR: join(folder, 'cache'),
    CANARY_FILE: join(folder, 'ran'),
    CANARY_PORT: String((server.address() as AddressInfo).port),
    CANARY_SECRET: secret,
    ASTRO_TELEMETRY_DISABLED: '1',
    NO_COLOR: '1',
  };
});

afterAll(() => server.close());

/** Runs a command of the project on the hostile record. */
function run(...parameters: readonly string[]): Promise<Run> {
  const { VITEST: _, NODE_ENV: __, GITHUB_ACTIONS: ___, ...inherited } = process.env;
  return new Promise((done, fail) => {
    const child = spawn('npm', ['run', '--silent', ...parameters], {
      cwd: root,
      env: { ...inherited, ...environment },
    });
    let [stdout, stderr] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.on('error', fail);
    child.on('close', (code) => done({ code, stdout, stderr }));
  });
}

function expectNothingRan({ stdout, stderr }: Run): void {
  expect(existsSync(join(folder, 'ran'))).toBe(false);
  expect(calls).toBe(0);
  expect(`${stdout}${stderr}`).not.toContain(secret);
  expect(`${stdout}${stderr}`).not.toMatch(/\n\s+at .+:\d+:\d+\)?\n/u);
}

describe('the canary', () => {
  it('would tell of code that runs: a call is counted', async () => {
    await fetch(`http://127.0.0.1:${environment['CANARY_PORT']}/`).catch(() => undefined);
    expect(calls).toBe(1);
    calls = 0;
  });
});

describe('`npm run check` on the hostile record', () => {
  it('ends with 1, names every file that is refused, and runs nothing', { timeout: 120_000 }, async () => {
    const check = await run('check');
    expect(check.code).toBe(1);
    expect(check.stderr).toBe('');
    expect(refused.filter((path) => !check.stdout.includes(`content/${path}:`))).toEqual([]);
    expectNothingRan(check);
  });
});

describe('`npm run build` on the hostile record', () => {
  it('ends with 1 before anything is written, names every file that is refused, and runs nothing', { timeout: 300_000 }, async () => {
    const out = join(folder, 'dist');
    const build = await run('build', '--', '--outDir', out);
    expect(build.code).toBe(1);
    expect(refused.filter((path) => !build.stderr.includes(`content/${path}:`))).toEqual([]);
    expect(existsSync(out)).toBe(false);
    expectNothingRan(build);
  });
});

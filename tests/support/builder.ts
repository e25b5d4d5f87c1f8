/**
 * Builds sites for the tests. It lives in vitest's main process, where every test file can reach it, so that the
 * same site is built once however many files ask for it, and never two at a time. Astro's store is kept apart
 * for each build: builds that share one read each other's record.
 */

import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, request as openRequest, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';

/** What to build. Everything left out is the project's own. */
export interface BuildRequest {
  /** Content folder, absolute or relative to the project. */
  readonly content?: string;
  /** Base path, as `/sub/`. */
  readonly base?: string;
  /** Site URL, as `https://example.org`. */
  readonly site?: string;
}

/** The outcome of `npm run build`. After a failure the folder holds what the build left, or does not exist. */
export interface BuiltSite {
  readonly dir: string;
  /** Begins and ends with a slash; `/` for a site at the root. */
  readonly base: string;
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number;
}

/** A running builder. */
export interface Builder {
  /** Where requests go: a URL on this machine. */
  readonly address: string;
  /** A temporary folder that lives as long as the builder. */
  readonly folder: string;
  /** Ends a running build and removes everything that was built. */
  readonly close: () => Promise<void>;
}

declare module 'vitest' {
  interface ProvidedContext {
    builder: string;
    folder: string;
  }
}

/** Vitest's global set-up: one builder for the run. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const builder = await startBuilder(fileURLToPath(new URL('../..', import.meta.url)));
  project.provide('builder', builder.address);
  project.provide('folder', builder.folder);
  return builder.close;
}

/** Starts a builder for the project in a folder; its `package.json` says what `npm run build` does. */
export async function startBuilder(root: string): Promise<Builder> {
  const folder = await mkdtemp(join(tmpdir(), 'timeline-sites-'));
  const builds = new Map<string, Promise<BuiltSite>>();
  const running = new Set<ChildProcess>();
  let last: Promise<unknown> = Promise.resolve();

  function buildOnce(wanted: BuildRequest): Promise<BuiltSite> {
    const key = JSON.stringify([wanted.content, wanted.base, wanted.site]);
    const place = join(folder, String(builds.size + 1));
    const build = builds.get(key) ?? last.then(() => runBuild(root, place, wanted, running));
    builds.set(key, build);
    last = build.catch(() => undefined);
    return build;
  }

  const server = createServer(async (incoming, outgoing) => {
    try {
      outgoing.end(JSON.stringify(await buildOnce(JSON.parse(await readBody(incoming)) as BuildRequest)));
    } catch (error) {
      outgoing.writeHead(500).end(String(error));
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    folder,
    close: async () => {
      for (const child of running) child.kill();
      server.close();
      server.closeAllConnections();
      await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

/** Asks a builder for a site and waits for it, however long it takes. */
export async function requestBuild(address: string, wanted: BuildRequest): Promise<BuiltSite> {
  const answer = await new Promise<IncomingMessage>((done, fail) => {
    openRequest(address, { method: 'POST', agent: false }, done).on('error', fail).end(JSON.stringify(wanted));
  });
  const body = await readBody(answer);
  if (answer.statusCode !== 200) throw new Error(`The site could not be built: ${body}`);
  return JSON.parse(body) as BuiltSite;
}

function runBuild(root: string, place: string, wanted: BuildRequest, running: Set<ChildProcess>): Promise<BuiltSite> {
  const dir = join(place, 'dist');
  const env = buildEnvironment(root, place, wanted);
  const parameters = ['run', '--silent', 'build', '--', '--outDir', dir];
  return new Promise((done, fail) => {
    const shell = process.platform === 'win32';
    const child = spawn('npm', parameters, {
      cwd: root,
      env,
      shell,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    running.add(child);
    let [stdout, stderr] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.on('error', fail);
    child.on('close', (code) => {
      running.delete(child);
      const base = `/${wanted.base ?? ''}/`.replace(/\/+/g, '/');
      done({ dir, base, stdout, stderr, exitCode: code ?? 1 });
    });
  });
}

/** The environment of somebody at a shell: nothing of the test runner, and none of the settings of the machine. */
function buildEnvironment(root: string, place: string, wanted: BuildRequest): NodeJS.ProcessEnv {
  const runner = /^(VITEST|TEST$|NODE_ENV$|MODE$|DEV$|PROD$|SSR$|BASE_URL$|FORCE_COLOR$)/;
  const own = /^(CONTENT_DIR|BASE_PATH|SITE_URL|CACHE_DIR)$/;
  const kept = Object.entries(process.env).filter(([name]) => !runner.test(name) && !own.test(name));
  return {
    ...Object.fromEntries(kept),
    ...(wanted.content === undefined ? {} : { CONTENT_DIR: resolve(root, wanted.content) }),
    ...(wanted.base === undefined ? {} : { BASE_PATH: wanted.base }),
    ...(wanted.site === undefined ? {} : { SITE_URL: wanted.site }),
    CACHE_DIR: join(place, 'cache'),
    ASTRO_TELEMETRY_DISABLED: '1',
    NO_COLOR: '1',
  };
}

async function readBody(message: IncomingMessage): Promise<string> {
  let body = '';
  for await (const text of message.setEncoding('utf8')) body += text;
  return body;
}

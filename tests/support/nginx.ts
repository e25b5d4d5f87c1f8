/** nginx for tests: found, or on Debian installed; started for one configuration on this machine, and ended again. */

import { spawn, spawnSync } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { delimiter, join } from 'node:path';
import { installPackages, isInstallable } from './chromium.ts';

export interface Nginx {
  readonly path: string;
  /** File of the module that sends files compressed by brotli; undefined where there is none. */
  readonly brotli: string | undefined;
}

const moduleFolders = ['/usr/lib/nginx/modules', '/usr/lib64/nginx/modules', '/usr/local/lib/nginx/modules'];
const policyFile = '/usr/sbin/policy-rc.d';

/** Finds nginx, and installs it where the tests may. Throws with what to install elsewhere. */
export function provideNginx(): Nginx {
  const found = readNginx();
  if (found !== undefined) return found;
  const hint =
    'The test of the nginx configuration needs nginx. Install it (Debian: apt-get install nginx libnginx-mod-http-brotli-static; macOS: brew install nginx), or set NGINX_PATH to its program file.';
  if (!isInstallable()) throw new Error(hint);
  // Without this file the package would start a web server of its own.
  const isOurs = !existsSync(policyFile);
  if (isOurs) writeFileSync(policyFile, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  const failure = installPackages(['nginx', 'libnginx-mod-http-brotli-static']) && installPackages(['nginx']);
  if (isOurs) rmSync(policyFile);
  const installed = readNginx();
  if (installed === undefined) throw new Error(`${failure ?? ''}\n\nInstalling nginx failed: apt-get says why above.\n${hint}`);
  return installed;
}

function readNginx(): Nginx | undefined {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
  const candidates = [process.env['NGINX_PATH'] ?? '', ...folders.map((folder) => join(folder, 'nginx'))].filter(Boolean);
  const path = candidates.find((one) => existsSync(one) && spawnSync(one, ['-v'], { stdio: 'ignore' }).status === 0);
  if (path === undefined) return undefined;
  const brotli = moduleFolders.map((folder) => join(folder, 'ngx_http_brotli_static_module.so')).find((file) => existsSync(file));
  return { path, brotli };
}

export interface RunningNginx extends AsyncDisposable {
  readonly port: number;
}

/** A port that nobody uses now. */
export async function findFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

/**
 * Starts nginx with a configuration that includes one file in its `http` part, and waits until it answers.
 *
 * @param folder for its own files; its name holds no quotation mark
 */
export async function startNginx({ path, brotli }: Nginx, included: string, folder: string, port: number): Promise<RunningNginx> {
  const main = join(folder, 'main.conf');
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path "${folder}/${name}";`);
  writeFileSync(
    main,
    `${brotli === undefined ? '' : `load_module "${brotli}";\n`}${process.getuid?.() === 0 ? 'user root;\n' : ''}daemon off;
worker_processes 1;
pid "${folder}/nginx.pid";
error_log stderr warn;
events { worker_connections 64; }
http {
  access_log off;
  ${temporary.join('\n  ')}
  include "${included}";
}
`,
  );
  const tested = spawnSync(path, ['-t', '-p', folder, '-c', main], { encoding: 'utf8' });
  if (tested.status !== 0) throw new Error(`nginx refuses the configuration:\n${tested.stderr}`);
  const child = spawn(path, ['-p', folder, '-c', main], { stdio: ['ignore', 'ignore', 'pipe'] });
  let printed = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (printed += text));
  const ended = new Promise<void>((done) => child.on('exit', () => done()));
  for (let attempt = 0; ; attempt += 1) {
    const isUp = await ask(port, '/').then(
      () => true,
      () => false,
    );
    if (isUp) break;
    if (child.exitCode !== null || attempt > 200) throw new Error(`nginx did not start:\n${printed}`);
    await new Promise((done) => setTimeout(done, 50));
  }
  return {
    port,
    [Symbol.asyncDispose]: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Asks for one address, its bytes as they were sent. */
export function ask(port: number, path: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
  return new Promise((done, fail) => {
    const asked = request({ host: '127.0.0.1', port, path, headers, agent: false }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () => done({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(parts) }));
    });
    asked.on('error', fail);
    asked.end();
  });
}

/** `npm run host`: a built site with what a web server of one's own needs to serve it well. */

import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { formatNginx } from '../outputs/nginx.ts';
import { packSite } from './host/pack-site.ts';

const usage = `Usage: npm run host -- nginx --out DIR [flags]

Copies a built site to DIR/site, with every text also compressed beside it, and writes DIR/nginx.conf, which serves it with
the right types, headers and caching. The built site is not changed. Run it again after every build.

Flags:
  --out DIR       where to; a folder of its own
  --site DIR      the built site (default: dist)
  --root DIR      where DIR/site will lie on the server, where that is elsewhere (default: DIR/site)
  --name HOST     names of the host, as nginx takes them (default: any)
  --listen PORT   port, or address and port, as nginx takes them (default: 80)
  --brotli        send files compressed by brotli too: nginx needs its module brotli_static
  --help          this text

Exit codes: 0 written, 1 no built site or something is in the way, 2 wrong usage.
`;

process.exitCode = await runHost(process.argv.slice(2));

async function runHost(args: readonly string[]): Promise<number> {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        site: { type: 'string', default: 'dist' },
        root: { type: 'string' },
        name: { type: 'string', default: '_' },
        listen: { type: 'string', default: '80' },
        brotli: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    if (values.help) {
      process.stdout.write(usage);
      return 0;
    }
    const { out, name, listen } = values;
    if (positionals.length !== 1 || positionals[0] !== 'nginx') return refuse('Say for which server: nginx is the one it knows.');
    if (out === undefined) return refuse('Say where to write it: --out DIR.');
    const strange = [name, listen].find((text) => !/^[\w.:[\]*-]+(?: [\w.:[\]*-]+)*$/u.test(text));
    if (strange !== undefined) return refuse(`"${strange}" cannot be the name or the address of a host.`);
    return await packForNginx({ ...values, out, root: values.root ?? resolve(out, 'site') });
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
}

async function packForNginx(chosen: {
  readonly out: string;
  readonly site: string;
  readonly root: string;
  readonly name: string;
  readonly listen: string;
  readonly brotli: boolean;
}): Promise<number> {
  const { out, site } = chosen;
  await mkdir(out, { recursive: true });
  const isTerminal = process.stderr.isTTY === true;
  const packed = await packSite(site, out, (done, all) => {
    if (isTerminal) process.stderr.write(`\r${done} of ${all} files${done === all ? '\n' : ''}`);
  });
  if ('problem' in packed) {
    process.stderr.write(`${packed.problem}\n`);
    return 1;
  }
  await writeFile(join(out, 'nginx.conf'), formatNginx({ ...chosen, base: packed.base }));
  process.stdout.write(`${packed.files} files in ${join(out, 'site')}, ${packed.compressed} of them also compressed.
Include ${join(out, 'nginx.conf')} in the http part of nginx.conf, then: nginx -t && nginx -s reload
`);
  return 0;
}

function refuse(problem: string): number {
  process.stderr.write(`${problem}\n\n${usage}`);
  return 2;
}

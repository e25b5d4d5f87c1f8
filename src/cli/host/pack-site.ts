/** A copy of a site as a web server likes it: in the folder of its base path, compressed files beside the plain ones. */

import { access, copyFile, mkdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { hostHeadersName } from '../../outputs/host-headers.ts';
import { manifestName } from '../../outputs/manifest.ts';
import { compressible } from '../../outputs/media-types.ts';
import { readSitePaths } from '../../readers/site-files.ts';

const [compressGzip, compressBrotli] = [promisify(gzip), promisify(brotliCompress)];

/** Smaller files fit into one packet as they are. */
const leastBytes = 1000;

/** Files compressed at once; the threads of the runtime are few. */
const atOnce = 8;

export interface PackedSite {
  readonly base: string;
  readonly files: number;
  readonly compressed: number;
}

/** Why a site cannot be packed, as full sentences. */
export interface PackProblem {
  readonly problem: string;
}

/** The base path of a built site, as the file of headers that every build writes tells it. */
export async function readBase(site: string): Promise<string | undefined> {
  const text = await readFile(join(site, hostHeadersName), 'utf8').catch(() => '');
  return /^(\/(?:[^\s*]+\/)?)\*$/mu.exec(text.split('\n')[0] ?? '')?.[1];
}

/**
 * Packs a site into `<out>/site`. The new copy is made aside and takes the place of the one before at the end.
 *
 * @param progress told how many files are done, of how many
 */
export async function packSite(
  site: string,
  out: string,
  progress: (done: number, all: number) => void,
): Promise<PackedSite | PackProblem> {
  const base = await readBase(site);
  if (base === undefined) return { problem: `There is no built site in ${site}. Build one first: npm run build` };
  const target = join(out, 'site');
  const [next, gone] = [join(out, '.site.next'), join(out, '.site.gone')];
  if ((await isThere(target)) && !(await isThere(join(out, '.packed'))))
    return { problem: `${target} is there already and was not made by this command. Choose another --out, or remove it.` };
  for (const folder of [next, gone]) await rm(folder, { recursive: true, force: true });
  const paths = await readSitePaths(site);
  let [done, compressed] = [0, 0];
  const queue = paths.values();
  const work = async () => {
    for (const path of queue) {
      const isSmaller = await packFile(join(site, path), join(next, base, path));
      if (isSmaller) compressed += 1;
      progress((done += 1), paths.length);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  await writeFile(join(out, '.packed'), `${manifestName}\n`);
  if (await isThere(target)) await rename(target, gone);
  await rename(next, target);
  await rm(gone, { recursive: true, force: true });
  return { base, files: paths.length, compressed };
}

/** Copies a file, and writes each compressed form that is smaller; whether there is any. */
async function packFile(from: string, to: string): Promise<boolean> {
  await mkdir(dirname(to), { recursive: true });
  await copyFile(from, to);
  const { atime, mtime, size } = await stat(from);
  await utimes(to, atime, mtime);
  if (size < leastBytes || !compressible.includes(extname(from).slice(1))) return false;
  const bytes = await readFile(from);
  const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: size } };
  const forms = { gz: await compressGzip(bytes, { level: 9 }), br: await compressBrotli(bytes, brotli) };
  let isSmaller = false;
  for (const [end, form] of Object.entries(forms)) {
    if (form.length >= size) continue;
    await writeFile(`${to}.${end}`, form);
    // A server tells by its time whether a compressed file is that of the plain one.
    await utimes(`${to}.${end}`, atime, mtime);
    isSmaller = true;
  }
  return isSmaller;
}

async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** Turns drawings into pictures and keeps them, so that a build draws only what has changed since the last. */

import { createHash, hash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import sharp from 'sharp';

/** The folder of kept pictures: in `CACHE_DIR`, or where Astro keeps its own things between builds. */
export function readPictureFolder(environment: Readonly<Record<string, string | undefined>>): string {
  return resolve(environment['CACHE_DIR'] || 'node_modules/.astro', 'pictures');
}

/**
 * Gives the PNG of a drawing; one that was drawn before comes from the folder, where each picture stands behind its own
 * digest. One that is damaged is drawn again.
 *
 * @param content everything the drawing depends on, its own version included; the versions of the programs that paint are added
 * @param draw makes the SVG; called only where no picture of this content is kept
 */
export async function readPicture(folder: string, content: string, draw: () => Promise<string>): Promise<Uint8Array<ArrayBuffer>> {
  const digest = createHash('sha256')
    .update(`${JSON.stringify(sharp.versions)}\n${content}`, 'utf8')
    .digest('hex');
  const path = join(folder, `${digest}.kept`);
  const kept = await readKept(path);
  if (kept !== undefined) return kept;
  const picture = await paint(await draw());
  await keep(folder, path, picture);
  return picture;
}

/** Bytes of the digest before each picture. */
const digestBytes = 32;

async function readKept(path: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const kept = await readFile(path).catch(() => undefined);
  if (kept === undefined || kept.length <= digestBytes) return undefined;
  const picture = new Uint8Array(kept.subarray(digestBytes));
  return kept.subarray(0, digestBytes).equals(hash('sha256', picture, 'buffer')) ? picture : undefined;
}

/** Paints an SVG whose text is outlines. The colours are few, so a palette holds them. */
async function paint(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await sharp(Buffer.from(svg)).png({ palette: true, colours: 64, dither: 0, effort: 1 }).toBuffer());
}

/** Whole or not at all, and never an error: a picture that cannot be kept is drawn again next time. */
async function keep(folder: string, path: string, picture: Uint8Array): Promise<void> {
  const part = join(folder, `${randomUUID()}.part`);
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(part, Buffer.concat([hash('sha256', picture, 'buffer'), picture]));
    await rename(part, path);
  } catch {
    await rm(part, { force: true }).catch(() => undefined);
  }
}

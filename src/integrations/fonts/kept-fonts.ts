/** Where the smaller fonts lie: they are made once for each state of the packages and of the program. */

import { hash, randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { buildCodeDigest } from '../../readers/code-digest.ts';
import { buildKey, openPack } from '../../readers/pack.ts';
import type { FontFace } from './font-faces.ts';
import { makeSmallerFont } from './smaller-font.ts';

const { resolve } = createRequire(import.meta.url);

/** Smaller fonts by the names of their files. */
type Fonts = ReadonlyMap<string, Uint8Array>;

/**
 * Writes the smaller file of every face, under the name of the original, into one folder, and gives that folder. A kept
 * font that is damaged or missing is made anew. Where nothing can be kept, the folder goes with this process.
 *
 * @param kept the folder of what is kept between runs
 */
export async function writeSmallerFonts(faces: readonly FontFace[], kept: string): Promise<string> {
  const fonts = await readFonts(faces, join(kept, 'fonts.pack'));
  const folder = join(kept, 'fonts', hash('sha256', Buffer.concat([...fonts.values()])));
  try {
    mkdirSync(folder, { recursive: true });
    return writeFonts(folder, fonts);
  } catch {
    const passing = mkdtempSync(join(tmpdir(), 'fonts-'));
    process.once('exit', () => rmSync(passing, { recursive: true, force: true }));
    return writeFonts(passing, fonts);
  }
}

async function readFonts(faces: readonly FontFace[], path: string): Promise<Fonts> {
  const version = buildCodeDigest(['integrations/fonts']);
  const pack = openPack(path);
  const fonts = new Map<string, Uint8Array>();
  for (const face of faces) {
    const original = readFileSync(resolve(face.file));
    const key = buildKey([version, JSON.stringify(face), original]);
    const held = pack.read(key) as Uint8Array | undefined;
    const font = held ?? (await makeSmallerFont(original, face));
    if (held === undefined) pack.write(key, font);
    fonts.set(basename(face.file), font);
  }
  pack.save();
  return fonts;
}

/** Each file whole or not at all: another build may be reading the same folder, whose name says that its files are the same. */
function writeFonts(folder: string, fonts: Fonts): string {
  for (const [name, font] of fonts) {
    const part = join(folder, `${randomUUID()}.part`);
    writeFileSync(part, font);
    renameSync(part, join(folder, name));
  }
  return folder;
}

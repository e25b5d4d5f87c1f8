/** Brings the fonts that a picture's words need out of their packages. */

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import wawoff2 from 'wawoff2';
import { parseUnicodeRanges } from './unicode-range.ts';

/** An unpacked font, and the family it belongs to; absent for a script that only one package has. */
export interface PictureFont {
  readonly family?: 'serif' | 'sans' | 'sans-strong';
  readonly bytes: Uint8Array;
}

interface FontPackage {
  readonly name: string;
  readonly family?: PictureFont['family'];
  /** Names of the files by subset, in the order in which they are asked. */
  readonly files: Readonly<Record<string, string>>;
}

const scripts = ['latin', 'latin-ext', 'vietnamese', 'cyrillic', 'cyrillic-ext', 'greek'];

const packages: readonly FontPackage[] = [
  {
    name: '@fontsource-variable/source-serif-4',
    family: 'serif',
    files: nameFiles(scripts, (script) => `source-serif-4-${script}-opsz-normal`),
  },
  {
    name: '@fontsource/ibm-plex-sans-condensed',
    family: 'sans',
    files: nameFiles(scripts.slice(0, -1), (script) => `ibm-plex-sans-condensed-${script}-400-normal`),
  },
  {
    name: '@fontsource/ibm-plex-sans-condensed',
    family: 'sans-strong',
    files: nameFiles(scripts.slice(0, -1), (script) => `ibm-plex-sans-condensed-${script}-600-normal`),
  },
  {
    name: '@fontsource-variable/noto-naskh-arabic',
    files: nameFiles(['arabic'], (script) => `noto-naskh-arabic-${script}-wght-normal`),
  },
];

const { resolve } = createRequire(import.meta.url);
const fonts = new Map<string, Promise<Uint8Array>>();
const ranges = new Map<string, Promise<ScriptRanges>>();
let unpacked: Promise<unknown> = Promise.resolve();

/** Reads the fonts for all characters of a text, each file once; a character of no font is no error. */
export async function readPictureFonts(text: string): Promise<readonly PictureFont[]> {
  const codes = [...new Set(text)].map((character) => character.codePointAt(0)!);
  const found = await Promise.all(
    packages.map(async ({ name, family, files }) => {
      const { folder, byScript } = await readRanges(`${name}/files/${Object.values(files)[0]}.woff2`);
      const needed = Object.entries(files).filter(([script]) =>
        (byScript[script] ?? []).some(([from, to]) => codes.some((code) => code >= from && code <= to)),
      );
      return Promise.all(
        needed.map(async ([, file]) => ({
          family,
          bytes: await readFont(join(folder, 'files', `${file}.woff2`)),
        })),
      );
    }),
  );
  return found.flat();
}

/** Which characters each file of a package has, and where the files lie. */
interface ScriptRanges {
  readonly folder: string;
  readonly byScript: Readonly<Record<string, readonly (readonly [from: number, to: number])[]>>;
}

/** What the package of a file says of its characters, read once. */
function readRanges(file: string): Promise<ScriptRanges> {
  const found = ranges.get(file) ?? readPackage(file);
  ranges.set(file, found);
  return found;
}

async function readPackage(file: string): Promise<ScriptRanges> {
  const folder = dirname(dirname(resolve(file)));
  const written = JSON.parse(await readFile(join(folder, 'unicode.json'), 'utf8')) as Record<string, string>;
  return { folder, byScript: Object.fromEntries(Object.entries(written).map(([script, list]) => [script, parseUnicodeRanges(list)])) };
}

function readFont(path: string): Promise<Uint8Array> {
  const font = fonts.get(path) ?? unpackNext(path);
  fonts.set(path, font);
  return font;
}

/** One after the other, and copied: the unpacker gives each font in the same memory. */
function unpackNext(path: string): Promise<Uint8Array> {
  const font = unpacked.then(async () => new Uint8Array(await wawoff2.decompress(await readFile(path))));
  unpacked = font.catch(() => undefined);
  return font;
}

function nameFiles(subsets: readonly string[], name: (subset: string) => string): FontPackage['files'] {
  return Object.fromEntries(subsets.map((subset) => [subset, name(subset)]));
}

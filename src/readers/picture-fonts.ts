/** Brings the fonts that a picture's words need out of their packages. */

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import wawoff2 from 'wawoff2';

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
let unpacked: Promise<unknown> = Promise.resolve();

/** Reads the fonts for all characters of a text, each file once; a character of no font is no error. */
export async function readPictureFonts(text: string): Promise<readonly PictureFont[]> {
  const codes = [...new Set(text)].map((character) => character.codePointAt(0)!);
  const found = await Promise.all(
    packages.map(async ({ name, family, files }) => {
      const folder = dirname(dirname(resolve(`${name}/files/${Object.values(files)[0]}.woff2`)));
      const ranges = JSON.parse(await readFile(join(folder, 'unicode.json'), 'utf8')) as Record<string, string>;
      const needed = Object.entries(files).filter(([script]) => hasAny(ranges[script] ?? '', codes));
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

/** Whether one of the characters lies in ranges as CSS writes them: `U+0000-00FF,U+0131`. */
function hasAny(ranges: string, codes: readonly number[]): boolean {
  return ranges.split(',').some((range) => {
    const [from = NaN, to = from] = range
      .trim()
      .replace('U+', '')
      .split('-')
      .map((end) => parseInt(end, 16));
    return codes.some((code) => code >= from && code <= to);
  });
}

function nameFiles(subsets: readonly string[], name: (subset: string) => string): FontPackage['files'] {
  return Object.fromEntries(subsets.map((subset) => [subset, name(subset)]));
}

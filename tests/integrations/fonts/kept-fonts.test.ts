/** What is kept of the smaller fonts may save work, and may never change them. */

import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { writeSmallerFonts } from '../../../src/integrations/fonts/kept-fonts.ts';
import { writeFolder } from '../../support/folder.ts';

const kept = writeFolder({});
const pack = join(kept, 'fonts.pack');
const file = '@fontsource/ibm-plex-sans-condensed/files/ibm-plex-sans-condensed-latin-400-normal.woff2';
const name = basename(file);
const letters = { file, characters: 'ABC', weights: undefined };

beforeEach(() => {
  for (const path of readdirSync(kept)) rmSync(join(kept, path), { recursive: true });
});

const write = (characters = letters.characters) => writeSmallerFonts([{ ...letters, characters }], kept);

describe('smaller fonts', () => {
  it('lie below the cache under the names of their files, and nothing else does', async () => {
    const folder = await write();
    expect(folder.startsWith(join(kept, 'fonts'))).toBe(true);
    expect(readdirSync(folder)).toEqual([name]);
    expect(readFileSync(join(folder, name)).subarray(0, 4).toString()).toBe('wOF2');
  });

  it('are the same, in the same place, whether they are made or kept', async () => {
    const first = await write();
    const bytes = readFileSync(join(first, name));
    const packed = readFileSync(pack);
    expect(await write()).toBe(first);
    expect(readFileSync(join(first, name))).toEqual(bytes);
    expect(readFileSync(pack)).toEqual(packed);
  });

  it('lie elsewhere as soon as they are others', async () => {
    expect(await write('ABCD')).not.toBe(await write());
  });

  it.each<[string, (folder: string) => void]>([
    ['damaged', (folder) => writeFileSync(join(folder, name), 'no font')],
    ['gone', (folder) => rmSync(folder, { recursive: true })],
    ['kept wrongly', () => writeFileSync(pack, Buffer.concat([readFileSync(pack).subarray(0, -100), Buffer.alloc(100)]))],
    ['kept no more', () => rmSync(pack)],
  ])('that are %s are made anew', async (_, spoil) => {
    const folder = await write();
    const bytes = readFileSync(join(folder, name));
    spoil(folder);
    expect(await write()).toBe(folder);
    expect(readFileSync(join(folder, name))).toEqual(bytes);
  });

  it('are written elsewhere where nothing can be kept', async () => {
    const bytes = readFileSync(join(await write(), name));
    const closed = join(kept, 'closed');
    mkdirSync(closed);
    writeFileSync(join(closed, 'fonts'), 'a file where the folder would be');
    const folder = await writeSmallerFonts([letters], closed);
    expect(folder.startsWith(closed)).toBe(false);
    expect(readFileSync(join(folder, name))).toEqual(bytes);
  });
});

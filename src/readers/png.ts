/** Packs pixels as PNG. */

import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';

/** Pixels as numbers of a palette. */
export interface PalettePicture {
  readonly width: number;
  readonly height: number;
  /** Red, green and blue of each colour in turn, at most 256 colours. */
  readonly palette: readonly number[];
  /** For each pixel, row by row, the number of its colour. */
  readonly pixels: Uint8Array;
}

const signature = Buffer.from('89504e470d0a1a0a', 'hex');
const pack = promisify(deflate);

/** Gives a PNG with one byte for each pixel; rows are not filtered, since neighbouring colours have no near numbers. */
export async function formatPng({ width, height, palette, pixels }: PalettePicture): Promise<Uint8Array<ArrayBuffer>> {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3], 8);
  const rows = Buffer.alloc((width + 1) * height);
  for (let row = 0; row < height; row += 1) rows.set(pixels.subarray(row * width, (row + 1) * width), row * (width + 1) + 1);
  return new Uint8Array(
    Buffer.concat([
      signature,
      formatChunk('IHDR', header),
      formatChunk('PLTE', Buffer.from(palette)),
      formatChunk('IDAT', await pack(rows)),
      formatChunk('IEND', Buffer.alloc(0)),
    ]),
  );
}

/** A chunk: length, name, content, and the check of the last two. */
function formatChunk(name: string, content: Buffer): Buffer {
  const chunk = Buffer.alloc(content.length + 12);
  chunk.writeUInt32BE(content.length, 0);
  chunk.write(name, 4, 'latin1');
  chunk.set(content, 8);
  chunk.writeUInt32BE(crc32(chunk.subarray(4, content.length + 8)), content.length + 8);
  return chunk;
}

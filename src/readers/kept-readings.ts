/** Keeps what was read of each file, so that a file is parsed once for each state it is in and each state of the reader. */

import { resolve } from 'node:path';
import { buildCodeDigest } from './code-digest.ts';
import { buildKey, openPack } from './pack.ts';
import type { RecordBatchReader, RecordFile, RecordReading } from './record-batch.ts';

/** Rooms of the program that have a say in what is read of a file. */
const readingRooms = ['readers', 'corpus', 'domain'];

/** Gives kept readings, and reads with the given reader only those files that have none. */
export function keepReadings(readFiles: RecordBatchReader, folder: string): RecordBatchReader {
  return async (files) => {
    const version = buildCodeDigest(readingRooms);
    const pack = openPack(resolve(folder, 'readings.pack'));
    const keys = files.map((file) => buildFileKey(version, file));
    const readings = keys.map((key) => pack.read(key) as RecordReading | undefined);
    const missing = files.flatMap((_, index) => (readings[index] === undefined ? [index] : []));
    const made = await readFiles(missing.map((index) => files[index]!));
    missing.forEach((index, at) => {
      readings[index] = made[at]!;
      // A file on which the parser died has no digest, and is tried again.
      if (made[at]!.digest !== '') pack.write(keys[index]!, made[at]);
    });
    pack.save();
    return readings as readonly RecordReading[];
  };
}

/** Messages name the file, so its path is a part of what is read. */
function buildFileKey(version: string, { file, bytes, address, size }: RecordFile): string {
  return buildKey([version, file, address.kind, address.id, String(size), bytes]);
}

/** A publication that builds in seconds, with names whose order and dates whose form differ from place to place. */

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { baseFiles, formatEvent, type RecordFiles } from './record.ts';

// Estonian sorts z before t, Czech sorts ch behind h, Turkish has two letters i, and Arabic has digits of its own.
const names = ['zoo', 'theta', 'choir', 'hour', 'cup', 'irony', 'ikon', 'thirsty-isle'];

const place = (name: string) =>
  `name: ${name.charAt(0).toUpperCase()}${name.slice(1)} pier\nkind: pier\nlat: 34.9\nlon: 35.87\nprecisionKm: 1\n`;

/** The files of the publication by path below the content folder. */
export const smallRecord: RecordFiles = {
  ...baseFiles,
  ...Object.fromEntries(names.map((name) => [`places/${name}.yaml`, place(name)])),
  ...Object.fromEntries(
    names.map((name, index) => [
      `events/${index % 2 === 0 ? 'even/' : ''}${name}.mdx`,
      formatEvent(
        {
          title: `The ${name} is seen at its pier`,
          date: `"2025-01-${String(31 - (index >> 1)).padStart(2, '0')}"`,
          places: `[${name}]`,
          topics: `[${name === 'ikon' ? 'Island İkon' : name}, piers]`,
          observedAt: index === 0 ? '2025-01-31T23:30-02:00' : undefined,
        },
        `Seen once <Cite source="gazette" />, and again by <Place id="${name}">its pier</Place>.`,
      ),
    ]),
  ),
};

/** Writes a record into a folder, in the order of its files or the other way round. */
export function writeRecord(folder: string, files: RecordFiles, isReversed = false): string {
  const order = Object.entries(files);
  for (const [path, text] of isReversed ? order.reverse() : order) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

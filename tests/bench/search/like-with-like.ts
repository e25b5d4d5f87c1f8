/** What a library with a whole index would send if its results said what ours say, instead of titles alone. */

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { SearchManifest } from '../../../src/views/search/search-files.ts';

/**
 * A sentence with the bytes of library, index, the cards of all results in one file and the column of kinds and levels.
 * The script that shows them is left out, in its favour.
 *
 * @param peer folder of the library with its index @param index folder of our index of the same records
 */
export async function measureLikeWithLike(title: string, peer: string, index: string, name: string): Promise<string> {
  const { version } = (JSON.parse(await readFile(join(index, 'search.json'), 'utf8')) as SearchManifest).indexes[0]!;
  const cards = join(index, 'cards', version);
  const files = (await readdir(cards)).sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10));
  const all = await Promise.all(files.map((file) => readFile(join(cards, file), 'utf8')));
  const parts = [
    await readFile(join(peer, 'library.js')),
    await readFile(join(peer, 'index.json')),
    `[${all.join(',')}]`,
    await readFile(join(index, 'facets', version, 'base.json')),
  ];
  const bytes = parts.reduce((sum, part) => sum + gzipSync(part).length, 0);
  return `With what our results say beside titles (dates, levels, origins, claims, short passages), ${title} would send ${(bytes / 1000).toFixed(0)} kB at ${name} before its first result.`;
}

/** Two ways to let dates be filtered: a value of a Pagefind filter for each day that a date may cover, and our column. */

import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import type { SearchManifest } from '../../../src/views/search/search-files.ts';
import type { SearchRecord } from '../../../src/views/search/search-record.ts';

/** Days that a vague date is given as; beyond this it would be in every list. */
const mostDays = 366;

/** A sentence with both sizes. @param index folder of our index of the same records */
export async function measureDateFilters(records: readonly SearchRecord[], index: string, name: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(index, 'search.json'), 'utf8')) as SearchManifest;
  const column = gzipSync(await readFile(join(index, `facets/${manifest.indexes[0]!.version}/days.json`))).length;
  const folder = await mkdtemp(join(tmpdir(), 'bench-days-'));
  try {
    const { index: pagefind } = await createIndex({ forceLanguage: 'en', maxFragments: 1 });
    for (const [number, { days }] of records.entries()) {
      const from = days?.possible.from ?? days?.possible.to;
      const to = days?.possible.to ?? from;
      if (from == null || to == null) continue;
      const covered = Array.from({ length: Math.min(mostDays, to - from + 1) }, (_, day) => String(from + day));
      await pagefind!.addCustomRecord({ url: String(number), content: 'x', language: 'en', filters: { day: covered } });
    }
    await pagefind!.writeFiles({ outputPath: folder });
    const files = (await readdir(join(folder, 'filter'))).map((file) => join(folder, 'filter', file));
    const sizes = await Promise.all(files.map(async (file) => (await stat(file)).size));
    const buckets = sizes.reduce((sum, size) => sum + size, 0);
    return `To filter by date at ${name}, our column takes ${(column / 1000).toFixed(1)} kB, a Pagefind filter with a value for each day ${(buckets / 1000).toFixed(1)} kB.`;
  } finally {
    await close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Builds one record again and again as it is edited, each time beside a build that has nothing kept. */

import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readSiteDigests } from '../../src/readers/site-files.ts';
import { buildSoundly } from './project.ts';
import { writeRecord } from './small-record.ts';
import type { RecordFiles } from './record.ts';

/** What two builds of one record gave. */
export interface BuiltTwice {
  /** SHA-256 by path: of the site that took over what it could, and of the one that was made from nothing. */
  readonly kept: Readonly<Record<string, string>>;
  readonly fresh: Readonly<Record<string, string>>;
  /** How many files were made, of how many, in the build that could take over. */
  readonly made: number;
  readonly all: number;
}

export interface KeptSite {
  readonly build: (files: RecordFiles) => Promise<BuiltTwice>;
  /** The site that takes over what it can. */
  readonly dir: string;
  /** Where that build keeps what it remembers. */
  readonly cache: string;
}

/** @param folder where everything is built; it is there and empty */
export function openKeptSite(folder: string): KeptSite {
  const [dir, cache, content, fresh] = ['site', 'cache', 'content', 'fresh'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
    string,
  ];
  return {
    dir,
    cache,
    build: async (files) => {
      rmSync(content, { recursive: true, force: true });
      writeRecord(content, files);
      const printed = await buildSoundly({ outDir: dir, content, env: { CACHE_DIR: cache, OMIT: 'pictures' } });
      const [made = 0, all = made] =
        /made (\d+) files(?: of (\d+))?/u
          .exec(printed)
          ?.slice(1)
          .map((count) => (count === undefined ? undefined : Number(count))) ?? [];
      const apart = join(folder, 'fresh-cache');
      mkdirSync(apart);
      await buildSoundly({ outDir: fresh, content, env: { CACHE_DIR: apart, OMIT: 'pictures' } });
      const built = { kept: await readDigests(dir), fresh: await readDigests(fresh), made: made ?? 0, all: all ?? made ?? 0 };
      for (const path of [apart, fresh]) rmSync(path, { recursive: true, force: true });
      return built;
    },
  };
}

async function readDigests(folder: string): Promise<Readonly<Record<string, string>>> {
  return Object.fromEntries(await readSiteDigests(folder));
}

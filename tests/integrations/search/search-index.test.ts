import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { useKeptTexts } from '../../../src/corpus/kept-texts.ts';
import { noteRead, readPart } from '../../../src/corpus/reads.ts';
import { openKeptPages } from '../../../src/integrations/pages/kept-pages.ts';
import { buildPartDigests } from '../../../src/integrations/pages/part-digests.ts';
import { buildWrittenSite, openDataFiles } from '../../../src/integrations/pages/written-site.ts';
import { searchIndex } from '../../../src/integrations/search-index.ts';
import { readSiteDigests } from '../../../src/readers/site-files.ts';
import type { SearchManifest } from '../../../src/views/search/search-files.ts';
import type { SearchRecord } from '../../../src/views/search/search-record.ts';
import { writeFolder } from '../../support/folder.ts';
import { buildSoundCorpus } from '../../support/record.ts';
import { buildSearchRecord } from '../../support/search.ts';

/** As few as an index is kept for; that of `e7` is made of the source `gazette`, which is another where it is renamed. */
const records = Array.from({ length: 2_000 }, (_, at) => buildSearchRecord({ id: `e${at}`, title: `Voyage ${at}` }));
const otherSource = { 'sources/gazette.mdx': '---\ntitle: Another title\nreliability: C\nprimary: true\n---\n' };
const renamed = records.map((record) => (record.id === 'e7' ? { ...record, title: 'Renamed' } : record));

type Hook = (given: object) => Promise<void> | void;

/** Builds one after the other: each is given the site of the one before, and is published in its place. */
function openBuilds() {
  const folder = writeFolder({});
  const [site, next] = [join(folder, 'site'), join(folder, 'next')];
  const build = async (all: readonly SearchRecord[]) => {
    const made: string[] = [];
    const lines = all.map((record) => {
      const name = `${record.kind}/${record.id}`;
      const make = () => {
        noteRead(readPart(record.id === 'e7' ? 'sources/gazette' : 'publication'));
        made.push(name);
        return `${JSON.stringify(record)}\n`;
      };
      return { name, make };
    });
    const digests = buildPartDigests(buildSoundCorpus(all === renamed ? otherSource : {}));
    const kept = openKeptPages({ path: join(folder, 'pages.kept'), last: site, version: 'one', digests });
    const written = buildWrittenSite();
    useKeptTexts(kept.readText);
    written.files = openDataFiles(next, kept, written.known);
    const told: string[] = [];
    const { hooks } = searchIndex(written) as unknown as { hooks: Record<string, Hook> };
    await hooks['astro:config:setup']!({ config: { cacheDir: pathToFileURL(join(folder, 'cache/')) } });
    written.withheld.set('search/records.ndjson', [`${JSON.stringify({ language: 'en' })}\n`, ...lines]);
    await hooks['astro:build:done']!({ dir: pathToFileURL(`${next}/`), logger: { info: (line: string) => told.push(line) } });
    const before = await readDigests(site);
    const digestsNow = await readDigests(next);
    for (const [path, digest] of digestsNow) expect(written.known.get(path), path).toBe(digest);
    return {
      told,
      /** Records that were made, each as often as it was. */
      made,
      digests: digestsNow,
      /** What the last site holds while the new one stands beside it. */
      before,
      publish: () => {
        rmSync(site, { recursive: true, force: true });
        renameSync(next, site);
        kept.save();
      },
    };
  };
  return { site, build };
}

function readDigests(folder: string): Promise<ReadonlyMap<string, string>> {
  mkdirSync(folder, { recursive: true });
  return readSiteDigests(folder);
}

describe('the search of a site that is built again', { timeout: 180_000 }, () => {
  it('is taken over from the last site, with what has changed beside it', async () => {
    const { build, site } = openBuilds();
    const first = await build(records);
    expect(first.told).toEqual(['indexed 2000 pages']);
    expect(first.made).toHaveLength(2000);
    first.publish();
    const same = await build(records);
    expect(same.told).toEqual(['indexed 0 of 2000 pages anew']);
    expect(same.made).toEqual([]);
    expect(same.digests).toEqual(first.digests);
    same.publish();
    const changed = await build(renamed);
    expect(changed.told).toEqual(['indexed 1 of 2000 pages anew']);
    expect(changed.made).toEqual(['event/e7']);
    expect(changed.before).toEqual(first.digests);
    changed.publish();
    const { indexes } = JSON.parse(readFileSync(join(site, 'pagefind/search.json'), 'utf8')) as SearchManifest;
    expect(indexes.map(({ path, replaces }) => [path, replaces])).toEqual([
      ['', []],
      ['delta/', [7]],
    ]);
  });

  it('is made anew where somebody has touched a file of the last site, which keeps every other byte', async () => {
    const { build, site } = openBuilds();
    const first = await build(records);
    first.publish();
    const path = [...first.digests.keys()].filter((name) => name.startsWith('pagefind/cards/')).at(-1)!;
    writeFileSync(join(site, path), '{}');
    const mended = await build(renamed);
    expect(mended.told).toEqual(['indexed 2000 pages']);
    expect(mended.digests).toEqual((await openBuilds().build(renamed)).digests);
    expect([...mended.before].filter(([name, digest]) => first.digests.get(name) !== digest).map(([name]) => name)).toEqual([path]);
  });
});

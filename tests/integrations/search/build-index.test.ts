import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildSearchIndex } from '../../../src/integrations/search/build-index.ts';
import type { SearchCard, SearchManifest } from '../../../src/views/search/search-files.ts';
import type { SearchRecord } from '../../../src/views/search/search-record.ts';
import { buildSearchRecord, listFound, openSearchFolder } from '../../support/search.ts';

const records = Array.from({ length: 40 }, (_, at) =>
  buildSearchRecord({
    id: `e${at}`,
    title: at % 2 === 0 ? 'A ship departs' : 'A ship arrives',
    level: 'possible',
    facets: { place: ['port'], actor: [], topic: at % 3 === 0 ? ['ships'] : [], publisher: [], evidence: [] },
    parts: [
      { anchor: '', text: `It left the port on day ${at}.`, isShort: true },
      { anchor: 'account', text: `A long account of berth ${at}, with its transponder off.`, isShort: false },
    ],
  }),
);
const port = buildSearchRecord({
  kind: 'place',
  id: 'port',
  url: '/places/port/',
  title: 'Example Port',
  aliases: ['Pórt'],
  facets: { place: ['port'], actor: [], topic: [], publisher: [], evidence: [] },
});

describe('the search index', { timeout: 180_000 }, () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'search-index-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  async function build(name: string, all: readonly SearchRecord[], cacheFolder?: string, last?: string, mostTogether?: number) {
    const target = join(folder, name);
    const files = openSearchFolder(target, last && join(folder, last));
    const counts = await buildSearchIndex({ records: listFound(all), language: 'en', files, cacheFolder, keptFrom: 0, mostTogether });
    const written = (await readdir(target, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
    const paths = written.map(({ parentPath, name: file }) => join(parentPath, file).slice(target.length + 1)).sort();
    const contents = new Map(await Promise.all(paths.map(async (path) => [path, await readFile(join(target, path))] as const)));
    const manifest = JSON.parse(contents.get('search.json')!.toString()) as SearchManifest;
    return { counts, files: contents, manifest };
  }

  it('is the same for the same records', async () => {
    const [one, two] = [await build('one', [...records, port]), await build('two', [...records, port])];
    expect([...two.files.keys()]).toEqual([...one.files.keys()]);
    for (const [path, content] of one.files) expect(content.equals(two.files.get(path)!), path).toBe(true);
  });

  it('names its files by what is indexed, so that a file never changes what it holds', async () => {
    const other = await build('other', [...records, { ...port, title: 'Other Port' }]);
    const one = await build('again', [...records, port]);
    const lasting = ['pagefind-entry.json', 'pagefind-worker.js', 'search.json', 'wasm.en.pagefind'];
    const named = (files: ReadonlyMap<string, unknown>) => [...files.keys()].filter((path) => !lasting.includes(path));
    expect(named(other.files).filter((path) => named(one.files).includes(path))).toEqual([]);
  });

  it('has what our own interface loads and none of Pagefind’s', async () => {
    const { files, manifest } = await build('names', [...records, port]);
    expect([...files.keys()].filter((path) => /ui|highlight|pagefind\.js|fragment|filter/u.test(path))).toEqual([]);
    expect(manifest.indexes).toHaveLength(1);
    expect(manifest.indexes[0]).toMatchObject({ path: '', language: 'en', count: 41, replaces: [] });
  });

  it('lists a result from a card of its own, and keeps long texts apart', async () => {
    const { files, manifest } = await build('cards', [...records, port]);
    const { version } = manifest.indexes[0]!;
    const card = JSON.parse(files.get(`cards/${version}/3.json`)!.toString()) as SearchCard;
    expect(card.parts).toEqual([
      { start: 0, text: 'It left the port on day 3.' },
      { start: 7, anchor: 'account' },
    ]);
    expect(JSON.parse(files.get(`texts/${version}/3.json`)!.toString())).toEqual(['A long account of berth 3, with its transponder off.']);
    const place = JSON.parse(files.get(`cards/${version}/40.json`)!.toString()) as SearchCard;
    expect(place.events).toHaveLength(40);
  });

  it('refuses to be empty', async () => {
    await expect(build('none', [])).rejects.toThrow('the search would find nothing');
  });

  it('keeps a large index and indexes only what has changed beside it', async () => {
    const many = Array.from({ length: 300 }, (_, at) =>
      buildSearchRecord({ id: `e${at}`, parts: [{ anchor: '', text: `The ship of day ${at}.`, isShort: true }] }),
    );
    const cache = join(folder, 'cache');
    const large = await build('large', many, cache);
    expect(large.counts).toEqual({ all: 300, indexed: 300 });
    const same = await build('same', many, cache, 'large');
    expect(same.counts).toEqual({ all: 300, indexed: 0 });
    expect([...same.files]).toEqual([...large.files]);
    const changed = many.map((record) => (record.id === 'e7' ? { ...record, title: 'Renamed' } : record)).filter(({ id }) => id !== 'e9');
    const { counts, files, manifest } = await build('changed', changed, cache, 'same');
    expect(counts).toEqual({ all: 299, indexed: 1 });
    expect(manifest.indexes[1]).toMatchObject({ path: 'delta/', count: 1, replaces: [7, 9] });
    expect(files.has(`delta/cards/${manifest.indexes[1]!.version}/0.json`)).toBe(true);
    const other = many.map((record, at) => (at % 10 === 0 ? { ...record, title: 'Renamed' } : record));
    expect((await build('much', other, cache, 'changed')).counts).toEqual({ all: 300, indexed: 300 });
  });

  it('is made in parts where there are many records, which are kept and added to as one is', async () => {
    const cache = join(folder, 'cache-of-parts');
    const whole = await build('parts', [...records, port], cache, undefined, 25);
    expect(whole.counts).toEqual({ all: 41, indexed: 41 });
    expect(whole.manifest.indexes.map(({ path, mark, count }) => [path, mark, count])).toEqual([
      ['', 'a', 25],
      ['part-2/', 'b', 16],
    ]);
    expect([...whole.files.keys()].filter((path) => /^part-2\/.*\.(?:js|pagefind)$/u.test(path))).toEqual([]);
    const place = JSON.parse(whole.files.get(`part-2/cards/${whole.manifest.indexes[1]!.version}/15.json`)!.toString()) as SearchCard;
    expect(place.events).toHaveLength(40);
    const renamed = records.map((record) => (record.id === 'e30' ? { ...record, title: 'Renamed' } : record));
    const { counts, manifest } = await build('parts-again', [...renamed, port], cache, 'parts', 25);
    expect(counts).toEqual({ all: 41, indexed: 1 });
    expect(manifest.indexes.slice(0, 2)).toEqual(whole.manifest.indexes);
    expect(manifest.indexes[2]).toMatchObject({ path: 'delta/', mark: 'c', count: 1, replaces: [30] });
  });

  it('is made anew and whole where a file of the last is missing', async () => {
    const cache = join(folder, 'torn-cache');
    const { manifest } = await build('torn', records, cache);
    await rm(join(folder, 'torn', `cards/${manifest.indexes[0]!.version}/5.json`));
    const { counts, files } = await build('mended', records, cache, 'torn');
    expect(counts).toEqual({ all: 40, indexed: 40 });
    expect([...files]).toEqual([...(await build('from nothing', records)).files]);
  });
});

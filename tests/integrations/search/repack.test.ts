import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readEnd, readHead, readList, readText } from '../../../src/integrations/search/cbor.ts';
import { installMeta } from '../../../src/integrations/search/expand-meta.ts';
import { packIndex, type PackedIndex } from '../../../src/integrations/search/repack.ts';

const signature = 'pagefind_dcd'.length;
let folder: string;
let meta: Buffer;
let packed: PackedIndex;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'search-repack-'));
  const { index } = await createIndex({ forceLanguage: 'en' });
  for (let at = 0; at < 60; at += 1) {
    const words = Array.from({ length: 120 }, (_, word) => `w${((at + 1) * (word + 7)) % 4001}x`);
    await index!.addCustomRecord({ url: String(at), content: words.join(' '), language: 'en', meta: { title: `Page ${at}` } });
  }
  await index!.writeFiles({ outputPath: folder });
  await close();
  const names = (await readdir(join(folder, 'fragment'))).map((name) => name.replace(/\.pf_fragment$/u, ''));
  const numbers = new Map(
    names.map((name) => {
      const text = gunzipSync(readFileSync(join(folder, 'fragment', `${name}.pf_fragment`))).toString('utf8');
      return [name, Number((JSON.parse(text.slice(signature)) as { url: string }).url)];
    }),
  );
  const metaName = (await readdir(folder)).find((name) => name.endsWith('.pf_meta'))!;
  meta = await readFile(join(folder, metaName));
  packed = packIndex(
    meta,
    (name) => readFileSync(join(folder, 'index', `${name}.pf_index`)),
    (name) => numbers.get(name)!,
    'a',
    'v1',
  );
}, 60_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

/** What the worker hands to Pagefind for the packed metadata. */
async function readExpanded(): Promise<Uint8Array> {
  const scope = { fetch: (async () => new Response(new Uint8Array(packed.meta))) as typeof fetch };
  installMeta(scope);
  return new Uint8Array(await (await scope.fetch('/pagefind/pagefind.v1.pf_meta')).arrayBuffer());
}

function readWords(chunk: Uint8Array): readonly string[] {
  const bytes = gunzipSync(chunk).subarray(signature);
  const [words] = readList(bytes, 0);
  return readList(bytes, words!)
    .slice(0, -1)
    .map((at) => readText(bytes, readHead(bytes, at).next));
}

describe('a packed index', () => {
  it('is a whole index again in the worker, of the version of Pagefind that made it', async () => {
    const [own, given] = [gunzipSync(meta).subarray(signature), (await readExpanded()).subarray(signature)];
    expect(readEnd(given, 0)).toBe(given.length);
    expect(readText(given, readList(given, 0)[0]!)).toBe(readText(own, readList(own, 0)[0]!));
    expect(readList(given, 0)).toHaveLength(7);
  });

  it('names every page by the number of its record, with its length to a tenth or so', async () => {
    const given = (await readExpanded()).subarray(signature);
    const pages = readList(given, readList(given, 0)[1]!).slice(0, -1);
    const read = pages
      .map((page) => readList(given, page))
      .map(([name, length]) => [readText(given, name!), readHead(given, length!).value] as const);
    expect(read.map(([name]) => name).sort()).toEqual(Array.from({ length: 60 }, (_, at) => `a${at.toString(36).padStart(2, '0')}`).sort());
    for (const [, length] of read) expect(Math.abs(length - 120) / 120).toBeLessThan(0.13);
  });

  it('holds every word once, in lists that follow one another without a gap', async () => {
    const own = (await readdir(join(folder, 'index'))).flatMap((name) => readWords(readFileSync(join(folder, 'index', name))));
    const lists = [...packed.chunks.values()].map(readWords);
    expect(lists.length).toBeGreaterThan(1);
    expect(lists.flat().sort()).toEqual([...own].sort());
    const given = (await readExpanded()).subarray(signature);
    const ranges = readList(given, readList(given, 0)[2]!).slice(0, -1);
    const read = ranges.map((range) =>
      readList(given, range)
        .slice(0, 3)
        .map((at) => readText(given, at)),
    );
    read.forEach(([from, to, name], at) => {
      expect(packed.chunks.has(name!)).toBe(true);
      expect(to).toBe(lists[at]!.at(-1));
      expect(from).toBe(at === 0 ? lists[0]![0] : `${read[at - 1]![1]} `);
    });
  });

  it('that this version does not know is refused instead of being cut wrongly', () => {
    const wrong = Buffer.from(meta);
    expect(() =>
      packIndex(
        wrong.subarray(0, 20),
        () => wrong,
        () => 0,
        'a',
        'v1',
      ),
    ).toThrow();
  });
});

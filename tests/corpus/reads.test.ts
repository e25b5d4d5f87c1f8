import { fc, it } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { buildCorpusIndex } from '../../src/corpus/corpus-index.ts';
import { collapseReads, collectReads, collectReadsHere, noteRead, readPart, readPartName } from '../../src/corpus/reads.ts';
import { readCollections, watchCorpus, watchIndex } from '../../src/corpus/watched-corpus.ts';
import type { SourceId } from '../../src/domain/id.ts';
import { buildMemo } from '../../src/views/memo.ts';
import { buildSoundCorpus, formatEvent } from '../support/record.ts';

const raw = buildSoundCorpus({ 'events/pier.mdx': formatEvent(), 'events/quay.mdx': formatEvent({ title: 'The quay is empty' }) });
const corpus = watchCorpus(raw);
const index = watchIndex(buildCorpusIndex(raw));
const gazette = 'gazette' as SourceId;

const read = (make: () => unknown) => [...collectReadsHere(make).reads].map(readPartName);
const note = (name: string) => noteRead(readPart(name));

describe('a corpus that is watched', () => {
  it('says which entry was asked for, also where there is none', () => {
    expect(read(() => corpus.sources.get(gazette))).toEqual(['sources/gazette']);
    expect(read(() => corpus.sources.has('nowhere' as SourceId))).toEqual(['sources/nowhere']);
    expect(read(() => index.citationsBySource.get(gazette))).toEqual(['index.citationsBySource/gazette']);
    expect(read(() => corpus.provenance.grades.get(gazette))).toEqual(['provenance.grades/gazette']);
  });

  it.each([
    ['the number of entries', () => corpus.sources.size],
    ['keys', () => [...corpus.sources.keys()]],
    ['values', () => [...corpus.sources.values()]],
    ['entries', () => [...corpus.sources.entries()]],
    ['a loop', () => [...corpus.sources]],
    ['a visit to each', () => corpus.sources.forEach(() => undefined)],
    ['a copy', () => new Map(corpus.sources)],
  ])('says that all was read by %s', (_, make) => {
    expect(read(make)).toEqual(['sources']);
  });

  it('says that all events were read by whoever takes their list', () => {
    expect(read(() => corpus.events)).toEqual(['events']);
    expect(read(() => corpus.provenance.cycles)).toEqual(['provenance.cycles']);
  });

  it('holds what the corpus holds', () => {
    expect(corpus.events).toBe(raw.events);
    expect([...corpus.sources]).toEqual([...raw.sources]);
    expect(corpus.sources.get(gazette)).toBe(raw.sources.get(gazette));
    expect(corpus.eventById.size).toBe(2);
  });

  it('says that all was read where an entry has no name', () => {
    const named = watchIndex({ ...buildCorpusIndex(raw), order: new Map([[raw.events[0]!, 0]]) } as never) as unknown as {
      order: Map<object, number>;
    };
    expect(read(() => named.order.get(raw.events[0]!))).toEqual(['index.order']);
  });

  it('cannot be changed', () => {
    const sources = corpus.sources as Map<SourceId, never>;
    for (const change of [() => sources.delete(gazette), () => sources.clear(), () => sources.set(gazette, undefined as never)])
      expect(change).toThrow('The record does not change while pages are made of it.');
  });

  it('has a collection behind each part that it names', () => {
    const collections = readCollections(raw, buildCorpusIndex(raw));
    const parts = read(() => {
      for (const [from, prefix] of [
        [corpus, ''],
        [corpus.provenance, 'provenance.'],
        [index, 'index.'],
      ] as const)
        for (const [name, value] of Object.entries(from))
          if (value instanceof Map) expect(collections.has(`${prefix}${name}`), name).toBe(true);
      return [...corpus.events, ...corpus.provenance.cycles];
    });
    for (const part of parts) expect(collections.has(part), part).toBe(true);
  });
});

describe('reads', () => {
  it('are of what was made between, and of nothing before or after', async () => {
    note('before');
    const { value, reads } = await collectReads(async () => {
      note('one');
      await Promise.resolve();
      note('two');
      return 7;
    });
    note('after');
    expect([value, ...[...reads].map(readPartName)]).toEqual([7, 'one', 'two']);
  });

  it('of something inside count for what is around it, also when it fails', () => {
    const outer = read(() => {
      note('outer');
      collectReadsHere(() => note('inner'));
      expect(() =>
        collectReadsHere(() => {
          note('failed');
          throw new Error('no');
        }),
      ).toThrow('no');
    });
    expect(outer).toEqual(['outer', 'inner', 'failed']);
  });

  it('of what is kept count for each that is given it', () => {
    let built = 0;
    const memo = buildMemo((key: object) => {
      built += 1;
      note('kept');
      return key;
    });
    const key = {};
    expect([read(() => memo(key)), read(() => memo(key))]).toEqual([['kept'], ['kept']]);
    expect(built).toBe(1);
  });

  it.prop([fc.uniqueArray(fc.tuple(fc.constantFrom('sources', 'events', 'index.related'), fc.nat(2_000)), { maxLength: 1_500 })])(
    'of very many entries become that of their collection, and nothing read is lost',
    (entries) => {
      const names = entries.map(([collection, key]) => `${collection}/${key}`);
      const collapsed = new Set([...collapseReads(new Set(names.map(readPart)))].map(readPartName));
      for (const name of names) expect(collapsed.has(name) || collapsed.has(name.split('/')[0]!)).toBe(true);
      expect(collapsed.size).toBeLessThanOrEqual(1_200);
    },
  );
});

/** The generated record has to be what it is taken for: realistic, the same twice, and free of errors. */

import { describe, expect, it } from 'vitest';
import { buildCorpus } from '../../src/corpus/corpus.ts';
import { buildCorpusIndex } from '../../src/corpus/corpus-index.ts';
import type { RawRecord } from '../../src/corpus/record.ts';
import { readAddress } from '../../src/readers/from-disk.ts';
import { readRecordFile } from '../../src/readers/record-file.ts';
import { buildRecordFiles } from './generator.ts';

const files = [...buildRecordFiles(300, 7)];
const records: RawRecord[] = [];
const issues = files.flatMap(({ path, text }) => {
  const { record, issues: found } = readRecordFile(path, new TextEncoder().encode(text), readAddress(path)!);
  if (record) records.push(record);
  return found;
});
const judged = buildCorpus(records, issues);

describe('a generated record', () => {
  it('passes every rule of the house', () => {
    expect(judged.issues).toEqual([]);
  });

  it('has the events that were asked for, and a third as many sources', () => {
    expect(judged.corpus.events).toHaveLength(300);
    expect(judged.corpus.sources.size).toBe(100);
  });

  it('is the same for the same seed and another for another', () => {
    expect([...buildRecordFiles(300, 7)]).toEqual(files);
    expect([...buildRecordFiles(300, 8)]).not.toEqual(files);
  });

  it('holds every kind of doubt', () => {
    const { events } = judged.corpus;
    const kinds = new Set(events.map(({ date }) => date.kind));
    const levels = new Set(events.map(({ confidence }) => confidence));
    expect([...kinds].sort()).toEqual(['date', 'interval', 'one-of']);
    expect([...levels].sort()).toEqual(['confirmed', 'possible', 'probable', 'unverified']);
    expect(events.filter(({ date }) => date.uncertain || date.approximate).length).toBeGreaterThan(15);
    expect(events.some(({ claims }) => claims.some(({ evidence }) => evidence.some(({ stance }) => stance === 'disputes')))).toBe(true);
    expect([...judged.corpus.sources.values()].filter(({ lineage }) => lineage.kind === 'derived').length).toBeGreaterThan(20);
  });

  it('is as uneven as real archives: one crowded month, one source that many lean on', () => {
    const crowded = judged.corpus.events.filter(({ date }) => date.edtf.startsWith('2022-03'));
    expect(crowded.length).toBeGreaterThan(60);
    const most = Math.max(...[...buildCorpusIndex(judged.corpus).eventsBySource.values()].map((events) => events.length));
    expect(most).toBeGreaterThan(30);
  });

  it('tells each event in 200 to 400 words with a table, a footnote and citations', () => {
    const bodies = records.filter(({ kind }) => kind === 'event').map(({ body }) => body!);
    const words = bodies.map((body) => body.words);
    expect(words.reduce((sum, one) => sum + one, 0) / words.length).toBeGreaterThan(230);
    expect(Math.max(...words)).toBeLessThan(520);
    for (const { markdown, mentions } of bodies) {
      expect(markdown).toMatch(/^\| --- \|/mu);
      expect(markdown).toMatch(/^\[\^1\]: /mu);
      expect(mentions.some(({ component }) => component === 'Cite')).toBe(true);
    }
  });
});

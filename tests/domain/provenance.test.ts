import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SourceId } from '../../src/domain/id.ts';
import { buildOrigins, isIndependent, isSameOrigin } from '../../src/domain/provenance.ts';
import { buildLineage, type Sketches } from '../support/domain.ts';
import { anyCase, anyGrade, anyPublisher, anySketches } from '../support/random-lineage.ts';

const id = (text: string) => text as SourceId;
const ids = (...texts: string[]) => texts as SourceId[];

function readKeys(sketches: Sketches, ...cited: string[]): readonly string[] {
  return buildOrigins(cited as SourceId[], buildLineage(sketches)).map((origin) => origin.key);
}

describe('the ends of a lineage', () => {
  it('are the primary sources that derivedFrom leads to', () => {
    const { ends } = buildLineage({
      image: {},
      signal: {},
      report: { from: ['image', 'signal'] },
      rewrite: { from: ['report'] },
    });
    expect(ends.get(id('rewrite'))).toEqual({
      sources: ['image', 'signal'],
      keys: new Set(['source:image', 'source:signal']),
      unknown: false,
    });
  });

  it('count as their publisher where one is named, and never as their host', () => {
    const { ends } = buildLineage({
      image: { publisher: 'agency' },
      report: { publisher: 'herald', from: ['image'] },
    });
    expect([...ends.get(id('report'))!.keys]).toEqual(['publisher:agency']);
  });

  it('are unknown as soon as one of them is', () => {
    const { ends } = buildLineage({
      image: {},
      rumour: { unknown: true },
      report: { from: ['image', 'rumour'] },
    });
    expect(ends.get(id('report'))).toMatchObject({ sources: ['image'], unknown: true });
  });

  it('pass over ids that do not exist', () => {
    const { ends } = buildLineage({
      image: {},
      report: { from: ['image', 'nowhere'] },
      lost: { from: ['nowhere'] },
    });
    expect(ends.get(id('report'))).toMatchObject({ sources: ['image'], unknown: false });
    expect(ends.get(id('lost'))).toMatchObject({ sources: [], unknown: true });
  });
});

describe('origins', () => {
  it('are one for a report and its rewrites', () => {
    const sketches = {
      report: { publisher: 'herald' },
      one: { from: ['report'] },
      two: { from: ['one'] },
    };
    expect(readKeys(sketches, 'report', 'one', 'two')).toEqual(['publisher:herald']);
  });

  it('are one where ends share a publisher', () => {
    const sketches = { monday: { publisher: 'herald' }, tuesday: { publisher: 'herald' } };
    expect(readKeys(sketches, 'monday', 'tuesday')).toEqual(['publisher:herald']);
  });

  it('name every end that counts as the origin, in whatever order the sources come', () => {
    const provenance = buildLineage({
      monday: { publisher: 'herald' },
      tuesday: { publisher: 'herald' },
    });
    const expected = [{ key: 'publisher:herald', publishers: ['herald'], ends: ['monday', 'tuesday'] }];
    expect(buildOrigins(ids('tuesday', 'monday'), provenance)).toEqual(expected);
    expect(buildOrigins(ids('monday', 'tuesday', 'monday'), provenance)).toEqual(expected);
  });

  it('are two where the publisher is the same only further down the line', () => {
    const sketches = {
      image: { publisher: 'agency' },
      signal: {},
      monday: { publisher: 'herald', from: ['image'] },
      tuesday: { publisher: 'herald', from: ['signal'] },
    };
    expect(readKeys(sketches, 'monday', 'tuesday')).toEqual(['publisher:agency', 'source:signal']);
  });

  it('do not become fewer when a report joins what two others rest on', () => {
    const sketches = { image: {}, signal: {}, both: { from: ['image', 'signal'] } };
    expect(readKeys(sketches, 'image', 'signal')).toHaveLength(2);
    expect(readKeys(sketches, 'both', 'image', 'signal')).toHaveLength(2);
  });

  it('are at most one for all unknown lineage, and none beside a known one', () => {
    const sketches = { rumour: { unknown: true }, hearsay: { unknown: true }, image: {} };
    expect(readKeys(sketches, 'rumour', 'hearsay')).toEqual(['unknown']);
    expect(readKeys(sketches, 'rumour', 'hearsay', 'image')).toEqual(['source:image']);
  });

  it('are none for no sources and for sources that do not exist', () => {
    expect(readKeys({ image: {} })).toEqual([]);
    expect(readKeys({ image: {} }, 'nowhere')).toEqual([]);
  });

  it('are never more than the sources, and never fewer for one source more', () => {
    fc.assert(
      fc.property(anySketches, fc.infiniteStream(fc.boolean()), (sketches, include) => {
        const provenance = buildLineage(sketches);
        const cited: SourceId[] = [];
        let before = 0;
        for (const source of Object.keys(sketches)) {
          if (!include.next().value) continue;
          cited.push(id(source));
          const now = buildOrigins(cited, provenance).length;
          expect(now).toBeGreaterThanOrEqual(before);
          expect(now).toBeLessThanOrEqual(cited.length);
          before = now;
        }
      }),
    );
  });

  it('stay the same when a rewrite of sources that are there is added', () => {
    fc.assert(
      fc.property(anyCase, anyGrade, anyPublisher, ({ sketches, evidence }, grade, publisher) => {
        const cited = [...new Set(evidence.map((piece) => piece.source))];
        fc.pre(cited.length > 0);
        const provenance = buildLineage({
          ...sketches,
          rewrite: { from: cited.slice(0, 2), grade, publisher },
        });
        expect(buildOrigins([...cited, id('rewrite')], provenance)).toHaveLength(buildOrigins(cited, provenance).length);
      }),
    );
  });

  it('are as many as the largest choice of sources that are independent of one another', () => {
    const anySet = fc.uniqueArray(fc.nat(9), { minLength: 1, maxLength: 3 });
    const anySets = fc.array(anySet, { minLength: 1, maxLength: 14 });
    fc.assert(
      fc.property(anySets, (sets) => {
        const primary = Array.from({ length: 10 }, (_, index) => [`end-${index}`, {}] as const);
        const derived = sets.map((set, index) => [`report-${index}`, { from: set.map((end) => `end-${end}`) }] as const);
        const provenance = buildLineage(Object.fromEntries([...primary, ...derived]));
        const reports = derived.map(([name]) => id(name));
        expect(buildOrigins(reports, provenance)).toHaveLength(countByTrying(reports, provenance));
      }),
      { numRuns: 300 },
    );
  });

  it('are found by trying where taking the least entangled first would miss one', () => {
    const reports = ['ce', 'ad', 'be', 'de', 'cf', 'af', 'bcd'];
    const ends = [...'abcdef'].map((end) => [end, {}] as const);
    const derived = reports.map((report) => [report, { from: [...report] }] as const);
    const keys = readKeys(Object.fromEntries([...ends, ...derived]), ...reports);
    expect(keys).toEqual(['source:a+source:d', 'source:b+source:e', 'source:c+source:f']);
  });
});

function countByTrying(sources: readonly SourceId[], provenance: ReturnType<typeof buildLineage>): number {
  const [first, ...rest] = sources;
  if (first === undefined) return 0;
  const beside = rest.filter((other) => isIndependent(first, other, provenance));
  return Math.max(countByTrying(rest, provenance), 1 + countByTrying(beside, provenance));
}

describe('two sources', () => {
  const provenance = buildLineage({
    image: { publisher: 'agency' },
    signal: {},
    report: { from: ['image'] },
    mixed: { from: ['image', 'rumour'] },
    rumour: { unknown: true },
    hearsay: { unknown: true },
  });

  it.each([
    ['image', 'signal', 'do', 'known ends that have nothing in common'],
    ['image', 'report', 'do not', 'one rests on the other'],
    ['image', 'image', 'do not', 'they are the same'],
    ['image', 'rumour', 'do not', 'one lineage is unknown'],
    ['rumour', 'hearsay', 'do not', 'both lineages are unknown'],
    ['signal', 'mixed', 'do not', 'part of a lineage is unknown'],
    ['image', 'nowhere', 'do not', 'one does not exist'],
  ])('%s and %s %s confirm one another: %s', (a, b, verdict) => {
    expect(isIndependent(id(a), id(b), provenance)).toBe(verdict === 'do');
    expect(isIndependent(id(b), id(a), provenance)).toBe(verdict === 'do');
  });

  it.each([
    ['rumour', 'hearsay', true],
    ['rumour', 'image', false],
    ['mixed', 'image', true],
    ['mixed', 'signal', false],
    ['nowhere', 'image', true],
  ])('%s and %s share an origin: %s', (a, b, verdict) => {
    expect(isSameOrigin(id(a), id(b), provenance)).toBe(verdict);
    expect(isSameOrigin(id(b), id(a), provenance)).toBe(verdict);
  });
});

describe('effective grades', () => {
  it('are no better than that of any source on the way through which a source is known', () => {
    const { grades } = buildLineage({
      image: { grade: 'A', seenThrough: 'post' },
      post: { grade: 'B', seenThrough: 'report' },
      report: { grade: 'D' },
    });
    expect([...grades.values()]).toEqual(['D', 'D', 'D']);
  });

  it('do not get better through a good carrier, and do not change with derivedFrom', () => {
    const { grades } = buildLineage({
      post: { grade: 'E', seenThrough: 'report' },
      report: { grade: 'A', from: ['post'] },
    });
    expect(grades.get(id('post'))).toBe('E');
    expect(grades.get(id('report'))).toBe('A');
  });
});

describe('what a source carries as evidence', () => {
  it('is graded no better than the best of what it rests on', () => {
    const { carried } = buildLineage({
      rumour: { grade: 'E' },
      image: { grade: 'B' },
      report: { grade: 'A', from: ['rumour'] },
      better: { grade: 'A', from: ['rumour', 'image'] },
      rewrite: { grade: 'A', from: ['report'] },
    });
    expect(carried.get(id('report'))!.grade).toBe('E');
    expect(carried.get(id('better'))!.grade).toBe('B');
    expect(carried.get(id('rewrite'))!.grade).toBe('E');
  });

  it('is a direct observation only along a line of direct observations', () => {
    const { carried } = buildLineage({
      image: { grade: 'A', kind: 'satellite-image' },
      talk: { grade: 'A', kind: 'news-report' },
      report: { grade: 'B', from: ['image'] },
      rewrite: { grade: 'B', from: ['report'] },
      retelling: { grade: 'B', from: ['talk'] },
    });
    expect(carried.get(id('image'))!.observed.fact).toBe('A');
    expect(carried.get(id('report'))!.observed.fact).toBe('B');
    expect(carried.get(id('rewrite'))!.observed.fact).toBeNull();
    expect(carried.get(id('retelling'))!.observed.fact).toBeNull();
  });
});

describe('a lineage that goes in a circle', () => {
  it.each([
    [{ ouroboros: { from: ['ouroboros'] } }, ['ouroboros']],
    [{ gazette: { from: ['herald'] }, herald: { from: ['gazette'] } }, ['gazette', 'herald']],
    [{ c: { from: ['b'] }, b: { from: ['a'] }, a: { from: ['c'] }, d: { from: ['c'] } }, ['a', 'c', 'b']],
  ])('is named whole and once, beginning with its smallest id', (sketches, expected) => {
    expect(buildLineage(sketches as Sketches).cycles).toEqual([{ field: 'derivedFrom', sources: expected }]);
  });

  it('is found in seenThrough too', () => {
    const { cycles, grades } = buildLineage({
      a: { grade: 'A', seenThrough: 'b' },
      b: { grade: 'A', seenThrough: 'a' },
    });
    expect(cycles).toEqual([{ field: 'seenThrough', sources: ['a', 'b'] }]);
    expect([...grades.values()]).toEqual(['F', 'F']);
  });

  it('is named for each of several', () => {
    const { cycles } = buildLineage({
      a: { from: ['b', 'c'] },
      b: { from: ['a'] },
      c: { from: ['a'] },
      x: { from: ['x'] },
    });
    expect(cycles.map((cycle) => cycle.sources)).toEqual([['a', 'b'], ['a', 'c'], ['x']]);
  });

  it('makes the lineage unknown for all that lead into it', () => {
    const { ends } = buildLineage({
      a: { from: ['b', 'image'] },
      b: { from: ['a'] },
      image: {},
      report: { from: ['b', 'image'] },
    });
    expect(['a', 'b', 'report'].map((name) => ends.get(id(name))!.unknown)).toEqual([true, true, true]);
    expect(isIndependent(id('report'), id('image'), buildLineage({ image: {} }))).toBe(false);
  });

  it('is no cycle where two ways merely meet again', () => {
    const sketches = {
      image: {},
      one: { from: ['image'] },
      two: { from: ['image'] },
      both: { from: ['one', 'two'] },
    };
    expect(buildLineage(sketches).cycles).toEqual([]);
  });

  it('is found exactly where a source leads back to itself, and every step of it is in the record', () => {
    const anyLinks = fc.array(fc.array(fc.nat(6), { maxLength: 2 }), {
      minLength: 7,
      maxLength: 7,
    });
    fc.assert(
      fc.property(anyLinks, (links) => {
        const sketches: Sketches = Object.fromEntries(links.map((from, index) => [`s${index}`, { from: from.map((to) => `s${to}`) }]));
        const readAncestors = (start: string) => {
          const seen = new Set(sketches[start]!.from);
          for (const one of seen) for (const parent of sketches[one]!.from!) seen.add(parent);
          return seen;
        };
        const { cycles } = buildLineage(sketches);
        const isCircular = Object.keys(sketches).some((one) => readAncestors(one).has(one));
        expect(cycles.length > 0).toBe(isCircular);
        for (const { sources } of cycles) {
          sources.forEach((one, index) => {
            expect(sketches[one]!.from).toContain(sources[(index + 1) % sources.length]);
          });
        }
      }),
    );
  });
});

describe('a large record', () => {
  const length = 10_000;
  const name = (index: number) => `source-${String(index).padStart(5, '0')}`;
  const buildChain = (first: Sketches[string]) =>
    Object.fromEntries(Array.from({ length }, (_, index) => [name(index), index === 0 ? first : { from: [name(index - 1)] }]));

  it('may hold one chain of ten thousand rewrites', () => {
    const { ends, cycles } = buildLineage(buildChain({ publisher: 'agency' }));
    expect(cycles).toEqual([]);
    expect(ends.get(id(name(length - 1)))!.sources).toEqual([name(0)]);
  });

  it('may hold a circle of ten thousand', () => {
    const { cycles } = buildLineage(buildChain({ from: [name(length - 1)] }));
    expect(cycles).toHaveLength(1);
    expect(cycles[0]!.sources).toHaveLength(length);
    expect(cycles[0]!.sources[0]).toBe(name(0));
  });

  it('may cite ten thousand sources of three publishers', () => {
    const sketches = Object.fromEntries(Array.from({ length }, (_, index) => [name(index), { publisher: `publisher-${index % 3}` }]));
    expect(readKeys(sketches, ...Object.keys(sketches))).toHaveLength(3);
  });

  it('may cite hundreds of reports that share their ends crosswise', () => {
    const ends = Array.from({ length: 300 }, (_, index) => [`end-${index}`, {}] as const);
    const reports = Array.from({ length: 300 }, (_, index) => {
      const from = [1, 7, 31].map((step) => `end-${(index * step + step) % 300}`);
      return [`report-${index}`, { from }] as const;
    });
    const provenance = buildLineage(Object.fromEntries([...ends, ...reports]));
    const origins = buildOrigins(
      reports.map(([report]) => id(report)),
      provenance,
    );
    const parts = origins.flatMap((origin) => origin.key.split('+'));
    expect(new Set(parts).size).toBe(parts.length);
    expect(origins.length).toBeGreaterThan(50);
  });
});

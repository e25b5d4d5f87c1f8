import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import type { EventId, SourceId } from '../../src/domain/id.ts';
import { buildLayout } from '../../src/views/graph-layout.ts';
import { buildEventOriginGraph, buildOriginGraph } from '../../src/views/origin-graph-view.ts';
import { formatEvent } from '../support/record.ts';
import { buildTestContext, formatSource } from '../support/view-context.ts';

const context = buildTestContext({
  'sources/image.mdx': formatSource('Image', 'primary: true', 'reliability: B'),
  'sources/track.mdx': formatSource('Track', 'primary: true', 'reliability: B'),
  'sources/report.mdx': formatSource('Report', 'derivedFrom: [image, track]', 'reliability: B'),
  'sources/copy.mdx': formatSource('Copy', 'derivedFrom: [report]', 'reliability: D'),
  'sources/mixed.mdx': formatSource('Mixed', 'derivedFrom: [report, image]', 'reliability: D'),
  'sources/rumour.mdx': formatSource('Rumour', 'reliability: D', 'seenThrough: copy'),
  'events/pier.mdx': formatEvent({ sources: '[copy, mixed, report, rumour]' }),
  'events/none.mdx': formatEvent({ sources: '[]', confidence: 'unverified' }),
});
const event = (id: string) => context.corpus.eventById.get(id as EventId)!;
const graph = buildEventOriginGraph(context, event('pier'))!;
const box = (id: string) => graph.drawing!.boxes.find((one) => one.id === id)!;

describe('the origin graph', () => {
  it('begins with the ends, also those that are not cited themselves', () => {
    expect(box('image')).toMatchObject({ role: 'end', isCited: false, detail: null });
    expect(box('report')).toMatchObject({ role: 'derived', isCited: true });
    expect(graph.label).toContain('4 sources from 1 independent origin');
  });

  it('draws as rewrites what adds nothing to one source it rests on', () => {
    expect([box('copy').role, box('mixed').role]).toEqual(['rewrite', 'rewrite']);
    expect(graph.drawing!.arrows.filter(({ isRewrite }) => isRewrite)).toHaveLength(3);
  });

  it('sets unknown lineage apart, after what hangs together', () => {
    expect(box('rumour').role).toBe('unknown');
    expect(box('rumour').title).toContain('known only through Copy');
    expect(box('rumour').y).toBeGreaterThan(box('track').y);
  });

  it('stands in columns from left to right without boxes that touch', () => {
    expect(box('report').x).toBeGreaterThan(box('image').x + box('image').width);
    expect(box('copy').x).toBe(box('mixed').x);
    for (const a of graph.drawing!.boxes) {
      for (const b of graph.drawing!.boxes) {
        if (a !== b && a.x === b.x) expect(a.y + a.height < b.y || b.y + b.height < a.y).toBe(true);
      }
    }
  });

  it('says the same as a nested list, each source followed once', () => {
    const read = (nodes: typeof graph.list): unknown[] => nodes.map(({ source, next }) => [source.title, ...read(next)]);
    expect(read(graph.list)).toEqual([['Image', ['Mixed'], ['Report', ['Copy'], ['Mixed']]], ['Track', ['Report']], ['Rumour']]);
  });

  it('is none for an event without sources', () => {
    expect(buildEventOriginGraph(context, event('none'))).toBeNull();
    expect(buildOriginGraph(context, ['nowhere' as SourceId])).toBeNull();
  });

  it('is only listed where there are too many sources to draw', () => {
    const many = Object.fromEntries(
      Array.from({ length: 41 }, (_, index) => [`sources/s${index}.mdx`, formatSource(`S${index}`, 'primary: true')]),
    );
    const crowded = buildTestContext(many);
    const view = buildOriginGraph(
      crowded,
      [...crowded.corpus.sources.keys()].filter((id) => id !== 'gazette'),
    )!;
    expect(view.drawing).toBeNull();
    expect(view.tooMany).toContain('41 sources are too many to draw');
    expect(view.list).toHaveLength(41);
  });
});

describe('the layout', () => {
  const pairs = fc.array(fc.tuple(fc.nat({ max: 11 }), fc.nat({ max: 11 })), { maxLength: 30 });
  const nodes = Array.from({ length: 12 }, (_, index) => `n${index}`);

  test.prop([pairs])('puts everything after what it rests on, each rank without gaps', (drawn) => {
    const flows = drawn.filter(([a, b]) => a < b).map(([a, b]) => ({ from: `n${a}`, to: `n${b}` }));
    const layout = buildLayout(nodes, flows);
    for (const { from, to } of flows) expect(layout.get(from)!.rank).toBeLessThan(layout.get(to)!.rank);
    const ranks = Map.groupBy([...layout.values()], ({ rank }) => rank);
    for (const rank of ranks.values()) {
      expect(rank.map(({ order }) => order).sort((a, b) => a - b)).toEqual(rank.map((_, index) => index));
    }
  });

  test.prop([pairs])('ends for circles too, with every node in its place', (drawn) => {
    const flows = drawn.map(([a, b]) => ({ from: `n${a}`, to: `n${b}` }));
    expect(buildLayout(nodes, flows).size).toBe(nodes.length);
  });

  it('orders ranks so that simple arrows do not cross', () => {
    const layout = buildLayout(
      ['a', 'b', 'x', 'y'],
      [
        { from: 'a', to: 'y' },
        { from: 'b', to: 'x' },
      ],
    );
    expect(layout.get('y')!.order).toBeLessThan(layout.get('x')!.order);
  });
});

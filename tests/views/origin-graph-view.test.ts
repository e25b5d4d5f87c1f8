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
    const rewrites = graph.drawing!.arrows.find(({ manner }) => manner === 'rewrite')!;
    expect(rewrites.path.match(/M/gu)).toHaveLength(3);
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
  });
});

describe('the layout', () => {
  const pairs = fc.array(fc.tuple(fc.nat({ max: 11 }), fc.nat({ max: 11 })), { maxLength: 30 });
  const boxes = Array.from({ length: 12 }, (_, index) => ({ id: `n${index}`, width: 100, height: index % 2 === 0 ? 40 : 20 }));
  const gaps = { across: 50, down: 10 };
  const isClear = (layout: ReturnType<typeof buildLayout>, a: (typeof boxes)[number], b: (typeof boxes)[number]) => {
    const [[ax, ay], [bx, by]] = [layout.corners.get(a.id)!, layout.corners.get(b.id)!];
    return ax + a.width <= bx || bx + b.width <= ax || ay + a.height <= by || by + b.height <= ay;
  };

  test.prop([pairs])('puts everything to the right of what it rests on, without boxes that overlap', (drawn) => {
    const flows = drawn.filter(([a, b]) => a < b).map(([a, b]) => ({ from: `n${a}`, to: `n${b}` }));
    const layout = buildLayout(boxes, flows, gaps);
    for (const { from, to } of flows) expect(layout.corners.get(from)![0] + 100).toBeLessThan(layout.corners.get(to)![0]);
    for (const a of boxes) for (const b of boxes) expect(a === b || isClear(layout, a, b), `${a.id} and ${b.id}`).toBe(true);
  });

  test.prop([pairs])('begins every source that rests on nothing at the left', (drawn) => {
    const flows = drawn.filter(([a, b]) => a < b).map(([a, b]) => ({ from: `n${a}`, to: `n${b}` }));
    const layout = buildLayout(boxes, flows, gaps);
    const ends = boxes.filter(({ id }) => !flows.some(({ to }) => to === id));
    expect(ends.map(({ id }) => layout.corners.get(id)![0])).toEqual(ends.map(() => 0));
  });

  test.prop([pairs])('ends for circles too, with every box in its place', (drawn) => {
    const flows = drawn.map(([a, b]) => ({ from: `n${a}`, to: `n${b}` }));
    expect(buildLayout(boxes, flows, gaps).corners.size).toBe(boxes.length);
  });

  it('orders columns so that simple arrows do not cross', () => {
    const flows = [
      { from: 'a', to: 'y' },
      { from: 'b', to: 'x' },
    ];
    const { corners } = buildLayout(
      ['a', 'b', 'x', 'y'].map((id) => ({ id, width: 100, height: 20 })),
      flows,
      gaps,
    );
    const isAbove = (one: string, other: string) => corners.get(one)![1] < corners.get(other)![1];
    expect(isAbove('y', 'x')).toBe(isAbove('a', 'b'));
  });
});

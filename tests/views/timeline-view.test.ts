import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../../src/domain/edtf.ts';
import { buildMonthStarts, buildSegments, buildSpan } from '../../src/views/timeline-scale.ts';
import { packBands, packRows } from '../../src/views/timeline-packing.ts';
import { buildTimelineView } from '../../src/views/timeline-view.ts';
import { formatDay } from '../../src/domain/edtf.ts';
import { formatEvent } from '../support/record.ts';
import { buildTestContext, formatSource } from '../support/view-context.ts';

function buildTimeline(dates: readonly string[], more: Record<string, string> = {}) {
  const events = dates.map((date, index) => [`events/e${index}.mdx`, formatEvent({ date: `"${date}"` })]);
  return buildTimelineView(buildTestContext({ ...Object.fromEntries(events), ...more }));
}

function readDates(...texts: readonly string[]) {
  return texts.map((text) => {
    const parsed = parseEdtf(text);
    if (!parsed.ok) throw new Error(text);
    return parsed.date;
  });
}

describe('the scale of the chart', () => {
  const weekly = ['2024-12-08', '2024-12-13', '2025-01-22', '2025-01-27', '2025-01-28'];

  it('is cut into weeks that begin on Monday', () => {
    const span = buildSpan(readDates(...weekly));
    expect(span).toMatchObject({ unit: 'week' });
    expect([formatDay(span.from), formatDay(span.to)]).toEqual(['2024-12-02', '2025-02-03']);
    expect(buildSegments(span)).toHaveLength(9);
    expect(buildMonthStarts(span).map(formatDay)).toEqual(['2024-12-02', '2025-01-01', '2025-02-01']);
  });

  it('is not stretched by events far outside, nor by one vague date', () => {
    const span = buildSpan(readDates('2015', '2017-01-18', '2024-10/2025-01', ...weekly));
    expect(formatDay(span.from)).toBe('2024-12-02');
  });

  it('shows everything where no stretch holds half of the events', () => {
    const span = buildSpan(readDates('1990-05-01', '2000-05-01', '2010-05-01', '2020-05-01'));
    expect(span.unit).toBe('year');
    expect(formatDay(span.from)).toBe('1990-01-01');
  });

  it('exists for a single event', () => {
    expect(buildSegments(buildSpan(readDates('2025-01-22')))).toHaveLength(1);
  });

  it('has segments of decades, centuries and more for a record of ages, never more than can be drawn', () => {
    for (const ages of [
      ['-0044-03-15', '0800-12-25', '1492-10-12', '1969-07-20'],
      ['Y-170000002', '-0044', 'Y170000002'],
    ]) {
      const span = buildSpan(readDates(...ages));
      expect(span.step).toBeGreaterThanOrEqual(10);
      expect(buildSegments(span).length).toBeLessThanOrEqual(160);
      expect(buildMonthStarts(span).length).toBeLessThanOrEqual(160);
    }
  });
});

describe('rows of marks', () => {
  it('keep marks that would cover one another apart, and others in the lowest row', () => {
    expect(
      packRows([
        { from: 0, to: 4 },
        { from: 2, to: 6 },
        { from: 4, to: 8 },
      ]),
    ).toEqual([0, 1, 0]);
  });

  it('sort first reports by how long they took', () => {
    const { dots, bands } = packBands([{ x: 10, lag: 0 }, { x: 10, lag: 1 }, { x: 30, lag: 5 }, { x: 50, lag: 30 }, null]);
    expect(dots[4]).toBeNull();
    expect(dots[1]!.y).toBeGreaterThan(dots[0]!.y);
    expect(dots[2]!.y).toBeGreaterThan(bands[1]!.y);
    expect(dots[3]!.y).toBeGreaterThan(bands[2]!.y);
  });
});

describe('the timeline', () => {
  it('groups events by the month they are stated for, with one date over those that share it', () => {
    const { months } = buildTimeline(['2024-12-08', '2024-12-08', '2025-01-22', '2025-01-24~']);
    expect(months.map(({ id }) => id)).toEqual(['2024-12', '2025-01']);
    expect(months[0]!.days.map(({ date, events }) => [date, events.length])).toEqual([['8 Dec', 2]]);
    expect(months[1]!.days.map(({ date }) => date)).toEqual(['~24 Jan', '22 Jan']);
    expect(months[0]).toMatchObject({
      month: { href: '/sub/2024/12/', text: 'December' },
      year: { href: '/sub/2024/', text: '2024' },
    });
  });

  it('keeps the order of the record, and so names a month again where a vague date reaches back before it', () => {
    expect(buildTimeline(['2024-12-08', '2025-01~', '2025-01-22']).months.map(({ id }) => id)).toEqual([
      '2025-01',
      '2024-12',
      '2025-01-again-2',
    ]);
  });

  it('puts an event known to the year only under its year', () => {
    const [first] = buildTimeline(['2015', '2025-01-22']).months;
    expect(first).toMatchObject({ id: '2015' });
    expect(first!.month).toBeUndefined();
  });

  it('gathers events far outside the scale at its edge', () => {
    const { chart, bins } = buildTimeline(['2015', '2024-12-08', '2025-01-22', '2025-01-27']);
    expect(chart).toMatchObject({ hasEarlier: true, hasLater: false });
    expect(chart!.marks[0]!.x).toBeLessThan(chart!.from);
    expect(chart!.marks.slice(1).every(({ x }) => x >= chart!.from && x <= 100)).toBe(true);
    expect(bins[0]).toMatchObject({ apart: true, foot: 'earlier', href: '#event-e0' });
  });

  it('draws a bar for days that are only possible and a solid part for what is certain', () => {
    const { chart } = buildTimeline(['[2025-01-20..2025-01-25]', '2025-01-20/2025-01-25', '2025-01-22']);
    const [certain, possible] = [...chart!.marks.filter(({ bar }) => bar)].sort(
      (a, b) => Number(Boolean(b.bar!.solid)) - Number(Boolean(a.bar!.solid)),
    );
    expect(certain!.bar!.solid).toEqual({ x: certain!.bar!.x, width: certain!.bar!.width });
    expect(possible!.bar!.solid).toBeUndefined();
    expect(chart!.marks.filter(({ bar }) => !bar)).toHaveLength(1);
  });

  it('says in words what each mark says, the first report included', () => {
    const more = {
      'sources/late.mdx': formatSource('Late report', 'published: 2025-01-25', 'reliability: C', 'primary: true'),
      'events/z.mdx': formatEvent({ sources: '[late]', title: 'The pier is cleared' }),
    };
    const { chart } = buildTimeline(['2025-01-20'], more);
    expect(chart!.marks.at(-1)!.label).toBe('22 January 2025: The pier is cleared. Possible; first reported 25 January 2025.');
    expect(chart!.rows.at(-1)!.reported).toBe('25 January 2025');
  });

  it('counts what each filter value carries, and leads to the page of each value', () => {
    const more = {
      'places/pier.yaml': 'name: The pier\n',
      'events/x.mdx': formatEvent({
        places: '[pier]',
        topics: '[Cargo]',
        confidence: 'unverified',
      }),
    };
    const { filters } = buildTimeline(['2025-01-20', '2025-01-21'], more);
    const options = (key: string) => filters.find((group) => group.key === key)?.options;
    expect(options('confidence')!.map(({ value, count }) => [value, count])).toEqual([
      ['possible', 2],
      ['unverified', 1],
    ]);
    expect(options('place')).toEqual([{ value: 'pier', count: 1, text: 'The pier', href: '/sub/places/pier/' }]);
    expect(options('topic')![0]!.href).toBe('/sub/topics/cargo/');
    expect(options('confidence')![1]).toMatchObject({ text: 'Unverified', href: '/sub/confidence/unverified/' });
    expect(options('kind')![0]!.href).toMatch(/^\/sub\/evidence\/[a-z-]+\/$/u);
    expect(options('disputed')).toBeUndefined();
    expect(options('kind')!.reduce((sum, { count }) => sum + count, 0)).toBe(3);
  });

  it('leaves drafts out and stands without any event', () => {
    const view = buildTimeline([], { 'events/d.mdx': formatEvent({ status: 'draft' }) });
    expect(view).toMatchObject({ total: 0, months: [], bins: [], chart: undefined });
  });

  it('splits a long statement after its first sentences only', () => {
    const { statement } = buildTimeline([]);
    expect(statement).toEqual({ lead: 'What is known of the pier.' });
  });
});

describe('a record too long for the page', () => {
  const long = buildTestContext(
    Object.fromEntries(
      Array.from({ length: 200 }, (_, index) => [
        `events/e-${index}.mdx`,
        formatEvent({ title: `Event ${index}`, date: `20${10 + (index % 5)}-03-${String(1 + (index % 28)).padStart(2, '0')}` }),
      ]),
    ),
  );
  const view = buildTimelineView(long);

  it('lists its latest events and leads to the others by year', () => {
    const listed = view.months.flatMap(({ days }) => days.flatMap(({ events }) => events));
    expect(listed).toHaveLength(40);
    expect(view.months.map(({ id }) => id)).toEqual(['2014-03']);
    expect(view.long!.years).toEqual(
      ['2010', '2011', '2012', '2013', '2014'].map((text) => ({ href: `/sub/${text}/`, text, events: '40 events' })),
    );
    expect(view.long!.listed).toBe('The page lists the latest 40 of 200 events; the pages of years and months list them all.');
  });

  it('has a chart that counts instead of marking each event, and no filters', () => {
    expect(view.chart).toBeUndefined();
    expect(view.filters).toEqual([]);
    expect(view.bins.flatMap(({ marks }) => marks).length).toBeLessThan(150);
    expect(view.bins.filter(({ href }) => href).map(({ href }) => href)).toEqual(view.long!.years.map(({ href }) => href));
    expect(view.long!.marks).toBe('One mark of the chart stands for up to 2 events.');
  });
});

import { describe, expect, it } from 'vitest';
import { buildAsOfDayView, readAsOfDay } from '../../src/views/as-of-day-view.ts';
import { buildAsOfIndexView, buildHistoryOfRecord } from '../../src/views/as-of-view.ts';
import { formatEvent } from '../support/record.ts';
import { buildTestContext, formatSource } from '../support/view-context.ts';

const source = (title: string, day: string, ...lines: string[]) => formatSource(title, `published: ${day}`, ...lines);
const context = buildTestContext({
  'sources/image.mdx': source('Image', '2025-01-22', 'kind: satellite-image', 'reliability: B', 'primary: true'),
  'sources/herald.mdx': source('Herald', '2025-01-24', 'reliability: C', 'primary: true'),
  'sources/rewrite.mdx': source('Rewrite', '2025-01-25', 'reliability: C', 'derivedFrom: [herald]'),
  'sources/denial.mdx': source('Denial', '2025-01-26', 'reliability: D', 'primary: true'),
  'events/pier.mdx': formatEvent({
    title: 'The pier is empty',
    sources: undefined,
    confidence: 'confirmed',
    added: '2025-03-01',
    claims:
      '\n  - { id: pier, statement: Nothing at the pier., confidence: confirmed, evidence: [image, herald, rewrite, { source: denial, stance: disputes }] }\n  - { id: crane, statement: No crane either., confidence: possible, evidence: [herald] }',
  }),
  'events/later.mdx': formatEvent({
    title: 'Known later',
    date: '2025-01-23',
    sources: '[herald]',
    added: '2025-03-01',
  }),
  'events/gone.mdx': formatEvent(
    {
      title: 'Retracted',
      status: 'retracted',
      corrections: '[{ date: 2025-03-01, type: retraction, text: Wrong. }]',
    },
    'It was wrong.',
  ),
});
const history = buildHistoryOfRecord(context);
const index = buildAsOfIndexView(context, history);
const day = (iso: string) =>
  buildAsOfDayView(
    context,
    readAsOfDay(
      history,
      index.days.toReversed().findIndex(({ link }) => link.date.datetime === iso),
    ),
  );
const titles = (iso: string) => day(iso).years.flatMap(({ events }) => events.map(({ event }) => event.title));

describe('the days on which knowledge changed', () => {
  it('are those on which a level, a dispute or the evidence changed, the latest first', () => {
    expect(index.days.map(({ link }) => link.date.datetime)).toEqual(['2025-01-26', '2025-01-25', '2025-01-24', '2025-01-22']);
  });

  it('say what changed', () => {
    expect(index.days.map(({ changes }) => changes.map(({ event, text }) => `${event.title}: ${text}`))).toEqual([
      ['The pier is empty: becomes disputed'],
      [],
      ['The pier is empty: probable to confirmed', 'Known later: first known, possible'],
      ['The pier is empty: first known, probable'],
    ]);
    expect(index.days[1]!.evidenceOnly).toBe('1 event with further sources and the level unchanged');
  });

  it('stand on the scale by month', () => {
    expect(index.scale.map(({ month, days }) => [month, days.map(({ short }) => short)])).toEqual([
      ['January 2025', ['22', '24', '25', '26']],
    ]);
  });
});

describe('the record as known on a day', () => {
  it('shows no event of which nothing could be read, and only counts it', () => {
    const view = day('2025-01-22');
    expect(titles('2025-01-22')).toEqual(['The pier is empty']);
    expect(JSON.stringify(view)).not.toContain('Known later');
    expect(view.later).toBe('1 event became known later and is not shown.');
  });

  it('counts only sources of that day', () => {
    const [known] = day('2025-01-22').years[0]!.events;
    expect(known).toMatchObject({
      level: { level: 'probable' },
      isDisputed: false,
      counts: '1 source from 1 origin',
    });
  });

  it('shows claims that could be judged, and not the summary of today', () => {
    const claims = (iso: string) => day(iso).years[0]!.events[0]!.claims.map(({ statement }) => statement);
    expect(claims('2025-01-22')).toEqual(['Nothing at the pier.']);
    expect(claims('2025-01-24')).toEqual(['Nothing at the pier.', 'No crane either.']);
    expect(JSON.stringify(day('2025-01-24'))).not.toContain('A picture shows an empty pier. "');
  });

  it('marks what is new on the day, with its sources', () => {
    const [known] = day('2025-01-25').years[0]!.events;
    expect(known!.newSources.map(({ title }) => title)).toEqual(['Rewrite']);
    expect(known!.change).toBe('1 further source, level unchanged');
    expect(day('2025-01-25').changed).toBe('No level changed on this day.');
    expect(day('2025-01-26').years[0]!.events[1]!.change).toBeNull();
  });

  it('leads to the day before and the day after', () => {
    expect(day('2025-01-22')).toMatchObject({
      previous: null,
      next: { href: '/sub/as-of/2025-01-24/' },
    });
    expect(day('2025-01-26')).toMatchObject({
      previous: { href: '/sub/as-of/2025-01-25/' },
      next: null,
    });
    expect(day('2025-01-24').scale[0]!.days.map(({ isCurrent }) => isCurrent)).toEqual([false, true, false, false]);
  });

  it('leaves out what was retracted', () => {
    expect(titles('2025-01-26')).toEqual(['The pier is empty', 'Known later']);
  });
});

describe('a record without any day', () => {
  it('has an index that says so', () => {
    const empty = buildTestContext({});
    expect(buildAsOfIndexView(empty, buildHistoryOfRecord(empty))).toEqual({
      lead: 'No source of the record has a day yet.',
      scale: [],
      listed: null,
      days: [],
    });
  });
});

describe('a long record', () => {
  const sources = Object.fromEntries(
    Array.from({ length: 130 }, (_, index) => {
      const day = new Date(Date.UTC(2023, 11, 1 + index)).toISOString().slice(0, 10);
      return [`sources/s-${index}.mdx`, source(`Source ${index}`, day, 'reliability: C', 'primary: true')];
    }),
  );
  const event = (index: number) =>
    formatEvent({ title: `Event ${index}`, date: '2023-12-01', sources: `[s-${Math.min(index, 129)}]`, added: '2023-11-01' });
  const long = buildTestContext({
    ...sources,
    ...Object.fromEntries(Array.from({ length: 250 }, (_, index) => [`events/e-${index}.mdx`, event(index)])),
  });
  const days = buildHistoryOfRecord(long);
  const lastDay = buildAsOfDayView(long, readAsOfDay(days, days.length - 1));

  it('shows on a day the events whose evidence changed last, and says so', () => {
    expect(lastDay.lead).toBe('250 events could be known.');
    expect(lastDay.years.flatMap(({ events }) => events)).toHaveLength(40);
    expect(lastDay.listed).toBe(
      'Of 250 known events the 40 are shown whose evidence changed last by this day. The page of every event tells what was known of it when.',
    );
    expect(buildAsOfDayView(long, readAsOfDay(days, 50)).listed).toBeNull();
  });

  it('lists no more than a hundred changes of a day', () => {
    expect(lastDay.changes).toHaveLength(100);
    expect(lastDay.more).toBe('and 21 further events');
  });

  it('lists the latest days and leads to the others by month and year', () => {
    const { days: listed, listed: sentence, scale } = buildAsOfIndexView(long, days);
    expect(listed).toHaveLength(60);
    expect(sentence).toBe('The latest 60 days of 130 are listed here; the scale leads to the others.');
    expect(scale.map(({ month, days: { length } }) => [month, length])).toEqual([
      ['2023', 1],
      ['January 2024', 1],
      ['February 2024', 1],
      ['March 2024', 1],
      ['April 2024', 8],
    ]);
  });
});

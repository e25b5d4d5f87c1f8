/** English words of the timeline: its lead, its chart, its filters. */

import { formatCount, formatList, formatNumber } from './plural.ts';

export const timeline = {
  asOf: (date: string) => `Status of knowledge on ${date}`,
  more: 'Read on',
  figures: {
    events: 'Events',
    sources: 'Sources',
    origins: 'Independent origins',
    disputed: 'Disputed',
  },
  chart: {
    heading: 'When it happened, when it was first reported',
    label: (events: number, from: string, to: string) =>
      `${formatCount(events, 'event', 'events')} from ${from} to ${to}: above the scale when each happened, below it when it was first reported.`,
    happened: 'happened',
    reported: 'first reported',
    bands: ['at once', 'in a week', 'later'],
    /** What the bands mean, in the order of the depths. */
    keyBands: 'depth: reported at once (the day or the next), within a week, or later',
    earlier: 'earlier',
    later: 'later',
    mark: (date: string, title: string, words: readonly string[], reported: string | undefined) =>
      `${date}: ${title}. ${formatList(words)}${reported === undefined ? '' : `; first reported ${reported}`}.`,
    bin: (name: string, events: number, reports: number) =>
      `${name}: ${formatCount(events, 'event', 'events')}, ${formatCount(reports, 'first report', 'first reports')}`,
    binEmpty: (name: string, reports: number) => `${name}: no event, ${formatCount(reports, 'first report', 'first reports')}`,
    week: (date: string) => `Week of ${date}`,
    since: (date: string) => `From ${date}`,
    firstReports: 'first reports',
    keyBar: 'bar: the days it may have been, solid where certain',
    keyLag: 'line: from happening to first report',
    keySegment: {
      week: 'one segment of the scale: a week',
      month: 'one segment of the scale: a month',
      year: 'one segment of the scale: a year',
    },
    table: 'The chart as a table',
    columns: { date: 'Happened', event: 'Event', level: 'Confidence', reported: 'First reported' },
    unknown: 'not known',
  },
  /** Of a record that is too long for the page. */
  long: {
    years: 'All years',
    listed: (shown: number, all: number) =>
      `The page lists the latest ${formatNumber(shown)} of ${formatCount(all, 'event', 'events')}; the pages of years and months list them all.`,
    yearCount: (events: number) => formatCount(events, 'event', 'events'),
    marks: (events: number) => `One mark of the chart stands for up to ${formatCount(events, 'event', 'events')}.`,
  },
  list: { heading: 'Events', empty: 'No event fits these filters.' },
  filters: {
    heading: 'Filter',
    groups: {
      confidence: 'Confidence',
      disputed: 'Dispute',
      place: 'Place',
      topic: 'Topic',
      actor: 'Actor',
      kind: 'Evidence',
    },
    ofKind: 'Events with at least one piece of this evidence, for a claim or against it.',
    ofDirectKind: 'A direct observation. Events with at least one piece of this evidence, for a claim or against it.',
    more: (count: number) => `${count} more`,
    clear: 'Clear all',
    /** The script fills in the numbers. */
    shown: '{shown} of {total} events shown',
    all: '{total} events',
    rss: 'Feed',
  },
};

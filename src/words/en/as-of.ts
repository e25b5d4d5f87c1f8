/** English words of the pages of what was known on a day. */

import type { Level } from '../../domain/confidence.ts';
import { formatCount, formatNumber } from './plural.ts';

export const asOf = {
  title: 'As known on…',
  description: 'Every day on which what could be known changed, and what changed.',
  lead: (days: number, first: string, last: string) =>
    `What could be known changed on ${formatCount(days, 'day', 'days')} between ${first} and ${last}. Each has a page that shows the record as its sources of that day support it.`,
  empty: 'No source of the record has a day yet.',
  days: 'Days on which knowledge changed',
  changes: {
    first: (level: Level) => `first known, ${level}`,
    firstDisputed: (level: Level) => `first known, ${level} and disputed`,
    level: (from: Level, to: Level) => `${from} to ${to}`,
    disputed: 'becomes disputed',
    settled: 'no longer disputed',
    evidence: (sources: number) => `${formatCount(sources, 'further source', 'further sources')}, level unchanged`,
    join: (words: readonly string[]) => words.join(', '),
  },
  latestDays: (shown: number, all: number) =>
    `The latest ${formatCount(shown, 'day', 'days')} of ${formatNumber(all)} are listed here; the scale leads to the others.`,
  moreChanges: (events: number) => `and ${formatCount(events, 'further event', 'further events')}`,
  listed: (shown: number, all: number) =>
    `Of ${formatCount(all, 'known event', 'known events')} the ${formatNumber(shown)} are shown whose evidence changed last by this day. The page of every event tells what was known of it when.`,
  evidenceOnly: (events: number) => `${formatCount(events, 'event', 'events')} with further sources and the level unchanged`,
  known: (events: number) => `${formatCount(events, 'event', 'events')} known`,
  openDay: (day: string) => `The record as known on ${day}`,
  editorial: 'Judgement of the editors, made when the record was written: nothing new had become readable.',
  pageTitle: (day: string) => `As known on ${day}`,
  pageDescription: (day: string, events: number) =>
    `The record as sources readable on ${day} support it: ${formatCount(events, 'event', 'events')}.`,
  crumb: 'As known on…',
  status: (events: number, disputed: number) =>
    `${formatCount(events, 'event', 'events')} could be known${disputed === 0 ? '' : `, ${disputed} of them disputed`}.`,
  caution:
    'Levels, disputes and counts follow from nothing but sources that could be read by this day. The wording is today’s: titles, dates and the statements of claims were written later, with more in view than anybody had. Summaries are left out for the same reason, except where an event makes no other claim.',
  changed: (events: number) =>
    events === 0 ? 'No level changed on this day.' : `${formatCount(events, 'event', 'events')} changed on this day.`,
  later: (events: number) =>
    events === 0
      ? 'Every event of the record is shown: none became known later.'
      : `${formatCount(events, 'event', 'events')} became known later and ${events === 1 ? 'is' : 'are'} not shown.`,
  scale: 'Days',
  previous: 'Day before',
  next: 'Day after',
  newMark: 'new',
  changedHeading: 'Changed on this day',
  claims: 'Claims that could be judged',
  noClaim: 'Sources touched on it, but no claim of it could be judged yet.',
  newSources: 'Readable since this day:',
  recordEnds: 'The material ends here; what follows was added by the editors.',
};

/** English words of the year and month pages. */

import { formatCount } from './plural.ts';

export const periods = {
  crumb: 'Timeline',
  lead: (certain: number, possible: number) =>
    possible === 0
      ? `${formatCount(certain, 'event', 'events')}.`
      : `${formatCount(certain, 'event', 'events')}, and ${formatCount(possible, 'event', 'events')} that may belong here: their dates reach beyond it.`,
  months: 'Months',
  monthCount: (events: number) => formatCount(events, 'event', 'events'),
  certain: 'What happened',
  possibly: 'What possibly happened',
  possiblyNote: 'Sources leave the date open. It may have been in this period, and may have been outside it.',
  none: 'Nothing of the record certainly happened in this period.',
  neighbours: 'Other periods',
  previous: (label: string) => `Before: ${label}`,
  next: (label: string) => `After: ${label}`,
  pageDescription: (label: string, events: number) => `${label}: ${formatCount(events, 'event', 'events')} of the record.`,
};

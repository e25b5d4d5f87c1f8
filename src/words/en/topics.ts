/** English words of the topic pages. */

import { formatCount } from './plural.ts';

export const topics = {
  indexTitle: 'Topics',
  indexDescription: 'The events of the record by topic.',
  indexLead: (topics: number) => `${formatCount(topics, 'topic', 'topics')}. Topics are free words given to events by their editors.`,
  none: 'No event of the record has a topic yet.',
  crumb: 'Topics',
  also: 'Topics that share events with it',
  eventsCount: (events: number) => formatCount(events, 'event', 'events'),
  sharedCount: (events: number) => `${formatCount(events, 'event', 'events')} in common`,
  pageDescription: (label: string, events: number) => `${label}: ${formatCount(events, 'event', 'events')} of the record.`,
};

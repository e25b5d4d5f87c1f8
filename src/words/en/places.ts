/** English words of the place pages. */

import { formatCount } from './plural.ts';

export const places = {
  indexTitle: 'Places',
  indexDescription: 'Every place of the record under all its spellings, with the events that happened there.',
  indexLead: (places: number) => `${formatCount(places, 'place', 'places')}, each under every spelling that sources use.`,
  crumb: 'Places',
  what: 'What it is',
  kind: 'Kind',
  also: 'Also written',
  where: 'Where it is',
  within: 'Within',
  contains: 'What lies within',
  latitude: { north: 'N', south: 'S' },
  longitude: { east: 'E', west: 'W' },
  position: (latitude: string, longitude: string) => `${latitude}, ${longitude}`,
  area: (radius: string, position: string) => `An area: within about ${radius} of ${position}.`,
  point: (position: string) => `Near ${position}; how far it extends is not stated.`,
  noPosition: 'The record gives no position for it.',
  kilometres: (text: string) => `${text} km`,
  metres: (text: string) => `${text} m`,
  identifiers: 'In other registers',
  events: 'What happened there',
  noEvents: 'No event of the record happened there.',
  eventsWithin: 'What happened at places within it',
  mentions: 'Also named in',
  eventsCount: (events: number) => formatCount(events, 'event', 'events'),
  eventsCountWithin: (events: number, within: number) =>
    within === 0 ? formatCount(events, 'event', 'events') : `${formatCount(events, 'event', 'events')}, ${within} more within it`,
  pageDescription: (name: string, events: number) => `${name}: ${formatCount(events, 'event', 'events')} of the record happened there.`,
};

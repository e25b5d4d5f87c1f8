/** English words of the actor pages. */

import { formatCount } from './plural.ts';

export const actors = {
  indexTitle: 'Actors',
  indexDescription: 'Vessels, organisations, persons, units and equipment of the record, under all their names.',
  indexLead: (actors: number) => `${formatCount(actors, 'actor', 'actors')}, each under every name that sources use.`,
  crumb: 'Actors',
  types: {
    vessel: 'Vessel',
    organisation: 'Organisation',
    person: 'Person',
    unit: 'Unit',
    equipment: 'Equipment',
    other: 'Other',
  },
  typeGroups: {
    vessel: 'Vessels',
    organisation: 'Organisations',
    person: 'Persons',
    unit: 'Units',
    equipment: 'Equipment',
    other: 'Others',
  },
  what: 'Who or what it is',
  type: 'Type',
  flag: 'Flag',
  also: 'Also written',
  identifiers: 'In other registers',
  memberOf: 'Belongs to',
  members: 'What belongs to it',
  events: 'What it took part in',
  noEvents: 'No event of the record names it.',
  mentions: 'Also named in',
  eventsCount: (events: number) => formatCount(events, 'event', 'events'),
  pageDescription: (name: string, events: number) => `${name}: took part in ${formatCount(events, 'event', 'events')} of the record.`,
};

/** English words of the publisher pages. */

import { formatCount } from './plural.ts';

export const publishers = {
  indexTitle: 'Publishers',
  indexDescription: 'Who put out the sources of the record, and who hosts copies of them.',
  indexLead: (publishers: number) =>
    `${formatCount(publishers, 'publisher', 'publishers')}. Two sources that come from one publisher are one origin.`,
  tableCaption: 'Publishers and hosts',
  columns: {
    name: 'Publisher',
    kind: 'Kind',
    country: 'Country',
    state: 'State affiliation',
    sources: 'Sources',
    hosted: 'Copies hosted',
    events: 'Events',
    first: 'First',
    disputed: 'Later disputed',
  },
  crumb: 'Publishers',
  /** Title of the document; an actor may have the same name. */
  documentTitle: (name: string) => `${name}, publisher`,
  who: 'Who it is',
  kind: 'Kind',
  country: 'Country',
  state: 'State affiliation',
  stateUnknown: 'Unknown',
  stateUnknownNote: 'Unknown: the record has not established whether a state owns, runs or pays it.',
  website: 'Website',
  notStated: 'not stated',
  published: 'Sources it published',
  nothingPublished: 'No source of the record was published by it.',
  hosted: 'Copies it hosts',
  hostedNote: 'Somebody else published these. Hosting a copy makes nobody responsible for what it says.',
  ledger: 'Its ledger in this record',
  ledgerNote:
    'First: no evidence of the event could have been read on an earlier day. Later disputed: a claim that its sources support was disputed from another origin on the same day or afterwards.',
  used: 'Events it is used for',
  first: 'Events it reported first',
  disputed: 'Claims later disputed',
  overturned: 'Supported claims now doubtful or refuted',
  eventsUsing: 'Events that lean on its sources',
  noEvents: 'No event leans on its sources.',
  reportedFirst: 'reported first',
  laterDisputed: 'later disputed',
  pageDescription: (name: string, sources: number, events: number) =>
    `${name}: ${formatCount(sources, 'source', 'sources')} in the record, used for ${formatCount(events, 'event', 'events')}.`,
};

/** English words of the shell and of the lists: navigation, footer, cards, theme, keys. */

import { formatCount } from './plural.ts';

export const site = {
  skip: 'Skip to the content',
  nav: {
    label: 'Main',
    timeline: 'Timeline',
    map: 'Map',
    sources: 'Sources',
    disputed: 'Disputed',
    asOf: 'As known on…',
    asOfShort: 'As of…',
    method: 'Method',
    search: 'Search',
  },
  theme: {
    label: 'Light or dark',
    toDark: 'Use the dark colours',
    toLight: 'Use the light colours',
  },
  footer: {
    label: 'About this record',
    recordEnds: (date: string) => `Record as of ${date}.`,
    licence: (licence: string) => `Text ${licence}.`,
    promise: 'No trackers, no cookies, no requests to third parties.',
    corrections: 'Corrections',
    data: 'Data',
    contribute: 'Contribute',
    verification: 'Verification',
    gaps: 'Gaps',
    places: 'Places',
    actors: 'Actors',
    about: 'About',
    check: 'Check this site',
    feed: 'Feed',
  },
  searchBox: {
    title: 'Search',
    label: 'Search the record',
    submit: 'Search',
    hint: 'Any spelling of a name leads to the same place or actor. Put a whole search in quotation marks to find those words in that order.',
    privacy: 'Nothing leaves your machine: the search runs in this browser, and what you type is sent to nobody.',
    all: 'All results, with filters',
  },
  found: { marked: 'The words of your search are marked.', off: 'Take the marks away' },
  card: {
    retracted: 'Retracted',
    checking: 'Still being checked',
  },
  keys: {
    open: 'Keyboard',
    title: 'Keys on this site',
    next: 'next event',
    previous: 'previous event',
    search: 'search',
    help: 'this list',
    close: 'close',
    single: 'Single-letter keys are on',
    note: 'The choice is kept in this browser and sent nowhere.',
  },
  /** "Page 2 of 5", for long lists. */
  pageOf: (page: number, pages: number) => `Page ${page} of ${pages}`,
  moreEvents: (count: number) => formatCount(count, 'more event', 'more events'),
};

/** English words of the source pages. */

import { formatCount } from './plural.ts';

export const sources = {
  indexTitle: 'Sources',
  indexDescription:
    'Everything the record rests on: what it is, who put it out, where it comes from, and how far it can be relied on.',
  indexLead: (sources: number, origins: number) =>
    `${formatCount(sources, 'source', 'sources')} from ${formatCount(origins, 'independent origin', 'independent origins')}. A rewrite counts for nothing beside what it rewrites; sources whose lineage is unknown count together as at most one origin.`,
  groups: {
    primary: 'Where the content begins',
    derived: 'Resting on other sources',
    unknown: 'Lineage unknown',
  },
  groupNotes: {
    primary: 'Primary sources: the ends of every lineage, and what origins are counted by.',
    derived:
      'These repeat, combine or comment on what other sources say, and add no origin of their own.',
    unknown:
      'Nothing shows where their content comes from. Together they are at most one origin, and they confirm nothing.',
  },
  tableCaption: (group: string, count: number) =>
    `${group}: ${formatCount(count, 'source', 'sources')}`,
  jumpTo: 'Jump to',
  columns: {
    title: 'Source',
    publisher: 'Publisher',
    date: 'Published',
    kind: 'Kind',
    grade: 'Grade',
    events: 'Events',
    restsOn: 'Rests on',
    capture: 'Captured',
  },
  undated: 'no date known',
  noPublisher: 'not known',
  captured: 'yes',
  notCaptured: 'no',
  warned: 'with a warning',
  crumb: 'Sources',
  warning: 'Warning',
  grade: (letter: string) => `grade ${letter}`,
  lowered: (grade: string) => `counts as ${grade}`,
  what: 'What it is',
  kind: 'Kind',
  direct: 'a direct observation',
  notDirect: 'not a direct observation',
  publisher: 'Publisher',
  publisherUnknown: 'Not known.',
  host: 'Copy hosted by',
  hostNote: 'The host of a copy is not its publisher and changes nothing about its grade.',
  authors: 'Authors, as printed',
  published: 'Published',
  publishedUnknown: 'No date is known.',
  read: 'Read for the record',
  language: 'Language',
  address: 'Address',
  noAddress: 'None. A source without an address is ordinary and counts like any other.',
  archives: 'Archived copies',
  archived: (date: string | null) =>
    date === null ? 'day of the copy not stated' : `copy of ${date}`,
  noArchive: 'None known.',
  reliability: 'Reliability',
  gradeOf: (letter: string, meaning: string) => `${letter}: ${meaning}`,
  noReason: 'The record gives no reason for this grade.',
  effective: (letter: string, meaning: string) =>
    `It counts as ${letter} (${meaning}), because it is known only through a source with that grade:`,
  through: 'Known only as cited in',
  capture: 'Capture',
  captureIntro: 'The editors hold a file of what they read. Its digest proves which text that was.',
  noCapture: 'The editors hold no file of this source.',
  digest: 'SHA-256',
  size: 'Size',
  bytes: (bytes: number) => formatCount(bytes, 'byte', 'bytes'),
  mediaType: 'Media type',
  capturedOn: 'Captured',
  lineage: 'Where it comes from',
  lineageKinds: {
    primary:
      'The content begins here: this source is an end of the lineage, and an origin in its own right.',
    derived: (ends: number) =>
      ends === 0
        ? 'It rests on other sources, and none of their lineages is known to its end.'
        : `It rests on other sources. Followed to the end, its content comes from ${formatCount(ends, 'primary source', 'primary sources')}.`,
    unknown:
      'Where its content comes from is not known. It cannot confirm anything that another source of unknown lineage says.',
  },
  endUnknown:
    'At least one of these lineages is not known to its end, so nothing counts as independently confirmed by this source.',
  mark: {
    primary: 'the content begins here',
    derived: 'rests on others',
    unknown: 'lineage unknown',
  },
  shownAbove: 'its own lineage is shown above',
  restingOnIt: 'What rests on it',
  nothingRests: 'No source of the record rests on it.',
  carried: 'Known only through it',
  sharing: 'What shares its origin',
  sharingIntro: 'These count together with it as one origin: citing more of them confirms nothing.',
  nothingShares: 'No other source of the record shares its origin.',
  sharedThrough: (names: string) => `through ${names}`,
  unknownTogether: (count: number) =>
    `${formatCount(count, 'other source', 'other sources')} of the record also ${count === 1 ? 'has' : 'have'} an unknown lineage; all of them together are at most one origin.`,
  cite: 'Cite this source',
  notes: 'Notes on the source',
  claims: 'What leans on it',
  claimsCount: (claims: number, events: number) =>
    `${formatCount(claims, 'use', 'uses')} in ${formatCount(events, 'event', 'events')}`,
  noClaims: 'No event of the record leans on it.',
  wholeEvent: 'For the event as a whole',
  locator: 'Where',
  passage: 'Passage',
  note: 'What it shows',
  pageDescription: (kind: string, publisher: string | null, date: string | null) =>
    `${kind}${publisher === null ? '' : `, ${publisher}`}${date === null ? '' : `, ${date}`}: lineage, reliability and every claim that leans on it.`,
};

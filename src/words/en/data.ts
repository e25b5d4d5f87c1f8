/** English words of the data page and of everything machines are given: feeds, calendar, citations. */

import { formatCount } from './plural.ts';

export const data = {
  title: 'Data',
  description: 'The whole record for machines: feeds, a calendar and data files that keep dates, confidence, dispute and archives.',
  lead: 'Everything a reader sees here can be had as data. Nothing is rounded on the way: dates keep their uncertainty, every event its level, its dispute and its sources with their archived copies.',
  version: (version: string) => `Version ${version}`,
  versionMeans:
    'The version is the day of the newest dated change. The digest covers the whole record, so two copies with one digest say the same.',
  licence: (licence: string) => `The record may be used under ${licence}. Sources belong to those who made them.`,
  format: (name: string, version: string) =>
    `Data format ${name} ${version}. A change that could break a reader of these files raises the first number.`,
  digest: 'SHA-256 of the whole record',
  table: {
    file: 'File',
    what: 'What it holds',
    count: 'Count',
    size: 'Size',
    digest: 'SHA-256',
  },
  sections: {
    files: 'Data files',
    feeds: 'Feeds and calendar',
    schemas: 'Schemas',
    notes: 'How to read them',
  },
  files: {
    'events.json': 'The whole record: every event with all fields, and every source, publisher, place and actor.',
    'events.ndjson':
      'The same, one event to a line, each line with the fields of every record it leans on; notes on sources are not repeated.',
    'events.csv': 'Events as a table. Lists and nested records are JSON in a cell.',
    'events.geojson': 'Events where they happened: one feature for each event and place.',
    'timelinejs.json': 'Events as slides for TimelineJS.',
    'sources.json': 'Sources with lineage, grade and archived copies, and their publishers.',
    'sources.csv': 'Sources as a table.',
    'publishers.csv': 'Publishers as a table.',
    'places.csv': 'Places as a table.',
    'actors.csv': 'Actors as a table.',
    'datapackage.json': 'Frictionless data package: what every column of the tables means.',
    'retractions.json': 'What was withdrawn or merged into another event.',
    'feed.xml': 'New and changed events, RSS 2.0.',
    'atom.xml': 'New and changed events, Atom.',
    'feed.json': 'New and changed events, JSON Feed 1.1.',
    'corrections.xml': 'Corrections, clarifications, updates and retractions, RSS 2.0.',
    'corrections/atom.xml': 'The same corrections, Atom.',
    'corrections/feed.json': 'The same corrections, JSON Feed 1.1.',
    'events.ics': 'Events as a calendar.',
  } as Record<string, string>,
  schema: (kind: string) => `JSON Schema of ${kind}.`,
  schemaKinds: {
    event: 'an event',
    source: 'a source',
    place: 'a place',
    actor: 'an actor',
    publisher: 'a publisher',
    publication: 'the publication',
  },
  counts: {
    events: (count: number) => formatCount(count, 'event', 'events'),
    features: (count: number, unlocated: number) =>
      `${formatCount(count, 'feature', 'features')}${unlocated === 0 ? '' : `, ${unlocated} without a position`}`,
    calendar: (count: number, leftOut: number) => `${formatCount(count, 'event', 'events')}${leftOut === 0 ? '' : `; ${leftOut} left out`}`,
    records: (count: number) => formatCount(count, 'record', 'records'),
    tables: (count: number) => formatCount(count, 'table', 'tables'),
    schema: (count: number) => formatCount(count, 'field', 'fields'),
  },
  bytes: (kilobytes: string) => `${kilobytes} kB`,
  notes: {
    dates:
      'Dates are EDTF (ISO 8601-2:2019), as the editors wrote them. Beside each stand the first and last day it could cover and, where there are any, the days it surely covers.',
    computed:
      'What is under “computed” is worked out by the rules of the method page, never written by hand: the level the evidence supports, whether the event is disputed, how many independent origins it has.',
    eventDigest:
      'The digest of an event is the SHA-256 of canonical JSON (RFC 8785) of an object with “event” (its fields without “computed”) and “sources” (the sources of its “records”, without “computed”), as in the event’s own index.json.',
    recordDigest:
      'The digest of the record is that of an object with “events” (a list with “id” and “digest” of each) and every other list of records in events.json, without “computed”.',
    geojson: (km: number) =>
      `On the map file a place known to ${km} km or better is a point; a wider one, such as a country, is a circle drawn as a polygon, never a pin. “coordinateUncertaintyInMeters” gives the radius.`,
    calendar: (days: number) =>
      `The calendar holds events whose possible days are bounded and at most ${days}; they stand as all-day entries over all these days, tentative unless the event is confirmed. The others are left out rather than given a day.`,
    feeds:
      'A feed dates an event by the day it came into the record or last changed there, at noon UTC because feeds must have a clock time; when it happened is in its text.',
    csv: 'In the tables every cell is in quotation marks. A text that a spreadsheet could take for a formula has an apostrophe in front of it, and so has one that begins with an apostrophe: take one off to have the text back.',
    timelinejs:
      'TimelineJS needs a start for every slide. Where a date is not one day, the slide spans all days it could cover, and the date shown is the record’s own words.',
    each: 'Every event also has its own files: index.json, cite.json (CSL-JSON), cite.bib, cite.ris and oembed.json beside its page; every source has the three citation files; sources, places, actors and topics have a feed.xml each.',
    again:
      'events.json, events.ndjson and the CSV tables together can be read back with the import command and give the same record; the notes on sources are in events.json and the tables only.',
  },
  feed: {
    date: (date: string, edtf: string) => (date === edtf ? `When: ${date}.` : `When: ${date} (${edtf}).`),
    level: (level: string, disputed: string | undefined, supported: string, sources: string) =>
      `Confidence: ${level}${disputed === undefined ? '' : `, ${disputed}`}. The evidence supports: ${supported}; ${sources}.`,
    status: (status: string) => `This event is ${status}.`,
    correction: (type: string, date: string, text: string) => `${type.slice(0, 1).toUpperCase()}${type.slice(1)}, ${date}: ${text}`,
    correctionTitle: (type: string, title: string) => `${type.slice(0, 1).toUpperCase()}${type.slice(1)}: ${title}`,
    changed: (fields: string) => `Changed: ${fields}.`,
    sources: 'Sources:',
    archived: (captured: string | undefined) => (captured === undefined ? 'archived copy' : `archived copy, ${captured}`),
    corrections: (title: string) => `${title}: corrections`,
    correctionsDescription: 'Dated public changes to the record: corrections, clarifications, updates and retractions.',
    about: (subject: string, title: string) => `${subject} · ${title}`,
    aboutDescription: (subject: string) => `New and changed events with: ${subject}.`,
    atom: (title: string) => `${title} (Atom)`,
    json: (title: string) => `${title} (JSON Feed)`,
  },
  cite: {
    event: (parts: {
      authors: string;
      title: string;
      site: string;
      date: string;
      level: string;
      version: string;
      digest: string;
      url: string;
    }) =>
      `${parts.authors.replace(/\.$/u, '')}. “${parts.title}” (dated ${parts.date}; ${parts.level}). ${parts.site}, version of ${parts.version}, sha256:${parts.digest}. ${parts.url}`,
    source: (parts: { authors: string; title: string; publisher: string; date: string; url: string; accessed: string; archive: string }) =>
      [
        parts.authors && `${parts.authors.replace(/\.$/u, '')}.`,
        `“${parts.title}.”`,
        parts.publisher && `${parts.publisher.replace(/\.$/u, '')},`,
        `${parts.date}.`,
        parts.url,
        parts.accessed && `(read ${parts.accessed})`,
        parts.archive && `Archived: ${parts.archive}`,
      ]
        .filter(Boolean)
        .join(' '),
    undated: 'no date',
    level: (level: string, disputed: string | undefined) => `confidence: ${level}${disputed === undefined ? '' : `, ${disputed}`}`,
    published: (prose: string) => `Published: ${prose}.`,
    eventDate: (prose: string, edtf: string) => `Date of the event: ${prose} (EDTF ${edtf}).`,
    archived: (url: string, captured: string | undefined) =>
      `Archived copy: ${url}${captured === undefined ? '' : ` (captured ${captured})`}.`,
    capture: (sha256: string) => `SHA-256 of the captured file: ${sha256}.`,
    digest: (sha256: string) => `SHA-256 of the event and its sources: ${sha256}.`,
    grade: (grade: string, meaning: string) => `Reliability ${grade} (${meaning}).`,
    formats: { csl: 'CSL-JSON', bibtex: 'BibTeX', ris: 'RIS', json: 'JSON' },
  },
  embed: (title: string) => `${title}, embedded`,
};

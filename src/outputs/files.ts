/** Every file of the data page with its text, made once for each build however many pages describe it. */

import { formatCalendar, countCalendar } from './calendar/calendar.ts';
import { csvTables, formatDataPackage, formatTable, type CsvTable } from './dataset/csv.ts';
import { countFeatures, formatGeoJson } from './dataset/geojson.ts';
import { formatEventsJson, formatEventsNdjson, formatSourcesJson } from './dataset/json.ts';
import { countRetractions, formatRetractionsJson } from './dataset/retractions.ts';
import { formatTimelineJs } from './dataset/timelinejs.ts';
import { buildCorrectionEntries, buildEventEntries } from './feed/entries.ts';
import { buildCorrectionFeedInfo, buildEventFeedInfo } from './feed/feed-info.ts';
import { formatAtom, formatRss } from './feed/feed-xml.ts';
import { formatJsonFeed } from './feed/json-feed.ts';
import { buildMemo } from '../views/memo.ts';
import type { OutputContext } from './output-context.ts';
import { readExported } from './record/record-set.ts';
import { formatJsonSchema, schemaKinds } from './schema/json-schema.ts';

export interface DataFile {
  /** Path inside the site, such as `/data/events.json`. */
  readonly path: string;
  readonly section: 'files' | 'feeds' | 'schemas';
  readonly mediaType: string;
  /** What is in it, in words: "55 events". */
  readonly count: string;
  readonly text: string;
  /** Size in bytes of the text in UTF-8, and its SHA-256. */
  readonly bytes: number;
  readonly sha256: string;
}

/** All files, in the order in which the data page lists them. */
export const buildDataFiles: (context: OutputContext) => readonly DataFile[] = buildMemo((context) => {
  const text = buildTexts(context);
  const counts = buildCounts(context);
  return [...text].map(([path, { section, mediaType, text: content }]) => ({
    path,
    section,
    mediaType,
    count: counts(path, content),
    text: content,
    bytes: new TextEncoder().encode(content).length,
    sha256: context.digest(content),
  }));
});

/** The text of one file. @throws for a path that is no data file */
export function readDataFile(context: OutputContext, path: string): DataFile {
  const file = buildDataFiles(context).find((one) => one.path === path);
  if (!file) throw new Error(`There is no data file ${path}.`);
  return file;
}

type Text = Pick<DataFile, 'section' | 'mediaType' | 'text'>;

function buildTexts(context: OutputContext): ReadonlyMap<string, Text> {
  const file = (text: string, mediaType: string, section: DataFile['section'] = 'files'): Text => ({
    text,
    mediaType,
    section,
  });
  const tables = new Map<CsvTable, string>(csvTables.map((table) => [table, formatTable(context, table)]));
  const events = buildEventEntries(context);
  const corrections = buildCorrectionEntries(context);
  const json = 'application/json';
  const table = (name: CsvTable) => file(tables.get(name)!, 'text/csv');
  return new Map<string, Text>([
    ['/data/events.json', file(formatEventsJson(context), json)],
    ['/data/events.ndjson', file(formatEventsNdjson(context), 'application/x-ndjson')],
    ['/data/events.csv', table('events')],
    ['/data/events.geojson', file(formatGeoJson(context), 'application/geo+json')],
    ['/data/timelinejs.json', file(formatTimelineJs(context), json)],
    ['/data/sources.json', file(formatSourcesJson(context), json)],
    ['/data/sources.csv', table('sources')],
    ['/data/publishers.csv', table('publishers')],
    ['/data/places.csv', table('places')],
    ['/data/actors.csv', table('actors')],
    [
      '/data/datapackage.json',
      file(
        formatDataPackage(context, (name) => tables.get(name)!),
        json,
      ),
    ],
    ['/data/retractions.json', file(formatRetractionsJson(context), json)],
    ['/feed.xml', file(formatRss(context, buildEventFeedInfo(context, '/feed.xml'), events), 'application/rss+xml', 'feeds')],
    ['/atom.xml', file(formatAtom(context, buildEventFeedInfo(context, '/atom.xml'), events), 'application/atom+xml', 'feeds')],
    ['/feed.json', file(formatJsonFeed(context, buildEventFeedInfo(context, '/feed.json'), events), 'application/feed+json', 'feeds')],
    [
      '/corrections.xml',
      file(formatRss(context, buildCorrectionFeedInfo(context, '/corrections.xml'), corrections), 'application/rss+xml', 'feeds'),
    ],
    [
      '/corrections/atom.xml',
      file(formatAtom(context, buildCorrectionFeedInfo(context, '/corrections/atom.xml'), corrections), 'application/atom+xml', 'feeds'),
    ],
    [
      '/corrections/feed.json',
      file(
        formatJsonFeed(context, buildCorrectionFeedInfo(context, '/corrections/feed.json'), corrections),
        'application/feed+json',
        'feeds',
      ),
    ],
    ['/events.ics', file(formatCalendar(context), 'text/calendar', 'feeds')],
    ...schemaKinds.map(
      (kind) => [`/data/schema/${kind}.json`, file(formatJsonSchema(context, kind), 'application/schema+json', 'schemas')] as const,
    ),
  ]);
}

/** What is in a file, by its path and text. */
function buildCounts(context: OutputContext): (path: string, text: string) => string {
  const { counts } = context.words.pages.data;
  const { sources, publishers, places, actors } = context.corpus;
  const { features, unlocated } = countFeatures(context);
  const calendar = countCalendar(context);
  const events = readExported(context).length;
  const inFeed = counts.events(buildEventEntries(context).length);
  const corrected = counts.records(buildCorrectionEntries(context).length);
  const special: Readonly<Record<string, string>> = {
    '/data/events.geojson': counts.features(features, unlocated),
    '/data/sources.json': counts.records(sources.size + publishers.size),
    '/data/sources.csv': counts.records(sources.size),
    '/data/publishers.csv': counts.records(publishers.size),
    '/data/places.csv': counts.records(places.size),
    '/data/actors.csv': counts.records(actors.size),
    '/data/datapackage.json': counts.tables(csvTables.length),
    '/data/retractions.json': counts.records(countRetractions(context)),
    '/corrections.xml': corrected,
    '/corrections/atom.xml': corrected,
    '/corrections/feed.json': corrected,
    '/events.ics': counts.calendar(calendar.events, calendar.leftOut),
    '/feed.xml': inFeed,
    '/atom.xml': inFeed,
    '/feed.json': inFeed,
  };
  return (path, text) => {
    if (path.startsWith('/data/schema/')) return counts.schema(Object.keys((JSON.parse(text) as { properties: object }).properties).length);
    return special[path] ?? counts.events(events);
  };
}

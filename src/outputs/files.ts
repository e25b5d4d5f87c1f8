/** Every file of the data page with its text, each made once for each build however many pages describe it. */

import { formatCalendar, countCalendar } from './calendar/calendar.ts';
import { csvTables, formatDataPackage, formatTable, type CsvTable } from './dataset/csv.ts';
import { countFeatures, formatGeoJson } from './dataset/geojson.ts';
import { formatEventsJson, formatEventsNdjson, formatSourcesJson } from './dataset/json.ts';
import { countRetractions, formatRetractionsJson } from './dataset/retractions.ts';
import { formatTimelineJs } from './dataset/timelinejs.ts';
import { buildCorrectionEntries, buildEventEntries, type FeedEntry } from './feed/entries.ts';
import { buildCorrectionFeedInfo, buildEventFeedInfo, type FeedInfo } from './feed/feed-info.ts';
import { formatAtom, formatRss } from './feed/feed-xml.ts';
import { formatJsonFeed } from './feed/json-feed.ts';
import { buildMemo, buildTextMemo } from '../views/memo.ts';
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
export function buildDataFiles(context: OutputContext): readonly DataFile[] {
  return kinds.map(({ path }) => readDataFile(context, path));
}

/** Names of the files that stand below `/data/`. */
export function readDataFileNames(): readonly string[] {
  return kinds.filter(({ section }) => section === 'files').map(({ path }) => path.slice('/data/'.length));
}

/** One file. @throws for a path that is no data file */
export function readDataFile(context: OutputContext, path: string): DataFile {
  return fileOf(context)(path);
}

interface FileKind extends Pick<DataFile, 'path' | 'section' | 'mediaType'> {
  readonly format: (context: OutputContext) => string;
  /** What is in the file, in words. */
  readonly count: (context: OutputContext, text: string) => string;
}

/** A file is made when it is first asked for, so that what concerns one reads no more of the record than that one. */
const fileOf = buildMemo((context: OutputContext) => {
  const factsOf = buildTextMemo((asked: string) => {
    const kind = kinds.find(({ path }) => path === asked);
    if (kind === undefined) throw new Error(`There is no data file ${asked}.`);
    const { path, section, mediaType, format, count } = kind;
    const text = format(context);
    const facts = { path, section, mediaType, count: count(context, text), bytes: new TextEncoder().encode(text).length };
    return { ...facts, sha256: context.digest(text), format, held: new WeakRef({ text }) };
  });
  return (path: string): DataFile => {
    const { format, held, ...facts } = factsOf(path);
    return {
      ...facts,
      get text() {
        return held.deref()?.text ?? format(context);
      },
    };
  };
});

/** A table stands in a file of its own and is described in the package. */
const tableOf = buildMemo((context: OutputContext) => buildTextMemo((table: CsvTable) => formatTable(context, table)));
const eventsOf = buildMemo((context: OutputContext) => buildEventEntries(context));
const correctionsOf = buildMemo(buildCorrectionEntries);

const readCounts = (context: OutputContext) => context.words.pages.data.counts;
const countEvents: FileKind['count'] = (context) => readCounts(context).events(readExported(context).length);
const countRecords =
  (read: (context: OutputContext) => number): FileKind['count'] =>
  (context) =>
    readCounts(context).records(read(context));

const kinds: readonly FileKind[] = [
  ...buildKinds('files', 'application/json', [
    ['/data/events.json', formatEventsJson, countEvents],
    ['/data/events.ndjson', formatEventsNdjson, countEvents, 'application/x-ndjson'],
    ['/data/events.csv', (context) => tableOf(context)('events'), countEvents, 'text/csv'],
    ['/data/events.geojson', formatGeoJson, formatFeatureCount, 'application/geo+json'],
    ['/data/timelinejs.json', formatTimelineJs, countEvents],
    ['/data/sources.json', formatSourcesJson, countRecords(({ corpus }) => corpus.sources.size + corpus.publishers.size)],
    ...buildTable('sources', ({ corpus }) => corpus.sources.size),
    ...buildTable('publishers', ({ corpus }) => corpus.publishers.size),
    ...buildTable('places', ({ corpus }) => corpus.places.size),
    ...buildTable('actors', ({ corpus }) => corpus.actors.size),
    [
      '/data/datapackage.json',
      (context) => formatDataPackage(context, tableOf(context)),
      (context) => readCounts(context).tables(csvTables.length),
    ],
    ['/data/retractions.json', formatRetractionsJson, countRecords(countRetractions)],
  ]),
  ...buildKinds('feeds', 'application/rss+xml', [
    ...buildFeeds(['/feed.xml', '/atom.xml', '/feed.json'], buildEventFeedInfo, eventsOf, (context, count) =>
      readCounts(context).events(count),
    ),
    ...buildFeeds(
      ['/corrections.xml', '/corrections/atom.xml', '/corrections/feed.json'],
      buildCorrectionFeedInfo,
      correctionsOf,
      (context, count) => readCounts(context).records(count),
    ),
    ['/events.ics', formatCalendar, formatCalendarCount, 'text/calendar'],
  ]),
  ...buildKinds(
    'schemas',
    'application/schema+json',
    schemaKinds.map((kind) => [`/data/schema/${kind}.json`, (context) => formatJsonSchema(context, kind), formatSchemaCount]),
  ),
];

type KindRow = readonly [path: string, format: FileKind['format'], count: FileKind['count'], mediaType?: string];

function buildKinds(section: DataFile['section'], usual: string, rows: readonly KindRow[]): readonly FileKind[] {
  return rows.map(([path, format, count, mediaType = usual]) => ({ path, section, mediaType, format, count }));
}

function buildTable(table: CsvTable, read: (context: OutputContext) => number): readonly KindRow[] {
  return [[`/data/${table}.csv`, (context) => tableOf(context)(table), countRecords(read), 'text/csv']];
}

/** One feed in three formats: RSS, Atom and JSON Feed. */
function buildFeeds<Path extends string>(
  [rss, atom, json]: readonly [Path, Path, Path],
  describe: (context: OutputContext, path: Path) => FeedInfo,
  read: (context: OutputContext) => readonly FeedEntry[],
  formatLength: (context: OutputContext, length: number) => string,
): readonly KindRow[] {
  const count: FileKind['count'] = (context) => formatLength(context, read(context).length);
  return [
    [rss, (context) => formatRss(context, describe(context, rss), read(context)), count],
    [atom, (context) => formatAtom(context, describe(context, atom), read(context)), count, 'application/atom+xml'],
    [json, (context) => formatJsonFeed(context, describe(context, json), read(context)), count, 'application/feed+json'],
  ];
}

function formatFeatureCount(context: OutputContext): string {
  const { features, unlocated } = countFeatures(context);
  return readCounts(context).features(features, unlocated);
}

function formatCalendarCount(context: OutputContext): string {
  const { events, leftOut } = countCalendar(context);
  return readCounts(context).calendar(events, leftOut);
}

function formatSchemaCount(context: OutputContext, text: string): string {
  return readCounts(context).schema(Object.keys((JSON.parse(text) as { properties: object }).properties).length);
}

/** Every file of the data page: how its text is made, and what is said of it. */

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
import { readFileFacts, type FileFacts } from './file-facts.ts';
import { buildMemo, buildTextMemo } from '../views/memo.ts';
import type { OutputContext } from './output-context.ts';
import { readExported } from './record/record-set.ts';
import { joinText, type PartedText } from './parted-text.ts';
import { formatJsonSchema, schemaKinds, type SchemaKind } from './schema/json-schema.ts';

export interface DataFile {
  /** Path inside the site, such as `/data/events.json`. */
  readonly path: string;
  readonly section: 'files' | 'feeds' | 'schemas';
  readonly mediaType: string;
  /** What is in it, in words: "55 events". */
  readonly count: string;
  /** Size in bytes of the text in UTF-8, and its SHA-256. */
  readonly bytes: number;
  readonly sha256: string;
  /** The text; what is made for it is not kept. */
  readonly parts: () => PartedText;
}

/** All files, in the order in which the data page lists them. */
export function buildDataFiles(context: OutputContext): readonly DataFile[] {
  return kinds.map((kind) => buildDataFile(context, kind));
}

/** Names, without extension, of the files with that extension that stand below `/data/`. */
export function readDataFileNames(extension: string): readonly string[] {
  const files = kinds.filter(({ section, path }) => section === 'files' && path.endsWith(extension));
  return files.map(({ path }) => path.slice('/data/'.length, -extension.length));
}

/** One file. @throws for a path that is no data file */
export function readDataFile(context: OutputContext, path: string): DataFile {
  const kind = kinds.find((one) => one.path === path);
  if (kind === undefined) throw new Error(`There is no data file ${path}.`);
  return buildDataFile(context, kind);
}

interface FileKind extends Pick<DataFile, 'path' | 'section' | 'mediaType'> {
  /** Whole, or in parts where it grows with the record. */
  readonly format: (context: OutputContext) => string | PartedText;
  /** What is in the file, in words. */
  readonly count: (context: OutputContext) => string;
}

/** What is said of a file is worked out when it is asked for, so that it reads no more of the record than it says. */
function buildDataFile(context: OutputContext, { path, section, mediaType, format, count }: FileKind): DataFile {
  return {
    path,
    section,
    mediaType,
    get count() {
      return count(context);
    },
    get bytes() {
      return readFacts(context, path).bytes;
    },
    get sha256() {
      return readFacts(context, path).sha256;
    },
    parts: () => {
      const text = format(context);
      return typeof text === 'string' ? [text] : text;
    },
  };
}

/** As they were written, else as they would be. */
function readFacts(context: OutputContext, path: string): FileFacts {
  return readFileFacts(path) ?? factsOf(context)(path);
}

const factsOf = buildMemo((context: OutputContext) =>
  buildTextMemo((path: string): FileFacts => {
    const text = joinText(readDataFile(context, path).parts());
    return { bytes: new TextEncoder().encode(text).length, sha256: context.digest(text) };
  }),
);

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
    ['/data/events.csv', (context) => formatTable(context, 'events'), countEvents, 'text/csv'],
    ['/data/events.geojson', formatGeoJson, formatFeatureCount, 'application/geo+json'],
    ['/data/timelinejs.json', formatTimelineJs, countEvents],
    ['/data/sources.json', formatSourcesJson, countRecords(({ corpus }) => corpus.sources.size + corpus.publishers.size)],
    ...buildTable('sources', ({ corpus }) => corpus.sources.size),
    ...buildTable('publishers', ({ corpus }) => corpus.publishers.size),
    ...buildTable('places', ({ corpus }) => corpus.places.size),
    ...buildTable('actors', ({ corpus }) => corpus.actors.size),
    [
      '/data/datapackage.json',
      (context) => formatDataPackage(context, (table) => readFacts(context, `/data/${table}.csv`)),
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
    schemaKinds.map((kind) => [
      `/data/schema/${kind}.json`,
      (context) => formatJsonSchema(context, kind),
      (context) => formatSchemaCount(context, kind),
    ]),
  ),
];

type KindRow = readonly [path: string, format: FileKind['format'], count: FileKind['count'], mediaType?: string];

function buildKinds(section: DataFile['section'], usual: string, rows: readonly KindRow[]): readonly FileKind[] {
  return rows.map(([path, format, count, mediaType = usual]) => ({ path, section, mediaType, format, count }));
}

function buildTable(table: CsvTable, read: (context: OutputContext) => number): readonly KindRow[] {
  return [[`/data/${table}.csv`, (context) => formatTable(context, table), countRecords(read), 'text/csv']];
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

function formatSchemaCount(context: OutputContext, kind: SchemaKind): string {
  const { properties } = JSON.parse(formatJsonSchema(context, kind)) as { properties: object };
  return readCounts(context).schema(Object.keys(properties).length);
}

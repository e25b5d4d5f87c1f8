/** What the data page shows: every file with count, size and digest, and how to read them. */

import { readNumberFormat } from './formats.ts';
import type { ViewContext } from './view-context.ts';

/** A file as it was made, see the outputs; sizes in bytes, digests as SHA-256 in hexadecimal. */
export interface MadeFile {
  readonly path: string;
  readonly section: 'files' | 'feeds' | 'schemas';
  readonly count: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** What the files say of the whole record. */
export interface RecordFacts {
  readonly format: string;
  readonly formatVersion: string;
  readonly version: string;
  readonly digest: string;
  readonly licence: string;
  readonly licenceUrl?: string;
  readonly pointMaxKm: number;
  readonly calendarMaxDays: number;
}

export interface DataFileView {
  readonly href: string;
  /** `events.json`, `schema/event.json`. */
  readonly name: string;
  readonly what: string;
  readonly count: string;
  /** "540.8 kB". */
  readonly size: string;
  readonly sha256: string;
}

export interface DataView {
  readonly title: string;
  readonly description: string;
  readonly version: string;
  readonly digest: string;
  readonly format: string;
  readonly licence: { readonly text: string; readonly href?: string };
  /** Tables of files, none empty. */
  readonly sections: readonly {
    readonly key: string;
    readonly title: string;
    readonly files: readonly DataFileView[];
  }[];
  readonly notes: readonly string[];
}

export function buildDataView(context: ViewContext, files: readonly MadeFile[], facts: RecordFacts): DataView {
  const words = context.words.pages.data;
  const { notes } = words;
  return {
    title: words.title,
    description: words.description,
    version: words.version(facts.version),
    digest: facts.digest,
    format: words.format(facts.format, facts.formatVersion),
    licence: { text: words.licence(facts.licence), href: facts.licenceUrl },
    sections: (['files', 'feeds', 'schemas'] as const)
      .map((key) => ({
        key,
        title: words.sections[key],
        files: files.filter(({ section }) => section === key).map((file) => buildFile(context, file)),
      }))
      .filter((section) => section.files.length > 0),
    notes: [
      notes.dates,
      notes.computed,
      notes.eventDigest,
      notes.recordDigest,
      notes.geojson(facts.pointMaxKm),
      notes.timelinejs,
      notes.calendar(facts.calendarMaxDays),
      notes.feeds,
      notes.csv,
      notes.each,
      notes.again,
    ],
  };
}

function buildFile(context: ViewContext, { path, count, bytes, sha256 }: MadeFile): DataFileView {
  const words = context.words.pages.data;
  const name = path.replace(/^\/(?:data\/)?/u, '');
  const schema = /^schema\/(.+)\.json$/u.exec(name)?.[1] as keyof typeof words.schemaKinds | undefined;
  const kilobytes = readNumberFormat(context.words.language, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  }).format(bytes / 1000);
  return {
    href: context.link(path),
    name,
    what: schema ? words.schema(words.schemaKinds[schema]) : (words.files[name] ?? ''),
    count,
    size: words.bytes(kilobytes),
    sha256,
  };
}

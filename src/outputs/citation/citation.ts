/** What a citation says, whatever its format. */

import { formatDay, isExactDay, parseEdtf, type EdtfDate } from '../../domain/edtf.ts';
import type { Event } from '../../domain/event.ts';
import type { SourceKind } from '../../domain/evidence.ts';
import type { Source } from '../../domain/source.ts';
import { readEntryDays } from '../../views/entry-days.ts';
import type { OutputContext } from '../output-context.ts';
import { buildEventJudgement } from '../record/event-judgement.ts';
import { buildEventRevision } from '../record/revision.ts';
import { formatLine } from '../text.ts';

export interface Citation {
  /** Fit as a key in every format: `a-z`, `0-9`, `-`. */
  readonly key: string;
  readonly kind: SourceKind | 'event';
  readonly title: string;
  /** Names as printed; nothing is known of which part of them is a family name. */
  readonly authors: readonly string[];
  /** The publication an event stands in. */
  readonly container?: string;
  readonly publisher?: string;
  readonly issued?: CitationDate;
  /** When the thing cited happened, for events. */
  readonly eventDate?: CitationDate;
  /** ISO day. */
  readonly accessed?: string;
  readonly url?: string;
  readonly archive?: string;
  readonly language?: string;
  readonly abstract?: string;
  readonly keywords: readonly string[];
  /** ISO day of the state that is cited. */
  readonly version?: string;
  /** SHA-256, hexadecimal: of the event with its sources, or of the captured file of a source. */
  readonly digest?: string;
  /** Sentences. */
  readonly notes: readonly string[];
  /** As a line of plain text. */
  readonly text: string;
}

/** A date as citation formats can take it. */
export interface CitationDate {
  readonly date: EdtfDate;
  readonly prose: string;
  /** EDTF of level 0 or 1, which is all that citation formats know; undefined for sets and other forms of level 2. */
  readonly simple?: string;
  /** Year, month and day as far as the date is a plain one of them; undefined for all else. */
  readonly parts?: readonly string[];
}

export function buildEventCitation(context: OutputContext, event: Event): Citation {
  const { publication } = context;
  const words = context.words.pages.data.cite;
  const { version, digest } = buildEventRevision(context, event);
  const { added } = readEntryDays(context, event);
  const { disputed } = buildEventJudgement(context, event);
  const authors = publication.editors.map(({ name }) => formatLine(name));
  const url = context.absolute(`/events/${event.id}/`);
  const level = words.level(context.words.record.levels[event.confidence], disputed ? context.words.record.disputed : undefined);
  const title = formatLine(event.title);
  const prose = context.prose(event.date);
  return {
    key: event.id,
    kind: 'event',
    title,
    authors,
    container: formatLine(publication.title),
    publisher: formatLine(publication.title),
    issued: readDay(context, added),
    eventDate: buildCitationDate(context, event.date),
    url,
    language: publication.language,
    abstract: formatLine(event.summary),
    keywords: event.topics.map(({ label }) => formatLine(label)),
    version,
    digest,
    notes: [`${level.slice(0, 1).toUpperCase()}${level.slice(1)}.`, words.eventDate(prose, event.date.edtf), words.digest(digest)],
    text: words.event({
      authors: authors.join(', '),
      title,
      site: publication.title,
      date: prose,
      level,
      version,
      digest,
      url,
    }),
  };
}

export function buildSourceCitation(context: OutputContext, source: Source): Citation {
  const words = context.words.pages.data.cite;
  const publisher = source.publisher && context.corpus.publishers.get(source.publisher)?.name;
  const [archive] = source.archives;
  const grade = context.corpus.provenance.grades.get(source.id) ?? source.reliability;
  const authors = source.authors.map(formatLine);
  const title = formatLine(source.title);
  const page = context.absolute(`/sources/${source.id}/`);
  return {
    key: source.id,
    kind: source.kind,
    title,
    authors,
    publisher: publisher && formatLine(publisher),
    issued: source.published && buildCitationDate(context, source.published),
    accessed: source.accessed,
    url: source.url ?? page,
    archive: archive?.url,
    language: source.language,
    keywords: [],
    digest: source.capture?.sha256,
    notes: [
      ...(source.published ? [words.published(`${context.prose(source.published)} (EDTF ${source.published.edtf})`)] : []),
      ...source.archives.map(({ url, captured }) => words.archived(url, captured)),
      ...(source.capture ? [words.capture(source.capture.sha256)] : []),
      words.grade(grade, context.words.record.reliabilities[grade]),
      page,
    ],
    text: words.source({
      authors: authors.join(', '),
      title,
      publisher: publisher ?? '',
      date: source.published ? context.prose(source.published) : words.undated,
      url: source.url ?? page,
      accessed: source.accessed ?? '',
      archive: archive?.url ?? '',
    }),
  };
}

function buildCitationDate(context: OutputContext, date: EdtfDate): CitationDate {
  const isPlain = date.kind === 'date' && !date.uncertain && !date.approximate;
  return {
    date,
    prose: context.prose(date),
    simple: isSimple(date) ? date.edtf : undefined,
    parts: isExactDay(date)
      ? formatDay(date.possible.from!).split(/(?<=\d)-/u)
      : isPlain && (date.precision === 'year' || date.precision === 'month')
        ? date.edtf.split(/(?<=\d)-/u)
        : undefined,
  };
}

/** EDTF of level 0 or 1: one date or an interval, qualified as a whole, digits missing only at the end. */
function isSimple({ kind, edtf }: EdtfDate): boolean {
  return (kind === 'date' || kind === 'interval') && simpleForm.test(edtf);
}

const point = String.raw`(?:-?(?:\d{4}(?:-(?:\d{2}(?:-(?:\d{2}|XX))?|XX(?:-XX)?))?|\d{3}X|\d{2}XX)[?~%]?|Y-?\d{5,})`;
const simpleForm = new RegExp(`^(?:${point}|(?:${point}|\\.\\.)?/(?:${point}|\\.\\.)?)$`, 'u');

function readDay(context: OutputContext, day: string): CitationDate | undefined {
  const parsed = parseEdtf(day);
  return parsed.ok ? buildCitationDate(context, parsed.date) : undefined;
}

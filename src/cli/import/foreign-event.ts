/** One event of somebody else's data as a draft, with the sources, places and actors it names. */

import { compareIds, idMaxLength } from '../../domain/id.ts';
import { urlField } from '../../corpus/schema/fields.ts';
import { buildLoss, type Draft, type ImportResult, type Loss } from './draft.ts';
import type { ForeignDate } from './foreign-date.ts';
import { formatAllowed, formatMarkdown, hasHtml, readHtmlText } from './plain-text.ts';

/** What other people's data may say of an event. */
export interface ForeignEvent {
  readonly where: string;
  readonly id?: string;
  readonly title?: string;
  readonly text?: string;
  readonly date: ForeignDate;
  /** The date as the file shows it to readers, where that is a field of its own. */
  readonly displayDate?: string;
  readonly sources: readonly { readonly text: string; readonly title?: string }[];
  readonly places: readonly string[];
  readonly position?: { readonly lat: number; readonly lon: number };
  readonly actors: readonly string[];
  readonly topics: readonly string[];
  readonly losses: readonly Loss[];
}

/** Longest texts of the fields of an event, by the schema. */
const longest = { title: 160, summary: 600, topic: 60, name: 160 } as const;

/**
 * Every draft is a draft: `status: draft`, `confidence: unverified`. A title or summary that is too long is cut at a word
 * and stands whole in the body.
 *
 * @param taken ids of events already given, to which this one's is added
 */
export function buildForeignEvent(event: ForeignEvent, taken: Set<string>): ImportResult {
  const { where, date } = event;
  const losses = [...event.losses];
  const lose = (field: string, value: unknown, reason: string) => losses.push(buildLoss(where, field, value, reason));
  const text = formatAllowed(readHtmlText(event.text ?? ''));
  if (event.text && hasHtml(event.text))
    lose('text', event.text, 'Only the words were taken; links and other marks of the text were dropped.');
  const title =
    formatAllowed(readHtmlText(event.title ?? '')).replace(/\s+/gu, ' ') || cutText(text.split('\n', 1)[0] ?? '', longest.title);
  if (title === '') {
    lose('title', '', 'An event needs a title or a text; this one was left out.');
    return { drafts: [], losses };
  }
  if (title.length > longest.title) lose('title', title, `The title was cut to ${longest.title} characters; it stands whole in the body.`);
  if (text.length > longest.summary)
    lose('text', text, `The summary was cut to ${longest.summary} characters; the text stands whole in the body.`);
  if (date.time !== undefined) lose('date', date.time, 'A clock time is kept only for observations; the draft has the day alone.');
  if (!date.isRead) lose('date', date.note ?? date.edtf, 'The date was not read; the draft says so.');
  else if (date.note !== undefined) lose('date', date.note, `The draft has ${date.edtf}, and says in its dateNote what is printed.`);
  const sources = event.sources.map((source) => buildSource(source));
  const named = (kind: 'place' | 'actor', names: readonly string[]) =>
    names.map((name) => buildNamed(kind, formatAllowed(name), kind === 'place' && names.length === 1 ? event.position : undefined));
  const places = named('place', event.places);
  const actors = named('actor', event.actors);
  if (event.position && places.length !== 1)
    lose('position', event.position, 'Coordinates belong to a place, and the file names none or several here.');
  const topics = event.topics
    .map(formatAllowed)
    .filter((topic) => topic.length <= longest.topic || void lose('topics', topic, `A topic has at most ${longest.topic} characters.`));
  const whole = [...(title.length > longest.title ? [title] : []), ...(text.length > longest.summary ? [text] : [])];
  const notes = [
    date.note,
    event.displayDate && event.displayDate !== date.edtf
      ? `The imported file shows the date as "${formatAllowed(event.displayDate)}".`
      : undefined,
  ];
  const draft: Draft = {
    kind: 'event',
    id: readFreeId(readIdOf(event.id ?? title) || 'event', taken),
    fields: {
      title: cutText(title, longest.title),
      date: date.edtf,
      dateNote: notes.filter(Boolean).join(' ') || undefined,
      summary: cutText(text.replace(/\n+/gu, ' '), longest.summary) || cutText(title, longest.summary),
      confidence: 'unverified',
      status: 'draft',
      places: [...new Set(places.map(({ id }) => id))],
      actors: [...new Set(actors.map(({ id }) => id))],
      topics: [...new Set(topics)],
      sources: [...new Set(sources.map(({ id }) => id))],
    },
    ...(whole.length > 0 ? { body: formatMarkdown(whole.join('\n')) } : {}),
  };
  return { drafts: [draft, ...sources, ...places, ...actors], losses };
}

/** An id made of a text: Latin letters without their marks, digits and hyphens; empty where it has none of these. */
export function readIdOf(text: string): string {
  const plain = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z0-9]+/gu, '-');
  return plain.slice(0, idMaxLength - 4).replace(/^-+|-+$/gu, '');
}

function readFreeId(wanted: string, taken: Set<string>): string {
  let id = wanted;
  for (let count = 2; taken.has(id); count++) id = `${wanted}-${count}`;
  taken.add(id);
  return id;
}

function buildSource({ text, title }: { readonly text: string; readonly title?: string }): Draft {
  const isUrl = urlField.safeParse(text).success;
  const url = isUrl ? new URL(text) : undefined;
  const name = formatAllowed(title ?? '') || (url ? `${url.hostname}${url.pathname === '/' ? '' : url.pathname}` : formatAllowed(text));
  const id = readIdOf(url ? `${url.hostname.replace(/^www\./u, '')}-${url.pathname}${url.search}` : text) || `source-${readNumberOf(text)}`;
  return {
    kind: 'source',
    id,
    fields: {
      title: cutText(name.replace(/\s+/gu, ' ').trim(), 240),
      url: isUrl ? text : undefined,
    },
  };
}

function buildNamed(kind: 'place' | 'actor', name: string, position: ForeignEvent['position']): Draft {
  return {
    kind,
    id: readIdOf(name) || `${kind}-${readNumberOf(name)}`,
    fields: { name: cutText(name, longest.name), ...position },
  };
}

/** A number that stands for a text of which no Latin letter could be kept; the same for the same text. */
function readNumberOf(text: string): string {
  let sum = 7;
  for (const character of text) sum = (sum * 31 + character.codePointAt(0)!) % 0xffff_ffff;
  return sum.toString(36);
}

function cutText(text: string, length: number): string {
  if (text.length <= length) return text.trim();
  const cut = text.slice(0, length - 1);
  const end = cut.lastIndexOf(' ');
  return `${(end > length / 2 ? cut.slice(0, end) : cut).trim().toWellFormed()}…`;
}

/** Drafts in the order in which they are written. */
export function compareDrafts(a: Draft, b: Draft): number {
  return compareIds(a.kind, b.kind) || compareIds(a.id, b.id);
}

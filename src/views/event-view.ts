/** The page of one event: what happened, when, how sure, and everything that carries it. */

import { parseEdtf } from '../domain/edtf.ts';
import { readEvidence, type Event, type InverseRelation, type Relation } from '../domain/event.ts';
import type { CorrectionType } from '../domain/correction.ts';
import type { Level } from '../domain/confidence.ts';
import type { EventId } from '../domain/id.ts';
import { isReportedBy, readFirstReport } from '../domain/knowledge.ts';
import { reliabilities, type Reliability } from '../domain/source.ts';
import { buildBodyHtml } from './body-view.ts';
import { buildDayView } from './date-view.ts';
import { buildEventCard, readDisputedClaims, type EventCardView, type NamedLink } from './event-card-view.ts';
import { buildCite, buildNeighbours, type CiteView, type NeighboursView } from './event-foot-view.ts';
import { buildClaimViews, buildSides, type ClaimView } from './evidence-view.ts';
import { buildHistoryView, type HistoryView } from './history-view.ts';
import { buildOriginsView, type OriginsView } from './origin-view.ts';
import { buildTrace, type TraceView } from './trace-view.ts';
import { buildPeriods, readStatedPeriod } from './period-range.ts';
import type { ViewContext } from './view-context.ts';

/** Something dated and said in public about the record: a correction or an assessment. */
export interface DatedText {
  readonly date: string;
  readonly datetime?: string;
  readonly text: string;
}

export interface EventView {
  readonly card: EventCardView;
  /** Month under which the timeline lists it. */
  readonly crumb: NamedLink;
  readonly dateNote?: string;
  /** Clock time of an observation with its zone; absent where no source gives one. */
  readonly observedAt?: { readonly text: string; readonly datetime: string };
  readonly firstReported: string;
  /** Claims that are disputed, by statement; empty where the event is its own single claim. */
  readonly disputedClaims: readonly NamedLink[];
  readonly notice?: string;
  /** The last retraction's or correction's text, for a retracted event. */
  readonly retraction?: string;
  readonly override?: { readonly reason: string; readonly by: string };
  readonly trace: TraceView;
  readonly claims: readonly ClaimView[];
  /** Evidence on the event as a whole, beside that of its claims; absent where there is none. */
  readonly whole?: Pick<ClaimView, 'supports' | 'disputes' | 'mentions'>;
  /** The grades that occur on the page, best first, in a sentence; empty without evidence. */
  readonly grades: string;
  /** Finished HTML. */
  readonly bodyHtml: string | null;
  readonly related: readonly { readonly relation: string; readonly event: EventCardView }[];
  readonly history: HistoryView | null;
  readonly origins: OriginsView;
  readonly places: readonly NamedLink[];
  readonly actors: readonly NamedLink[];
  readonly topics: readonly NamedLink[];
  readonly corrections: readonly (DatedText & {
    readonly type: CorrectionType;
    readonly typeText: string;
    readonly fieldsText?: string;
  })[];
  readonly assessments: readonly (DatedText & {
    readonly level: Level;
    readonly levelWord: string;
  })[];
  readonly cite: CiteView;
  readonly neighbours: NeighboursView;
}

/** The pages of events: one for each that readers may see, and one for each id that was merged into it. */
export function readEventPages(context: ViewContext): readonly { readonly id: string; readonly event: Event; readonly moved: boolean }[] {
  return context.index.published.flatMap((event) => [
    { id: event.id, event, moved: false },
    ...event.replaces.map((id) => ({ id, event, moved: true })),
  ]);
}

export function buildEventView(context: ViewContext, event: Event, citation?: string): EventView {
  const { corpus, words, link } = context;
  const { record } = words;
  const own = words.pages.event;
  const card = buildEventCard(context, event);
  const claims = buildClaimViews(context, event);
  const disputed = new Set(readDisputedClaims(context, event).map((id) => `claim-${id}`));
  const reported = readFirstReport(event, corpus);
  const retraction = event.corrections.filter(({ type }) => type === 'retraction').at(-1)?.text;
  return {
    card,
    crumb: buildCrumb(context, event),
    dateNote: event.dateNote,
    observedAt: event.observedAt === undefined ? undefined : { text: formatInstant(context, event.observedAt), datetime: event.observedAt },
    firstReported:
      reported === null ? own.notReported : own.firstReported(buildDayView(context, reported).text, isReportedBy(reported, event, corpus)),
    disputedClaims: event.hasOwnClaims
      ? claims.filter(({ anchor }) => disputed.has(anchor)).map(({ anchor, statement }) => ({ href: `#${anchor}`, text: statement }))
      : [],
    notice: event.status === 'retracted' ? own.retracted : event.status === 'checking' ? own.checking : undefined,
    retraction: event.status === 'retracted' ? retraction : undefined,
    override: event.overrides,
    trace: buildTrace(context, event),
    claims,
    whole: event.hasOwnClaims && event.sources.length > 0 ? buildSides(context, event.sources, 'fact') : undefined,
    grades: buildGrades(context, event),
    bodyHtml: buildBodyHtml(context, 'event', event.id),
    related: buildRelated(context, event.id),
    history: buildHistoryView(context, event),
    origins: buildOriginsView(context, event),
    places: card.places,
    actors: event.actors.map((id) => ({
      href: link(`/actors/${id}/`),
      text: corpus.actors.get(id)?.name ?? id,
    })),
    topics: event.topics.map(({ slug, label }) => ({
      href: link(`/topics/${slug}/`),
      text: corpus.topics.get(slug)?.label ?? label,
    })),
    corrections: event.corrections.map(({ date, type, text, fields }) => ({
      ...buildDated(context, date, text),
      type,
      typeText: record.asTitle(record.correctionTypes[type]),
      fieldsText: fields.length === 0 ? undefined : own.fields(fields),
    })),
    assessments: event.assessments.map(({ date, confidence, reason }) => ({
      ...buildDated(context, date, reason),
      level: confidence,
      levelWord: record.asTitle(record.levels[confidence]),
    })),
    cite: buildCite(context, event, citation),
    neighbours: buildNeighbours(context, event),
  };
}

function buildRelated(context: ViewContext, id: EventId): EventView['related'] {
  const phrases: Readonly<Record<Relation | InverseRelation, string>> = context.words.record.relations;
  return (context.index.related.get(id) ?? []).map(({ event, relation }) => ({
    relation: context.words.record.asTitle(phrases[relation]),
    event: buildEventCard(context, event),
  }));
}

function buildGrades(context: ViewContext, event: Event): string {
  const { corpus, words } = context;
  const used = new Set(readEvidence(event).map((piece) => corpus.provenance.grades.get(piece.source) ?? 'F'));
  const all = Object.keys(reliabilities) as Reliability[];
  return words.pages.event.claim.grades(
    all.filter((grade) => used.has(grade)).map((grade) => `${grade} ${words.record.reliabilities[grade]}`),
  );
}

function buildDated(context: ViewContext, iso: string, text: string): DatedText {
  const parsed = parseEdtf(iso);
  return { date: parsed.ok ? context.prose(parsed.date) : iso, datetime: iso, text };
}

function buildCrumb(context: ViewContext, event: Event): NamedLink {
  const key = readStatedPeriod(event.date);
  if (!buildPeriods(event.date).some((period) => period.key === key))
    return { href: context.link('/'), text: context.words.site.nav.timeline };
  const parsed = parseEdtf(key.replace('/', '-'));
  return { href: context.link(`/${key}/`), text: parsed.ok ? context.prose(parsed.date) : key };
}

/** A clock time as its source gives it, with the day and the offset; never converted. */
function formatInstant(context: ViewContext, instant: string): string {
  const [day = '', time = ''] = instant.split('T');
  const zone = time.replace(/^[\d:]+/u, '');
  const clock = time.slice(0, time.length - zone.length);
  const parsed = parseEdtf(day);
  const utc = context.words.pages.event.zone;
  return `${parsed.ok ? context.prose(parsed.date) : day}${context.words.record.separator}${clock} ${zone === 'Z' ? utc : `${utc}${zone}`}`;
}

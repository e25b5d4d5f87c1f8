/** Every difference between two states of one event. */

import { buildEventSupport } from '../../domain/confidence.ts';
import type { Claim, Event } from '../../domain/event.ts';
import type { Corpus } from '../corpus.ts';
import { buildDetail, type Detail } from './change.ts';
import { readEvidenceDetails } from './evidence-details.ts';
import { readLostItems, readNewItems } from './history.ts';

/** The two corpora that two states of an event belong to. */
export interface TwoCorpora {
  readonly before: Corpus;
  readonly after: Corpus;
}

/** Differences in the order of the page: what is said, how surely, on what, then what surrounds it. */
export function readEventDetails(before: Event, after: Event, corpora: TwoCorpora): readonly Detail[] {
  const evidence = readEvidenceDetails(before.sources, after.sources, {
    field: 'sources',
    path: ['sources'],
    corpora,
  });
  const claims = readClaimDetails(before, after, corpora);
  const sources = [...evidence, ...claims].filter(({ form }) => form === 'id');
  return [
    ...buildDetail('status', ['status'], before.status, after.status),
    ...buildDetail('title', ['title'], before.title, after.title),
    ...buildDetail('date', ['date'], before.date.edtf, after.date.edtf, 'date'),
    ...buildDetail('observedAt', ['observedAt'], before.observedAt, after.observedAt),
    ...buildDetail('summary', ['summary'], before.summary, after.summary),
    ...buildDetail('confidence', ['confidence'], before.confidence, after.confidence, 'level', readReasons(before, after, sources)),
    ...readSupport(before, after, corpora),
    ...evidence,
    ...claims,
    ...buildDetail('dateNote', ['dateNote'], before.dateNote, after.dateNote),
    ...readList('places', before.places, after.places),
    ...readList('actors', before.actors, after.actors),
    ...readList(
      'topics',
      before.topics.map(({ label }) => label),
      after.topics.map(({ label }) => label),
    ),
    ...readList('related', before.related.map(formatRelated), after.related.map(formatRelated)),
    ...readList('replaces', before.replaces, after.replaces),
    ...readHistory(before, after),
    ...buildDetail('body', [], readText(before, corpora.before), readText(after, corpora.after)),
  ];
}

/** What the weakest key claim is supported to, where that is not as it was; its reason is the count of origins. */
export function readSupport(before: Event, after: Event, corpora: TwoCorpora): readonly Detail[] {
  const [old, now] = [
    buildEventSupport(before, corpora.before.provenance).support,
    buildEventSupport(after, corpora.after.provenance).support,
  ];
  const count = ({ supporting: { sources, origins } }: typeof old) =>
    `${sources} ${sources === 1 ? 'source' : 'sources'} from ${origins} ${origins === 1 ? 'origin' : 'origins'}`;
  const counts = count(old) === count(now) ? count(now) : `${count(old)} before, ${count(now)} now`;
  return buildDetail('supported', ['confidence'], old.ceiling, now.ceiling, 'level', [counts]);
}

function readReasons(before: Event, after: Event, sources: readonly Detail[]): readonly string[] {
  const reasons = readNewItems(before.assessments, after.assessments).map(({ item }) => item.reason);
  if (reasons.length > 0) return [reasons.at(-1)!];
  const added = [...new Set(sources.flatMap((one) => (one.before === null ? [one.after!] : [])))];
  return added.length === 0 ? [] : [`new evidence: ${added.join(', ')}`];
}

function readClaimDetails(before: Event, after: Event, corpora: TwoCorpora): readonly Detail[] {
  const [old, now] = [before, after].map((event) => (event.hasOwnClaims ? event.claims : []));
  const indexOf = (claims: readonly Claim[], id: string) => claims.findIndex((one) => one.id === id);
  const details = now!.flatMap((claim, index) => {
    const path = ['claims', index] as const;
    const was = old![indexOf(old!, claim.id)];
    if (was === undefined) return buildDetail(`claims.${claim.id}`, path, null, claim.statement);
    const field = (name: string) => `claims.${claim.id}.${name}`;
    const reasons = readReasons(before, after, []);
    return [
      ...buildDetail(field('statement'), [...path, 'statement'], was.statement, claim.statement),
      ...buildDetail(field('confidence'), [...path, 'confidence'], was.confidence, claim.confidence, 'level', reasons),
      ...buildDetail(field('type'), [...path, 'type'], was.type, claim.type),
      ...buildDetail(field('key'), [...path, 'key'], String(was.key), String(claim.key)),
      ...readEvidenceDetails(was.evidence, claim.evidence, {
        field: field('evidence'),
        path: [...path, 'evidence'],
        corpora,
      }),
    ];
  });
  const gone = old!.filter(({ id }) => indexOf(now!, id) < 0);
  return [...details, ...gone.flatMap((claim) => buildDetail(`claims.${claim.id}`, ['claims'], claim.statement, null))];
}

/** New corrections and assessments, and those that are not there as they were. */
function readHistory(before: Event, after: Event): readonly Detail[] {
  const correction = ({ date, type, text }: Event['corrections'][number]) => `${date}, ${type}: ${text}`;
  const assessment = ({ date, confidence, reason }: Event['assessments'][number]) => `${date}, ${confidence}: ${reason}`;
  return [
    ...readItems('corrections', before.corrections, after.corrections, correction),
    ...readItems('assessments', before.assessments, after.assessments, assessment),
  ];
}

function readItems<Item extends { readonly date: string }>(
  field: string,
  before: readonly Item[],
  after: readonly Item[],
  format: (item: Item) => string,
): readonly Detail[] {
  return [
    ...readNewItems(before, after).flatMap(({ item, index }) => buildDetail(field, [field, index], null, format(item))),
    ...readLostItems(before, after).flatMap(({ item }) => buildDetail(field, [field], format(item), null)),
  ];
}

function readList(field: string, before: readonly string[], after: readonly string[]): readonly Detail[] {
  return [
    ...after.flatMap((one, index) => (before.includes(one) ? [] : buildDetail(field, [field, index], null, one, 'id'))),
    ...before.flatMap((one) => (after.includes(one) ? [] : buildDetail(field, [field], one, null, 'id'))),
  ];
}

function formatRelated({ event, relation }: Event['related'][number]): string {
  return `${relation} ${event}`;
}

function readText(event: Event, corpus: Corpus): string | null {
  return corpus.records.get(`event/${event.id}`)?.body?.text ?? null;
}

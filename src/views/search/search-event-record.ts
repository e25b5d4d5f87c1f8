/** What the search knows of an event: its account and each of its claims, with everything it can be filtered by. */

import { readBody } from '../../corpus/corpus.ts';
import { isDisputed } from '../../domain/confidence.ts';
import { parseDay } from '../../domain/edtf.ts';
import { readCitedSources, readEvidence, type Claim, type Event } from '../../domain/event.ts';
import { buildOrigins } from '../../domain/provenance.ts';
import { readEntryDays, unknownDay } from '../entry-days.ts';
import type { ViewContext } from '../view-context.ts';
import type { SearchPart, SearchRecord } from './search-record.ts';
import { buildSpellings, withContainers } from './search-spellings.ts';

export function buildEventSearchRecord(context: ViewContext, event: Event): SearchRecord {
  const { corpus } = context;
  const places = event.places.flatMap((id) => withContainers(context, id));
  const actors = event.actors.flatMap((id) => corpus.actors.get(id) ?? []);
  const evidence = readEvidence(event);
  const publishers = evidence.flatMap(({ source }) => corpus.sources.get(source)?.publisher ?? []);
  const parts = buildParts(context, event);
  const text = [event.title, ...parts.map((part) => part.text)].join(' ');
  const names = [...places, ...actors].flatMap(({ name, aliases }) => [name, ...aliases]);
  const { changed } = readEntryDays(context, event);
  return {
    kind: 'event',
    id: event.id,
    url: context.link(`/events/${event.id}/`),
    title: event.title,
    date: context.prose(event.date),
    days: { possible: event.date.possible, certain: event.date.certain },
    changed: changed === unknownDay ? null : (parseDay(changed) ?? null),
    level: event.confidence,
    disputed: event.claims.some((claim) => isDisputed(claim.evidence, corpus.provenance)),
    origins: context.words.record.origins(buildOrigins(readCitedSources(event), corpus.provenance).length),
    detail: '',
    facets: {
      place: readOnce(places.map(({ id }) => id)),
      actor: readOnce(event.actors),
      topic: readOnce(event.topics.map(({ slug }) => slug)),
      publisher: readOnce(publishers),
      evidence: readOnce(evidence.map(({ kind }) => kind)),
    },
    aliases: [],
    ...buildSpellings(context, text, [...names, ...event.topics.map(({ label }) => label)]),
    parts,
  };
}

/** The summary, each claim with what is noted about its evidence, and the account. */
function buildParts(context: ViewContext, event: Event): readonly SearchPart[] {
  const body = readBody(context.corpus, 'event', event.id)?.text ?? '';
  const noted = (claim: Claim) => claim.evidence.flatMap(({ note, passage }) => [passage ?? '', note ?? '']).join(' ');
  return [
    { anchor: '', text: event.summary, isShort: true },
    ...event.claims.flatMap((claim): SearchPart[] => [
      ...(event.hasOwnClaims ? [buildClaimPart(context, claim)] : []),
      { anchor: event.hasOwnClaims ? `claim-${claim.id}` : 'claims', text: noted(claim), isShort: false },
    ]),
    { anchor: 'account', text: body, isShort: false },
    ...event.corrections.map(({ text }) => ({ anchor: 'corrections', text, isShort: false })),
  ].filter(({ text }) => text.trim() !== '');
}

function buildClaimPart({ corpus, words }: ViewContext, claim: Claim): SearchPart {
  const sources = claim.evidence.map(({ source }) => source);
  return {
    anchor: `claim-${claim.id}`,
    text: claim.statement,
    claim: {
      level: claim.confidence,
      disputed: isDisputed(claim.evidence, corpus.provenance),
      origins: words.record.origins(buildOrigins(sources, corpus.provenance).length),
    },
    isShort: true,
  };
}

function readOnce(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}

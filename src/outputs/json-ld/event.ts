/** The page of an event as schema.org data: an article about an event, the claims it makes, and what it rests on. */

import type { Article, Claim as ClaimNode, CorrectionComment, Event as EventNode, Graph, Place as PlaceNode, Review } from 'schema-dts';
import { formatDay, isExactDay } from '../../domain/edtf.ts';
import { readCitedSources, type Claim, type Event } from '../../domain/event.ts';
import type { Place } from '../../domain/place.ts';
import { readEntryDays } from '../../views/entry-days.ts';
import { pointMaxKm } from '../dataset/area.ts';
import { readLicenceUrl } from '../dataset/header.ts';
import type { OutputContext } from '../output-context.ts';
import { buildEventJudgement } from '../record/event-judgement.ts';
import { buildEventRevision } from '../record/revision.ts';
import { buildPublisherReference, readPublisherId } from './organisation.ts';
import { buildSourceReference } from './source.ts';

/**
 * The graph of an event page. `startDate` and `endDate` are given only where every day is certain; `temporalCoverage`
 * always holds the date as EDTF. Levels are the editors' reviews of the claims, since that is what they are.
 */
export function buildEventGraph(context: OutputContext, event: Event): Graph {
  const sources = readCitedSources(event).flatMap((id) => context.corpus.sources.get(id) ?? []);
  return {
    '@context': 'https://schema.org',
    '@graph': [
      buildArticle(context, event),
      buildEventNode(context, event),
      ...event.claims.map((claim) => buildClaim(context, event, claim)),
      ...sources.map((source) => buildSourceReference(context, source)),
      buildPublisherReference(context),
    ],
  };
}

function buildArticle(context: OutputContext, event: Event): Article {
  const { publication } = context;
  const url = context.absolute(`/events/${event.id}/`);
  const id = context.permanent(`/events/${event.id}/`);
  const { added, changed } = readEntryDays(context, event);
  const { version, digest } = buildEventRevision(context, event);
  const supporting = event.claims.flatMap(({ evidence }) => evidence.filter(({ stance }) => stance === 'supports'));
  const works = (ids: Iterable<string>) => [...new Set(ids)].map((source) => ({ '@id': context.permanent(`/sources/${source}/`) }));
  return {
    '@type': 'Article',
    '@id': id,
    url,
    mainEntityOfPage: url,
    headline: event.title,
    description: event.summary,
    inLanguage: publication.language,
    datePublished: added,
    dateModified: changed,
    temporalCoverage: event.date.edtf,
    version,
    identifier: { '@type': 'PropertyValue', propertyID: 'sha256', value: digest },
    license: readLicenceUrl(publication.licence) ?? publication.licence,
    author: publication.editors.map(({ name, url: home }) => ({
      '@type': 'Organization' as const,
      name,
      ...(home ? { url: home } : {}),
    })),
    publisher: { '@id': readPublisherId(context) },
    isPartOf: { '@id': `${context.permanent('/data/')}#dataset` },
    about: { '@id': `${id}#event` },
    mentions: event.claims.map((claim) => ({ '@id': `${id}#claim-${claim.id}` })),
    citation: works(readCitedSources(event)),
    isBasedOn: works(supporting.map(({ source }) => source)),
    ...(event.topics.length > 0 ? { keywords: event.topics.map(({ label }) => label) } : {}),
    ...(event.corrections.length > 0 ? { correction: buildCorrections(context, event) } : {}),
    ...(event.status === 'retracted' || event.status === 'checking'
      ? { creativeWorkStatus: context.words.record.statuses[event.status] }
      : {}),
  };
}

function buildCorrections(context: OutputContext, event: Event): readonly CorrectionComment[] {
  return event.corrections.map(({ date, type, text }, index) => ({
    '@type': 'CorrectionComment',
    '@id': `${context.permanent(`/events/${event.id}/`)}#correction-${index + 1}`,
    datePublished: date,
    name: context.words.record.correctionTypes[type],
    text,
  }));
}

function buildEventNode(context: OutputContext, event: Event): EventNode {
  const { certain } = event.date;
  const isSure =
    isExactDay(event.date) ||
    (event.date.kind === 'interval' &&
      certain !== null &&
      certain.from === event.date.possible.from &&
      certain.to === event.date.possible.to);
  const places = event.places.flatMap((id) => context.corpus.places.get(id) ?? []);
  const { disputed, supported } = buildEventJudgement(context, event);
  return {
    '@type': 'Event',
    '@id': `${context.permanent(`/events/${event.id}/`)}#event`,
    name: event.title,
    description: event.summary,
    ...(isSure ? { startDate: formatDay(certain!.from!), endDate: formatDay(certain!.to!) } : {}),
    ...(places.length > 0 ? { location: places.map((place) => buildPlace(context, place)) } : {}),
    review: buildReview(context, event.confidence, supported, disputed),
  };
}

/** Coordinates only where a point says no more than is known. */
function buildPlace(context: OutputContext, place: Place): PlaceNode {
  const isPoint = place.lat !== undefined && (place.precisionKm ?? 0) <= pointMaxKm;
  return {
    '@type': 'Place',
    '@id': context.permanent(`/places/${place.id}/`),
    name: place.name,
    url: context.absolute(`/places/${place.id}/`),
    ...(isPoint ? { geo: { '@type': 'GeoCoordinates', latitude: place.lat!, longitude: place.lon! } } : {}),
  };
}

function buildClaim(context: OutputContext, event: Event, claim: Claim): ClaimNode {
  const judged = buildEventJudgement(context, event).claims.find(({ id }) => id === claim.id)!;
  return {
    '@type': 'Claim',
    '@id': `${context.permanent(`/events/${event.id}/`)}#claim-${claim.id}`,
    text: claim.statement,
    appearance: [...new Set(claim.evidence.map(({ source }) => source))].map((source) => ({
      '@type': 'CreativeWork' as const,
      '@id': context.permanent(`/sources/${source}/`),
    })),
    claimInterpreter: { '@id': readPublisherId(context) },
    review: buildReview(context, claim.confidence, judged.supported, judged.disputed),
  };
}

function buildReview(context: OutputContext, stated: Event['confidence'], supported: Event['confidence'], disputed: boolean): Review {
  const { record } = context.words;
  const level = record.levels[stated];
  return {
    '@type': 'Review',
    author: { '@id': readPublisherId(context) },
    reviewAspect: 'confidence',
    reviewRating: {
      '@type': 'Rating',
      alternateName: disputed ? [level, record.disputed] : level,
      ratingExplanation:
        context.words.pages.data.cite.level(level, disputed ? record.disputed : undefined) +
        `; ${record.levels[supported]}: ${record.levelMeanings[supported]}`,
    },
  };
}

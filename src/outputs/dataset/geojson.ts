/** `/data/events.geojson`: events where they happened, by RFC 7946. */

import type { Feature, Geometry } from 'geojson';
import type { Event } from '../../domain/event.ts';
import type { Place } from '../../domain/place.ts';
import { buildRecordSet, readEventParts, readExported } from '../record/record-set.ts';
import { formatJsonParts, JsonList } from '../json-parts.ts';
import type { OutputContext } from '../output-context.ts';
import type { PartedText } from '../parted-text.ts';
import { buildGeometry } from './area.ts';
import { buildHeader } from './header.ts';
import { buildExportedEvent } from './json.ts';

/** One feature for each event and place, and one without geometry for an event that has no place with a position. */
export function formatGeoJson(context: OutputContext): PartedText {
  const features = readEventParts(context).map(({ name, read }) => ({ name, build: () => buildFeatures(context, read()) }));
  return formatJsonParts({ type: 'FeatureCollection', features: new JsonList(features), metadata: buildHeader(context) });
}

/** How many features the file has, and how many of them have no geometry. */
export function countFeatures(context: OutputContext): {
  readonly features: number;
  readonly unlocated: number;
} {
  const counts = readExported(context).map((event) => readPlaces(context, event).length);
  return {
    features: counts.reduce((sum, count) => sum + Math.max(1, count), 0),
    unlocated: counts.filter((count) => count === 0).length,
  };
}

function buildFeatures(context: OutputContext, event: Event): Feature<Geometry | null>[] {
  const places = readPlaces(context, event);
  if (places.length === 0) return [buildFeature(context, event, null)];
  return places.map((place) => buildFeature(context, event, place));
}

function readPlaces(context: OutputContext, event: Event): readonly Place[] {
  return event.places.flatMap((id) => context.corpus.places.get(id) ?? []).filter(({ lat }) => lat !== undefined);
}

function buildFeature(context: OutputContext, event: Event, place: Place | null): Feature<Geometry | null> {
  const { computed, ...record } = buildExportedEvent(context, event);
  const cited = buildRecordSet(context, event).sources;
  return {
    type: 'Feature',
    id: place === null ? event.id : `${event.id}/${place.id}`,
    geometry: place && buildGeometry(place),
    properties: {
      event: event.id,
      url: computed.url,
      title: record.title,
      summary: record.summary,
      date: record.date,
      dateText: computed.date.text,
      possibleFrom: computed.date.possible.from,
      possibleTo: computed.date.possible.to,
      certainFrom: computed.date.certain?.from ?? null,
      certainTo: computed.date.certain?.to ?? null,
      confidence: record.confidence,
      supported: computed.supported,
      disputed: computed.disputed,
      origins: computed.origins,
      status: record.status,
      place: place?.id ?? null,
      placeName: place?.name ?? null,
      placeKind: place?.kind ?? null,
      // The name Darwin Core gives to the radius around the point within which the place lies.
      coordinateUncertaintyInMeters: place?.precisionKm === undefined ? null : Math.round(place.precisionKm * 1000),
      places: record.places,
      actors: record.actors,
      topics: record.topics,
      claims: record.claims ?? [],
      evidence: record.sources,
      sources: cited.map(({ id, title, url, published, reliability, archives }) => ({
        id,
        title,
        url,
        published,
        reliability,
        archives,
      })),
      corrections: record.corrections,
      version: computed.version,
      digest: computed.digest,
    },
  };
}

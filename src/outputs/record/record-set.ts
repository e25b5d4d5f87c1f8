/** Records that belong together: everything one event leans on, or the whole of what may be published. */

import { readPublished } from '../../corpus/corpus.ts';
import { readCitedSources, type Event } from '../../domain/event.ts';
import { compareIds, type ActorId, type EventId, type PlaceId, type PublisherId, type SourceId } from '../../domain/id.ts';
import { buildMemo } from '../../views/memo.ts';
import type { OutputContext } from '../output-context.ts';
import { buildActorRecord, buildPlaceRecord, buildPublisherRecord, buildSourceRecord, type SourceRecord } from './source-record.ts';

/** Records by kind, each list sorted by id. */
export interface RecordSet {
  readonly sources: readonly SourceRecord[];
  readonly publishers: readonly ReturnType<typeof buildPublisherRecord>[];
  readonly places: readonly ReturnType<typeof buildPlaceRecord>[];
  readonly actors: readonly ReturnType<typeof buildActorRecord>[];
}

/**
 * Everything an event leans on: its sources with all they come from, their publishers, places and actors with theirs.
 * Notes on sources are left out: they would be repeated with every event, and the full set has them.
 */
export function buildRecordSet(context: OutputContext, event: Event): RecordSet {
  return setOf(context)(event);
}

/** The sources of that set alone, made anew each time. */
export function buildEventSources(context: OutputContext, event: Event): readonly SourceRecord[] {
  return buildSources(context, readEventSources(context, event), { withNotes: false });
}

/** Every record of the corpus beside the events. */
export function buildFullRecordSet(context: OutputContext): RecordSet {
  const { sources, publishers, places, actors } = context.corpus;
  return buildSet(context, [...sources.keys()], [...publishers.keys()], [...places.keys()], [...actors.keys()], { withNotes: true });
}

/** Ids of all sources, in their order. */
export function readSourceIds(context: OutputContext): readonly SourceId[] {
  return [...context.corpus.sources.keys()].sort(compareIds);
}

/** A source with its notes, as the full set has it. */
export function buildFullSource(context: OutputContext, id: SourceId): SourceRecord {
  return buildSourceRecord(context, context.corpus.sources.get(id)!, { withNotes: true });
}

/** Events that machines are given: the same as readers, in timeline order. */
export function readExported(context: OutputContext): readonly Event[] {
  return readPublished(context.corpus);
}

/**
 * The same events as parts of a file, named by their ids. Each is read when its part is made, so that it counts among
 * what the part is made of.
 */
export function readEventParts(context: OutputContext): readonly { readonly name: EventId; readonly read: () => Event }[] {
  const { eventById } = context.corpus;
  return readExported(context).map(({ id }) => ({ name: id, read: () => eventById.get(id)! }));
}

const setOf = buildMemo((context: OutputContext) => buildMemo((event: Event) => buildEventSet(context, event)));

function buildEventSet(context: OutputContext, event: Event): RecordSet {
  const { corpus } = context;
  const sources = readEventSources(context, event);
  const publishers = sources.flatMap((id) => {
    const { publisher, hostedBy } = corpus.sources.get(id)!;
    return [publisher, hostedBy].filter((one) => one !== undefined);
  });
  return buildSet(
    context,
    sources,
    [...new Set(publishers)].filter((id) => corpus.publishers.has(id)),
    readAll(event.places, (id: PlaceId) => {
      const place = corpus.places.get(id);
      return place && (place.within ? [place.within] : []);
    }),
    readAll(event.actors, (id: ActorId) => corpus.actors.get(id)?.memberOf),
    { withNotes: false },
  );
}

/** Ids of the sources that an event cites, and of all that these come from. */
function readEventSources({ corpus }: OutputContext, event: Event): readonly SourceId[] {
  return readAll(readCitedSources(event), (id: SourceId) => {
    const source = corpus.sources.get(id);
    return (
      source && [...(source.lineage.kind === 'derived' ? source.lineage.from : []), ...(source.seenThrough ? [source.seenThrough] : [])]
    );
  });
}

function buildSources(
  context: OutputContext,
  ids: readonly SourceId[],
  { withNotes }: { readonly withNotes: boolean },
): readonly SourceRecord[] {
  return [...ids].sort(compareIds).map((id) => buildSourceRecord(context, context.corpus.sources.get(id)!, { withNotes }));
}

function buildSet(
  context: OutputContext,
  sources: readonly SourceId[],
  publishers: readonly PublisherId[],
  places: readonly PlaceId[],
  actors: readonly ActorId[],
  { withNotes }: { readonly withNotes: boolean },
): RecordSet {
  const { corpus } = context;
  const sort = <Id extends string>(ids: readonly Id[]) => [...ids].sort(compareIds);
  return {
    sources: buildSources(context, sources, { withNotes }),
    publishers: sort(publishers).map((id) => buildPublisherRecord(corpus.publishers.get(id)!)),
    places: sort(places).map((id) => buildPlaceRecord(corpus.places.get(id)!)),
    actors: sort(actors).map((id) => buildActorRecord(corpus.actors.get(id)!)),
  };
}

/** Ids with all that `readNext` leads to, each once; undefined from it means that there is no such record. */
function readAll<Id>(first: readonly Id[], readNext: (id: Id) => readonly Id[] | undefined): readonly Id[] {
  const found = new Set<Id>();
  const open = [...first];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const next = found.has(id) ? undefined : readNext(id);
    if (next === undefined) continue;
    found.add(id);
    open.push(...next);
  }
  return [...found];
}

/** The page of one actor, and the list of all by type. */

import { compareIds, type ActorId } from '../domain/id.ts';
import { actorTypes, type Actor, type ActorType } from '../domain/place.ts';
import type { CutList } from './cut-list.ts';
import type { EventCardView, NamedLink } from './event-card-view.ts';
import { buildPublishedIdentifiers, type IdentifierView } from './identifier-view.ts';
import { buildCutCards, buildRecordLink } from './link-view.ts';
import type { ViewContext } from './view-context.ts';

export interface ActorView {
  readonly name: string;
  readonly pageDescription: string;
  readonly type: string | null;
  readonly flag: string | null;
  readonly description: string | null;
  readonly aliases: readonly string[];
  readonly identifiers: readonly IdentifierView[];
  readonly memberOf: readonly NamedLink[];
  readonly members: readonly NamedLink[];
  readonly events: CutList<EventCardView>;
  /** Events whose account names it without counting it among those who took part. */
  readonly mentions: CutList<EventCardView>;
}

export interface ActorRowView {
  readonly href: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly identifiers: readonly IdentifierView[];
  readonly events: string;
}

/** Actors of one type, by name. */
export interface ActorGroupView {
  readonly type: ActorType | 'other';
  readonly heading: string;
  readonly rows: readonly ActorRowView[];
}

/** @throws where no actor has this id */
export function buildActorView(context: ViewContext, id: ActorId): ActorView {
  const { corpus, index } = context;
  const actor = corpus.actors.get(id);
  if (!actor) throw new Error(`There is no actor "${id}".`);
  const words = context.words.pages.actors;
  const type = actor.type === undefined ? null : words.types[actor.type];
  const events = index.eventsByActor.get(id) ?? [];
  const mentions = (index.mentions.get(`actor/${id}`) ?? []).filter((event) => !events.includes(event));
  const links = (ids: readonly ActorId[]) => ids.flatMap((one) => buildRecordLink(context, 'actor', one) ?? []);
  return {
    name: actor.name,
    pageDescription: words.pageDescription(actor.name, events.length),
    type,
    flag: actor.flag ?? null,
    description: actor.description ?? null,
    aliases: actor.aliases,
    identifiers: buildPublishedIdentifiers(actor.identifiers),
    memberOf: links(actor.memberOf),
    members: links(index.members.get(id) ?? []),
    events: buildCutCards(context, events),
    mentions: buildCutCards(context, mentions),
  };
}

/** Every actor, by type in the order of the vocabulary and then by name; groups without actors are left out. */
export function buildActorIndexView(context: ViewContext): {
  lead: string;
  groups: readonly ActorGroupView[];
} {
  const words = context.words.pages.actors;
  const actors = [...context.corpus.actors.values()].sort(
    (a, b) => a.name.localeCompare(b.name, context.words.language) || compareIds(a.id, b.id),
  );
  const types: readonly ActorGroupView['type'][] = [...actorTypes, 'other'];
  return {
    lead: words.indexLead(actors.length),
    groups: types.flatMap((type) => {
      const rows = actors.filter((actor) => (actor.type ?? 'other') === type).map((actor) => buildRow(context, actor));
      return rows.length === 0 ? [] : [{ type, heading: words.typeGroups[type], rows }];
    }),
  };
}

function buildRow(context: ViewContext, { id, name, aliases, identifiers }: Actor): ActorRowView {
  return {
    href: context.link(`/actors/${id}/`),
    name,
    aliases,
    identifiers: buildPublishedIdentifiers(identifiers),
    events: context.words.pages.actors.eventsCount(context.index.eventsByActor.get(id)?.length ?? 0),
  };
}

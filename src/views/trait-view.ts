/** The page of one level of confidence or of one kind of evidence: the events that have it. */

import { readPublished } from '../corpus/corpus.ts';
import { levels, type Level } from '../domain/confidence.ts';
import { evidenceKinds, isDirectObservation, type EvidenceKind } from '../domain/evidence.ts';
import { readEvidence, type Event } from '../domain/event.ts';
import type { EventCardView } from './event-card-view.ts';
import { buildEventCards } from './link-view.ts';
import { mostListed, mostWhole } from './cut-list.ts';
import { buildYears, type YearList } from './timeline-long-view.ts';
import type { ViewContext } from './view-context.ts';

/** Something that a filter of the timeline asks for and that is no record of its own. */
export type Trait = { readonly level: Level } | { readonly kind: EvidenceKind };

export interface TraitView {
  /** Inside the site, with both slashes. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** What the trait is one of: confidence, or evidence. */
  readonly group: string;
  /** For the mark before the title; absent for a kind of evidence. */
  readonly level?: Level;
  readonly meaning: string;
  readonly count: string;
  /** All in timeline order; of a list too long for one page the latest. */
  readonly events: readonly EventCardView[];
  /** Where the others of a long list are; absent where all are listed. */
  readonly rest?: YearList;
  readonly methodHref: string;
}

/** Levels and kinds that published events have, in the order of their tables. */
export function readTraits({ corpus }: ViewContext): { readonly levels: readonly Level[]; readonly kinds: readonly EvidenceKind[] } {
  const events = readPublished(corpus);
  const stated = new Set(events.map(({ confidence }) => confidence));
  const cited = new Set(events.flatMap((event) => readEvidence(event).map(({ kind }) => kind)));
  return {
    levels: (Object.keys(levels) as Level[]).filter((level) => stated.has(level)),
    kinds: (Object.keys(evidenceKinds) as EvidenceKind[]).filter((kind) => cited.has(kind)),
  };
}

/** Address of a trait's page inside the site. */
export function formatTraitPath(trait: Trait): string {
  return 'level' in trait ? `/confidence/${trait.level}/` : `/evidence/${trait.kind}/`;
}

/** A trait that no published event has gives a page without events. */
export function buildTraitView(context: ViewContext, trait: Trait): TraitView {
  const { record, pages } = context.words;
  const events = readPublished(context.corpus).filter((event) => isWith(event, trait));
  const { groups } = pages.timeline.filters;
  const title = record.asTitle('level' in trait ? record.levels[trait.level] : record.kinds[trait.kind]);
  const isLong = events.length > mostWhole;
  return {
    path: formatTraitPath(trait),
    title,
    description: pages.topics.pageDescription(title, events.length),
    group: 'level' in trait ? groups.confidence : groups.kind,
    ...('level' in trait ? { level: trait.level } : {}),
    meaning: formatMeaning(context, trait),
    count: record.events(events.length),
    events: buildEventCards(context, isLong ? events.slice(-mostListed) : events),
    ...(isLong ? { rest: buildYears(context, events) } : {}),
    methodHref: context.link('/method/'),
  };
}

function isWith(event: Event, trait: Trait): boolean {
  return 'level' in trait ? event.confidence === trait.level : readEvidence(event).some(({ kind }) => kind === trait.kind);
}

function formatMeaning({ words }: ViewContext, trait: Trait): string {
  if ('level' in trait) return words.record.levelMeanings[trait.level];
  const { ofKind, ofDirectKind } = words.pages.timeline.filters;
  return isDirectObservation(trait.kind, 'fact') ? ofDirectKind : ofKind;
}

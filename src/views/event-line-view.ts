/** An event in one line, wherever a report names it: its title as a link, its date, and the level it states. */

import { isDisputed, type Level } from '../domain/confidence.ts';
import type { Claim, Event } from '../domain/event.ts';
import { buildDateView, type DateView } from './date-view.ts';
import type { ViewContext } from './view-context.ts';

/** A level with its word, as a label. */
export interface LevelView {
  readonly level: Level;
  readonly word: string;
}

export interface EventLineView {
  readonly href: string;
  readonly title: string;
  readonly date: DateView;
  readonly stated: LevelView;
}

export interface ClaimLineView {
  /** The claim on the page of its event. */
  readonly href: string;
  readonly statement: string;
  readonly stated: LevelView;
  readonly isDisputed: boolean;
}

export function buildLevelView({ words }: ViewContext, level: Level): LevelView {
  return { level, word: words.record.asTitle(words.record.levels[level]) };
}

export function buildEventLine(context: ViewContext, event: Event): EventLineView {
  return {
    href: context.link(`/events/${event.id}/`),
    title: event.title,
    date: buildDateView(context, event.date),
    stated: buildLevelView(context, event.confidence),
  };
}

/** A claim of an event; the claim that an event without claims is, leads to the event itself. */
export function buildClaimLine(context: ViewContext, event: Event, claim: Claim): ClaimLineView {
  const anchor = event.hasOwnClaims ? `#claim-${claim.id}` : '';
  return {
    href: `${context.link(`/events/${event.id}/`)}${anchor}`,
    statement: claim.statement,
    stated: buildLevelView(context, claim.confidence),
    isDisputed: isDisputed(claim.evidence, context.corpus.provenance),
  };
}

/** Events that reports are about: all that stand in the record; drafts and retracted events do not. */
export function readStanding({ corpus }: ViewContext): readonly Event[] {
  return corpus.events.filter(({ status }) => status !== 'draft' && status !== 'retracted');
}

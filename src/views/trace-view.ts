/** Why a level is what it is, sentence by sentence: what supports, what stands against, what would lift it. */

import { buildEventSupport, buildSupport, isMoreThan, levels, type Level, type Support } from '../domain/confidence.ts';
import type { Claim, Event } from '../domain/event.ts';
import type { Evidence } from '../domain/evidence.ts';
import type { NamedLink } from './event-card-view.ts';
import { buildSourceLink } from './source-link-view.ts';
import type { ViewContext } from './view-context.ts';

/** A sentence, and the sources or the claim it speaks of. */
export interface TraceLine {
  readonly text: string;
  readonly links: readonly NamedLink[];
  readonly against: boolean;
}

export interface TraceView {
  /** "Why probable". */
  readonly heading: string;
  readonly lines: readonly TraceLine[];
  /** What would lift the level; absent at the top and where the level is not on the ladder. */
  readonly lift?: string;
}

/** The trace of an event: that of its weakest key claim, which bounds what the event may state. */
export function buildTrace(context: ViewContext, event: Event): TraceView {
  const { claim, support } = buildEventSupport(event, context.corpus.provenance);
  const words = context.words.record.trace;
  const named: readonly TraceLine[] =
    event.hasOwnClaims && event.claims.length > 1
      ? [line(words.weakestClaim, [{ href: `#claim-${claim.id}`, text: claim.statement }])]
      : [];
  const reason = event.assessments.at(-1)?.reason;
  return {
    heading: words.why(event.confidence),
    lines: [
      ...named,
      ...buildLines(context, support),
      ...buildStated(context, support.ceiling, event.confidence),
      ...(reason === undefined ? [] : [line(reason)]),
    ],
    lift: buildLift(context, support, event.confidence),
  };
}

/** One sentence for a claim: what would lift it, or nothing where it cannot be lifted. */
export function buildClaimLift(context: ViewContext, claim: Claim): string | undefined {
  return buildLift(context, buildSupport(claim.evidence, claim.type, context.corpus.provenance), claim.confidence);
}

function buildLines(context: ViewContext, support: Support): readonly TraceLine[] {
  const words = context.words.record.trace;
  const { supporting, disputing, observations, standingDisputes } = support;
  const links = (all: readonly Evidence[]) => [...new Set(all.map(({ source }) => source))].map((id) => buildSourceLink(context, id));
  const lines: TraceLine[] = [];
  if (supporting.sources === 0) lines.push(line(words.noSupport));
  else {
    lines.push(line(words.supporting(supporting.sources, supporting.origins)));
    lines.push(
      observations.length > 0 ? line(words.observations(links(observations).length), links(observations)) : line(words.noObservation),
    );
  }
  if (standingDisputes.length > 0) lines.push({ ...line(words.standingDisputes, links(standingDisputes)), against: true });
  else if (disputing.sources > 0) lines.push({ ...line(words.weakDisputes(disputing.sources)), against: true });
  else if (supporting.sources > 0) lines.push(line(words.noDispute));
  return lines;
}

function buildStated(context: ViewContext, ceiling: Level, stated: Level): readonly TraceLine[] {
  const words = context.words.record.trace;
  if (isMoreThan(ceiling, stated)) return [line(words.belowCeiling(ceiling, stated))];
  if (isMoreThan(stated, ceiling)) return [line(words.aboveCeiling(ceiling, stated))];
  return [];
}

function buildLift(context: ViewContext, support: Support, stated: Level): string | undefined {
  const onLadder = levels[stated].strength > 0 || stated === 'unverified';
  if (support.next === null || !onLadder || isMoreThan(support.ceiling, stated)) return undefined;
  const words = context.words.record.trace;
  return words.lift(
    support.next,
    readMissing(support).map((key) => words.missing[key]),
  );
}

/** The unmet needs as things to find, where one thing found may meet several needs at once. */
function readMissing(support: Support): readonly (keyof ViewContext['words']['record']['trace']['missing'])[] {
  const missing = new Set(support.missing);
  const observed = support.observations.length > 0;
  const phrases: (keyof ViewContext['words']['record']['trace']['missing'])[] = [];
  if (missing.has('two-origins'))
    phrases.push(observed ? 'secondBesideObservation' : support.supporting.sources > 0 ? 'secondOrigin' : 'twoOrigins');
  if (missing.has('pair-with-direct-observation')) {
    if (!observed) phrases.push('observationInPair');
    else if (!missing.has('two-origins')) phrases.push('secondBesideObservation');
  }
  if (missing.has('direct-observation')) phrases.push('observation');
  if (missing.has('two-origins-graded-c')) phrases.push('twoGoodOrigins');
  if (missing.has('one-origin-graded-d')) phrases.push('anyOrigin');
  if (missing.has('no-dispute-graded-c')) phrases.push('noDispute');
  return phrases;
}

function line(text: string, links: readonly NamedLink[] = []): TraceLine {
  return { text, links, against: false };
}

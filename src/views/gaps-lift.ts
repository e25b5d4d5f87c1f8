/** What single thing would lift an event, as one of a few things a contributor can look for. */

import { isMoreThan, type Level, type Support } from '../domain/confidence.ts';

/** Kinds of things to look for, the easiest to find first. */
export const liftKinds = [
  'first-origin',
  'observation-or-second',
  'second-origin',
  'independent-observation',
  'answer',
  'answer-and-more',
  'held',
  'against',
] as const;
export type LiftKind = (typeof liftKinds)[number];

/**
 * What would lift a stated level, judged by what its evidence lacks for the next one.
 *
 * @returns null where nothing can: the level is confirmed
 */
export function readLift(stated: Level, support: Support): LiftKind | null {
  if (stated === 'confirmed') return null;
  if (stated === 'doubtful' || stated === 'refuted') return 'against';
  if (isMoreThan(support.ceiling, stated)) return 'held';
  const lacks = new Set(support.missing);
  if (lacks.has('no-dispute-graded-c')) return lacks.size === 1 ? 'answer' : 'answer-and-more';
  if (lacks.has('one-origin-graded-d')) return 'first-origin';
  if (lacks.has('direct-observation') || lacks.has('two-origins-graded-c')) return 'observation-or-second';
  return lacks.has('two-origins') && support.observations.length > 0 ? 'second-origin' : 'independent-observation';
}

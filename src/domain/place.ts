/** Places and actors: what events happened at, and who took part. */

import type { ActorId, PlaceId } from './id.ts';

export interface Place {
  readonly id: PlaceId;
  readonly name: string;
  /** Spelling variants; searchable, all leading to this one record. */
  readonly aliases: readonly string[];
  readonly description?: string;
  readonly identifiers: Readonly<Record<string, string>>;
  /** WGS 84 degrees, -90..90 and -180..180; both or neither. */
  readonly lat?: number;
  readonly lon?: number;
  /** Radius in kilometres within which the place lies or extends; absent means not stated. */
  readonly precisionKm?: number;
  readonly within?: PlaceId;
  readonly kind?: string;
}

export const actorTypes = ['vessel', 'organisation', 'person', 'unit', 'equipment'] as const;
export type ActorType = (typeof actorTypes)[number];

export interface Actor {
  readonly id: ActorId;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly description?: string;
  readonly identifiers: Readonly<Record<string, string>>;
  readonly type?: ActorType;
  readonly flag?: string;
  readonly memberOf: readonly ActorId[];
}

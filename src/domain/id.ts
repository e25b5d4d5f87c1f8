/** Identifiers are file names: short, lower-case, permanent. Branded so that the kinds cannot be mixed up. */

declare const brand: unique symbol;

type Id<Kind extends string> = string & { readonly [brand]: Kind };

export type EventId = Id<'event'>;
export type SourceId = Id<'source'>;
export type PublisherId = Id<'publisher'>;
export type PlaceId = Id<'place'>;
export type ActorId = Id<'actor'>;

/** The kinds of record, in the order in which they are listed to readers; each is a folder of the content. */
export const recordKinds = ['event', 'source', 'publisher', 'place', 'actor'] as const;
export type RecordKind = (typeof recordKinds)[number];

/** Longest id accepted, in characters; keeps URLs and file names usable everywhere. */
export const idMaxLength = 80;

/** Whether a file name without extension may be an id: `a-z`, `0-9` and single inner hyphens. */
export function isId(text: string): boolean {
  return text.length <= idMaxLength && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text);
}

/**
 * Compares two ids by code unit, so that the order is the same in every locale.
 *
 * @returns a negative number, zero or a positive number.
 */
export function compareIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

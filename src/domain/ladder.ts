/**
 * The ladder of confidence as one table, from which the method page, the checks and the tests are made. Levels
 * correspond one for one to the information credibility digits of the NATO Admiralty code.
 */

/** Levels with their Admiralty digit. `strength` orders how much is claimed to be so; `unverified` is off the ladder. */
export const levels = {
  confirmed: { digit: 1, strength: 3 },
  probable: { digit: 2, strength: 2 },
  possible: { digit: 3, strength: 1 },
  doubtful: { digit: 4, strength: 0 },
  refuted: { digit: 5, strength: 0 },
  unverified: { digit: 6, strength: 0 },
} as const satisfies Record<string, { digit: number; strength: number }>;
export type Level = keyof typeof levels;

/** A single thing that a level needs of the evidence. */
export type Need =
  | 'two-origins'
  | 'two-origins-graded-c'
  | 'direct-observation'
  | 'pair-with-direct-observation'
  | 'one-origin-graded-d'
  | 'no-dispute-graded-c'
  | 'one-dispute'
  | 'direct-or-named-contradiction';

export interface Rung {
  readonly level: Level;
  /** Alternatives, of which one must be met in full. */
  readonly either: readonly (readonly Need[])[];
}

/** The ladder: each level with what it needs. A rung that claims more always includes those below it. */
export const ladder: readonly Rung[] = [
  {
    level: 'confirmed',
    either: [['two-origins', 'pair-with-direct-observation', 'no-dispute-graded-c']],
  },
  {
    level: 'probable',
    either: [
      ['direct-observation', 'no-dispute-graded-c'],
      ['two-origins-graded-c', 'no-dispute-graded-c'],
    ],
  },
  { level: 'possible', either: [['one-origin-graded-d']] },
  { level: 'doubtful', either: [['one-dispute']] },
  { level: 'refuted', either: [['one-dispute', 'direct-or-named-contradiction']] },
  { level: 'unverified', either: [[]] },
];

/** Whether one level states more than another. `doubtful`, `refuted` and `unverified` state nothing as so. */
export function isMoreThan(a: Level, b: Level): boolean {
  return levels[a].strength > levels[b].strength;
}

/** The level that states least; the first of equals. Undefined for no levels. */
export function readWeakest(all: readonly Level[]): Level | undefined {
  return all.reduce<Level | undefined>(
    (weakest, level) => (weakest === undefined || isMoreThan(weakest, level) ? level : weakest),
    undefined,
  );
}

/** Short texts that take long to work out and that every build needs, such as digests. */

/** Gives what was kept under a name where it would be made of the same, else what `make` gives. */
export type TextKeeper = (name: string, make: () => string) => string;

let keeper: TextKeeper = (_, make) => make();

/** Offers to keep texts from one build to the next. Nothing is kept until somebody offers. */
export function useKeptTexts(keep: TextKeeper): void {
  keeper = keep;
}

/**
 * A text that follows from the record alone, and is told by its name from all others.
 *
 * @param make is not asked where it would read what it read in an earlier build
 */
export function readKeptText(name: string, make: () => string): string {
  return keeper(name, make);
}

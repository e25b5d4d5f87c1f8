/** What is measured of a search. */

export interface SearchFigures {
  /** Of the first search, with everything that it needs. */
  readonly firstBytes: number;
  readonly firstRequests: number;
  readonly firstMs: number;
  /** Of each that follows with other words: median and most. */
  readonly nextBytes: number;
  readonly mostBytes: number;
  readonly nextMs: number;
  /** Of searches that were made before: median and most. */
  readonly warmMs: number;
  readonly mostWarmMs: number;
}

/** One search as it was seen. */
export interface Seen {
  readonly bytes: number;
  readonly requests: number;
  readonly ms: number;
}

/** @param seen the first search, then others; @param warm the same again */
export function buildFigures([first, ...next]: readonly Seen[], warm: readonly Seen[]): SearchFigures {
  return {
    firstBytes: first!.bytes,
    firstRequests: first!.requests,
    firstMs: Math.round(first!.ms),
    nextBytes: readMedian(next.map(({ bytes }) => bytes)),
    mostBytes: Math.max(...next.map(({ bytes }) => bytes)),
    nextMs: Math.round(readMedian(next.map(({ ms }) => ms))),
    warmMs: Math.round(readMedian(warm.map(({ ms }) => ms))),
    mostWarmMs: Math.round(Math.max(...warm.map(({ ms }) => ms))),
  };
}

function readMedian(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}

/** Gives drawn things rows of their own, so that none covers another. */

/** What one thing takes of the width, both in the same unit. */
export interface Extent {
  readonly from: number;
  readonly to: number;
}

export interface PackedBands {
  /** Top and height of each band of lag, in pixels. */
  readonly bands: readonly { readonly y: number; readonly height: number }[];
  /** Where each dot lies; null where there is none. */
  readonly dots: readonly ({ readonly x: number; readonly y: number } | null)[];
  readonly height: number;
}

/** The lowest free row of each extent, in the order given; row 0 lies nearest to the scale. */
export function packRows(extents: readonly Extent[]): readonly number[] {
  const rows: Extent[][] = [];
  return extents.map((extent) => {
    const free = rows.findIndex((row) => row.every((other) => extent.from >= other.to || extent.to <= other.from));
    const row = free === -1 ? rows.push([]) - 1 : free;
    rows[row]!.push(extent);
    return row;
  });
}

/** Longest lag of each band, in days: on the day or the next, within a week, later. */
export const lagBands = [1, 7, Infinity] as const;

const dotHeight = 5.5;
const dotRoom = 0.42;
const bandRoom = 6;
const bandLeast = 15;

/** Sorts dots into bands by how long the lag is, and stacks those that would cover one another. */
export function packBands(dots: readonly ({ readonly x: number; readonly lag: number } | null)[]): PackedBands {
  const bandOf = dots.map((dot) => (dot === null ? -1 : lagBands.findIndex((longest) => dot.lag <= longest)));
  const rowOf = new Map<number, number>();
  const bands: { y: number; height: number }[] = [];
  let y = 0;
  lagBands.forEach((_, band) => {
    const members = dots.flatMap((dot, index) => (dot !== null && bandOf[index] === band ? [{ dot, index }] : []));
    const rows = packRows(members.map(({ dot }) => ({ from: dot.x - dotRoom, to: dot.x + dotRoom })));
    members.forEach(({ index }, order) => rowOf.set(index, rows[order]!));
    const height = Math.max(bandLeast, bandRoom + Math.max(0, ...rows.map((row) => row + 1)) * dotHeight);
    bands.push({ y, height });
    y += height;
  });
  return {
    bands,
    height: y,
    dots: dots.map((dot, index) =>
      dot === null
        ? null
        : {
            x: dot.x,
            y: bands[bandOf[index]!]!.y + bandRoom / 2 + (rowOf.get(index)! + 0.5) * dotHeight,
          },
    ),
  };
}

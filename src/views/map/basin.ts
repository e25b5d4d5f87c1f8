/** Finds the one body of water that a wide circle means, so that a sea is not drawn as every sea around it. */

/** Cells across the drawing. A passage narrower than about one of them parts two waters. */
const cellsAcross = 42;
/** How much wider than its radius at the middle of the map a projection may draw a circle. */
const stretch = 1.35;

/** A circle in units of the drawing. */
export interface Circle {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/**
 * The water of a circle that hangs together with the water nearest to its middle.
 *
 * @returns a path that covers it and a little of the shore, to clip the circle with; null where all water of the
 *   circle hangs together, or where there is none
 */
export function buildBasin(
  size: { readonly width: number; readonly height: number },
  circle: Circle,
  isWater: (x: number, y: number) => boolean,
): string | null {
  const cell = Math.max(8, Math.round(size.width / cellsAcross));
  const [columns, rows] = [Math.ceil(size.width / cell), Math.ceil(size.height / cell)];
  const wet: { index: number; far: number }[] = [];
  for (let index = 0; index < columns * rows; index += 1) {
    const [x, y] = [((index % columns) + 0.5) * cell, (Math.floor(index / columns) + 0.5) * cell];
    const far = Math.hypot(x - circle.x, y - circle.y);
    if (far <= circle.radius * stretch && isWater(x, y)) wet.push({ index, far });
  }
  const start = wet.reduce<(typeof wet)[number] | undefined>((best, one) => (best && best.far <= one.far ? best : one), undefined);
  if (!start) return null;
  const left = new Set(wet.map(({ index }) => index));
  const basin = new Set([start.index]);
  for (const index of basin) {
    for (const next of readAround(index, columns, false)) if (left.has(next)) basin.add(next);
  }
  if (basin.size > wet.length * 0.97) return null;
  return formatCells(new Set([...basin].flatMap((index) => [index, ...readAround(index, columns, true)])), columns, rows, cell);
}

/** Neighbours of a cell in the same drawing, with or without those at its corners. */
function readAround(index: number, columns: number, corners: boolean): readonly number[] {
  const column = index % columns;
  const steps = [-1, 0, 1].filter((step) => column + step >= 0 && column + step < columns);
  return steps.flatMap((across) =>
    [-1, 0, 1].flatMap((down) => {
      const straight = (across === 0) !== (down === 0);
      return straight || (corners && across !== 0 && down !== 0) ? [index + across + down * columns] : [];
    }),
  );
}

/** Each row's cells as rectangles, neighbours joined, and equal rows below one another joined too. */
function formatCells(cells: ReadonlySet<number>, columns: number, rows: number, cell: number): string {
  const spans = new Map<string, number>();
  let path = '';
  for (let row = 0; row <= rows; row += 1) {
    const here = new Set(row < rows ? readSpans(cells, columns, row) : []);
    for (const [span, since] of spans) {
      if (here.has(span)) continue;
      const [start = 0, end = 0] = span.split(' ').map(Number);
      path += `M${start * cell} ${since * cell}H${end * cell}V${row * cell}H${start * cell}z`;
      spans.delete(span);
    }
    for (const span of here) if (!spans.has(span)) spans.set(span, row);
  }
  return path;
}

/** Stretches of neighbouring cells in a row: first column, and the column behind the last. */
function readSpans(cells: ReadonlySet<number>, columns: number, row: number): readonly string[] {
  const spans: string[] = [];
  let length = 0;
  for (let column = 0; column <= columns; column += 1) {
    if (column < columns && cells.has(row * columns + column)) length += 1;
    else if (length > 0) {
      spans.push(`${column - length} ${column}`);
      length = 0;
    }
  }
  return spans;
}

/** Path data as chains of straight lines, close enough to its curves that nobody could tell. */

/** Points of one chain, x and y in turn. */
export interface Chain {
  readonly points: readonly number[];
  readonly isClosed: boolean;
}

/** How far, in pixels, a chain may stray from its curve. */
const tolerance = 0.06;

/** How many numbers each command takes. */
const sizes: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, Q: 4, C: 6, A: 7, Z: 0 };

/**
 * Reads path data: `M L H V Q C A Z`, capital or small, with arcs of circles only.
 *
 * @param scale pixels for one unit of the path, for knowing how finely its curves have to be followed
 * @throws where anything else stands in it
 */
export function readChains(d: string, scale: number): readonly Chain[] {
  const chains: { points: number[]; isClosed: boolean }[] = [];
  let [x, y] = [0, 0];
  for (const [, letter = '', text = ''] of d.matchAll(/([a-z])([^a-z]*)/giu)) {
    const kind = letter.toUpperCase();
    const size = sizes[kind];
    if (size === undefined) throw new Error(`A picture cannot be painted: its path holds "${letter}".`);
    if (kind === 'Z') {
      const chain = chains.at(-1)!;
      chain.isClosed = true;
      [x, y] = chain.points as [number, number];
      continue;
    }
    const values = (text.match(/-?(?:\d+\.?\d*|\.\d+)/gu) ?? []).map(Number);
    for (let at = 0; at < values.length; at += size) {
      const part = values.slice(at, at + size);
      const absolute = letter === kind ? part : moveBy(kind, part, x, y);
      const isNew = (kind === 'M' && at === 0) || chains.at(-1)!.isClosed;
      if (isNew) chains.push({ points: kind === 'M' ? [] : [x, y], isClosed: false });
      const { points } = chains.at(-1)!;
      if (kind === 'Q') addQuadratic(points, absolute, scale);
      else if (kind === 'C') addCubic(points, absolute, scale);
      else if (kind === 'A') addArc(points, absolute, scale);
      else points.push(kind === 'V' ? x : absolute[0]!, kind === 'H' ? y : absolute.at(-1)!);
      [x, y] = points.slice(-2) as [number, number];
    }
  }
  return chains;
}

/** The numbers of a command that counts from a point, counted from the corner of the drawing. */
function moveBy(kind: string, values: readonly number[], x: number, y: number): readonly number[] {
  if (kind === 'V') return [values[0]! + y];
  const first = kind === 'A' ? 5 : 0;
  return values.map((value, index) => (index < first ? value : value + ((index - first) % 2 === 0 ? x : y)));
}

function addQuadratic(points: number[], [cx = 0, cy = 0, x = 0, y = 0]: readonly number[], scale: number): void {
  const [fromX, fromY] = points.slice(-2) as [number, number];
  const bend = Math.hypot(fromX - 2 * cx + x, fromY - 2 * cy + y) * scale;
  const steps = Math.max(1, Math.ceil(Math.sqrt(bend / (4 * tolerance))));
  for (let step = 1; step <= steps; step += 1) {
    const t = step / steps;
    const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t * t];
    points.push(a * fromX + b * cx + c * x, a * fromY + b * cy + c * y);
  }
}

function addCubic(points: number[], [ax = 0, ay = 0, bx = 0, by = 0, x = 0, y = 0]: readonly number[], scale: number): void {
  const [fromX, fromY] = points.slice(-2) as [number, number];
  const bend = Math.max(Math.hypot(fromX - 2 * ax + bx, fromY - 2 * ay + by), Math.hypot(ax - 2 * bx + x, ay - 2 * by + y)) * scale;
  const steps = Math.max(1, Math.ceil(Math.sqrt((0.75 * bend) / tolerance)));
  for (let step = 1; step <= steps; step += 1) {
    const t = step / steps;
    const [p, q, r, s] = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t ** 3];
    points.push(p * fromX + q * ax + r * bx + s * x, p * fromY + q * ay + r * by + s * y);
  }
}

/** Follows a circle, by the rule of the specification for which of the four arcs is meant. */
function addArc(points: number[], values: readonly number[], scale: number): void {
  const [radius = 0, , , large, clockwise, x = 0, y = 0] = values;
  const [isLarge, isClockwise] = [large === 1, clockwise === 1];
  const [fromX, fromY] = points.slice(-2) as [number, number];
  const half = Math.hypot(x - fromX, y - fromY) / 2;
  if (half === 0) return;
  const r = Math.max(radius, half);
  const side = (Math.sqrt(r * r - half * half) / half) * (isLarge === isClockwise ? -1 : 1);
  const [cx, cy] = [(fromX + x) / 2 - (side * (y - fromY)) / 2, (fromY + y) / 2 + (side * (x - fromX)) / 2];
  const start = Math.atan2(fromY - cy, fromX - cx);
  const turn = Math.atan2(y - cy, x - cx) - start;
  const angle = isClockwise ? (turn < 0 ? turn + 2 * Math.PI : turn) : turn > 0 ? turn - 2 * Math.PI : turn;
  const steps = Math.max(1, Math.ceil(Math.abs(angle) / (2 * Math.acos(Math.max(0, 1 - tolerance / (r * scale))))));
  for (let step = 1; step < steps; step += 1) {
    const at = start + (angle * step) / steps;
    points.push(cx + r * Math.cos(at), cy + r * Math.sin(at));
  }
  points.push(x, y);
}

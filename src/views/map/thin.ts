/** Leaves out the points of a line that nobody could see at the size it is drawn. */

/**
 * Which points to keep, by the Douglas-Peucker rule: no left-out point lies farther than `tolerance` from the line
 * drawn instead. The first and the last are always kept, so that shapes that share the line still fit together.
 */
export function readKept(points: readonly (readonly [number, number])[], tolerance: number): readonly boolean[] {
  const kept = points.map((_, index) => index === 0 || index === points.length - 1);
  const spans: [number, number][] = [[0, points.length - 1]];
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [from, to] = span;
    const [index, distance] = readFarthest(points, from, to);
    if (distance <= tolerance) continue;
    kept[index] = true;
    spans.push([from, index], [index, to]);
  }
  return kept;
}

function readFarthest(points: readonly (readonly [number, number])[], from: number, to: number): [number, number] {
  const [[ax, ay], [bx, by]] = [points[from] ?? [0, 0], points[to] ?? [0, 0]];
  const length = Math.hypot(bx - ax, by - ay);
  let [index, most] = [from, -1];
  for (let at = from + 1; at < to; at += 1) {
    const [x, y] = points[at]!;
    const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length ** 2));
    const distance = Math.hypot(x - ax - along * (bx - ax), y - ay - along * (by - ay));
    if (distance > most) [index, most] = [at, distance];
  }
  return [index, most];
}

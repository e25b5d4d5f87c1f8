/** How much of each pixel an outline covers, worked out exactly: each line adds its share to the cells it passes. */

export interface Coverage {
  /** Adds a line of an outline, in pixels. */
  readonly addLine: (fromX: number, fromY: number, toX: number, toY: number) => void;
  /**
   * Gives the pixels that are covered at all, as stretches of a row that are covered alike, with the share from 0 to 1,
   * and begins anew. What several lines enclose in the same sense counts once, in opposite senses it is a hole.
   */
  readonly read: (visit: (from: number, to: number, share: number) => void) => void;
}

/** A surface to add outlines to, one after the other. What lies outside of it is cut off. */
export function buildCoverage(width: number, height: number): Coverage {
  const stride = width + 2;
  const cells = new Float32Array(stride * height);
  const clamp = (x: number) => Math.min(width, Math.max(0, x));
  let left = width;
  let top = height;
  let right = 0;
  let bottom = 0;

  /** The part of a line in one row: `share` of the row's height, from one x to another. */
  const addPart = (row: number, share: number, x: number, next: number) => {
    const from = Math.min(x, next);
    const to = Math.max(x, next);
    const first = Math.floor(from);
    const last = Math.ceil(to);
    const base = row * stride + first;
    if (last <= first + 1) {
      const behind = (from + to) / 2 - first;
      cells[base]! += share * (1 - behind);
      cells[base + 1]! += share * behind;
      return;
    }
    const each = share / (to - from);
    let done = 0;
    for (let column = first; column < last; column += 1) {
      // The share of this column, half of which its own cell takes where the line crosses it whole.
      const begin = Math.max(from, column);
      const end = Math.min(to, column + 1);
      const here = each * (end - begin);
      const behind = (begin + end) / 2 - column;
      cells[base + column - first]! += here * (1 - behind);
      cells[base + column - first + 1]! += here * behind;
      done += here;
    }
    cells[base + last - first]! += share - done;
  };

  return {
    addLine(fromX, fromY, toX, toY) {
      if (fromY === toY) return;
      const startY = Math.min(fromY, toY);
      const endY = Math.max(fromY, toY);
      if (endY <= 0 || startY >= height) return;
      const sense = fromY < toY ? 1 : -1;
      const slope = (toX - fromX) / (toY - fromY);
      const first = Math.max(0, Math.floor(startY));
      const last = Math.min(height, Math.ceil(endY));
      for (let row = first; row < last; row += 1) {
        const begin = Math.max(row, startY);
        const end = Math.min(row + 1, endY);
        addPart(row, sense * (end - begin), clamp(fromX + slope * (begin - fromY)), clamp(fromX + slope * (end - fromY)));
      }
      left = Math.min(left, Math.floor(clamp(Math.min(fromX, toX))));
      right = Math.max(right, Math.ceil(clamp(Math.max(fromX, toX))) + 1);
      top = Math.min(top, first);
      bottom = Math.max(bottom, last);
    },
    read(visit) {
      const end = Math.min(right, width);
      for (let row = top; row < bottom; row += 1) {
        const line = row * stride;
        let sum = 0;
        for (let from = left; from < end;) {
          sum += cells[line + from]!;
          let to = from + 1;
          while (to < end && cells[line + to] === 0) to += 1;
          const share = Math.min(1, Math.abs(sum));
          if (share > 1e-3) visit(row * width + from, row * width + to, share);
          from = to;
        }
        cells.fill(0, line + left, line + right + 1);
      }
      left = width;
      top = height;
      right = 0;
      bottom = 0;
    },
  };
}

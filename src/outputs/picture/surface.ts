/** Pixels as numbers of a palette, which grows with the colours that are put on it. */

/** A picture of at most 256 colours. */
export interface Bitmap {
  readonly width: number;
  readonly height: number;
  /** Red, green and blue of each colour in turn. */
  readonly palette: readonly number[];
  /** For each pixel, row by row, the number of its colour. */
  readonly pixels: Uint8Array;
}

/** A colour such as `#15191d`. */
export type HexColour = `#${string}`;

export interface Surface {
  readonly bitmap: Bitmap;
  /** Puts a colour on a stretch of pixels, as far as it covers them. */
  readonly blend: (colour: HexColour) => (from: number, to: number, share: number) => void;
}

/** Steps between no cover and all of it. */
const steps = 16;
const mostColours = 256;

export function buildSurface(width: number, height: number): Surface {
  const pixels = new Uint8Array(width * height);
  const palette: number[] = [255, 255, 255];
  const known = new Map([[0xffffff, 0]]);
  const readIndex = (red: number, green: number, blue: number): number => {
    const key = (red << 16) | (green << 8) | blue;
    const found = known.get(key);
    if (found !== undefined) return found;
    const isFull = palette.length === mostColours * 3;
    const index = isFull ? findNearest(palette, red, green, blue) : palette.push(red, green, blue) / 3 - 1;
    known.set(key, index);
    return index;
  };
  const mixes = new Map<HexColour, Int16Array>();
  return {
    bitmap: { width, height, palette, pixels },
    blend(colour) {
      const own = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
      const mixed = mixes.get(colour) ?? new Int16Array(mostColours * (steps + 1)).fill(-1);
      mixes.set(colour, mixed);
      const readMixed = (below: number, step: number): number => {
        const at = below * (steps + 1) + step;
        if (mixed[at] === -1) {
          const mix = (part: number) => Math.round((own[part]! * step + palette[3 * below + part]! * (steps - step)) / steps);
          mixed[at] = readIndex(mix(0), mix(1), mix(2));
        }
        return mixed[at]!;
      };
      return (from, to, share) => {
        const step = Math.round(share * steps);
        if (step === steps) pixels.fill(readMixed(0, step), from, to);
        else if (step > 0) for (let index = from; index < to; index += 1) pixels[index] = readMixed(pixels[index]!, step);
      };
    },
  };
}

function findNearest(palette: readonly number[], red: number, green: number, blue: number): number {
  let [nearest, least] = [0, Infinity];
  for (let index = 0; index < palette.length / 3; index += 1) {
    const distance = (palette[3 * index]! - red) ** 2 + (palette[3 * index + 1]! - green) ** 2 + (palette[3 * index + 2]! - blue) ** 2;
    if (distance < least) [nearest, least] = [index, distance];
  }
  return nearest;
}

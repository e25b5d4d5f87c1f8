/** The part of the globe that a publication chooses for its map. */

import type { MapExtent } from '../../corpus/schema/map-extent.ts';
import type { Spot } from './frame.ts';

/** Points along the edges and inside, close enough that every projection keeps the whole part on the map. */
export function readExtentSpots({ west, south, east, north }: MapExtent): readonly Spot[] {
  const width = east > west ? east - west : east - west + 360;
  const steps = [0, 0.25, 0.5, 0.75, 1];
  return steps.flatMap((across) =>
    [0, 0.5, 1].map((up) => {
      const lon = west + across * width;
      return { lon: lon > 180 ? lon - 360 : lon, lat: south + up * (north - south), radiusKm: 1 };
    }),
  );
}

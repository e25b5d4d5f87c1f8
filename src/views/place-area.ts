/** Where a place is, in words: an area as wide as the record's precision, never a finer point than it knows. */

import type { Place } from '../domain/place.ts';
import { readNumberFormat } from './formats.ts';
import type { ViewContext } from './view-context.ts';

/** One sentence; says so where the record gives no position. */
export function formatArea(context: ViewContext, place: Place): string {
  const words = context.words.pages.places;
  if (place.lat === undefined || place.lon === undefined) return words.noPosition;
  const digits = readDigits(place.precisionKm);
  const latitude = formatDegrees(context, place.lat, digits, words.latitude.north, words.latitude.south);
  const longitude = formatDegrees(context, place.lon, digits, words.longitude.east, words.longitude.west);
  const position = words.position(latitude, longitude);
  if (place.precisionKm === undefined) return words.point(position);
  return words.area(formatRadius(context, place.precisionKm), position);
}

/** Decimals of a degree that say no more than the radius does; a hundredth is about a kilometre. */
function readDigits(radiusKm: number | undefined): number {
  if (radiusKm === undefined || (radiusKm > 1 && radiusKm <= 10)) return 2;
  return radiusKm <= 1 ? 3 : radiusKm <= 100 ? 1 : 0;
}

function formatDegrees(context: ViewContext, value: number, digits: number, positive: string, negative: string): string {
  const number = readNumberFormat(context.words.language, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return `${number.format(Math.abs(value))}° ${value < 0 ? negative : positive}`;
}

function formatRadius(context: ViewContext, radiusKm: number): string {
  const words = context.words.pages.places;
  const number = readNumberFormat(context.words.language, { maximumSignificantDigits: 3 });
  return radiusKm < 1 ? words.metres(number.format(radiusKm * 1000)) : words.kilometres(number.format(radiusKm));
}

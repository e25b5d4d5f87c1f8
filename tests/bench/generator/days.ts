/** Days of the generated record, and the many ways in which a record writes a date that is not quite known. */

import type { Chance } from './random.ts';

/** Days from 1 January 1970. */
export type DayNumber = number;

const first = readDay('2014-01-01');
const last = readDay('2023-11-30');
const crowded = { from: readDay('2022-03-01'), to: readDay('2022-03-31') };

/** Share of all events that fall into one single month, as in archives of a war. */
const crowdedShare = 0.3;

/** ISO day. */
export function formatIsoDay(day: DayNumber): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

export function readDay(iso: string): DayNumber {
  return Date.parse(iso) / 86_400_000;
}

/** A day of the record; three in ten lie in the crowded month. */
export function buildDayOfRecord(chance: Chance): DayNumber {
  return chance.is(crowdedShare) ? chance.between(crowded.from, crowded.to) : chance.between(first, last);
}

/** EDTF for something that happened about that day, and whether it is the plain day. */
export function formatUncertainDay(day: DayNumber, chance: Chance): { readonly edtf: string; readonly isPlain: boolean } {
  const iso = formatIsoDay(day);
  const later = formatIsoDay(day + chance.between(1, 9));
  const forms: readonly (readonly [share: number, edtf: string])[] = [
    [0.62, iso],
    [0.08, `${iso}~`],
    [0.05, `${iso}?`],
    [0.02, `${iso}%`],
    [0.08, iso.slice(0, 7)],
    [0.01, iso.slice(0, 4)],
    [0.05, `${iso}/${later}`],
    [0.04, `[${iso}..${later}]`],
    [0.03, `[${iso},${later}]`],
    [0.02, `${iso.slice(0, 8)}XX`],
  ];
  let left = chance.next();
  const edtf = forms.find(([share]) => (left -= share) < 0)?.[1] ?? iso;
  return { edtf, isPlain: edtf === iso };
}

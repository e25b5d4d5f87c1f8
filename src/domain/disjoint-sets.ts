/** Chooses as many sets as possible of which no two have anything in common: the count behind "independent origins". */

import { compareIds } from './id.ts';

type Sets = ReadonlyMap<string, ReadonlySet<string>>;

/** Which sets meet which: by name, the names of the others. */
type Meetings = Map<string, Set<string>>;

/** Tries, each a choice between taking a set and leaving it. A few dozen tangled sets need no more. */
export const triesMax = 500;

/**
 * The largest choice of pairwise disjoint sets. Most is decided without trying: a set that contains another is never
 * needed, and one that meets at most one other is always taken. What is left, a tangle in which every set meets two
 * or more, is searched for at most {@link triesMax} tries; beyond that the choice is disjoint but may not be the
 * largest. The result does not depend on the order of the sets.
 *
 * @param sets by name; no two with the same members, none empty
 * @returns the names of the chosen sets, sorted
 */
export function pickDisjoint(sets: Sets): readonly string[] {
  const singles = [...sets].filter(([, members]) => members.size === 1);
  const single = new Set(singles.flatMap(([, members]) => [...members]));
  const larger = [...sets].filter(([, members]) => ![...members].some((one) => single.has(one)));
  const meetings = buildMeetings(new Map(larger.sort(([a], [b]) => compareIds(a, b))));
  return [...singles.map(([name]) => name), ...search(meetings, { left: triesMax })].sort(compareIds);
}

function buildMeetings(sets: Sets): Meetings {
  const holders = new Map<string, string[]>();
  for (const [name, members] of sets) {
    for (const member of members) holders.set(member, [...(holders.get(member) ?? []), name]);
  }
  const meetings: Meetings = new Map();
  for (const [name, members] of sets) {
    const others = new Set([...members].flatMap((member) => holders.get(member)!));
    others.delete(name);
    meetings.set(name, others);
  }
  for (const [name, others] of [...meetings]) {
    const isNeeded = [...others].every((other) => !isSubset(sets.get(other)!, sets.get(name)!));
    if (!isNeeded) remove(name, meetings);
  }
  return meetings;
}

/** Uses up what it is given. */
function search(meetings: Meetings, tries: { left: number }): readonly string[] {
  const taken: string[] = [];
  while (meetings.size > 0) {
    for (const [name, others] of meetings) {
      if (others.size <= 1) taken.push(take(name, meetings));
    }
    if (meetings.size === 0 || readFewest(meetings)[1].size <= 1) continue;
    if (tries.left === 0) {
      taken.push(take(readFewest(meetings)[0], meetings));
      continue;
    }
    tries.left -= 1;
    const [most] = [...meetings].reduce((a, b) => (b[1].size > a[1].size ? b : a));
    const rest: Meetings = new Map([...meetings].map(([name, others]) => [name, new Set(others)]));
    remove(most, rest);
    const leaving = search(rest, tries);
    const taking = [take(most, meetings), ...search(meetings, tries)];
    return [...taken, ...(leaving.length > taking.length ? leaving : taking)];
  }
  return taken;
}

function readFewest(meetings: Meetings): [string, ReadonlySet<string>] {
  return [...meetings].reduce((a, b) => (b[1].size < a[1].size ? b : a));
}

function take(name: string, meetings: Meetings): string {
  for (const other of [...meetings.get(name)!]) remove(other, meetings);
  remove(name, meetings);
  return name;
}

function remove(name: string, meetings: Meetings): void {
  for (const other of meetings.get(name)!) meetings.get(other)!.delete(name);
  meetings.delete(name);
}

function isSubset(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size <= b.size && [...a].every((member) => b.has(member));
}

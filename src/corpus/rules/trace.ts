/** Says in plain English why evidence supports what it supports. Pages have words of their own; these are for messages. */

import type { Need, Support } from '../../domain/confidence.ts';
import { isDirectObservation, type Evidence } from '../../domain/evidence.ts';
import type { Claim } from '../../domain/event.ts';
import type { SourceId } from '../../domain/id.ts';
import { isSameOrigin, type Provenance } from '../../domain/provenance.ts';
import type { Corpus } from '../corpus.ts';

type Known = Pick<Corpus, 'sources' | 'provenance'>;

/**
 * The trace of one claim, as sentences: how many sources and origins support it, which share an origin and why, what
 * is observed directly, and which disputes stand. Grades are those that count, after `seenThrough`.
 */
export function formatTrace(claim: Claim, support: Support, known: Known): string {
  const ids = [...new Set(claim.evidence.filter((piece) => piece.stance === 'supports').map((piece) => piece.source))];
  const { sources, origins } = support.supporting;
  const shared = formatShared(ids, known);
  const counted = `${formatCount(sources, 'supporting source')}, ${formatCount(origins, 'origin')}`;
  const graded = ids.map((id) => `${id} ${formatGrade(id, known)}`);
  return [
    `${counted}${shared === '' ? '' : `: ${shared}`}.`,
    sources === 0 ? '' : `Graded: ${formatList(graded)}.`,
    sources === 0 ? '' : formatObservations(claim, support),
    formatDisputes(support, known.provenance),
  ]
    .filter(Boolean)
    .join(' ');
}

/** What is lacking, as one phrase; empty for nothing. */
export function formatNeeds(needs: readonly Need[]): string {
  const told = needs.filter((need) => need !== 'two-origins' || !needs.includes('pair-with-direct-observation'));
  return formatList(told.map((need) => needPhrases[need]));
}

/** `a`, `a and b`, `a, b and c`; beyond eight, how many more. */
export function formatList(words: readonly string[]): string {
  const told = words.length > 8 ? [...words.slice(0, 7), `${words.length - 7} more`] : words;
  return told.length < 2 ? (told[0] ?? '') : `${told.slice(0, -1).join(', ')} and ${told.at(-1)!}`;
}

const needPhrases: Record<Need, string> = {
  'two-origins': 'a second origin that is independent of the first',
  'two-origins-graded-c': 'two independent origins from sources graded C or better',
  'direct-observation': 'a direct observation from a source graded A or B',
  'pair-with-direct-observation': 'a direct observation from a source graded A or B, and a second origin independent of it',
  'one-origin-graded-d': 'a source graded D or better',
  'no-dispute-graded-c': 'no dispute from a source graded C or better',
  'one-dispute': 'a source that disputes it',
  'direct-or-named-contradiction': 'a direct observation against it, or an assessment that names the contradiction',
};

/** Which of the sources share an origin, and which add none; empty where each is an origin of its own. */
function formatShared(ids: readonly SourceId[], known: Known): string {
  const { provenance } = known;
  const groups: SourceId[][] = [];
  for (const id of ids) {
    const meeting = groups.filter((group) => group.some((other) => isSameOrigin(id, other, provenance)));
    for (const group of meeting) groups.splice(groups.indexOf(group), 1);
    groups.push([...meeting.flat(), id]);
  }
  const isUnknown = (id: SourceId) => provenance.ends.get(id)?.unknown === true;
  return groups
    .flatMap((group) => {
      if (group.length > 1) return [formatGroup(group, ids.length, known)];
      return ids.length > 1 && isUnknown(group[0]!) ? [`${group[0]!} is of unknown lineage and adds no origin`] : [];
    })
    .join('; ');
}

function formatGroup(ids: readonly SourceId[], all: number, { provenance, sources }: Known): string {
  const ends = ids.map((id) => provenance.ends.get(id)!);
  const subject = ids.length < all ? formatList(ids) : ids.length === 2 ? 'both' : 'all';
  if (ends.every((end) => end.unknown)) return `${subject} are of unknown lineage, which is one origin at most`;
  const source = ends[0]!.sources.find((id) => ends.every((end) => end.sources.includes(id)));
  if (source !== undefined) {
    const derived = ids.filter((id) => id !== source);
    if (derived.length === ids.length) return `${subject} derive from ${source}`;
    return `${formatList(derived)} ${derived.length === 1 ? 'derives' : 'derive'} from ${source}`;
  }
  const shared = [...ends[0]!.keys].find((key) => ends.every((end) => end.keys.has(key)));
  if (shared === undefined) return `${subject} share parts of their lineage`;
  const publisher = shared.replace(/^publisher:/u, '');
  const isOwn = ids.every((id) => sources.get(id)?.publisher === publisher);
  return isOwn ? `${subject} come from the publisher ${publisher}` : `${subject} go back to the publisher ${publisher}`;
}

function formatObservations(claim: Claim, support: Support): string {
  const name = (piece: Evidence) => `${piece.source} (${piece.kind})`;
  if (support.observations.length > 0) return `Direct observation: ${formatList(support.observations.map(name))}.`;
  const low = claim.evidence.filter((piece) => piece.stance === 'supports' && isDirectObservation(piece.kind, claim.type));
  return low.length === 0 ? 'None is a direct observation.' : `Direct observation, but not graded A or B: ${formatList(low.map(name))}.`;
}

function formatDisputes(support: Support, provenance: Provenance): string {
  if (support.standingDisputes.length === 0) return '';
  const disputes = new Set(support.standingDisputes.map(({ source }) => `${source} ${provenance.grades.get(source) ?? 'F'}`));
  return `Disputed by ${formatList([...disputes])}.`;
}

function formatGrade(id: SourceId, { sources, provenance }: Known): string {
  const source = sources.get(id);
  const grade = provenance.grades.get(id) ?? 'F';
  return source === undefined || source.reliability === grade ? grade : `${grade} (seen through ${source.seenThrough ?? ''})`;
}

function formatCount(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

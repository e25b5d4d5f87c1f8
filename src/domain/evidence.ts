/** What ties a claim to a source: the closed vocabularies of evidence, each as one table. */

import type { SourceId } from './id.ts';

/**
 * Evidence kinds. `direct` marks a direct observation: something recorded the thing itself.
 * For a claim of type `statement` the statement itself is a direct observation too, see {@link isDirectObservation}.
 */
export const evidenceKinds = {
  'satellite-image': { direct: true },
  'radar-image': { direct: true },
  'tracking-data': { direct: true },
  'geolocated-media': { direct: true },
  document: { direct: true },
  'official-statement': { direct: false },
  'intelligence-statement': { direct: false },
  'named-interview': { direct: false },
  'anonymous-officials': { direct: false },
  'unlocated-media': { direct: false },
  'news-report': { direct: false },
  analysis: { direct: false },
} as const satisfies Record<string, { direct: boolean }>;

export type EvidenceKind = keyof typeof evidenceKinds;

/** Kinds a source may have beside the evidence kinds; as evidence they count as `analysis`. */
export const sourceOnlyKinds = ['dataset', 'book', 'web-page'] as const;
export type SourceKind = EvidenceKind | (typeof sourceOnlyKinds)[number];

export const stances = ['supports', 'disputes', 'mentions'] as const;
export type Stance = (typeof stances)[number];

/** `fact`: something was so. `statement`: somebody said it. `forecast`: somebody expects it. */
export const claimTypes = ['fact', 'statement', 'forecast'] as const;
export type ClaimType = (typeof claimTypes)[number];

/** Kinds that are themselves a statement: for "somebody said it" they are the thing observed. */
const statementKinds: ReadonlySet<EvidenceKind> = new Set([
  'official-statement',
  'intelligence-statement',
  'named-interview',
  'anonymous-officials',
  'analysis',
]);

/** One piece of evidence, with the kind already taken from its source where the record leaves it out. */
export interface Evidence {
  readonly source: SourceId;
  readonly kind: EvidenceKind;
  readonly stance: Stance;
  /** Where in the source: page, paragraph, image, minute. */
  readonly locator?: string;
  /** At most twelve words that stand in the capture, verbatim. */
  readonly passage?: string;
  readonly note?: string;
}

/** Longest passage, in words; a passage identifies the place, it does not reproduce the source. */
export const passageMaxWords = 12;

/** The evidence kind a source gives when the evidence names none. */
export function readEvidenceKind(kind: SourceKind | undefined): EvidenceKind {
  if (kind === undefined) return 'analysis';
  return kind in evidenceKinds ? (kind as EvidenceKind) : 'analysis';
}

/** Whether evidence of this kind observes directly what a claim of this type says. */
export function isDirectObservation(kind: EvidenceKind, claimType: ClaimType): boolean {
  return evidenceKinds[kind].direct || (claimType === 'statement' && statementKinds.has(kind));
}

/** Number of words of a passage: runs of characters between white space. */
export function countWords(text: string): number {
  return text.split(/\s+/u).filter(Boolean).length;
}

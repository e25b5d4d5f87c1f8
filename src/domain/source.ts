/** Sources and publishers: what the record rests on, and who put it out. */

import type { EdtfDate } from './edtf.ts';
import type { SourceKind } from './evidence.ts';
import type { PublisherId, SourceId } from './id.ts';

/** Reliability of a source by the NATO Admiralty code, best first. F means not judged, not worst. */
export const reliabilities = {
  A: 'completely reliable',
  B: 'usually reliable',
  C: 'fairly reliable',
  D: 'not usually reliable',
  E: 'unreliable',
  F: 'cannot be judged',
} as const;
export type Reliability = keyof typeof reliabilities;

/** A copy kept by a web archive. `captured` is EDTF or an ISO 8601 instant. */
export interface ArchiveCopy {
  readonly url: string;
  readonly captured?: string;
}

/** The file the editors hold: its digest proves which text was read. */
export interface Capture {
  /** 64 lower-case hexadecimal digits. */
  readonly sha256: string;
  readonly bytes?: number;
  readonly mediaType?: string;
  /** ISO 8601 day or instant. */
  readonly captured?: string;
}

/** Where a source's content comes from: it is an end of the lineage, it names its parents, or nothing is known. */
export type Lineage =
  { readonly kind: 'primary' } | { readonly kind: 'derived'; readonly from: readonly SourceId[] } | { readonly kind: 'unknown' };

export interface Source {
  readonly id: SourceId;
  readonly title: string;
  readonly kind: SourceKind;
  readonly publisher?: PublisherId;
  /** Who hosts the copy that was read, where that is not the publisher. It changes nothing about reliability. */
  readonly hostedBy?: PublisherId;
  readonly authors: readonly string[];
  readonly published?: EdtfDate;
  readonly publishedNote?: string;
  /** ISO day on which the editors read it. */
  readonly accessed?: string;
  readonly url?: string;
  readonly archives: readonly ArchiveCopy[];
  /** BCP 47. */
  readonly language?: string;
  readonly reliability: Reliability;
  readonly reliabilityReason?: string;
  readonly lineage: Lineage;
  /** Known only as cited there; graded no better than that source. */
  readonly seenThrough?: SourceId;
  readonly capture?: Capture;
  /** Shown wherever the source is cited. */
  readonly warning?: string;
}

export interface Publisher {
  readonly id: PublisherId;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly description?: string;
  readonly identifiers: Readonly<Record<string, string>>;
  readonly url?: string;
  readonly kind?: string;
  readonly country?: string;
  /** Absent means unknown, which is what the reader is told. */
  readonly stateAffiliation?: string;
}

/** Orders grades from A (0) to F (5); F is not the worst truth but the least that can be relied on. */
export function compareReliability(a: Reliability, b: Reliability): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Whether a grade is at least as good as another. */
export function isGradedAtLeast(grade: Reliability, floor: Reliability): boolean {
  return compareReliability(grade, floor) <= 0;
}

/** Digests of the parts of a record, so that a part of one build can be compared with that of another. */

import { hash } from 'node:crypto';
import { buildCorpusIndex, type Citation } from '../../corpus/corpus-index.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { readEntryData } from '../../corpus/entry-data.ts';
import { readCollections } from '../../corpus/watched-corpus.ts';

/** Digests of one record. */
export interface PartDigests {
  /** Of a part as `noteRead` names it; the same for the same content, whatever hangs on it included. */
  readonly ofPart: (part: string) => string;
  /**
   * Of any plain value, in which records of the corpus may stand. What hangs directly on it is read once, however many
   * values share it.
   *
   * @throws for what no digest can be made of, such as a symbol
   */
  readonly ofValue: (value: object) => string;
}

export function buildPartDigests(corpus: Corpus): PartDigests {
  const collections = readCollections(corpus, buildCorpusIndex(corpus));
  // What stands in many lists is read once; everything else is small and read where it stands.
  const shared = new Map<object, string>();
  const entries = readEntryData(corpus);
  const ofValue = (value: unknown) => buildDigest(formatWhole(value));
  const ofShared = (value: object) => {
    const known = shared.get(value) ?? buildDigest(entries.get(value)?.() ?? formatWhole(value));
    shared.set(value, known);
    return known;
  };
  const formatInner = (value: unknown): string =>
    typeof value === 'object' && value !== null && entries.has(value) ? `@${ofShared(value)}` : formatWhole(value);
  // All of a use of a source stands in its event.
  const formatCitation = ({ event, claim, evidence }: Citation) =>
    `@${ofShared(event)} ${claim?.id ?? ''} ${(claim?.evidence ?? event.sources).indexOf(evidence)}`;
  const formatWhole = (value: unknown): string => {
    switch (typeof value) {
      case 'string':
        return JSON.stringify(value);
      case 'object':
        break;
      case 'symbol':
        throw new TypeError('A symbol is no part of a record.');
      // What a record can do follows from what it holds.
      case 'function':
        return '';
      default:
        return String(value);
    }
    if (value === null) return 'null';
    if (Array.isArray(value)) return `[${value.map(formatInner).join(',')}]`;
    if ('event' in value && 'claim' in value && 'evidence' in value) return formatCitation(value as Citation);
    if (value instanceof Map) return `{${[...value].map(([key, held]) => `${formatInner(key)}:${formatInner(held)}`).join(',')}}`;
    if (value instanceof Set) return `(${[...value].map(formatInner).join(',')})`;
    return `{${Object.entries(value)
      .map(([key, held]) => `${key}:${formatInner(held)}`)
      .join(',')}}`;
  };
  const parts = new Map<string, string>();
  const readPart = (part: string) => {
    const slash = part.indexOf('/');
    const collection = collections.get(slash < 0 ? part : part.slice(0, slash));
    const value = slash < 0 ? collection : (collection as ReadonlyMap<string, unknown>).get(part.slice(slash + 1));
    return typeof value === 'object' && value !== null && entries.has(value) ? ofShared(value) : ofValue(value);
  };
  return {
    ofPart: (part) => {
      const known = parts.get(part) ?? readPart(part);
      parts.set(part, known);
      return known;
    },
    ofValue: (value) =>
      buildDigest(
        Object.entries(value)
          .map(([key, held]) => `${key}:${typeof held === 'object' && held !== null ? ofShared(held as object) : formatWhole(held)}`)
          .join(),
      ),
  };
}

function buildDigest(text: string): string {
  return hash('sha256', text, 'base64url').slice(0, 22);
}

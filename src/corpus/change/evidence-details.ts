/** Every difference between two lists of evidence. */

import { readEvidenceKind, type Evidence } from '../../domain/evidence.ts';
import type { Corpus } from '../corpus.ts';
import type { FieldPath } from '../record.ts';
import { buildDetail, type Detail } from './change.ts';

/** Where the lists stand. */
export interface EvidencePlace {
  readonly field: string;
  readonly path: FieldPath;
  readonly corpora: { readonly before: Corpus; readonly after: Corpus };
}

/** Pieces that came, went or changed. Pieces of one source are compared in their order. */
export function readEvidenceDetails(
  before: readonly Evidence[],
  after: readonly Evidence[],
  { field, path, corpora }: EvidencePlace,
): readonly Detail[] {
  const left = [...before];
  const details = after.flatMap((piece, index) => {
    const at = left.findIndex(({ source }) => source === piece.source);
    if (at < 0) return buildDetail(field, [...path, index], null, piece.source, 'id');
    const [was] = left.splice(at, 1);
    const name = (part: string) => `${field}.${piece.source}.${part}`;
    return [
      ...buildDetail(name('stance'), [...path, index], was!.stance, piece.stance),
      ...buildDetail(name('kind'), [...path, index], readWrittenKind(was!, corpora.before), readWrittenKind(piece, corpora.after)),
      ...buildDetail(name('passage'), [...path, index], was!.passage, piece.passage),
      ...buildDetail(name('note'), [...path, index], was!.note, piece.note),
      ...buildDetail(name('locator'), [...path, index], was!.locator, piece.locator),
    ];
  });
  return [...details, ...left.flatMap(({ source }) => buildDetail(field, path, source, null, 'id'))];
}

/** The kind where the evidence itself gives one; null where it takes that of its source. */
function readWrittenKind({ source, kind }: Evidence, corpus: Corpus): string | null {
  return kind === readEvidenceKind(corpus.sources.get(source)?.kind) ? null : kind;
}

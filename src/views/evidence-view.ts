/** Claims with their evidence for and against, as a page sets it side by side. */

import { isDisputed, type Level } from '../domain/confidence.ts';
import type { Event } from '../domain/event.ts';
import { isDirectObservation, type ClaimType, type Evidence } from '../domain/evidence.ts';
import type { Reliability, Source } from '../domain/source.ts';
import type { SourceId } from '../domain/id.ts';
import { buildCitationLink, type CitationLinkView } from './citation-link-view.ts';
import { buildDateView } from './date-view.ts';
import type { NamedLink } from './event-card-view.ts';
import { buildSourceLink } from './source-link-view.ts';
import { buildClaimLift } from './trace-view.ts';
import type { ViewContext } from './view-context.ts';

export interface EvidenceView {
  readonly source: NamedLink;
  /** "satellite image, direct observation". */
  readonly kind: string;
  readonly locator?: string;
  /** Verbatim words, with a link to where they stand: the source, or the one it is seen through that has a capture. */
  readonly passage?: {
    readonly text: string;
    readonly language?: string;
    readonly link: CitationLinkView;
  };
  readonly note?: string;
  /** Letter of the grade after `seenThrough`, and its meaning. */
  readonly grade: Reliability;
  readonly gradeText: string;
  /** When the source was published, in words; absent where not known. */
  readonly published?: string;
  readonly seenThrough?: NamedLink;
  readonly warning?: string;
}

export interface ClaimView {
  /** Anchor on the page. */
  readonly anchor: string;
  readonly statement: string;
  readonly level: Level;
  readonly levelWord: string;
  readonly disputed: boolean;
  readonly key: boolean;
  /** What kind of claim it is, in words: "that it was said"; absent for a plain fact. */
  readonly typeText?: string;
  readonly supports: readonly EvidenceView[];
  readonly disputes: readonly EvidenceView[];
  readonly mentions: readonly EvidenceView[];
  readonly lift?: string;
}

export function buildClaimViews(context: ViewContext, event: Event): readonly ClaimView[] {
  const { record } = context.words;
  return event.claims.map((claim) => ({
    anchor: `claim-${claim.id}`,
    statement: claim.statement,
    level: claim.confidence,
    levelWord: record.asTitle(record.levels[claim.confidence]),
    disputed: isDisputed(claim.evidence, context.corpus.provenance),
    key: claim.key && event.claims.length > 1,
    typeText: claim.type === 'fact' ? undefined : record.claimTypes[claim.type],
    ...buildSides(context, claim.evidence, claim.type),
    lift: event.claims.length > 1 ? buildClaimLift(context, claim) : undefined,
  }));
}

/** Evidence by stance, in the order written. */
export function buildSides(
  context: ViewContext,
  evidence: readonly Evidence[],
  type: ClaimType,
): Pick<ClaimView, 'supports' | 'disputes' | 'mentions'> {
  const side = (stance: Evidence['stance']) =>
    evidence.filter((piece) => piece.stance === stance).map((piece) => buildEvidenceView(context, piece, type));
  return { supports: side('supports'), disputes: side('disputes'), mentions: side('mentions') };
}

function buildEvidenceView(context: ViewContext, piece: Evidence, type: ClaimType): EvidenceView {
  const { corpus, words } = context;
  const { record } = words;
  const source = corpus.sources.get(piece.source);
  const grade = corpus.provenance.grades.get(piece.source) ?? 'F';
  const kind = record.kinds[piece.kind];
  return {
    source: buildSourceLink(context, piece.source),
    kind: isDirectObservation(piece.kind, type) ? `${kind}${record.separator}${record.directObservation}` : kind,
    locator: piece.locator,
    passage: buildPassage(piece, corpus.sources),
    note: piece.note,
    grade,
    gradeText: record.reliabilities[grade],
    published: source?.published && buildDateView(context, source.published).text,
    seenThrough: source?.seenThrough && buildSourceLink(context, source.seenThrough),
    warning: source?.warning,
  };
}

function buildPassage({ source, passage }: Evidence, sources: ReadonlyMap<SourceId, Source>): EvidenceView['passage'] {
  const held = readCaptured(source, sources);
  return passage === undefined || !held ? undefined : { text: passage, language: held.language, link: buildCitationLink(held, passage) };
}

/** The source, or the nearest one it is seen through, of which a file is held. */
function readCaptured(id: SourceId, sources: ReadonlyMap<SourceId, Source>): Source | undefined {
  const seen = new Set<SourceId>();
  for (let at: SourceId | undefined = id; at !== undefined && !seen.has(at); at = sources.get(at)?.seenThrough) {
    if (sources.get(at)?.capture) return sources.get(at);
    seen.add(at);
  }
  return sources.get(id);
}

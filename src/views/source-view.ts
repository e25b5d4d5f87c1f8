/** The page of one source: what it is, where it comes from, how far it goes, and what leans on it. */

import { buildCitationLink, type CitationLinkView } from './citation-link-view.ts';
import { evidenceKinds, readEvidenceKind } from '../domain/evidence.ts';
import type { SourceId } from '../domain/id.ts';
import type { Reliability, Source } from '../domain/source.ts';
import { buildDateView, type DateView } from './date-view.ts';
import type { NamedLink } from './event-card-view.ts';
import { nameLanguage } from './formats.ts';
import { buildLineageView, type LineageView } from './lineage-view.ts';
import { buildRecordLink, buildStampView } from './link-view.ts';
import { buildSourceLine, readForeignLanguage, type SourceLineView } from './source-line-view.ts';
import { buildSourceUses, type SourceUsesView } from './source-uses-view.ts';
import type { ViewContext } from './view-context.ts';

export interface GradeView {
  readonly letter: Reliability;
  readonly text: string;
  /** Why, as the record says it; null where it gives no reason. */
  readonly reason: string | null;
  /** Set where the source is known only through a worse one: what it counts as, and through which. */
  readonly lowered: {
    readonly letter: Reliability;
    readonly text: string;
    readonly through: SourceLineView;
  } | null;
}

type Stamp = Pick<DateView, 'text' | 'datetime'>;

export interface CaptureView {
  readonly sha256: string;
  readonly size: string | null;
  readonly mediaType: string | null;
  readonly captured: Stamp | null;
}

export interface SourceView {
  readonly id: SourceId;
  readonly title: string;
  /** Tag and direction of the title where it is in another language than the site. */
  readonly language: string | null;
  readonly languageName: string | null;
  readonly description: string;
  readonly kind: string;
  readonly isDirect: boolean;
  readonly warning: string | null;
  readonly publisher: NamedLink | null;
  readonly host: NamedLink | null;
  readonly authors: string | null;
  readonly published: DateView | null;
  readonly publishedNote: string | null;
  readonly accessed: Stamp | null;
  readonly url: string | null;
  /** The address as a citation gives it. */
  readonly link: CitationLinkView;
  readonly archives: readonly { readonly url: string; readonly captured: string }[];
  readonly seenThrough: SourceLineView | null;
  readonly grade: GradeView;
  readonly capture: CaptureView | null;
  readonly lineage: LineageView;
  readonly uses: SourceUsesView;
}

/** @throws where no source has this id */
export function buildSourceView(context: ViewContext, id: SourceId): SourceView {
  const source = context.corpus.sources.get(id);
  if (!source) throw new Error(`There is no source "${id}".`);
  const { record, pages } = context.words;
  const kind = record.asTitle(record.kinds[source.kind]);
  const publisher = buildRecordLink(context, 'publisher', source.publisher);
  const published = source.published ? buildDateView(context, source.published) : null;
  return {
    id,
    title: source.title,
    language: readForeignLanguage(context, source.language),
    languageName: readLanguageName(context, source.language),
    description: pages.sources.pageDescription(kind, publisher?.text ?? null, published?.text ?? null),
    kind,
    isDirect: evidenceKinds[readEvidenceKind(source.kind)].direct,
    warning: source.warning ?? null,
    publisher,
    host: buildRecordLink(context, 'publisher', source.hostedBy),
    authors: source.authors.length > 0 ? record.joinWords(source.authors) : null,
    published,
    publishedNote: source.publishedNote ?? null,
    accessed: source.accessed === undefined ? null : buildStampView(context, source.accessed),
    url: source.url ?? null,
    link: buildCitationLink(source),
    archives: source.archives.map(({ url, captured }) => ({
      url,
      captured: pages.sources.archived(captured === undefined ? null : buildStampView(context, captured).text),
    })),
    seenThrough: source.seenThrough === undefined ? null : buildSourceLine(context, source.seenThrough),
    grade: buildGrade(context, source),
    capture: buildCapture(context, source),
    lineage: buildLineageView(context, id),
    uses: buildSourceUses(context, id),
  };
}

function buildGrade(context: ViewContext, source: Source): GradeView {
  const { record, pages } = context.words;
  const text = (letter: Reliability) => pages.sources.gradeOf(letter, record.reliabilities[letter]);
  const effective = context.corpus.provenance.grades.get(source.id) ?? source.reliability;
  const through = source.seenThrough === undefined ? null : buildSourceLine(context, source.seenThrough);
  return {
    letter: source.reliability,
    text: text(source.reliability),
    reason: source.reliabilityReason ?? null,
    lowered:
      effective === source.reliability || !through
        ? null
        : {
            letter: effective,
            text: pages.sources.effective(effective, record.reliabilities[effective]),
            through,
          },
  };
}

function buildCapture(context: ViewContext, { capture }: Source): CaptureView | null {
  if (!capture) return null;
  return {
    sha256: capture.sha256,
    size: capture.bytes === undefined ? null : context.words.pages.sources.bytes(capture.bytes),
    mediaType: capture.mediaType ?? null,
    captured: capture.captured === undefined ? null : buildStampView(context, capture.captured),
  };
}

function readLanguageName(context: ViewContext, language: string | undefined): string | null {
  if (language === undefined) return null;
  return nameLanguage(language, context.words.language);
}

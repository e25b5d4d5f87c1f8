/** A source in one line, wherever other pages name it. */

import type { SourceId } from '../domain/id.ts';
import type { Reliability } from '../domain/source.ts';
import { buildDateView, type DateView } from './date-view.ts';
import type { NamedLink } from './event-card-view.ts';
import { buildRecordLink } from './link-view.ts';
import { buildMemo, buildTextMemo } from './memo.ts';
import type { ViewContext } from './view-context.ts';

export interface SourceLineView {
  readonly href: string;
  readonly title: string;
  /** BCP 47 tag where the title is in another language than the site; else null. */
  readonly language: string | null;
  /** Kind in words, inside a sentence. */
  readonly kind: string;
  readonly publisher: NamedLink | null;
  readonly date: DateView | null;
  /** The effective grade, after `seenThrough`. */
  readonly grade: Reliability;
  /** The grade with its meaning, as a label: `C: fairly reliable`. */
  readonly gradeText: string;
  readonly warning: string | null;
}

/** Null for a source that does not exist. */
export function buildSourceLine(context: ViewContext, id: SourceId): SourceLineView | null {
  return lineOf(context)(id);
}

const lineOf = buildMemo((context: ViewContext) => buildTextMemo((id: SourceId) => buildLine(context, id)));

function buildLine(context: ViewContext, id: SourceId): SourceLineView | null {
  const source = context.corpus.sources.get(id);
  if (!source) return null;
  const { record, pages } = context.words;
  const grade = context.corpus.provenance.grades.get(id) ?? source.reliability;
  return {
    href: context.link(`/sources/${id}/`),
    title: source.title,
    language: readForeignLanguage(context, source.language),
    kind: record.kinds[source.kind],
    publisher: buildRecordLink(context, 'publisher', source.publisher),
    date: source.published ? buildDateView(context, source.published) : null,
    grade,
    gradeText: pages.sources.gradeOf(grade, record.reliabilities[grade]),
    warning: source.warning ?? null,
  };
}

/** The lines of several sources in the order given; those that do not exist are left out. */
export function buildSourceLines(context: ViewContext, ids: Iterable<SourceId>): readonly SourceLineView[] {
  return [...ids].flatMap((id) => buildSourceLine(context, id) ?? []);
}

/** A language tag worth marking text with: one of another language than the site's. */
export function readForeignLanguage(context: ViewContext, language: string | undefined): string | null {
  if (language === undefined) return null;
  return readBase(language) === readBase(context.publication.language) ? null : language;
}

/** The language of a tag without script and region. */
const readBase = buildTextMemo((tag: string) => new Intl.Locale(tag).language);

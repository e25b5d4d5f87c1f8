/** The public list of changes: every correction of every event, newest first, and what each kind means. */

import { correctionTypes, type CorrectionType } from '../domain/correction.ts';
import { compareIds } from '../domain/id.ts';
import { readPublished } from '../corpus/corpus.ts';
import { buildDateView, type DateView } from './date-view.ts';
import { buildEventLine, type EventLineView } from './event-line-view.ts';
import type { ViewContext } from './view-context.ts';
import { parseEdtf } from '../domain/edtf.ts';

export interface CorrectionLine {
  /** The day on which the change was made public. */
  readonly day: DateView;
  readonly type: CorrectionType;
  readonly typeWord: string;
  readonly text: string;
  /** The frontmatter fields that changed, joined; empty where none is named. */
  readonly fields: string;
  readonly event: EventLineView;
}

export interface CorrectionsView {
  /** Newest first; those of one day by event. */
  readonly corrections: readonly CorrectionLine[];
  readonly kinds: readonly {
    readonly word: string;
    readonly meaning: string;
    readonly count: number;
  }[];
  /** Where a reader reports an error: address and name. */
  readonly contacts: readonly { readonly href: string; readonly name: string }[];
  readonly feedHref: string;
  readonly methodHref: string;
}

export function buildCorrectionsView(context: ViewContext): CorrectionsView {
  const { words, publication, corpus } = context;
  const dated = readPublished(corpus)
    .flatMap((event) => event.corrections.map((correction) => ({ event, correction })))
    .sort((a, b) => compareIds(b.correction.date, a.correction.date) || compareIds(a.event.id, b.event.id));
  const kinds = Object.keys(correctionTypes) as CorrectionType[];
  return {
    corrections: dated.map(({ event, correction }) => ({
      day: buildDay(context, correction.date),
      type: correction.type,
      typeWord: words.record.asTitle(words.record.correctionTypes[correction.type]),
      text: correction.text,
      fields: correction.fields.join(words.record.separator),
      event: buildEventLine(context, event),
    })),
    kinds: kinds.map((type) => ({
      word: words.record.asTitle(words.record.correctionTypes[type]),
      meaning: words.record.correctionMeanings[type],
      count: dated.filter(({ correction }) => correction.type === type).length,
    })),
    contacts: publication.corrections.flatMap(({ name, url, email }) => {
      const href = url ?? (email === undefined ? undefined : `mailto:${email}`);
      return href === undefined ? [] : [{ href, name }];
    }),
    feedHref: context.link('/corrections.xml'),
    methodHref: context.link('/method/'),
  };
}

function buildDay(context: ViewContext, day: string): DateView {
  const parsed = parseEdtf(day);
  if (!parsed.ok) throw new Error(`The schema accepted a day that does not parse: ${day}`);
  return buildDateView(context, parsed.date);
}

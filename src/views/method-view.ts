/** The method page's tables, made from the tables the judgement itself is made with. */

import { ladder, levels, type Level, type Need } from '../domain/confidence.ts';
import { formatDay, parseEdtf, type Day } from '../domain/edtf.ts';
import { evidenceKinds, isDirectObservation, type EvidenceKind } from '../domain/evidence.ts';
import { reliabilities, type Reliability } from '../domain/source.ts';
import { formatTraitPath, readTraits } from './trait-view.ts';
import type { ViewContext } from './view-context.ts';

export interface LevelRowView {
  readonly level: Level;
  readonly word: string;
  /** The events of the level; absent where there are none. */
  readonly href?: string;
  /** Digit of the Admiralty code, 1 to 6. */
  readonly digit: number;
  readonly meaning: string;
  /** What it needs: alternatives, each a list of conditions that must all be met. Empty where it needs nothing. */
  readonly either: readonly (readonly string[])[];
}

export interface KindRowView {
  readonly kind: string;
  readonly word: string;
  /** The events with such evidence; absent where there are none. */
  readonly href?: string;
  readonly isDirect: boolean;
  /** Whether it is a direct observation of a claim that somebody said something. */
  readonly isDirectForStatements: boolean;
}

export interface GradeRowView {
  readonly grade: Reliability;
  readonly meaning: string;
}

export interface DateFormView {
  readonly edtf: string;
  /** What the form says, in words. */
  readonly form: string;
  readonly prose: string;
  /** First and last possible day as ISO 8601; null where the date is open. */
  readonly earliest: string | null;
  readonly latest: string | null;
}

export interface MethodView {
  readonly levels: readonly LevelRowView[];
  readonly kinds: readonly KindRowView[];
  readonly grades: readonly GradeRowView[];
  readonly dates: readonly DateFormView[];
}

export function buildMethodView(context: ViewContext): MethodView {
  const { record } = context.words;
  const traits = readTraits(context);
  return {
    levels: ladder.map(({ level, either }) => ({
      level,
      word: record.levels[level],
      href: traits.levels.includes(level) ? context.link(formatTraitPath({ level })) : undefined,
      digit: levels[level].digit,
      meaning: record.levelMeanings[level],
      either: either.filter((needs) => needs.length > 0).map((needs) => needs.map((need: Need) => record.needs[need])),
    })),
    kinds: (Object.keys(evidenceKinds) as EvidenceKind[]).map((kind) => ({
      kind,
      word: record.kinds[kind],
      href: traits.kinds.includes(kind) ? context.link(formatTraitPath({ kind })) : undefined,
      isDirect: evidenceKinds[kind].direct,
      isDirectForStatements: isDirectObservation(kind, 'statement'),
    })),
    grades: (Object.keys(reliabilities) as Reliability[]).map((grade) => ({
      grade,
      meaning: record.reliabilities[grade],
    })),
    dates: buildDateForms(context),
  };
}

/** One example of each form; the list is short on purpose, the rest of EDTF follows the same pattern. */
const dateExamples = [
  ['day', '2025-01-22'],
  ['month', '2025-01'],
  ['year', '2025'],
  ['decade', '202X'],
  ['unknownDay', '2025-01-XX'],
  ['season', '2024-24'],
  ['about', '2025-01-22~'],
  ['uncertain', '2025-01-22?'],
  ['both', '2025-01-22%'],
  ['oneOf', '[2025-01-21,2025-01-22]'],
  ['within', '[2025-01-25..2025-01-27]'],
  ['before', '[..2025-01-27]'],
  ['interval', '2025-01-25/2025-01-27'],
  ['ongoing', '2025-01-25/..'],
] as const;

function buildDateForms(context: ViewContext): readonly DateFormView[] {
  const write = (day: Day | null) => (day === null ? null : formatDay(day));
  return dateExamples.flatMap(([form, edtf]) => {
    const parsed = parseEdtf(edtf);
    if (!parsed.ok) throw new Error(`The example ${edtf} is not a date of the record: ${parsed.problem.message}`);
    const { date } = parsed;
    return [
      {
        edtf,
        form: context.words.pages.standing.method.dateForms[form],
        prose: context.prose(date),
        earliest: write(date.possible.from),
        latest: write(date.possible.to),
      },
    ];
  });
}

/** `/verification/`: every event, what it states, what its evidence supports, and what is open. */

import type { Issue } from '../corpus/issue.ts';
import { isMoreThan } from '../domain/confidence.ts';
import { buildOrigins } from '../domain/provenance.ts';
import { buildCoverage, buildEventVerification, isKept, type Coverage, type EventVerification } from '../domain/verification.ts';
import { cutToFirst, cutToLatest, type CutList } from './cut-list.ts';
import { buildEventLine, buildLevelView, type EventLineView, type LevelView } from './event-line-view.ts';
import type { ViewContext } from './view-context.ts';

export interface FigureView {
  readonly label: string;
  readonly value: string;
}

/** How many of all sources have something; `share` is 0 to 1, and 0 where there are no sources. */
export interface CoverageView {
  readonly label: string;
  readonly value: string;
  readonly count: number;
  readonly all: number;
}

export interface OpenView {
  readonly text: string;
  /** Where it is explained or shown; null where nowhere but on the event's page. */
  readonly href: string | null;
  /** Whether it speaks against the event rather than about its upkeep. */
  readonly isAgainst: boolean;
}

export interface VerificationRow {
  readonly event: EventLineView;
  /** Null where it is what the event states. */
  readonly supported: LevelView | null;
  readonly sources: string;
  readonly kept: string;
  readonly open: readonly OpenView[];
}

export interface OverrideView {
  readonly event: EventLineView;
  readonly states: string;
  readonly reason: string;
  readonly by: string;
}

export interface WarningView {
  readonly file: string;
  readonly message: string;
  readonly rule: { readonly href: string; readonly text: string };
}

export interface VerificationView {
  readonly figures: readonly FigureView[];
  readonly coverage: readonly CoverageView[];
  readonly overrides: readonly OverrideView[];
  readonly warnings: CutList<WarningView>;
  readonly warningsNote: string;
  readonly rows: CutList<VerificationRow>;
  readonly methodHref: string;
}

/** @param warnings what the check of the record warns of; errors never reach a page */
export function buildVerificationView(context: ViewContext, warnings: readonly Issue[]): VerificationView {
  const { corpus, link } = context;
  const words = context.words.pages.verification;
  const judged = corpus.events.filter(({ status }) => status !== 'draft').map((event) => buildEventVerification(event, corpus));
  const files = new Map(judged.map(({ event }) => [corpus.records.get(`event/${event.id}`)?.file, event.id]));
  const byEvent = Map.groupBy(warnings, ({ file }) => files.get(file));
  const told = cutToFirst(context, warnings);
  const rows = cutToLatest(context, judged);
  return {
    figures: buildFigures(context, judged),
    coverage: buildCoverageRows(words, buildCoverage(corpus)),
    overrides: judged.flatMap((one) => buildOverride(context, one)),
    warnings: {
      ...told,
      shown: told.shown.map(({ file, message, rule, url }) => ({ file, message, rule: { href: link(url), text: rule } })),
    },
    warningsNote: warnings.length === 0 ? words.noWarnings : words.warningsNote(warnings.length),
    rows: { ...rows, shown: rows.shown.map((one) => buildRow(context, one, byEvent.get(one.event.id) ?? [])) },
    methodHref: link('/method/'),
  };
}

function buildFigures(context: ViewContext, judged: readonly EventVerification[]): readonly FigureView[] {
  const { figures, number } = context.words.pages.verification;
  const { corpus } = context;
  const count = (is: (one: EventVerification) => boolean) => judged.filter(is).length;
  const disputed = judged.reduce((sum, { disputedClaims }) => sum + disputedClaims.length, 0);
  const numbers: readonly (readonly [string, number])[] = [
    [figures.events, judged.length],
    [figures.sources, corpus.sources.size],
    [figures.origins, buildOrigins(corpus.sources.keys(), corpus.provenance).length],
    [figures.disputed, disputed],
    [figures.below, count(({ event, support }) => isMoreThan(support.ceiling, event.confidence))],
    [figures.overrides, count(({ event }) => event.overrides !== undefined)],
  ];
  return numbers.map(([label, value]) => ({ label, value: number(value) }));
}

function buildCoverageRows(words: ViewContext['words']['pages']['verification'], coverage: Coverage): readonly CoverageView[] {
  const keys = ['addressed', 'dated', 'lineageKnown', 'graded', 'archived', 'captured', 'kept'] as const;
  return keys.map((key) => ({
    label: words.coverageRows[key],
    value: words.share(coverage[key], coverage.sources),
    count: coverage[key],
    all: coverage.sources,
  }));
}

function buildOverride(context: ViewContext, { event, support }: EventVerification): readonly OverrideView[] {
  const { record, pages } = context.words;
  if (!event.overrides) return [];
  return [
    {
      event: buildEventLine(context, event),
      states: pages.verification.override(record.levels[event.confidence], record.levels[support.ceiling]),
      reason: event.overrides.reason,
      by: pages.verification.overrideBy(event.overrides.by),
    },
  ];
}

function buildRow(context: ViewContext, one: EventVerification, warnings: readonly Issue[]): VerificationRow {
  const { event, support, sources, origins, problems } = one;
  const words = context.words.pages.verification;
  const kept = sources.filter((id) => isKept(context.corpus.sources.get(id)!)).length;
  const open = problems.map(({ kind, count }) => ({
    text: words.problems[kind](count),
    href: kind === 'disputed' && event.status !== 'retracted' ? context.link(`/disputed/#event-${event.id}`) : null,
    isAgainst: kind === 'disputed' || kind === 'above-evidence' || kind === 'override',
  }));
  return {
    event: buildEventLine(context, event),
    supported: support.ceiling === event.confidence ? null : buildLevelView(context, support.ceiling),
    sources: context.words.record.sourcesFromOrigins(sources.length, origins),
    kept: words.keptOf(kept, sources.length),
    open: warnings.length === 0 ? open : [...open, { text: words.warnings(warnings.length), href: '#warnings', isAgainst: false }],
  };
}

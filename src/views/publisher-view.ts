/** The page of one publisher or host, and the list of all. */

import { compareIds, type PublisherId, type SourceId } from '../domain/id.ts';
import { cutToFirst, cutToLatest, type CutList } from './cut-list.ts';
import { buildEventCard, type EventCardView } from './event-card-view.ts';
import { buildPublishedIdentifiers, type IdentifierView } from './identifier-view.ts';
import { buildLedger } from './publisher-ledger.ts';
import { buildSourceLines, type SourceLineView } from './source-line-view.ts';
import type { ViewContext } from './view-context.ts';

/** Numbers of a publisher's ledger. */
export interface LedgerView {
  readonly events: number;
  readonly first: number;
  readonly disputed: number;
  readonly overturned: number;
}

export interface PublisherView {
  readonly name: string;
  readonly pageDescription: string;
  readonly aliases: readonly string[];
  readonly description: string | null;
  readonly kind: string | null;
  readonly country: string | null;
  /** What the record says; null where it is unknown, which the reader is told. */
  readonly stateAffiliation: string | null;
  readonly url: string | null;
  readonly identifiers: readonly IdentifierView[];
  readonly published: CutList<SourceLineView>;
  readonly hosted: CutList<SourceLineView>;
  readonly ledger: LedgerView;
  /** Events that lean on its sources, with what the ledger notes of each, in words. */
  readonly events: CutList<{ readonly card: EventCardView; readonly notes: readonly string[] }>;
}

export interface PublisherRowView extends LedgerView {
  readonly href: string;
  readonly name: string;
  readonly kind: string | null;
  readonly stateAffiliation: string | null;
  readonly sources: number;
  readonly hosted: number;
}

/** @throws where no publisher has this id */
export function buildPublisherView(context: ViewContext, id: PublisherId): PublisherView {
  const publisher = context.corpus.publishers.get(id);
  if (!publisher) throw new Error(`There is no publisher "${id}".`);
  const words = context.words.pages.publishers;
  const published = context.index.sourcesByPublisher.get(id) ?? [];
  const lines = buildLedger(context, id);
  const cut = cutToLatest(context, lines);
  return {
    name: publisher.name,
    pageDescription: words.pageDescription(publisher.name, published.length, lines.length),
    aliases: publisher.aliases,
    description: publisher.description ?? null,
    kind: publisher.kind ?? null,
    country: publisher.country ?? null,
    stateAffiliation: publisher.stateAffiliation ?? null,
    url: publisher.url ?? null,
    identifiers: buildPublishedIdentifiers(publisher.identifiers),
    published: buildCutSources(context, published),
    hosted: buildCutSources(context, context.index.sourcesByHost.get(id) ?? []),
    ledger: sumLedger(lines),
    events: {
      ...cut,
      shown: cut.shown.map(({ event, isFirst, disputedClaims }) => ({
        card: buildEventCard(context, event),
        notes: [...(isFirst ? [words.reportedFirst] : []), ...(disputedClaims > 0 ? [words.laterDisputed] : [])],
      })),
    },
  };
}

/** Every publisher and host, those whose sources are used most first. */
export function buildPublisherIndexView(context: ViewContext): {
  lead: string;
  rows: readonly PublisherRowView[];
} {
  const rows = [...context.corpus.publishers.values()]
    .sort((a, b) => compareIds(a.id, b.id))
    .map((publisher) => ({
      href: context.link(`/publishers/${publisher.id}/`),
      name: publisher.name,
      kind: publisher.kind ?? null,
      stateAffiliation: publisher.stateAffiliation ?? null,
      sources: context.index.sourcesByPublisher.get(publisher.id)?.length ?? 0,
      hosted: context.index.sourcesByHost.get(publisher.id)?.length ?? 0,
      ...sumLedger(buildLedger(context, publisher.id)),
    }));
  return {
    lead: context.words.pages.publishers.indexLead(rows.length),
    rows: rows.sort((a, b) => b.events - a.events || b.sources - a.sources),
  };
}

function sumLedger(lines: ReturnType<typeof buildLedger>): LedgerView {
  return {
    events: lines.length,
    first: lines.filter(({ isFirst }) => isFirst).length,
    disputed: lines.reduce((sum, { disputedClaims }) => sum + disputedClaims, 0),
    overturned: lines.reduce((sum, { overturnedClaims }) => sum + overturnedClaims, 0),
  };
}

function buildCutSources(context: ViewContext, ids: readonly SourceId[]): CutList<SourceLineView> {
  const cut = cutToFirst(context, ids);
  return { ...cut, shown: buildSourceLines(context, cut.shown) };
}

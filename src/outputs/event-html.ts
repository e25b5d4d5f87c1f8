/** An event as a short piece of HTML for feeds and slides: nothing in it but text, links and lists. */

import type { Event } from '../domain/event.ts';
import { buildMemo } from '../views/memo.ts';
import type { OutputContext } from './output-context.ts';
import { buildEventJudgement } from './record/event-judgement.ts';
import { buildRecordSet } from './record/record-set.ts';
import { formatHtml } from './text.ts';

/** Date in words and as EDTF, level, dispute, summary, corrections, and every source with its archived copies. */
export function formatEventHtml(context: OutputContext, event: Event): string {
  return htmlOf(context)(event);
}

/** "Confidence: probable, disputed; the evidence supports probable (3 sources from 2 origins)." */
export function formatLevelText(context: OutputContext, event: Event): string {
  const { data } = context.words.pages;
  const { record } = context.words;
  const judgement = buildEventJudgement(context, event);
  return data.feed.level(
    record.levels[event.confidence],
    judgement.disputed ? record.disputed : undefined,
    record.levels[judgement.supported],
    record.sourcesFromOrigins(judgement.sources, judgement.origins),
  );
}

const htmlOf = buildMemo((context: OutputContext) => buildMemo((event: Event) => renderEvent(context, event)));

function renderEvent(context: OutputContext, event: Event): string {
  const words = context.words.pages.data.feed;
  const statuses = context.words.record.statuses;
  const paragraph = (text: string) => `<p>${formatHtml(text)}</p>`;
  const cited = new Set<string>([...event.claims.flatMap(({ evidence }) => evidence), ...event.sources].map(({ source }) => source));
  const sources = buildRecordSet(context, event).sources.filter(({ id }) => cited.has(id));
  return [
    ...(event.status === 'published' ? [] : [`<p><strong>${formatHtml(words.status(statuses[event.status]))}</strong></p>`]),
    paragraph(words.date(context.prose(event.date), event.date.edtf)),
    paragraph(formatLevelText(context, event)),
    paragraph(event.summary),
    ...event.corrections.map((one) => paragraph(words.correction(context.words.record.correctionTypes[one.type], one.date, one.text))),
    ...(sources.length === 0
      ? []
      : [`<p>${formatHtml(words.sources)}</p><ul>${sources.map((source) => renderSource(context, source)).join('')}</ul>`]),
  ].join('\n');
}

function renderSource(context: OutputContext, source: ReturnType<typeof buildRecordSet>['sources'][number]): string {
  const words = context.words.pages.data.feed;
  const title = `<a href="${formatHtml(source.url ?? context.absolute(`/sources/${source.id}/`))}">${formatHtml(source.title)}</a>`;
  const copies = source.archives.map(({ url, captured }) => ` (<a href="${formatHtml(url)}">${formatHtml(words.archived(captured))}</a>)`);
  return `<li>${title}${copies.join('')}</li>`;
}

/** A body as finished HTML: every event, place, actor and source it names becomes a link with its proper title. */

import { renderBody, type RenderedComponent } from '../corpus/body.ts';
import { readBody } from '../corpus/corpus.ts';
import type { ActorId, EventId, PlaceId, SourceId } from '../domain/id.ts';
import type { ViewContext } from './view-context.ts';

/** The HTML of a body; null where the record has none. Text is escaped here or was by the body itself. */
export function buildBodyHtml(context: ViewContext, kind: 'event' | 'source' | 'page', id: string): string | null {
  const body = readBody(context.corpus, kind, id);
  if (!body || body.parts.length === 0) return null;
  const cited = new Map<string, number>();
  const render = (component: RenderedComponent) => renderComponent(context, component, cited);
  return renderBody(body.parts, render, { base: context.link('') });
}

function renderComponent(context: ViewContext, { component, attributes, children }: RenderedComponent, cited: Map<string, number>): string {
  const { corpus, link, words } = context;
  const id = attributes['id'] ?? '';
  const named = (path: string, name: string | undefined) => `<a href="${escape(link(path))}">${children || escape(name ?? id)}</a>`;
  switch (component) {
    case 'Event': {
      const event = corpus.eventById.get(id as EventId);
      const when = event ? ` <span class="when">(${escape(context.prose(event.date))})</span>` : '';
      // A draft has no page; the check warns of the link.
      if (event?.status === 'draft') return (children || escape(event.title)) + when;
      return named(`/events/${id}/`, event?.title) + when;
    }
    case 'Place':
      return named(`/places/${id}/`, corpus.places.get(id as PlaceId)?.name);
    case 'Actor':
      return named(`/actors/${id}/`, corpus.actors.get(id as ActorId)?.name);
    case 'Cite': {
      const source = attributes['source']!;
      const number = cited.get(source) ?? cited.size + 1;
      cited.set(source, number);
      const title = words.pages.event.body.cite(corpus.sources.get(source as SourceId)?.title ?? source);
      return `<a class="cite" href="${escape(link(`/sources/${source}/`))}" title="${escape(title)}" aria-label="[${number}] ${escape(title)}">[${number}]</a>`;
    }
    case 'Quote': {
      const source = corpus.sources.get(attributes['source'] as SourceId);
      const language =
        source?.language === undefined || source.language === context.publication.language
          ? ''
          : ` lang="${escape(source.language)}" dir="auto"`;
      const href = link(`/sources/${attributes['source']}/`);
      return `<blockquote${language}>${children}<footer><a href="${escape(href)}">${escape(source?.title ?? '')}</a></footer></blockquote>`;
    }
    case 'Note': {
      const type = attributes['type']!;
      return `<aside class="${escape(type)}"><p class="label">${escape(words.pages.event.body.noteTypes[type] ?? type)}</p>${children}</aside>`;
    }
    case 'Figure':
      return `<figure><img src="${escape(link(attributes['src']!))}" alt="${escape(attributes['alt']!)}" loading="lazy"><figcaption>${escape(attributes['credit']!)}</figcaption></figure>`;
  }
}

function escape(text: string): string {
  const entities: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  };
  return text.replace(/[&<>"']/gu, (character) => entities[character]!);
}

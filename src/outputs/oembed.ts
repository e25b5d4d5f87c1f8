/** oEmbed 1.0 as static files: what a page that links to an event may show of it. */

import type { Event } from '../domain/event.ts';
import type { ViewContext } from '../views/view-context.ts';
import type { OutputContext } from './output-context.ts';
import { formatHtml, formatJson, formatLine } from './text.ts';

/** Size of the embedded page in pixels. */
const embed = { width: 600, height: 360 } as const;

/** Rights of the frame: following a link of the card, and nothing else. */
const rights = 'allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation';

/** The markup that shows the card of an event, `/embed/<id>/`, in a page of another site. */
export function formatEmbedFrame(context: ViewContext, event: Event): string {
  const address = context.absolute(`/embed/${event.id}/`);
  const name = formatHtml(context.words.pages.data.embed(formatLine(event.title)));
  return `<iframe src="${formatHtml(address)}" title="${name}" width="${embed.width}" height="${embed.height}" sandbox="${rights}" loading="lazy" referrerpolicy="no-referrer"></iframe>`;
}

/** `/events/<id>/oembed.json`: a rich response whose HTML is a sandboxed frame of `/embed/<id>/`. */
export function formatOembed(context: OutputContext, event: Event): string {
  return formatJson({
    version: '1.0',
    type: 'rich',
    title: formatLine(event.title),
    author_name: formatLine(context.publication.editors[0]!.name),
    provider_name: formatLine(context.publication.title),
    provider_url: context.absolute('/'),
    html: formatEmbedFrame(context, event),
    ...embed,
  });
}

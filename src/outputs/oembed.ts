/** oEmbed 1.0 as static files: what a page that links to an event may show of it. */

import type { Event } from '../domain/event.ts';
import type { OutputContext } from './output-context.ts';
import { formatHtml, formatJson, formatLine } from './text.ts';

/** Size of the embedded page in pixels. */
const embed = { width: 600, height: 360 } as const;

/** `/events/<id>/oembed.json`: a rich response whose HTML is a sandboxed frame of `/embed/<id>/`. */
export function formatOembed(context: OutputContext, event: Event): string {
  const address = context.absolute(`/embed/${event.id}/`);
  const title = formatLine(event.title);
  const name = formatHtml(context.words.pages.data.embed(title));
  return formatJson({
    version: '1.0',
    type: 'rich',
    title,
    author_name: formatLine(context.publication.editors[0]!.name),
    provider_name: formatLine(context.publication.title),
    provider_url: context.absolute('/'),
    html: `<iframe src="${formatHtml(address)}" title="${name}" width="${embed.width}" height="${embed.height}" sandbox="allow-popups" loading="lazy" referrerpolicy="no-referrer"></iframe>`,
    ...embed,
  });
}

/** The feed of one source, place, actor or topic. */

import { compareEvents } from '../../domain/event.ts';
import type { OutputContext } from '../output-context.ts';
import { buildEventEntries } from './entries.ts';
import { buildSubjectFeed, type FeedSubject } from './feed-info.ts';
import { formatRss } from './feed-xml.ts';

/** RSS 2.0 with the events of one subject; without entries where none has it. */
export function formatSubjectFeed(context: OutputContext, subject: FeedSubject, id: string): string {
  const { info, events } = buildSubjectFeed(context, subject, id);
  return formatRss(context, info, buildEventEntries(context, [...events].sort(compareEvents)));
}

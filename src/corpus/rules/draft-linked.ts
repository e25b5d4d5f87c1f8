/** What readers see does not lead to what they cannot. */

import type { EventId } from '../../domain/id.ts';
import { formatFound } from '../issue.ts';
import { buildCause, buildIssue } from '../record-issue.ts';
import { formatExampleEvent } from './example.ts';
import type { Rule } from './rule.ts';

const fields = 'confidence: possible\nsources: [gazette]';
const draft = { 'events/crane-gone.mdx': formatExampleEvent(`${fields}\nstatus: draft`) };

export const draftLinked: Rule = {
  id: 'draft-linked',
  title: 'A published event does not lead to a draft',
  severity: 'warning',
  why: 'A draft has no page on the site, so the relation or link is left out there until the draft is published.',
  examples: [
    {
      title: 'A published event whose body links to a draft',
      wrong: {
        ...draft,
        'events/pier-empty.mdx': formatExampleEvent(fields, 'See <Event id="crane-gone" />.'),
      },
      right: {
        'events/crane-gone.mdx': formatExampleEvent(fields),
        'events/pier-empty.mdx': formatExampleEvent(fields, 'See <Event id="crane-gone" />.'),
      },
    },
  ],
  check: ({ corpus }) =>
    [...corpus.records.values()].flatMap((record) => {
      const event = record.kind === 'event' ? corpus.eventById.get(record.id as EventId) : undefined;
      if (event?.status === 'draft') return [];
      const links = [
        ...(event?.related ?? []).map(({ event: id }, index) => ({
          id,
          locate: () => record.locate(['related', index, 'event'], 'value'),
        })),
        ...(record.body?.mentions ?? []).flatMap(({ component, id, line, column }) =>
          component === 'Event' ? [{ id: id as EventId, locate: () => ({ line, column }) }] : [],
        ),
      ];
      return links.flatMap(({ id, locate }) => {
        if (corpus.eventById.get(id)?.status !== 'draft') return [];
        const issue = buildIssue(record, [], 'key', {
          rule: 'draft-linked',
          severity: 'warning',
          message: `The event "${id}" is a draft, so readers will not find it.`,
          found: formatFound(id),
          expected: 'an event that is published',
          fix: 'publish the draft together with this event, or remove the link',
          cause: buildCause(corpus.records.get(`event/${id}`)!, ['status'], 'Its status.'),
        });
        return [{ ...issue, ...locate() }];
      });
    }),
};

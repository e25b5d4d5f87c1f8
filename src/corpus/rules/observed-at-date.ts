/** The clock time of an observation lies on the day that the event is dated to. */

import { formatDay, parseDay } from '../../domain/edtf.ts';
import { formatFound } from '../issue.ts';
import { buildCause, buildIssue } from '../record-issue.ts';
import { formatExampleEvent } from './example.ts';
import type { Rule } from './rule.ts';

const event = 'confidence: possible\nsources: [gazette]';

export const observedAtDate: Rule = {
  id: 'observed-at-date',
  title: 'An observation was made on a day of the event',
  severity: 'warning',
  why: 'One of the two is mistyped where the clock time lies on a day that the date leaves out. The day of the clock time and the same moment in UTC are both compared.',
  examples: [
    {
      title: 'A clock time of the next day',
      wrong: {
        'events/pier-empty.mdx': formatExampleEvent(`${event}\nobservedAt: 2025-01-23T15:41Z`),
      },
      right: {
        'events/pier-empty.mdx': formatExampleEvent(`${event}\nobservedAt: 2025-01-22T15:41Z`),
      },
    },
  ],
  check: ({ corpus }) =>
    corpus.events.flatMap((one) => {
      if (one.observedAt === undefined) return [];
      const { from, to } = one.date.possible;
      const inUtc = new Date(one.observedAt);
      const days = [one.observedAt, Number.isNaN(inUtc.getTime()) ? '' : inUtc.toISOString()].map((time) => parseDay(time.slice(0, 10)));
      if (days.some((day) => day !== undefined && day >= (from ?? -Infinity) && day <= (to ?? Infinity))) return [];
      const record = corpus.records.get(`event/${one.id}`)!;
      return [
        buildIssue(record, ['observedAt'], 'value', {
          rule: 'observed-at-date',
          severity: 'warning',
          message: `The observation of ${one.observedAt} lies outside the date of the event, ${one.date.edtf}.`,
          found: formatFound(one.observedAt),
          expected: `a time from ${from === null ? 'any day' : formatDay(from)} to ${to === null ? 'any day' : formatDay(to)}, or another date`,
          fix: `date: ${one.observedAt.slice(0, 10)}`,
          cause: buildCause(record, ['date'], 'The date of the event.'),
        }),
      ];
    }),
};

/** Dates that cannot be: a source older than what it reports, or a day that has not come. */

import { formatDay, parseDay, type Day } from '../../domain/edtf.ts';
import type { Event } from '../../domain/event.ts';
import type { Evidence } from '../../domain/evidence.ts';
import type { Corpus } from '../corpus.ts';
import { formatFound, type Issue } from '../issue.ts';
import type { FieldPath, RawRecord } from '../record.ts';
import { buildCause, buildIssue } from '../record-issue.ts';
import { formatExampleEvent, formatExampleSource } from './example.ts';
import type { Rule } from './rule.ts';

const event = {
  'events/pier-empty.mdx': formatExampleEvent('confidence: possible\nsources: [herald]'),
};

export const sourceDate: Rule = {
  id: 'source-date',
  title: 'A source is not older than what it reports, and no date lies ahead',
  severity: 'warning',
  why: 'A source cannot report as a fact what had not happened when it was published. Mostly a year was mistyped, at the turn of the year above all. An older source beside one that is late enough is background and is let pass. It is a warning, because a source may be dated wrongly in print.',
  examples: [
    {
      title: 'A report published a year before the event',
      wrong: {
        ...event,
        'sources/herald.mdx': formatExampleSource('herald', 'primary: true\npublished: 2024-01-23'),
      },
      right: {
        ...event,
        'sources/herald.mdx': formatExampleSource('herald', 'primary: true\npublished: 2025-01-23'),
      },
    },
  ],
  check: ({ corpus, today }) => [
    ...corpus.events.flatMap((one) => findEarlySources(one, corpus)),
    ...(today === undefined ? [] : [...corpus.records.values()].flatMap((record) => findFutureDays(record, corpus, today))),
  ],
};

/** The supporting sources of each claim that has none as late as the event. */
function findEarlySources(event: Event, corpus: Corpus): Issue[] {
  const first = event.date.possible.from;
  if (first === null) return [];
  const record = corpus.records.get(`event/${event.id}`)!;
  const lastDay = (piece: Evidence) => corpus.sources.get(piece.source)?.published?.possible.to ?? null;
  const isEarly = (piece: Evidence) => (lastDay(piece) ?? first) < first;
  return event.claims.flatMap((claim, claimIndex) => {
    const supporting = claim.evidence.filter((piece) => piece.stance === 'supports');
    if (claim.type !== 'fact' || !supporting.every(isEarly)) return [];
    return claim.evidence.flatMap((piece, index) => {
      if (!supporting.includes(piece)) return [];
      const { edtf } = corpus.sources.get(piece.source)!.published!;
      return [
        buildIssue(record, event.hasOwnClaims ? ['claims', claimIndex, 'evidence', index] : ['sources', index], 'value', {
          rule: 'source-date',
          severity: 'warning',
          message: `The source "${piece.source}" was published before the event that it supports as a fact.`,
          found: `published: ${edtf}, before ${formatDay(first)}`,
          expected:
            'a source published when the event had happened; or `type: forecast` or `type: statement` on the claim; or the right date on either',
          fix: 'stance: mentions',
          cause: buildCause(corpus.records.get(`source/${piece.source}`)!, ['published'], 'The date of the source.'),
        }),
      ];
    });
  });
}

function findFutureDays(record: RawRecord, corpus: Corpus, today: Day): Issue[] {
  return readDays(record, corpus).flatMap(({ path, day }) =>
    day === null || day === undefined || day <= today
      ? []
      : [
          buildIssue(record, path, 'value', {
            rule: 'source-date',
            severity: 'warning',
            message: `The day ${formatDay(day)} lies in the future.`,
            found: formatFound(formatDay(day)),
            expected: `a day up to today, ${formatDay(today)}`,
            fix: `${String(path.at(-1))}: ${formatDay(today)}`,
          }),
        ],
  );
}

/** The days of a record that are told about the past: those of publishing, reading and judging, not that of an event. */
function readDays({ kind, id }: RawRecord, corpus: Corpus): { path: FieldPath; day: Day | null | undefined }[] {
  const read = (path: FieldPath, text: string | undefined) => ({
    path,
    day: parseDay(text?.slice(0, 10) ?? ''),
  });
  const source = kind === 'source' ? corpus.sources.get(id as never) : undefined;
  const event = kind === 'event' ? corpus.eventById.get(id as never) : undefined;
  return [
    { path: ['published'], day: source?.published?.possible.from },
    read(['accessed'], source?.accessed),
    read(['capture', 'captured'], source?.capture?.captured),
    ...(source?.archives ?? []).map(({ captured }, index) => read(['archives', index, 'captured'], captured)),
    read(['added'], event?.added),
    ...(event?.assessments ?? []).map(({ date }, index) => read(['assessments', index, 'date'], date)),
    ...(event?.corrections ?? []).map(({ date }, index) => read(['corrections', index, 'date'], date)),
  ];
}

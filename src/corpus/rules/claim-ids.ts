/** Claims of one event have different ids, and a body cites claims that exist. */

import { formatFound, type Issue } from '../issue.ts';
import { readLikely } from '../likely.ts';
import type { RawRecord } from '../record.ts';
import { buildIssue } from '../record-issue.ts';
import type { Rule } from './rule.ts';

export const claimIds: Rule = {
  id: 'claim-ids',
  title: 'A claim id names one claim of its event',
  severity: 'error',
  why: 'The id of a claim is its anchor on the page of the event; `<Cite claim>` points at it.',
  examples: [
    {
      title: 'Two claims with one id',
      wrong: {
        'events/pier-empty.mdx':
          '---\ntitle: The pier is empty\ndate: 2025-01-22\nsummary: A picture shows an empty pier.\nconfidence: possible\nclaims:\n  - { id: pier, statement: The pier is empty., confidence: possible, evidence: [gazette] }\n  - { id: pier, statement: A crane stands on it., confidence: possible, evidence: [gazette] }\n---\n',
      },
      right: {
        'events/pier-empty.mdx':
          '---\ntitle: The pier is empty\ndate: 2025-01-22\nsummary: A picture shows an empty pier.\nconfidence: possible\nclaims:\n  - { id: pier, statement: The pier is empty., confidence: possible, evidence: [gazette] }\n  - { id: crane, statement: A crane stands on it., confidence: possible, evidence: [gazette] }\n---\n',
      },
    },
  ],
  check: ({ corpus }) => [
    ...readClaimsElsewhere([...corpus.records.values()]),
    ...corpus.events.flatMap((event) => {
      const record = corpus.records.get(`event/${event.id}`)!;
      const ids = event.hasOwnClaims ? event.claims.map((claim) => claim.id) : [];
      const twice = ids.flatMap((id, index) =>
        ids.indexOf(id) === index
          ? []
          : [
              buildIssue(record, ['claims', index, 'id'], 'value', {
                rule: 'claim-ids',
                message: `Two claims of this event have the id "${id}".`,
                found: formatFound(id),
                expected: 'an id for each claim that no other claim of the event has',
                fix: `id: ${id}-2`,
              }),
            ],
      );
      const cited = (record.body?.mentions ?? []).flatMap(({ claim, line, column }) => {
        if (claim === undefined || ids.includes(claim)) return [];
        const likely = readLikely(claim, ids);
        return [
          {
            ...buildIssue(record, [], 'value', {
              rule: 'claim-ids',
              message: `This event has no claim "${claim}".${likely ? ` Did you mean "${likely}"?` : ''}`,
              found: formatFound(claim),
              expected: ids.length > 0 ? `one of ${ids.join(', ')}` : 'no claim attribute, because the event has no claims',
              fix: likely ? `claim="${likely}"` : 'remove the claim attribute',
            }),
            line,
            column,
          },
        ];
      });
      return [...twice, ...cited];
    }),
  ],
};

/** Claims cited in the text of what is no event and so has none. */
function readClaimsElsewhere(records: readonly RawRecord[]): readonly Issue[] {
  return records
    .filter(({ kind }) => kind !== 'event')
    .flatMap((record) =>
      (record.body?.mentions ?? []).flatMap(({ claim, line, column }) =>
        claim === undefined
          ? []
          : [
              {
                ...buildIssue(record, [], 'value', {
                  rule: 'claim-ids',
                  message: `A ${record.kind} has no claims, so "${claim}" cannot be one.`,
                  found: formatFound(claim),
                  expected: 'no claim attribute',
                  fix: 'remove the claim attribute',
                }),
                line,
                column,
              },
            ],
      ),
    );
}

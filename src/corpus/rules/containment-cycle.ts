/** A place does not lie within itself, nor does an actor belong to itself. */

import { buildIssue } from '../record-issue.ts';
import type { Rule } from './rule.ts';

export const containmentCycle: Rule = {
  id: 'containment-cycle',
  title: 'Nothing contains itself',
  severity: 'error',
  why: 'Pages list what lies within a place and who belongs to an actor; a circle would have no top.',
  examples: [
    {
      title: 'A place within itself',
      wrong: { 'places/port.yaml': 'name: Port\nwithin: port\n' },
      right: { 'places/port.yaml': 'name: Port\n' },
    },
  ],
  check: ({ corpus }) => {
    const parents: {
      kind: 'place' | 'actor';
      field: string;
      of: ReadonlyMap<string, readonly string[]>;
    }[] = [
      {
        kind: 'place',
        field: 'within',
        of: new Map([...corpus.places].map(([id, place]) => [id, place.within ? [place.within] : []])),
      },
      {
        kind: 'actor',
        field: 'memberOf',
        of: new Map([...corpus.actors].map(([id, actor]) => [id, actor.memberOf])),
      },
    ];
    return parents.flatMap(({ kind, field, of }) =>
      [...of.keys()].flatMap((id) => {
        const above = new Set(of.get(id));
        for (const one of above) for (const next of of.get(one) ?? []) above.add(next);
        if (!above.has(id)) return [];
        return [
          buildIssue(corpus.records.get(`${kind}/${id}`)!, [field], 'value', {
            rule: 'containment-cycle',
            message: `The ${kind} "${id}" contains itself.`,
            found: [id, ...above].join(' -> '),
            expected: `a ${kind} that is not below this one`,
            fix: `remove the line "${field}:"`,
          }),
        ];
      }),
    );
  },
};

/** A name leads to one record. */

import { compareIds } from '../../domain/id.ts';
import { formatFound } from '../issue.ts';
import type { FieldPath, RawRecord } from '../record.ts';
import { buildCause, buildIssue } from '../record-issue.ts';
import type { Rule } from './rule.ts';

export const ambiguousName: Rule = {
  id: 'ambiguous-name',
  title: 'A name or alias belongs to one place, one actor, one publisher',
  severity: 'warning',
  why: 'Whoever searches for a name expects the one thing it stands for. Two records of one kind with one name are mostly one thing written down twice. Capital letters make no difference.',
  examples: [
    {
      title: 'The alias of one place is the name of another',
      wrong: {
        'places/port.yaml': 'name: Example Port\n',
        'places/harbour.yaml': 'name: Harbour\naliases: [example port]\n',
      },
      right: {
        'places/port.yaml': 'name: Example Port\n',
        'places/harbour.yaml': 'name: Harbour\naliases: [old port]\n',
      },
    },
  ],
  check: ({ corpus }) =>
    (['place', 'actor', 'publisher'] as const).flatMap((kind) => {
      const all = { place: corpus.places, actor: corpus.actors, publisher: corpus.publishers }[kind];
      const owners = new Map<string, { record: RawRecord; path: FieldPath }>();
      return [...all.values()]
        .sort((a, b) => compareIds(a.id, b.id))
        .flatMap(({ id, name, aliases }) => {
          const record = corpus.records.get(`${kind}/${id}`)!;
          const names = [
            { text: name, path: ['name'] as FieldPath },
            ...aliases.map((text, index) => ({ text, path: ['aliases', index] })),
          ];
          return names.flatMap(({ text, path }) => {
            const key = text.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ');
            const owner = owners.get(key) ?? { record, path };
            owners.set(key, owner);
            if (owner.record.id === id) return [];
            return [
              buildIssue(record, path, 'value', {
                rule: 'ambiguous-name',
                severity: 'warning',
                message: `The ${kind} "${owner.record.id}" is called "${text}" too.`,
                found: formatFound(text),
                expected: `a name that no other ${kind} has`,
                fix: path[0] === 'name' ? `name: ${text} (and what tells the two apart)` : `remove "${text}" from aliases`,
                cause: buildCause(owner.record, owner.path, 'The other record.'),
              }),
            ];
          });
        });
    }),
};

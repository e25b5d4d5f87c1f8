/** Ids are unique per kind, in whatever folder the file lies, and an id that was merged away is not used again. */

import { formatFound } from '../issue.ts';
import type { RawRecord } from '../record.ts';
import { buildIssue } from '../record-issue.ts';
import type { Rule } from './rule.ts';

export const duplicateId: Rule = {
  id: 'duplicate-id',
  title: 'An id belongs to one record for ever',
  severity: 'error',
  why: 'The id is the address of a page. Folders mean nothing, so two files with one name are two records at one address, and an id that another event replaces leads to that event.',
  examples: [
    {
      title: 'Two files with one name in different folders',
      wrong: {
        'events/2024/pier-empty.mdx':
          '---\ntitle: The pier is empty\ndate: 2024-12-01\nsummary: A picture shows an empty pier.\nconfidence: possible\nsources: [gazette]\n---\n',
        'events/2025/pier-empty.mdx':
          '---\ntitle: The pier is empty again\ndate: 2025-01-22\nsummary: A picture shows an empty pier.\nconfidence: possible\nsources: [gazette]\n---\n',
      },
      right: {
        'events/2024/pier-empty.mdx':
          '---\ntitle: The pier is empty\ndate: 2024-12-01\nsummary: A picture shows an empty pier.\nconfidence: possible\nsources: [gazette]\n---\n',
        'events/2025/pier-empty-again.mdx':
          '---\ntitle: The pier is empty again\ndate: 2025-01-22\nsummary: A picture shows an empty pier.\nconfidence: possible\nsources: [gazette]\n---\n',
      },
    },
  ],
  check: ({ corpus, records }) => {
    const first = new Map<string, RawRecord>();
    const twins = records.flatMap((record) => {
      const key = `${record.kind}/${record.id}`;
      const earlier = first.get(key);
      if (!earlier) {
        first.set(key, record);
        return [];
      }
      return [
        buildIssue(record, [], 'key', {
          rule: 'duplicate-id',
          message: `There are two ${record.kind}s with the id "${record.id}".`,
          found: formatFound(record.file),
          expected: `one file named ${record.id} among all ${record.kind}s`,
          fix: 'rename the newer file',
          cause: { file: earlier.file, line: 1, column: 1, message: 'The first one.' },
        }),
      ];
    });
    const replacedBy = new Map<string, string>();
    const replaced = corpus.events.flatMap((event) =>
      event.replaces.flatMap((id, index) => {
        const record = corpus.records.get(`event/${event.id}`)!;
        const other = corpus.records.get(`event/${id}`);
        const earlier = replacedBy.get(id);
        replacedBy.set(id, event.id);
        if (!other && earlier === undefined) return [];
        return [
          buildIssue(record, ['replaces', index], 'value', {
            rule: 'duplicate-id',
            message: other ? `The event "${id}" still exists, so it is not replaced.` : `The id "${id}" is replaced by two events.`,
            found: formatFound(id),
            expected: 'the id of an event that was merged into this one and removed',
            fix: other ? `remove ${other.file}, or remove "${id}" from replaces` : `remove "${id}" from one of the two lists`,
            cause: other ? { file: other.file, line: 1, column: 1, message: 'The event that still exists.' } : undefined,
          }),
        ];
      }),
    );
    return [...twins, ...replaced];
  },
};

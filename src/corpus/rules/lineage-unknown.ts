/** Not to know where a source comes from is allowed; not to say so is a gap. */

import { readCitedSources } from '../../domain/event.ts';
import { buildIssue } from '../record-issue.ts';
import { formatExampleEvent, formatExampleSource } from './example.ts';
import type { Rule } from './rule.ts';

const event = {
  'events/pier-empty.mdx': formatExampleEvent('confidence: possible\nsources: [herald]'),
};

export const lineageUnknown: Rule = {
  id: 'lineage-unknown',
  title: 'A source of unknown lineage says what is unknown',
  severity: 'warning',
  why: 'All sources of unknown lineage together count as one origin at most. A reader who is told what could not be found out may know it.',
  examples: [
    {
      title: 'A source that neither begins nor continues a lineage, without notes',
      wrong: { ...event, 'sources/herald.mdx': formatExampleSource('herald', '', '') },
      right: {
        ...event,
        'sources/herald.mdx': formatExampleSource('herald', '', 'It does not say where it has the report from.'),
      },
    },
  ],
  check: ({ corpus }) =>
    [...new Set(corpus.events.filter(({ status }) => status !== 'draft').flatMap(readCitedSources))].flatMap((id) => {
      const record = corpus.records.get(`source/${id}`);
      if (!record || record.body !== null || corpus.sources.get(id)?.lineage.kind !== 'unknown') return [];
      return [
        buildIssue(record, [], 'key', {
          rule: 'lineage-unknown',
          severity: 'warning',
          message: `Nothing says where the source "${id}" has its content from, or why that is unknown.`,
          found: 'neither primary nor derivedFrom, and no notes',
          expected: '`primary: true`, `derivedFrom`, or notes below the frontmatter that say what is unknown',
          fix: 'primary: true',
        }),
      ];
    }),
};

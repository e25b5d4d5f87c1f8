/** No source comes from itself, however long the way round. */

import { buildIssue } from '../record-issue.ts';
import type { Rule } from './rule.ts';

const source = (name: string, from: string) =>
  `---\ntitle: Report of the ${name}\nreliability: C\nderivedFrom: [${from}]\n---\n\nA report.\n`;

export const lineageCycle: Rule = {
  id: 'lineage-cycle',
  title: 'A lineage has an end',
  severity: 'error',
  why: 'Origins are counted at the ends of the lineage. Sources that name one another in a circle have none, and reports that cite each other confirm nothing.',
  examples: [
    {
      title: 'Two reports that each name the other as their source',
      wrong: {
        'sources/gazette.mdx': source('gazette', 'herald'),
        'sources/herald.mdx': source('herald', 'gazette'),
      },
      right: {
        'sources/gazette.mdx': source('gazette', 'herald'),
        'sources/herald.mdx': '---\ntitle: Report of the herald\nreliability: C\nprimary: true\n---\n\nA report.\n',
      },
    },
  ],
  check: ({ corpus }) =>
    corpus.provenance.cycles.flatMap(({ field, sources }) => {
      const record = corpus.records.get(`source/${sources[0]!}`);
      if (!record) return [];
      const circle = [...sources, sources[0]!].join(' -> ');
      return [
        buildIssue(record, [field], 'value', {
          rule: 'lineage-cycle',
          message: `The lineage goes in a circle: ${circle}.`,
          found: circle,
          expected: 'a lineage that ends at a primary source, or is unknown',
          fix: `remove one of these sources from \`${field}\``,
        }),
      ];
    }),
};

/** A standing page of the publication's own has an address that no part of the site has. */

import { formatFound } from '../issue.ts';
import { buildIssue } from '../record-issue.ts';
import type { ExampleFiles, Rule } from './rule.ts';

/** First parts of addresses that the site itself uses, besides years. */
export const takenAddresses: ReadonlySet<string> = new Set(
  `404 about actors as-of atom check confidence contribute corrections data disputed embed events evidence feed figures
  gaps index manifest map mark method og opensearch pagefind places publishers robots rules search sitemap-index sources
  theme topics verification`.split(/\s+/u),
);

const page = (id: string): ExampleFiles => ({ [`pages/${id}.mdx`]: '---\ntitle: How we work\n---\n\nTwo editors read every entry.\n' });

export const pageAddress: Rule = {
  id: 'page-address',
  title: 'A page of the publication has an address of its own',
  severity: 'error',
  why: 'The file name of a page is its address, and readers and programs know what stands at the addresses of the site itself: `/method/` is the same in every publication.',
  examples: [{ title: 'A page in place of one that every site has', wrong: page('about'), right: page('how-we-work') }],
  check: ({ records }) =>
    records
      .filter(({ kind, id }) => kind === 'page' && (takenAddresses.has(id) || /^\d+$/u.test(id)))
      .map((record) =>
        buildIssue(record, [], 'key', {
          rule: 'page-address',
          message: `The address /${record.id}/ belongs to ${/^\d+$/u.test(record.id) ? 'a year' : 'a part of the site'}.`,
          found: formatFound(record.id),
          expected: `a file name that is not a number and none of ${[...takenAddresses].join(', ')}`,
          fix: `rename the file to ${record.id}-page.mdx, for example`,
        }),
      ),
};

/** A passage can be checked only where a captured file exists in which it stands. */

import type { Source } from '../../domain/source.ts';
import type { SourceId } from '../../domain/id.ts';
import { formatFound } from '../issue.ts';
import { buildIssue } from '../record-issue.ts';
import type { Rule } from './rule.ts';

export const passageWithoutCapture: Rule = {
  id: 'passage-without-capture',
  title: 'A passage stands in a captured file',
  severity: 'error',
  why: 'A passage is a promise that these words stand in the file the editors hold. The source itself, or a source through which it is known, must have a capture.',
  examples: [
    {
      title: 'Quoting a source of which no file is held',
      wrong: {
        'events/pier-empty.mdx':
          '---\ntitle: The pier is empty\ndate: 2025-01-22\nsummary: A picture shows an empty pier.\nconfidence: possible\nsources: [{ source: gazette, passage: the pier was empty }]\n---\n',
      },
      right: {
        'events/pier-empty.mdx':
          '---\ntitle: The pier is empty\ndate: 2025-01-22\nsummary: A picture shows an empty pier.\nconfidence: possible\nsources: [{ source: gazette, note: It says that nothing stood on the pier. }]\n---\n',
      },
    },
  ],
  check: ({ corpus }) =>
    corpus.events.flatMap((event) => {
      const record = corpus.records.get(`event/${event.id}`)!;
      const lists = [
        { path: ['sources'], evidence: event.sources },
        ...(event.hasOwnClaims
          ? event.claims.map((claim, index) => ({
              path: ['claims', index, 'evidence'],
              evidence: claim.evidence,
            }))
          : []),
      ];
      return lists.flatMap(({ path, evidence }) =>
        evidence.flatMap((piece, index) =>
          piece.passage === undefined || !corpus.sources.has(piece.source) || hasCapture(piece.source, corpus.sources)
            ? []
            : [
                buildIssue(record, [...path, index, 'passage'], 'value', {
                  rule: 'passage-without-capture',
                  message: `There is no capture of "${piece.source}" in which this passage could stand.`,
                  found: formatFound(piece.passage),
                  expected: 'a passage only where the source, or the source it is seen through, has a capture',
                  fix: 'note: what the source shows, in your own words',
                }),
              ],
        ),
      );
    }),
};

/** Whether the source or one through which it is known has a captured file. */
function hasCapture(id: SourceId, sources: ReadonlyMap<SourceId, Source>): boolean {
  const seen = new Set<SourceId>();
  for (let at: SourceId | undefined = id; at !== undefined && !seen.has(at); at = sources.get(at)?.seenThrough) {
    if (sources.get(at)?.capture) return true;
    seen.add(at);
  }
  return false;
}

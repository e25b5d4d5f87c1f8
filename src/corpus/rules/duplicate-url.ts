/** One page is one source, unless the record says how two sources meet at its address. */

import type { Source } from '../../domain/source.ts';
import { compareIds, type SourceId } from '../../domain/id.ts';
import { formatComparableUrl } from '../comparable-url.ts';
import type { Corpus } from '../corpus.ts';
import { formatFound } from '../issue.ts';
import { buildCause, buildIssue } from '../record-issue.ts';
import { formatExampleSource } from './example.ts';
import type { Rule } from './rule.ts';

const address = 'https://example.org/report';

export const duplicateUrl: Rule = {
  id: 'duplicate-url',
  title: 'Two sources share an address only where one is known through the other',
  severity: 'warning',
  why: 'The same page recorded twice would count as two origins. Spellings of one address are the same: with or without `www.`, a slash at the end, a fragment or parameters that track readers. A picture or a statement that is known only from the page it stands on may have the address of that page: then `seenThrough` or `derivedFrom` ties the two together.',
  examples: [
    {
      title: 'One page under two names',
      wrong: {
        'sources/herald.mdx': formatExampleSource('herald', `primary: true\nurl: ${address}`),
        'sources/herald-again.mdx': formatExampleSource('herald', `primary: true\nurl: http://www.example.org/report/?utm_source=mail`),
      },
      right: {
        'sources/herald.mdx': formatExampleSource('herald', `primary: true\nurl: ${address}`),
        'sources/wire.mdx': formatExampleSource('wire', `primary: true\nseenThrough: herald\nurl: ${address}`),
      },
    },
  ],
  check: ({ corpus }) => {
    const seen = new Map<string, Source[]>();
    const sources = [...corpus.sources.values()].sort((a, b) => compareIds(readFile(a, corpus), readFile(b, corpus)));
    return sources.flatMap((source) => {
      const url = source.url === undefined ? undefined : formatComparableUrl(source.url);
      if (url === undefined) return [];
      const earlier = seen.get(url) ?? [];
      seen.set(url, [...earlier, source]);
      const other = earlier.find((one) => !isTied(source, one, corpus.sources));
      if (other === undefined) return [];
      return [
        buildIssue(corpus.records.get(`source/${source.id}`)!, ['url'], 'value', {
          rule: 'duplicate-url',
          severity: 'warning',
          message: `The sources "${other.id}" and "${source.id}" have the same address.`,
          found: formatFound(source.url),
          expected: 'one source for one page, or `seenThrough` where one is known only from the other',
          fix: `cite "${other.id}" and remove this file, or write: seenThrough: ${other.id}`,
          cause: buildCause(corpus.records.get(`source/${other.id}`)!, ['url'], `The source "${other.id}".`),
        }),
      ];
    });
  },
};

function readFile(source: Source, corpus: Corpus): string {
  return corpus.records.get(`source/${source.id}`)!.file;
}

/** Whether one of the two is known through the other, comes from it, or both are known through a third. */
function isTied(a: Source, b: Source, sources: ReadonlyMap<SourceId, Source>): boolean {
  const ofA = readTies(a, sources);
  const ofB = readTies(b, sources);
  return ofA.has(b.id) || ofB.has(a.id) || (a.seenThrough !== undefined && a.seenThrough === b.seenThrough);
}

/** Every source that one rests on or is known through, over any number of steps. */
function readTies(source: Source, sources: ReadonlyMap<SourceId, Source>): ReadonlySet<SourceId> {
  const ties = new Set<SourceId>();
  const waiting: (Source | undefined)[] = [source];
  for (const one of waiting) {
    if (one === undefined) continue;
    const next = [...(one.seenThrough === undefined ? [] : [one.seenThrough]), ...(one.lineage.kind === 'derived' ? one.lineage.from : [])];
    for (const id of next) {
      if (ties.has(id)) continue;
      ties.add(id);
      waiting.push(sources.get(id));
    }
  }
  return ties;
}

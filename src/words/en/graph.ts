/** English words of the drawing of where evidence comes from. */

import { formatCount } from './plural.ts';

export const graph = {
  heading: 'Where it rests',
  label: (sources: number, origins: number) =>
    `${formatCount(sources, 'source', 'sources')} from ${formatCount(origins, 'independent origin', 'independent origins')}: origins first, then what rests on them.`,
  columns: { ends: 'origins', derived: 'sources', rewrites: 'rewrites, count for nothing' },
  /** What the manner of drawing means, for the manners that occur. */
  key: {
    end: 'tinted: the content begins here',
    derived: 'outlined: rests on several sources',
    rewrite: 'dashed: repeats one source and counts for nothing',
    unknown: 'dotted: lineage unknown',
  },
  keyLow: 'low: not cited here itself, only rested on',
  notCited: 'not cited here itself',
  seenThrough: (title: string) => `known only through ${title}`,
  asList: 'The same as a list',
  undated: 'undated',
  tooMany: (sources: number) => `${formatCount(sources, 'source', 'sources')} are too many to draw; the list shows how they hang together.`,
};

/** A link whose words are an address leads to that host: nobody shall read one address and open another. */

import { formatBodyText } from './plain-text.ts';
import { readStart, visitTree } from './tree.ts';
import type { BodyProblem, BodySource } from './problem.ts';
import type { BodyNode } from './tree.ts';

/** One problem for each link that shows an address of another host than it opens, whether it is written out or named. */
export function readLinkTextProblems(root: BodyNode, source: BodySource): BodyProblem[] {
  const links: BodyNode[] = [];
  const definitions = new Map<string, string>();
  visitTree(root, (node) => {
    if (node.type === 'link' || node.type === 'linkReference') links.push(node);
    // The first of two definitions counts.
    if (node.type === 'definition' && !definitions.has(node.identifier ?? '')) definitions.set(node.identifier ?? '', node.url ?? '');
  });
  return links.flatMap((node) => {
    const words = formatBodyText(node).trim();
    const shown = readShownHost(words);
    const url = node.type === 'link' ? node.url : definitions.get(node.identifier ?? '');
    if (shown === undefined || url === undefined || readHost(url) === shown) return [];
    return [
      source.problem(readStart(node), {
        rule: 'body-link',
        message: `The words of the link are an address at ${shown}, and it leads to ${readHost(url) ?? 'this site'}.`,
        found: words,
        expected: 'the address it leads to, or words',
        fix: 'Say in words what is there: [archived copy](https://archive.example.org/page).',
      }),
    ];
  });
}

/** The host of words that are written as an address; undefined for other words. */
function readShownHost(words: string): string | undefined {
  if (/^https?:\/\//iu.test(words)) return readHost(words.split(/\s/u, 1)[0]!);
  return /^www\.\S+$/iu.test(words) ? readHost(`https://${words}`) : undefined;
}

/** Without `www.`, which most hosts go by with and without; undefined for an address that names no host. */
function readHost(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).host.replace(/^www\./u, '') || undefined : undefined;
}

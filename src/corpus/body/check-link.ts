/** Checks links, definitions of links, and what stands inside of links. */

import { parseAddress } from './address.ts';
import { isVisible } from './characters.ts';
import { bodyLimits } from './limits.ts';
import { isComponentNode } from './shape.ts';
import { formatBodyText } from './plain-text.ts';
import { readStart } from './tree.ts';
import type { BodyProblem, BodySource } from './problem.ts';
import type { BodyNode } from './tree.ts';

/** All that is wrong with a node as a link, or as a part of one; definitions count even where nothing uses them. */
export function readLinkProblems(node: BodyNode, ancestors: readonly BodyNode[], source: BodySource): BodyProblem[] {
  const start = readStart(node);
  const problems: BodyProblem[] = [];
  if (node.type === 'link' || node.type === 'definition') {
    const address = parseAddress(node.url ?? '');
    if ('reason' in address) {
      problems.push(
        source.problem(start, {
          rule: 'body-link',
          message: address.reason,
          found: node.url || source.text.slice(start, start + 60),
          expected: 'an https, http or mailto address, or an address of this site such as /method/ or #sources',
          fix: (node.url ?? '').includes('|')
            ? 'Put a space between the address and "|", or write %7C within an address.'
            : 'Write the full address, such as https://example.org/page, or the path from the root of this site, such as /events/id/.',
        }),
      );
    }
    if ((node.title ?? '').length > bodyLimits.value) {
      problems.push(
        source.problem(start, {
          rule: 'body-limits',
          message: 'The title of the link is too long.',
          expected: `at most ${bodyLimits.value} characters`,
          fix: 'Shorten the title in quotes after the address.',
        }),
      );
    }
  }
  if ((node.type === 'link' || node.type === 'linkReference') && !isVisible(formatBodyText(node))) {
    problems.push(
      source.problem(start, {
        rule: 'body-link',
        message: 'The link has no text.',
        expected: 'words that say where the link leads',
        fix: 'Write words between the square brackets: [the notice](https://example.org/).',
      }),
    );
  }
  const isLinkLike = node.type === 'link' || node.type === 'linkReference' || node.type === 'footnoteReference' || isComponentNode(node);
  if (isLinkLike && ancestors.some(({ type }) => type === 'link' || type === 'linkReference')) {
    problems.push(
      source.problem(start, {
        rule: 'body-link',
        message: 'A link stands inside of another link.',
        expected: 'a link whose text holds plain words',
        fix: 'Put the component, note mark or second link after the first link.',
      }),
    );
  }
  return problems;
}

/** One problem where a body uses more named links than a page can carry. */
export function readNamedLinkProblems(links: readonly BodyNode[], source: BodySource): BodyProblem[] {
  const first = links[bodyLimits.namedLinks];
  if (first === undefined) return [];
  return [
    source.problem(readStart(first), {
      rule: 'body-limits',
      message: `The body has ${links.length} links by name.`,
      expected: `at most ${bodyLimits.namedLinks} links written as [text][name]`,
      fix: 'Split the account into several events.',
    }),
  ];
}

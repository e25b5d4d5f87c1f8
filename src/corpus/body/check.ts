/** Holds a shaped tree against the allow-lists: whatever this file lets pass can be rendered, and nothing else can. */

import { hasForbiddenCharacters } from './characters.ts';
import { isBodyComponentName } from './components.ts';
import { readComponentProblems } from './check-component.ts';
import { readLinkProblems } from './check-link.ts';
import { readLinkTextProblems } from './check-link-text.ts';
import { readFootnoteProblems } from './check-footnote.ts';
import { bodyLimits } from './limits.ts';
import { allowedNodes, readRefusal } from './nodes.ts';
import { isComponentNode } from './shape.ts';
import { readEnd, readStart, visitTree } from './tree.ts';
import type { BodyProblem, BodySource } from './problem.ts';
import type { BodyNode } from './tree.ts';

/** Everything in the tree that is not allowed; empty for a tree that may be rendered. */
export function readTreeProblems(root: BodyNode, source: BodySource): BodyProblem[] {
  const problems: BodyProblem[] = [];
  let isDeep = false;
  visitTree(root, (node, ancestors) => {
    const start = readStart(node);
    if (!Object.hasOwn(allowedNodes, node.type)) {
      problems.push(source.problem(start, readRefusal(node.type)));
      return;
    }
    if (!isDeep && readDepth(node, ancestors) > bodyLimits.depth) {
      isDeep = true;
      problems.push(
        source.problem(start, {
          rule: 'body-limits',
          message: `Quotes, lists, emphasis and components are nested more than ${bodyLimits.depth} deep here.`,
          expected: `at most ${bodyLimits.depth} levels`,
          fix: 'Use fewer levels.',
        }),
      );
    }
    if (isComponentNode(node)) problems.push(...readComponentProblems(node, source));
    problems.push(...readPlaceProblems(node, ancestors, source), ...readLinkProblems(node, ancestors, source));
    problems.push(...readNodeProblems(node, source));
  });
  return [...problems, ...readFootnoteProblems(root, source), ...readLinkTextProblems(root, source)];
}

const LEVELS = [2, 3, 4];
/** What the words of a component may be made of. */
const WORDS = new Set(['text', 'emphasis', 'strong', 'delete', 'inlineCode', 'break']);

function readDepth(node: BodyNode, ancestors: readonly BodyNode[]): number {
  return [...ancestors, node].filter(({ type }) => allowedNodes[type]?.container === true).length;
}

function readPlaceProblems(node: BodyNode, ancestors: readonly BodyNode[], source: BodySource): BodyProblem[] {
  const inline = ancestors.findLast((ancestor) => isComponentNode(ancestor) && isInlineName(ancestor.name));
  if (inline === undefined || WORDS.has(node.type)) return [];
  return [
    source.problem(readStart(node), {
      rule: 'body-component',
      message: `<${inline.name}> holds more than a few words.`,
      expected: 'plain words with emphasis at most',
      fix: `Write only words between <${inline.name} ...> and </${inline.name}>, and put the rest before or after it.`,
    }),
  ];
}

function isInlineName(name: string | null | undefined): boolean {
  return isBodyComponentName(name) && ['Cite', 'Event', 'Place', 'Actor'].includes(name);
}

function readNodeProblems(node: BodyNode, source: BodySource): BodyProblem[] {
  const start = readStart(node);
  if (node.type === 'heading' && !LEVELS.includes(node.depth ?? 0)) {
    return [
      source.problem(start, {
        rule: 'body-not-allowed',
        message: `A heading of level ${node.depth ?? 0} is not allowed in a body.`,
        expected: 'headings of level 2 to 4; the title of the page is the only one of level 1',
        fix:
          node.depth === 1
            ? 'Write "## " before the heading (and "---" below it instead of "===").'
            : 'Write "#### " before the heading, or bold words.',
      }),
    ];
  }
  const cells = (node.align?.length ?? 0) * (node.children?.length ?? 0);
  if (node.type === 'table' && ((node.align?.length ?? 0) > bodyLimits.columns || cells > bodyLimits.cells)) {
    return [
      source.problem(start, {
        rule: 'body-limits',
        message: `The table has ${node.align?.length ?? 0} columns and ${cells} cells.`,
        expected: `at most ${bodyLimits.columns} columns and ${bodyLimits.cells} cells`,
        fix: 'Split the table, or give the data as a source.',
      }),
    ];
  }
  const items = node.children?.length ?? 0;
  if (node.type === 'list' && items > bodyLimits.items) {
    return [
      source.problem(start, {
        rule: 'body-limits',
        message: `The list has ${items} items.`,
        expected: `at most ${bodyLimits.items} items in a list`,
        fix: 'Divide the list by a heading or a paragraph, or give the data as a source.',
      }),
    ];
  }
  const held = [node.value, node.title, node.identifier, node.label].find(
    (value) => typeof value === 'string' && hasForbiddenCharacters(value),
  );
  if (held === undefined) return [];
  const offset = start + Math.max(source.text.slice(start, readEnd(node)).search(/&[#\w]+;/u), 0);
  return [
    source.problem(offset, {
      rule: 'body-limits',
      message: 'A character reference such as &#x202e; stands for a character that is invisible or reorders text.',
      expected: 'characters a reader can see',
      fix: 'Delete the character reference.',
    }),
  ];
}

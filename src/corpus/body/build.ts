/** From a parsed tree to the checked body: the one road, whichever engine parsed the text. */

import { readTreeProblems } from './check.ts';
import { readElementRefusal } from './elements.ts';
import { buildHtmlTree, defaultBodyLabels } from './html.ts';
import { readMentions } from './mentions.ts';
import { buildParts } from './parts.ts';
import { formatBodyText, readWordCount } from './plain-text.ts';
import { compareBodyProblems } from './problem.ts';
import { shapeTree } from './shape.ts';
import type { BodyLabels } from './html.ts';
import type { BodyMention } from './mentions.ts';
import type { BodyPart } from './parts.ts';
import type { BodyProblem, BodySource } from './problem.ts';
import type { BodyNode } from './tree.ts';

export interface CheckedBody {
  /** The text as written, for exports that give the record back. */
  markdown: string;
  parts: BodyPart[];
  mentions: BodyMention[];
  /** The words without marks, blocks apart by a line feed: for search and for length. */
  text: string;
  words: number;
}

export interface BodyResult {
  /** `null` exactly when there are problems. */
  body: CheckedBody | null;
  /** In the order of their places. */
  problems: BodyProblem[];
}

export interface BodyOptions {
  idPrefix: string;
  labels?: Partial<BodyLabels> | undefined;
  /** Problems found before; with any, the tree is checked but not rendered. */
  problems?: readonly BodyProblem[];
}

/** Shapes, checks and renders a tree, which is used up. */
export function buildBody(tree: BodyNode, source: BodySource, { idPrefix, labels, problems = [] }: BodyOptions): BodyResult {
  shapeTree(tree, source.text);
  const found = [...problems, ...readTreeProblems(tree, source)].sort(compareBodyProblems);
  if (found.length > 0) return { body: null, problems: found };
  const mentions = readMentions(tree, source);
  const text = formatBodyText(tree);
  const html = buildHtmlTree(tree, idPrefix, { ...defaultBodyLabels, ...labels });
  const refusal = readElementRefusal(html, idPrefix);
  if (refusal === null)
    return {
      body: {
        markdown: source.text,
        parts: buildParts(html),
        mentions,
        text,
        words: readWordCount(text),
      },
      problems: [],
    };
  const problem = source.problem(0, {
    rule: 'body-not-allowed',
    message: `The page of this body would hold ${refusal}, which no page may hold.`,
    found: refusal,
    expected: 'the elements and attributes of CommonMark and GFM',
    fix: 'Leave out the construct that leads to it, and report this as a mistake of the check.',
  });
  return { body: null, problems: [problem] };
}

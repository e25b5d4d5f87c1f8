/** The records a body speaks of, which the corpus must know. */

import { isBodyComponentName } from './components.ts';
import { readAttributes } from './check-component.ts';
import { readStart, visitTree } from './tree.ts';
import { isComponentNode } from './shape.ts';
import type { BodyComponentName } from './components.ts';
import type { BodySource } from './problem.ts';
import type { BodyNode } from './tree.ts';

export interface BodyMention {
  component: Exclude<BodyComponentName, 'Note'>;
  /** Id of the record; for `Quote` of its source, for `Figure` the address of its picture. */
  id: string;
  /** Id of a claim of the event, for `Cite`. */
  claim?: string;
  /** Line and column of the file, from 1. */
  line: number;
  column: number;
}

/** The mentions of a checked tree in document order; one for each component, also where they repeat. */
export function readMentions(tree: BodyNode, source: BodySource): BodyMention[] {
  const mentions: BodyMention[] = [];
  visitTree(tree, (node) => {
    const { name } = node;
    if (!isComponentNode(node) || !isBodyComponentName(name) || name === 'Note') return;
    const { source: cited, id = cited, src, claim } = readAttributes(node, name);
    const { line, column } = source.place(readStart(node));
    mentions.push({
      component: name,
      id: id ?? src ?? '',
      ...(claim === undefined ? {} : { claim }),
      line,
      column,
    });
  });
  return mentions;
}

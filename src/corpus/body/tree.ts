/** The parsed tree of a body as this room sees it: every node is of unknown type until an allow-list names it. */

export interface BodyNode {
  type: string;
  children?: BodyNode[];
  position?: { start: { offset?: number }; end: { offset?: number } } | undefined;
  value?: unknown;
  /** Name of a JSX element; `null` for a fragment. */
  name?: string | null;
  attributes?: BodyNodeAttribute[];
  url?: string;
  title?: string | null;
  identifier?: string;
  label?: string | null;
  depth?: number;
  lang?: string | null;
  align?: (string | null)[];
  checked?: boolean | null;
}

export interface BodyNodeAttribute {
  type: string;
  name?: string;
  /** A string, `null` without a value, or a node of an expression. */
  value?: unknown;
}

/** Parses the text of a body that holds all limits; throws where the text is not MDX. */
export type BodyEngine = (text: string) => BodyNode;

/** Offset at which a node starts; 0 for a node without a position. */
export function readStart(node: BodyNode): number {
  return node.position?.start.offset ?? 0;
}

/** Offset at which a node ends; where it starts for a node without a position. */
export function readEnd(node: BodyNode): number {
  return node.position?.end.offset ?? readStart(node);
}

/** Calls `visit` for a node and everything in it in document order, with its ancestors, outermost first. Never recurses. */
export function visitTree(root: BodyNode, visit: (node: BodyNode, ancestors: readonly BodyNode[]) => void): void {
  const ancestors: BodyNode[] = [];
  const stack: { node: BodyNode; leave: boolean }[] = [{ node: root, leave: false }];
  for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
    if (step.leave) {
      ancestors.pop();
      continue;
    }
    visit(step.node, ancestors);
    const children = step.node.children ?? [];
    if (children.length === 0) continue;
    ancestors.push(step.node);
    stack.push({ node: step.node, leave: true });
    for (let index = children.length - 1; index >= 0; index -= 1) {
      const child = children[index];
      if (child !== undefined) stack.push({ node: child, leave: false });
    }
  }
}

/** The body by another parser: remark with MDX and GFM, through the same checks and the same renderer as the site. */

import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

import { parseBody, renderBody } from '../../src/corpus/body.ts';
import { buildBody } from '../../src/corpus/body/build.ts';
import { buildSource } from '../../src/corpus/body/problem.ts';
import { visitTree } from '../../src/corpus/body/tree.ts';
import type { BodyProblem, BodyResult, RenderedComponent } from '../../src/corpus/body.ts';
import type { BodyNode } from '../../src/corpus/body/tree.ts';

export interface Rendering {
  /** HTML with components as `<x-name attribute="value">`; `null` where the body is refused. */
  html: string | null;
  problems: BodyProblem[];
}

/** A body as the site renders it. */
export function renderSite(text: string): Rendering {
  return writeResult(parseBody({ text, line: 1, idPrefix: 'c-' }));
}

/** The same body parsed by remark; a text that remark cannot parse has one problem of rule `body-syntax`. */
export function renderReference(text: string): Rendering {
  const source = buildSource(text, 1);
  let tree: BodyNode;
  try {
    tree = processor.parse(text) as BodyNode;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return {
      html: null,
      problems: [source.problem(0, { rule: 'body-syntax', message, expected: '', fix: '' })],
    };
  }
  unravel(tree);
  return writeResult(buildBody(tree, source, { idPrefix: 'c-' }));
}

/** The mark of a component in HTML that tests compare. */
export function renderPlainComponent({ component, attributes, children }: RenderedComponent): string {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${value.replace(/[&"<>]/gu, '_')}"`);
  return `<x-${component.toLowerCase()}${written.join('')}>${children}</x-${component.toLowerCase()}>`;
}

const processor = unified().use(remarkParse).use(remarkMdx).use(remarkGfm, { singleTilde: false });

function writeResult({ body, problems }: BodyResult): Rendering {
  return { html: body === null ? null : renderBody(body.parts, renderPlainComponent), problems };
}

/** MDX takes a paragraph that holds nothing but elements for those elements; remark leaves that step to its caller. */
function unravel(tree: BodyNode): void {
  visitTree(tree, (node) => {
    if (node.children === undefined) return;
    node.children = node.children.flatMap((child) => {
      if (child.type !== 'paragraph' || !child.children?.some(({ type }) => type === 'mdxJsxTextElement')) return [child];
      const isBare = child.children.every(
        ({ type, value }) => type === 'mdxJsxTextElement' || (type === 'text' && /^\s*$/u.test(String(value))),
      );
      if (!isBare) return [child];
      const elements = child.children.filter(({ type }) => type === 'mdxJsxTextElement');
      return elements.map((element) => ({ ...element, type: 'mdxJsxFlowElement' }));
    });
  });
}

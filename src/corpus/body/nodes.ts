/** The kinds of nodes a body may hold, and what to say of every other kind. Anything in neither table is refused too. */

import type { BodyProblemText } from './problem.ts';

/** `container` counts as a level of nesting. */
export const allowedNodes: Readonly<Record<string, { readonly container: boolean }>> = {
  root: { container: false },
  paragraph: { container: false },
  text: { container: false },
  emphasis: { container: true },
  strong: { container: true },
  delete: { container: true },
  inlineCode: { container: false },
  code: { container: false },
  break: { container: false },
  thematicBreak: { container: false },
  heading: { container: false },
  blockquote: { container: true },
  list: { container: false },
  listItem: { container: true },
  link: { container: true },
  linkReference: { container: true },
  definition: { container: false },
  table: { container: false },
  tableRow: { container: false },
  tableCell: { container: false },
  footnoteReference: { container: false },
  footnoteDefinition: { container: true },
  mdxJsxFlowElement: { container: true },
  mdxJsxTextElement: { container: true },
};

/** What to say of a node of a kind that is not allowed. */
export function readRefusal(type: string): BodyProblemText {
  return (
    (Object.hasOwn(REFUSALS, type) ? REFUSALS[type] : undefined) ?? {
      ...OTHER,
      message: `A body holds no "${type}".`,
    }
  );
}

const PICTURE: BodyProblemText = {
  rule: 'body-not-allowed',
  message: 'A Markdown picture is not allowed in a body.',
  expected: '<Figure> with a picture of this site',
  fix: 'Write <Figure src="/figures/name.jpg" alt="..." credit="..." /> on a line of its own.',
};
const EXPRESSION: BodyProblemText = {
  rule: 'body-not-allowed',
  message: 'An unescaped "{" begins a code expression in MDX, and a body holds no code.',
  expected: 'text without unescaped braces',
  fix: 'Write \\{ for a brace that readers should see.',
};
const OTHER: BodyProblemText = {
  rule: 'body-not-allowed',
  message: 'A body does not hold this.',
  expected: 'CommonMark, GFM and the components of this site',
  fix: 'Write it as a paragraph, a list, a quote, a table or one of the components.',
};
const REFUSALS: Readonly<Record<string, BodyProblemText>> = {
  image: PICTURE,
  imageReference: PICTURE,
  mdxTextExpression: EXPRESSION,
  mdxFlowExpression: EXPRESSION,
  mdxjsEsm: {
    ...OTHER,
    message: 'An import or export is code, and a body holds no code.',
    fix: 'Delete the line.',
  },
  html: {
    ...OTHER,
    message: 'A body holds no HTML.',
    fix: 'Use Markdown or one of the components.',
  },
  yaml: {
    ...OTHER,
    message: 'Front matter stands at the first line of a file only.',
    fix: 'Move the fields to the top of the file.',
  },
  toml: {
    ...OTHER,
    message: 'Front matter stands at the first line of a file only.',
    fix: 'Move the fields to the top of the file.',
  },
};

/** Checks one JSX element of a body against the table of components: its name, its attributes and what it holds. */

import { readAttributeOffsets, readAttributeProblem } from './check-attribute.ts';
import { bodyComponents, isBodyComponentName, readBodyComponent } from './components.ts';
import { HTML_INSTEAD } from './syntax-advice.ts';
import { readStart } from './tree.ts';
import type { BodyComponentName } from './components.ts';
import type { BodyProblem, BodyProblemText, BodySource } from './problem.ts';
import type { BodyNode } from './tree.ts';

/** All that is wrong with a JSX element itself; what stands inside it is checked like the rest of the tree. */
export function readComponentProblems(node: BodyNode, source: BodySource): BodyProblem[] {
  const { name } = node;
  const start = readStart(node);
  if (!isBodyComponentName(name)) return [source.problem(start, readNameRefusal(name, source.text.slice(start)))];
  const problems: BodyProblem[] = [];
  const report = (offset: number, text: Omit<BodyProblemText, 'rule'>): void => {
    const found = source.text.slice(offset, offset + 200).split(/(?<=>)|\n/u, 1)[0] ?? '';
    problems.push(source.problem(offset, { rule: 'body-component', found, ...text }));
  };
  const { attributes, display, children, example } = readBodyComponent(name);
  const offsets = readAttributeOffsets(source.text, start);
  const seen = new Set<string>();
  for (const [index, attribute] of (node.attributes ?? []).entries()) {
    const offset = offsets[index] ?? start;
    const problem = readAttributeProblem(name, attribute, seen, attributes);
    if (problem !== null) report(offset, problem);
    if (attribute.name !== undefined) seen.add(attribute.name);
  }
  for (const [wanted, { required, meaning }] of Object.entries(attributes)) {
    if (!required || seen.has(wanted)) continue;
    report(start, {
      message: `<${name}> lacks the attribute "${wanted}".`,
      expected: `${wanted}="...": ${meaning}`,
      fix: `Write <${name} ${wanted}="..."> with all its attributes, as in: ${example.split('\n', 1)[0] ?? ''}`,
    });
  }
  if (display === 'block' && node.type === 'mdxJsxTextElement') {
    report(start, {
      message: `<${name}> stands within a paragraph, but it is a block of its own.`,
      expected: `<${name}> at the beginning of a line, with a blank line before it`,
      fix: `Move <${name}> to lines of its own, with a blank line before and after it.`,
    });
  }
  const isEmpty = (node.children ?? []).length === 0;
  if (children === 'none' && !isEmpty) {
    report(start, {
      message: `<${name}> holds text, but it cannot hold any.`,
      expected: `<${name} ... />`,
      fix: `Write <${name} ... /> and put the words before or after it.`,
    });
  }
  if (children === 'blocks' && isEmpty) {
    report(start, {
      message: `<${name}> is empty.`,
      expected: `text between <${name} ...> and </${name}>`,
      fix: `Write the text between <${name} ...> and </${name}>, or delete the component.`,
    });
  }
  return problems;
}

/** The attributes of a checked element as plain strings, in the order of the table. */
export function readAttributes(node: BodyNode, name: BodyComponentName): Record<string, string> {
  const entries = Object.keys(bodyComponents[name].attributes).flatMap((wanted) => {
    const value = node.attributes?.find((attribute) => attribute.name === wanted)?.value;
    return typeof value === 'string' ? [[wanted, value]] : [];
  });
  return Object.fromEntries(entries);
}

function readNameRefusal(name: string | null | undefined, text: string): BodyProblemText {
  const names = Object.keys(bodyComponents).join(', ');
  const rule = 'body-component';
  if (name === null || name === undefined || name === '') {
    const fix = 'Delete <> and </>, or name a component.';
    return {
      rule,
      message: 'A component without a name is not allowed.',
      expected: `one of ${names}`,
      fix,
    };
  }
  const similar = Object.keys(bodyComponents).find((known) => known.toLowerCase() === name.toLowerCase());
  const fix =
    HTML_INSTEAD.get(name.toLowerCase()) ?? `Use Markdown or one of the components, or write \\<${name} where readers should see it.`;
  return {
    rule: /^[A-Z]/u.test(name) || similar !== undefined ? rule : 'body-not-allowed',
    message:
      /^[a-z]/u.test(name) && similar === undefined
        ? `<${name}> is not a component of this site, and a body holds no HTML.`
        : `<${name}> is not a component of this site.`,
    found: text.slice(0, 80).split(/(?<=>)|\n/u, 1)[0] ?? '',
    expected: `Markdown, or one of ${names}`,
    fix: similar === undefined ? fix : `Write <${similar}> with this spelling.`,
  };
}

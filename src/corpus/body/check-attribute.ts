/** Checks the attributes of a component: a name of the table, a plain string, and a value of the form the table asks for. */

import { isId } from '../../domain/id.ts';
import { isPictureAddress } from './address.ts';
import { hasForbiddenCharacters, isVisible } from './characters.ts';
import { bodyLimits } from './limits.ts';
import { formatExcerpt } from './problem.ts';
import type { BodyAttribute, BodyComponentName } from './components.ts';
import type { BodyProblemText } from './problem.ts';
import type { BodyNodeAttribute } from './tree.ts';

/** What is wrong with one attribute of a component, given the names `seen` before it; `null` where it is right. */
export function readAttributeProblem(
  component: BodyComponentName,
  attribute: BodyNodeAttribute,
  seen: ReadonlySet<string>,
  allowed: Readonly<Record<string, BodyAttribute>>,
): Omit<BodyProblemText, 'rule'> | null {
  const { name, value } = attribute;
  const names = Object.keys(allowed).join(', ');
  if (attribute.type !== 'mdxJsxAttribute' || name === undefined) {
    const fix = 'Write each attribute by its name, with a value in quotes.';
    return { message: `<${component}> has an attribute that is code.`, expected: names, fix };
  }
  const form = Object.hasOwn(allowed, name) ? allowed[name]?.form : undefined;
  if (form === undefined) {
    const fix = `Delete "${name}", or correct its spelling.`;
    const message = `<${component}> takes no attribute named "${formatExcerpt(name)}".`;
    return { message, found: name, expected: `only ${names}`, fix };
  }
  if (typeof value !== 'string') {
    const fix = `Write ${name}="value" with straight double quotes.`;
    return {
      message: `The attribute "${name}" of <${component}> has no plain value.`,
      found: name,
      expected: 'a plain string in quotes',
      fix,
    };
  }
  if (seen.has(name)) {
    return {
      message: `<${component}> has the attribute "${name}" twice.`,
      found: name,
      expected: `"${name}" once`,
      fix: 'Delete one of the two.',
    };
  }
  const expected = readFormProblem(form, value);
  if (expected === null) return null;
  return {
    message: `The attribute "${name}" of <${component}> cannot be "${formatExcerpt(value)}".`,
    found: `${name}="${value}"`,
    expected,
    fix: `Write ${name}="..." with ${expected}.`,
  };
}

/** Offsets of the attributes of the tag at `start`, in order; stops where an attribute is not `name="value"`. */
export function readAttributeOffsets(text: string, start: number): number[] {
  const offsets: number[] = [];
  const name = /<\s*[^\s/>]*/uy;
  name.lastIndex = start;
  if (!name.test(text)) return offsets;
  const next = /(\s+)[^\s=/>{}"']+(?:\s*=\s*(?:"[^"]*"|'[^']*'))?/uy;
  next.lastIndex = name.lastIndex;
  for (let match = next.exec(text); match !== null; match = next.exec(text)) {
    offsets.push(match.index + (match[1] ?? '').length);
  }
  return offsets;
}

/** What a value should be, or `null` where it is that. */
function readFormProblem(form: BodyAttribute['form'], value: string): string | null {
  if (typeof form === 'object') return form.includes(value) ? null : `one of ${form.join(', ')}`;
  if (form === 'id') return isId(value) ? null : 'an id of lower-case letters a-z, digits and single hyphens between them';
  if (form === 'picture')
    return isPictureAddress(value) ? null : 'a path of this site such as /figures/name.jpg (png, jpg, jpeg, webp or avif)';
  if (hasForbiddenCharacters(value)) return 'visible characters only';
  return isVisible(value) && value.length <= bodyLimits.value ? null : `plain text of 1 to ${bodyLimits.value} characters`;
}

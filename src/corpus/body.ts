/**
 * The body of an event or source: MDX limited to documents. One road leads from its text to the page: limits, one
 * parse, the allow-lists, and the HTML of the very tree that was checked. Nothing in a body is ever executed.
 */

import { buildBody } from './body/build.ts';
import { readLimitProblems } from './body/limits.ts';
import { buildSource, compareBodyProblems } from './body/problem.ts';
import { readSyntax } from './body/syntax.ts';
import type { BodyResult } from './body/build.ts';
import type { BodyLabels } from './body/html.ts';

export { bodyComponents, isBodyComponentName } from './body/components.ts';
export { bodyLimits } from './body/limits.ts';
export { defaultBodyLabels } from './body/html.ts';
export { renderBody } from './body/parts.ts';
export type { BodyAttribute, BodyComponentDescription, BodyComponentName } from './body/components.ts';
export type { BodyResult, CheckedBody } from './body/build.ts';
export type { BodyLabels } from './body/html.ts';
export type { BodyMention } from './body/mentions.ts';
export type { BodyComponent, BodyPart, BodySiteAddress, RenderedComponent } from './body/parts.ts';
export type { BodyProblem } from './body/problem.ts';

export interface BodyInput {
  /** What follows the front matter: decoded, without a byte order mark, with line feeds only. */
  text: string;
  /** Line of the file, from 1, on which `text` begins. */
  line: number;
  /** Begins every id of the rendered body, so that ids of a page neither repeat nor hide names of scripts; such as `c-`. */
  idPrefix: string;
  /** Words of the publication's language; English without. */
  labels?: Partial<BodyLabels>;
}

/**
 * Parses and checks a body. Gives the body, or every problem of it in the order of their places; never throws.
 * An empty text is a body without parts.
 */
export function parseBody({ text, line, idPrefix, labels }: BodyInput): BodyResult {
  const source = buildSource(text, line);
  const limits = readLimitProblems(source);
  if (limits.length > 0) return { body: null, problems: limits.sort(compareBodyProblems) };
  const { tree, problems } = readSyntax(source);
  if (tree === null) return { body: null, problems: problems.sort(compareBodyProblems) };
  return buildBody(tree, source, { idPrefix, labels, problems });
}

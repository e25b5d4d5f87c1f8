/** From the text of a body to the checked body or its problems: limits first, then one parse, then the allow-lists. */

import { buildBody, type BodyResult } from './build.ts';
import { readLimitProblems } from './limits.ts';
import { buildSource, compareBodyProblems } from './problem.ts';
import { readSyntax } from './syntax.ts';
import type { BodyLabels } from './html.ts';
import type { BodyEngine } from './tree.ts';

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

/** Parses and checks a body with an engine of its own. */
export type BodyParser = (input: BodyInput) => BodyResult;

/** Parses and checks a body with any engine; never throws. */
export function parseBodyWith({ text, line, idPrefix, labels }: BodyInput, engine: BodyEngine): BodyResult {
  const source = buildSource(text, line);
  const limits = readLimitProblems(source);
  if (limits.length > 0) return { body: null, problems: limits.sort(compareBodyProblems) };
  const { tree, problems } = readSyntax(source, engine);
  if (tree === null) return { body: null, problems: problems.sort(compareBodyProblems) };
  return buildBody(tree, source, { idPrefix, labels, problems });
}

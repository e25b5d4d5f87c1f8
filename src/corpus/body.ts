/**
 * The body of an event or source: MDX limited to documents. One road leads from its text to the page: limits, one
 * parse, the allow-lists, and the HTML of the very tree that was checked. Nothing in a body is ever executed.
 */

import { parseMdx } from './body/engine-native.ts';
import { parseBodyWith, type BodyParser } from './body/parse.ts';

export { bodyComponents, isBodyComponentName } from './body/components.ts';
export { bodyLimits } from './body/limits.ts';
export { defaultBodyLabels } from './body/html.ts';
export { renderBody } from './body/parts.ts';
export type { BodyAttribute, BodyComponentDescription, BodyComponentName } from './body/components.ts';
export type { BodyResult, CheckedBody } from './body/build.ts';
export type { BodyLabels } from './body/html.ts';
export type { BodyInput, BodyParser } from './body/parse.ts';
export type { BodyMention } from './body/mentions.ts';
export type { BodyComponent, BodyPart, BodySiteAddress, RenderedComponent } from './body/parts.ts';
export type { BodyProblem } from './body/problem.ts';

/**
 * Parses and checks a body with the native engine. Gives the body, or every problem of it in the order of their places;
 * never throws. An empty text is a body without parts.
 */
export const parseBody: BodyParser = (input) => parseBodyWith(input, parseMdx);

/** Connects the views' context with the serializers; every endpoint asks here. */

import { formatDigest } from '../readers/digest.ts';
import { readDataFile } from '../outputs/files.ts';
import { buildOutputContext, type OutputContext } from '../outputs/output-context.ts';
import { TextResponse, type PartedText } from '../outputs/parted-text.ts';
import { buildMemo } from '../views/memo.ts';
import { readContext } from './_context.ts';
import type { ViewContext } from '../views/view-context.ts';

const outputsOf = buildMemo((context: ViewContext) => buildOutputContext(context, formatDigest));

/** The output context of this build, made once for each view context. */
export async function readOutputs(): Promise<OutputContext> {
  return outputsOf(await readContext());
}

/** The response of an endpoint; the type matters to the development server, hosts go by the file name. */
export function buildResponse(text: string | PartedText, mediaType: string): Response {
  return new TextResponse(text, buildHeaders(mediaType));
}

function buildHeaders(mediaType: string): Readonly<Record<string, string>> {
  return { 'Content-Type': `${mediaType}; charset=utf-8` };
}

/** The response with one of the files of the data page. */
export async function buildFileResponse(path: string): Promise<Response> {
  const { parts, mediaType } = readDataFile(await readOutputs(), path);
  return new TextResponse(parts(), buildHeaders(mediaType));
}

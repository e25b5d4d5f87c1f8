/** What the search can find: for the build hook that indexes it, and in no site. */
import type { PartedText } from '../../outputs/parted-text.ts';
import { buildSearchRecord, listFoundPages } from '../../views/search/search-records.ts';
import type { ViewContext } from '../../views/view-context.ts';
import { readContext } from '../_context.ts';
import { buildResponse } from '../_outputs.ts';

export async function GET(): Promise<Response> {
  return buildResponse([...listLines(await readContext())], 'application/x-ndjson');
}

/** The language of the publication, then a line for each record. */
function* listLines(context: ViewContext): PartedText {
  yield `${JSON.stringify({ language: context.publication.language })}\n`;
  for (const page of listFoundPages(context))
    yield { name: `${page.kind}/${page.id}`, make: () => `${JSON.stringify(buildSearchRecord(context, page))}\n` };
}

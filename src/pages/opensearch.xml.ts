/** `/opensearch.xml`: the search, for browsers that take it up. */
import { formatOpenSearch } from '../outputs/open-search.ts';
import { readContext } from './_context.ts';
import { buildResponse } from './_outputs.ts';

export async function GET(): Promise<Response> {
  return buildResponse(formatOpenSearch(await readContext()), 'application/opensearchdescription+xml');
}

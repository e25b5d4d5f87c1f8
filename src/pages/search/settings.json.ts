/** What the script of the search needs to know: addresses, and words in the language of the site. */
import { buildSearchSettings } from '../../views/search/search-view.ts';
import { readContext } from '../_context.ts';
import { buildResponse } from '../_outputs.ts';

export async function GET(): Promise<Response> {
  return buildResponse(JSON.stringify(buildSearchSettings(await readContext())), 'application/json');
}

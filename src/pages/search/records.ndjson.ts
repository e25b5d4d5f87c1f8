/** What the search can find, for the build hook that indexes it and then removes this file. */
import { buildSearchRecords } from '../../views/search/search-records.ts';
import { readContext } from '../_context.ts';
import { buildResponse } from '../_outputs.ts';

export async function GET(): Promise<Response> {
  const context = await readContext();
  const lines = [JSON.stringify({ language: context.publication.language })];
  for (const record of buildSearchRecords(context)) lines.push(JSON.stringify(record));
  return buildResponse(`${lines.join('\n')}\n`, 'application/x-ndjson');
}

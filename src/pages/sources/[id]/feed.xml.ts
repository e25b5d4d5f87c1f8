/** `/sources/<id>/feed.xml`: new and changed events with this source, RSS 2.0. */

import { formatSubjectFeed } from '../../../outputs/feed/subject-feed.ts';
import { buildResponse, readOutputs } from '../../_outputs.ts';

export async function getStaticPaths() {
  const { corpus } = await readOutputs();
  return [...corpus.sources.keys()].map((id) => ({ params: { id } }));
}

export async function GET({ params }: { params: { id: string } }): Promise<Response> {
  return buildResponse(formatSubjectFeed(await readOutputs(), 'source', params.id), 'application/rss+xml');
}

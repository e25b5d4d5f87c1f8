/** `/actors/<id>/feed.xml`: new and changed events with this actor, RSS 2.0. */

import { formatSubjectFeed } from '../../../outputs/feed/subject-feed.ts';
import { buildResponse, readOutputs } from '../../_outputs.ts';

export async function getStaticPaths() {
  const { corpus } = await readOutputs();
  return [...corpus.actors.keys()].map((id) => ({ params: { id } }));
}

export async function GET({ params }: { params: { id: string } }): Promise<Response> {
  return buildResponse(formatSubjectFeed(await readOutputs(), 'actor', params.id), 'application/rss+xml');
}

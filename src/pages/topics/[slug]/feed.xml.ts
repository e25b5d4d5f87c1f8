/** `/topics/<slug>/feed.xml`: new and changed events with this topic, RSS 2.0. */

import { formatSubjectFeed } from '../../../outputs/feed/subject-feed.ts';
import { readTopicSlugs } from '../../../views/topic-view.ts';
import { buildResponse, readOutputs } from '../../_outputs.ts';

export async function getStaticPaths() {
  return readTopicSlugs(await readOutputs()).map((slug) => ({ params: { slug } }));
}

export async function GET({ params }: { params: { slug: string } }): Promise<Response> {
  return buildResponse(formatSubjectFeed(await readOutputs(), 'topic', params.slug), 'application/rss+xml');
}

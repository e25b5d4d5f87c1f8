/** `/events/<id>/oembed.json`: what a page that links to the event may show of it. */

import type { Event } from '../../../domain/event.ts';
import { formatOembed } from '../../../outputs/oembed.ts';
import { readExported } from '../../../outputs/record/record-set.ts';
import { buildResponse, readOutputs } from '../../_outputs.ts';

export async function getStaticPaths() {
  return readExported(await readOutputs()).map((event) => ({
    params: { id: event.id },
    props: { event },
  }));
}

export async function GET({ props }: { props: { event: Event } }): Promise<Response> {
  return buildResponse(formatOembed(await readOutputs(), props.event), 'application/json');
}

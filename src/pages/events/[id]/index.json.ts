/** `/events/<id>/index.json`: one event as data, with every record it leans on. */

import type { Event } from '../../../domain/event.ts';
import { formatEventJson } from '../../../outputs/dataset/json.ts';
import { readExported } from '../../../outputs/record/record-set.ts';
import { buildResponse, readOutputs } from '../../_outputs.ts';

export async function getStaticPaths() {
  return readExported(await readOutputs()).map((event) => ({
    params: { id: event.id },
    props: { event },
  }));
}

export async function GET({ props }: { props: { event: Event } }): Promise<Response> {
  return buildResponse(formatEventJson(await readOutputs(), props.event), 'application/json');
}

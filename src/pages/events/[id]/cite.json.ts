/** `/events/<id>/cite.json`: how to cite the event, as CSL-JSON. */

import type { Event } from '../../../domain/event.ts';
import { formatCslJson } from '../../../outputs/citation/csl-json.ts';
import { buildEventCitation } from '../../../outputs/citation/citation.ts';
import { readExported } from '../../../outputs/record/record-set.ts';
import { buildResponse, readOutputs } from '../../_outputs.ts';

export async function getStaticPaths() {
  return readExported(await readOutputs()).map((event) => ({
    params: { id: event.id },
    props: { event },
  }));
}

export async function GET({ props }: { props: { event: Event } }): Promise<Response> {
  return buildResponse(formatCslJson(buildEventCitation(await readOutputs(), props.event)), 'application/vnd.citationstyles.csl+json');
}

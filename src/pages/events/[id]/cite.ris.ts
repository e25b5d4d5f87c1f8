/** `/events/<id>/cite.ris`: how to cite the event, as RIS. */

import type { Event } from '../../../domain/event.ts';
import { formatRis } from '../../../outputs/citation/ris.ts';
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
  return buildResponse(formatRis(buildEventCitation(await readOutputs(), props.event)), 'application/x-research-info-systems');
}

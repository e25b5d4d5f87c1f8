/** `/events/<id>/cite.bib`: how to cite the event, as BibTeX. */

import type { Event } from '../../../domain/event.ts';
import { formatBibtex } from '../../../outputs/citation/bibtex.ts';
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
  return buildResponse(formatBibtex(buildEventCitation(await readOutputs(), props.event)), 'application/x-bibtex');
}

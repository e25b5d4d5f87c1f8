/** `/sources/<id>/cite.ris`: how to cite the source, as RIS. */

import type { Source } from '../../../domain/source.ts';
import { formatRis } from '../../../outputs/citation/ris.ts';
import { buildSourceCitation } from '../../../outputs/citation/citation.ts';
import { buildResponse, readOutputs } from '../../_outputs.ts';

export async function getStaticPaths() {
  const { corpus } = await readOutputs();
  return [...corpus.sources.values()].map((source) => ({
    params: { id: source.id },
    props: { source },
  }));
}

export async function GET({ props }: { props: { source: Source } }): Promise<Response> {
  return buildResponse(formatRis(buildSourceCitation(await readOutputs(), props.source)), 'application/x-research-info-systems');
}

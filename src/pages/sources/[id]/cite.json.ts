/** `/sources/<id>/cite.json`: how to cite the source, as CSL-JSON. */

import type { Source } from '../../../domain/source.ts';
import { formatCslJson } from '../../../outputs/citation/csl-json.ts';
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
  return buildResponse(formatCslJson(buildSourceCitation(await readOutputs(), props.source)), 'application/vnd.citationstyles.csl+json');
}

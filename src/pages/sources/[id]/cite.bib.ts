/** `/sources/<id>/cite.bib`: how to cite the source, as BibTeX. */

import type { Source } from '../../../domain/source.ts';
import { formatBibtex } from '../../../outputs/citation/bibtex.ts';
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
  return buildResponse(formatBibtex(buildSourceCitation(await readOutputs(), props.source)), 'application/x-bibtex');
}

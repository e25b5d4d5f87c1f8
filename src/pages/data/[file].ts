/** `/data/<file>`: the data files, each as the list of them gives it. */

import { buildDataFiles } from '../../outputs/files.ts';
import { buildFileResponse, readOutputs } from '../_outputs.ts';

export async function getStaticPaths() {
  return buildDataFiles(await readOutputs())
    .filter(({ section }) => section === 'files')
    .map(({ path }) => ({ params: { file: path.slice('/data/'.length) } }));
}

export const GET = ({ params }: { params: { file: string } }) => buildFileResponse(`/data/${params.file}`);

/** `/data/<file>.csv`: the data files of this kind, each as the list of them gives it. */

import { readDataFileNames } from '../../outputs/files.ts';
import { buildFileResponse } from '../_outputs.ts';

export function getStaticPaths() {
  return readDataFileNames('.csv').map((file) => ({ params: { file } }));
}

export const GET = ({ params }: { params: { file: string } }) => buildFileResponse(`/data/${params.file}.csv`);

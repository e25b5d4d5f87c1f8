/** `/data/<file>`: the data files, each as the list of them gives it. */

import { readDataFileNames } from '../../outputs/files.ts';
import { buildFileResponse } from '../_outputs.ts';

export function getStaticPaths() {
  return readDataFileNames().map((file) => ({ params: { file } }));
}

export const GET = ({ params }: { params: { file: string } }) => buildFileResponse(`/data/${params.file}`);

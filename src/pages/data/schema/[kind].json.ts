/** `/data/schema/<kind>.json`: JSON Schemas of the records. */

import { schemaKinds } from '../../../outputs/schema/json-schema.ts';
import { buildFileResponse } from '../../_outputs.ts';

export function getStaticPaths() {
  return schemaKinds.map((kind) => ({ params: { kind } }));
}

export const GET = ({ params }: { params: { kind: string } }) => buildFileResponse(`/data/schema/${params.kind}.json`);

/** `/contribute/new/record.json`: the record as the form for contributors needs it. */

import { buildFormRecord } from '../../../outputs/form/form-record.ts';
import { readContext } from '../../_context.ts';
import { buildResponse } from '../../_outputs.ts';

export const GET = async () => {
  const { corpus } = await readContext();
  return buildResponse(JSON.stringify(buildFormRecord(corpus)), 'application/json');
};

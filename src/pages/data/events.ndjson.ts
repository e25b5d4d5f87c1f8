/** `/data/events.ndjson`. */

import { buildFileResponse } from '../_outputs.ts';

export const GET = () => buildFileResponse('/data/events.ndjson');

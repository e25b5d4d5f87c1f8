/** `/data/events.geojson`. */

import { buildFileResponse } from '../_outputs.ts';

export const GET = () => buildFileResponse('/data/events.geojson');

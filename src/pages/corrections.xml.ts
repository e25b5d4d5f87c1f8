/** `/corrections.xml`: dated public changes, RSS 2.0. */

import { buildFileResponse } from './_outputs.ts';

export const GET = () => buildFileResponse('/corrections.xml');

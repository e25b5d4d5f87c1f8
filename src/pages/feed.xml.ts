/** `/feed.xml`: new and changed events, RSS 2.0. */

import { buildFileResponse } from './_outputs.ts';

export const GET = () => buildFileResponse('/feed.xml');

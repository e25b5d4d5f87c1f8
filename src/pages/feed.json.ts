/** `/feed.json`: new and changed events, JSON Feed 1.1. */

import { buildFileResponse } from './_outputs.ts';

export const GET = () => buildFileResponse('/feed.json');

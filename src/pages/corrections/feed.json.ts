/** `/corrections/feed.json`: dated public changes, JSON Feed 1.1. */

import { buildFileResponse } from '../_outputs.ts';

export const GET = () => buildFileResponse('/corrections/feed.json');

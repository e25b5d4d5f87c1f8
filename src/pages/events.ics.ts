/** `/events.ics`: events as a calendar, RFC 5545. */

import { buildFileResponse } from './_outputs.ts';

export const GET = () => buildFileResponse('/events.ics');

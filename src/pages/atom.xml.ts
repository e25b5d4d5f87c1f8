/** `/atom.xml`: new and changed events, Atom. */

import { buildFileResponse } from './_outputs.ts';

export const GET = () => buildFileResponse('/atom.xml');

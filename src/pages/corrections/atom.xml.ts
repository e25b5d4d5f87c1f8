/** `/corrections/atom.xml`: dated public changes, Atom. */

import { buildFileResponse } from '../_outputs.ts';

export const GET = () => buildFileResponse('/corrections/atom.xml');

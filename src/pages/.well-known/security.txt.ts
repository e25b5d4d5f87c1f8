/** `/.well-known/security.txt`: whom to tell of a hole. */

import { formatSecurityText } from '../../outputs/security-text.ts';
import { buildResponse, readOutputs } from '../_outputs.ts';

export const GET = async () => buildResponse(formatSecurityText(await readOutputs()), 'text/plain');

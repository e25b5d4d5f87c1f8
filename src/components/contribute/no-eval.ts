/** The policy of the site lets no page make code out of text. The schemas would, to be quicker, unless they are told not to. */

import { config } from 'zod';

config({ jitless: true });

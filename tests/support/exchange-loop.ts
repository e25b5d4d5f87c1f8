/** Exchanges an output folder again and again until it is killed: the process behind the tests of the exchange. */

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exchangeOutput, restoreOutput } from '../../src/integrations/output/exchange.ts';

const [output = '', made = ''] = process.argv.slice(2);

restoreOutput(output);
for (let version = 0; ; version += 1) {
  mkdirSync(join(made, 'folder'), { recursive: true });
  for (let file = 0; file < 20; file += 1) writeFileSync(join(made, file % 2 ? 'folder' : '', `${file}.txt`), `${process.pid}-${version}`);
  exchangeOutput(made, output);
  if (version === 0) process.stdout.write('begun\n');
}

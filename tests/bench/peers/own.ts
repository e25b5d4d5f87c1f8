/** This project, with everything it makes of a record. */

import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { measureCommand } from '../measure-command.ts';
import type { PeerMaker } from './peer.ts';
import { buildChange } from './site-files.ts';

export const makeOwn: PeerMaker = async ({ record, folder, root }) => {
  const content = join(folder, 'content');
  cpSync(record, content, { recursive: true });
  const [first] = (readdirSync(join(content, 'events'), { recursive: true }) as string[]).filter((path) => path.endsWith('.mdx')).sort();
  return {
    name: 'this project',
    change: buildChange(join(content, 'events', first!)),
    build: () =>
      measureCommand({
        program: process.execPath,
        parameters: [join(root, 'node_modules/astro/bin/astro.mjs'), 'build', '--silent', '--outDir', join(folder, 'dist')],
        cwd: root,
        env: { CONTENT_DIR: content, CACHE_DIR: join(folder, 'cache'), ASTRO_TELEMETRY_DISABLED: '1' },
      }),
  };
};

/** This project without drawn previews: with the kinds of page that the others make, with and without its search, and with all it makes. */

import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { measureCommand } from '../measure-command.ts';
import { readOwnBuild } from '../own-build.ts';
import type { Peer, PeerMaker, PeerOrder } from './peer.ts';
import { buildChange } from './site-files.ts';

export const makeOwn: PeerMaker = (order) => makeProject(order, 'this project', 'pictures,search,forms,overviews');
export const makeOwnWithSearch: PeerMaker = (order) => makeProject(order, 'this project with its search', 'pictures,forms,overviews');
export const makeOwnWhole: PeerMaker = (order) => makeProject(order, 'this project with everything', 'pictures');

async function makeProject({ record, folder, root }: PeerOrder, name: string, omitted: string): Promise<Peer> {
  const content = join(folder, 'content');
  cpSync(record, content, { recursive: true });
  const [first] = (readdirSync(join(content, 'events'), { recursive: true }) as string[]).filter((path) => path.endsWith('.mdx')).sort();
  return {
    name,
    change: buildChange(join(content, 'events', first!)),
    build: () =>
      measureCommand({
        ...readOwnBuild(root, '--silent', '--outDir', join(folder, 'dist')),
        env: { CONTENT_DIR: content, CACHE_DIR: join(folder, 'cache'), OMIT: omitted, ASTRO_TELEMETRY_DISABLED: '1' },
      }),
  };
}

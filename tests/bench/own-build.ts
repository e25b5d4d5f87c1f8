/** The command that `npm run build` is. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CommandOrder } from './measure-command.ts';

/**
 * A build of this project as anybody runs it, with further parameters.
 *
 * @throws where the script of package.json is no program of Node's alone
 */
export function readOwnBuild(root: string, ...more: readonly string[]): Pick<CommandOrder, 'program' | 'parameters' | 'cwd'> {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: { build: string } };
  const [program, ...parameters] = scripts.build.split(' ');
  if (program !== 'node') throw new Error(`The build is not run by node alone: ${scripts.build}`);
  return { program: process.execPath, parameters: [...parameters, ...more], cwd: root };
}

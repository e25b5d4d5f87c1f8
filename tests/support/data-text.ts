/** Texts of data files as they are published. */

import { readDataFile, type DataFile } from '../../src/outputs/files.ts';
import type { OutputContext } from '../../src/outputs/output-context.ts';
import { joinText } from '../../src/outputs/parted-text.ts';

export function readText({ parts }: DataFile): string {
  return joinText(parts());
}

export function readDataText(context: OutputContext, path: string): string {
  return readText(readDataFile(context, path));
}

/** Drafts as files: YAML and MDX in the folders of the record, and nothing that is already there is touched. */

import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { stringify } from 'yaml';
import type { RecordKind } from '../../domain/id.ts';
import { recordFolders } from '../../readers/from-disk.ts';
import type { Draft } from './draft.ts';
import { isEmpty } from './own-record.ts';

/** `same`: a file with exactly this text is there. `kept`: another file with this id is there, and stays as it is. */
export interface WrittenDraft {
  readonly draft: Draft;
  /** Path with `/` between folders, below the folder that was written to; of the file that is there for `same` and `kept`. */
  readonly path: string;
  readonly outcome: 'written' | 'same' | 'kept';
}

/** The text of a record's file. */
export function formatDraft({ kind, fields, body }: Draft): string {
  const yaml = stringify(dropEmpty(fields), {
    lineWidth: 110,
    aliasDuplicateObjects: false,
    version: '1.2',
    schema: 'core',
  });
  if (recordFolders[kind].extension === '.yaml') return yaml;
  return `---\n${yaml}---\n${body === undefined ? '' : `\n${body.trim()}\n`}`;
}

/** Writes drafts below a folder, in the order given. With `dryRun` nothing is written, and the outcomes are the same. */
export async function writeDrafts(folder: string, drafts: readonly Draft[], dryRun: boolean): Promise<readonly WrittenDraft[]> {
  const present = new Map<RecordKind, ReadonlyMap<string, string>>();
  const written: WrittenDraft[] = [];
  for (const draft of drafts) {
    const home = recordFolders[draft.kind];
    if (!present.has(draft.kind)) present.set(draft.kind, await readPresent(folder, draft.kind));
    const found = present.get(draft.kind)!.get(draft.id);
    const text = formatDraft(draft);
    if (found !== undefined) {
      const isSame = (await readFile(join(folder, found), 'utf8')) === text;
      written.push({ draft, path: found, outcome: isSame ? 'same' : 'kept' });
      continue;
    }
    const path = `${home.folder}/${draft.id}${home.extension}`;
    if (!dryRun) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      // Refuses to write where a file has appeared since the folder was read.
      await writeFile(join(folder, path), text, { flag: 'wx' });
    }
    written.push({ draft, path, outcome: 'written' });
  }
  return written;
}

/** Files of a kind by id, wherever below its folder they are. */
async function readPresent(folder: string, kind: RecordKind): Promise<ReadonlyMap<string, string>> {
  const home = recordFolders[kind];
  const found = await readdir(join(folder, home.folder), {
    recursive: true,
    withFileTypes: true,
  }).catch(() => []);
  return new Map(
    found
      .filter((one) => !one.isDirectory() && extname(one.name) === home.extension)
      .map((one) => [
        basename(one.name, home.extension),
        join(one.parentPath, one.name)
          .slice(join(folder).length)
          .replace(/^[/\\]+/u, '')
          .replaceAll('\\', '/'),
      ]),
  );
}

/** Without empty values at any depth, so that a file says only what is said. */
function dropEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(dropEmpty);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, one]) => !isEmpty(one))
      .map(([name, one]) => [name, dropEmpty(one)]),
  );
}

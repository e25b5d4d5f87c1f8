/** Holds files to a table of rooms: the folder of a file alone tells what it may import. */

import { posix } from 'node:path';
import { parseModule, type SourceModule } from './module.ts';

/**
 * One row of the table. Rows add up: a file may import what any row that covers it allows, so a single file can be
 * given more than its folder.
 */
export interface Room {
  /** A folder or file below src, with a slash first: `/domain`. A `*` stands for any characters. */
  readonly path: string;
  /**
   * Own folders or files with a slash first (`/corpus`), packages as they are imported (`zod`, `node:*`,
   * `(computed)`). After `type ` only types may cross: `type /corpus`.
   */
  readonly may: readonly string[];
  /** Why, in a sentence for the person whose import was refused. */
  readonly why: string;
}

/** A source file: its path below src, with a slash first, and its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

const parsed = new WeakMap<SourceFile, SourceModule>();

/** Parses a file, once however many rules look at it. */
export function readModule(file: SourceFile): SourceModule {
  const module = parsed.get(file) ?? parseModule(file.path, file.text);
  parsed.set(file, module);
  return module;
}

/** Gives one message for each import that the table forbids, and for each file that is in no room. */
export function findForbiddenImports(files: readonly SourceFile[], table: readonly Room[]): readonly string[] {
  return files.flatMap((file) => {
    const rooms = table.filter((room) => isWithin(file.path, room.path));
    if (rooms.length === 0) return [`src${file.path} is in no room: give its folder a row in the table.`];
    return readModule(file).imports.flatMap(({ address, line, isType }) => {
      const target = address.startsWith('.') ? posix.join(posix.dirname(file.path), address) : address;
      if (rooms.some((room) => room.may.some((pattern) => isAllowed(target, isType, pattern)))) return [];
      return [formatForbidden(`src${file.path}:${line}`, address, isType, rooms)];
    });
  });
}

function isAllowed(target: string, isType: boolean, pattern: string): boolean {
  const allowed = pattern.replace(/^type /, '');
  return (isType || allowed === pattern) && isWithin(target, allowed);
}

/** Whether a path or package is the pattern, or lies below it. Other endings of the same name count: `event.ts`. */
function isWithin(path: string, pattern: string): boolean {
  const escaped = pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*');
  return new RegExp(`^${escaped}(/.*|\\.[a-z]+)?$`).test(path);
}

function formatForbidden(place: string, address: string, isType: boolean, rooms: readonly Room[]): string {
  const allowed = rooms.flatMap((room) => room.may).join(', ');
  const names = rooms.map((room) => room.path).join(' and ');
  const why = rooms.map((room) => room.why).join(' ');
  return `${place} imports ${isType ? 'types of ' : ''}${address}, and ${names} may import only ${allowed}. ${why}`;
}

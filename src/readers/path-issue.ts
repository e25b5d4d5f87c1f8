/** Issues of files and folders as such, found before anything in them is read. */

import { formatFound, type Issue } from '../corpus/issue.ts';

/** A path as messages show it: file names may hold anything, and a terminal would obey it. */
export function formatPath(path: string): string {
  return path.replace(
    /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/gu,
    (character) => `\\u${character.codePointAt(0)!.toString(16).padStart(4, '0')}`,
  );
}

/** There is no folder of that name. */
export function buildMissing(file: string): Issue {
  return buildPathIssue(
    file,
    'content-missing',
    `There is no content folder "${file}".`,
    'a folder with publication.yaml, events, sources, publishers, places and actors',
    'create it, or point CONTENT_DIR at it',
  );
}

/** A file or folder that may not be read. */
export function buildUnreadable(file: string): Issue {
  return buildPathIssue(
    file,
    'not-a-regular-file',
    'This cannot be read.',
    'a file or folder that may be read by whoever runs this command',
    'change its permissions, or remove it',
  );
}

/** An issue of a path, whatever the file holds. */
export function buildPathIssue(file: string, rule: string, message: string, expected: string, fix: string): Issue {
  return {
    rule,
    severity: 'error',
    file,
    line: 1,
    column: 1,
    message,
    found: formatFound(file),
    expected,
    fix,
    url: `/rules/${rule}/`,
  };
}

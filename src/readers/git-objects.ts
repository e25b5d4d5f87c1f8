/** Asks git for what it holds, without a shell, a check-out or anything that a repository could have run. */

import { spawn } from 'node:child_process';

/** A file in a commit. */
export interface GitFile {
  readonly object: string;
  /** `100644` and `100755` are regular files; others are links and repositories. */
  readonly mode: string;
  readonly size: number;
  /** From the top of the repository, with `/` between folders. */
  readonly path: string;
}

export interface GitAnswer {
  readonly code: number;
  readonly output: Buffer;
  readonly error: string;
}

/** Runs git in a folder. A git that cannot be started answers with the code 127. */
export function runGit(cwd: string, parameters: readonly string[], input = ''): Promise<GitAnswer> {
  return new Promise((done) => {
    const child = spawn('git', ['--no-pager', ...parameters], {
      cwd,
      env: {
        ...process.env,
        LC_ALL: 'C',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_TERMINAL_PROMPT: '0',
        GIT_NO_LAZY_FETCH: '1',
      },
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    const output: Buffer[] = [];
    let error = '';
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (error += text));
    child.on('error', ({ message }) => done({ code: 127, output: Buffer.alloc(0), error: message }));
    child.on('close', (code) => done({ code: code ?? 1, output: Buffer.concat(output), error }));
    // A git that ends early does not read its input; its answer says why.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}

/** Reads what `ls-tree -r -z -l` prints. */
export function parseTree(output: Buffer): readonly GitFile[] {
  return output
    .toString('utf8')
    .split('\0')
    .flatMap((line) => {
      const [, mode, object, size, path] = /^(\d+) \w+ ([0-9a-f]+) +(\d+|-)\t([^]+)$/u.exec(line) ?? [];
      return mode === undefined ? [] : [{ mode, object: object!, size: Number(size) || 0, path: path! }];
    });
}

/**
 * Reads what `cat-file --batch` prints: the bytes of each object in the order in which they were asked for, null for
 * one that this clone does not hold.
 */
export function parseBatch(output: Buffer): readonly (Buffer | null)[] {
  const objects: (Buffer | null)[] = [];
  for (let at = 0; at < output.length;) {
    const end = output.indexOf('\n', at);
    if (end < 0) break;
    const size = /^[0-9a-f]+ \w+ (\d+)$/u.exec(output.toString('latin1', at, end))?.[1];
    if (size === undefined) {
      objects.push(null);
      at = end + 1;
    } else {
      objects.push(output.subarray(end + 1, end + 1 + Number(size)));
      at = end + 1 + Number(size) + 1;
    }
  }
  return objects;
}

/**
 * Reads files in a process of their own. The Markdown parser is native code: where a file crashes it or keeps it busy
 * for ever, that process dies, the file is named, and the rest is read by the next one. The process gets no environment,
 * and may neither write files nor start programs.
 */

import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { buildCrash, type RecordFile, type RecordReading } from './record-batch.ts';

export interface ApartOptions {
  /** Module that answers each file it is sent with a reading; for tests of what happens when it does not. */
  readonly parser?: string;
  /** Milliseconds a single file may take before its process is ended. */
  readonly patience?: number;
}

/** Files sent at once: enough to keep the process busy, few enough to bound what waits in memory. */
const batchSize = 100;

/** One reading for each file, in their order. Never fails because of a file. @throws where no process can be started */
export async function readFilesApart(
  files: readonly RecordFile[],
  { parser = fileURLToPath(new URL('parse-process.ts', import.meta.url)), patience = 20_000 }: ApartOptions = {},
): Promise<readonly RecordReading[]> {
  const readings: RecordReading[] = [];
  while (readings.length < files.length) {
    const cause = await runParser(files, readings, parser, patience);
    const unread = files[readings.length];
    if (unread !== undefined) readings.push(buildCrash(unread.file, cause));
  }
  return readings;
}

/** Adds readings of the files that have none, until all have one or the process ends; gives what it ended with. */
function runParser(files: readonly RecordFile[], readings: RecordReading[], parser: string, patience: number): Promise<string> {
  return new Promise((done, fail) => {
    const child = startParser(parser);
    let isReady = false;
    let isLate = false;
    let asked = readings.length;
    let timer: NodeJS.Timeout | undefined;
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        isLate = true;
        child.kill('SIGKILL');
      }, patience);
    };
    const ask = () => {
      const batch = files.slice(asked, asked + batchSize);
      asked += batch.length;
      // A process that has just died cannot be asked; its end is told by `exit`.
      child.send([...batch], () => undefined);
    };
    child.on('message', (message: RecordReading | 'ready') => {
      if (message === 'ready') isReady = true;
      else readings.push(message);
      wait();
      if (readings.length === files.length) child.disconnect();
      else if (readings.length === asked) ask();
    });
    child.on('error', fail);
    child.on('exit', (code, signal) => {
      clearTimeout(timer);
      const end = signal === null ? `the exit code ${code}` : `the signal ${signal}`;
      if (isReady) done(isLate ? `no answer after ${patience / 1000} seconds` : end);
      else fail(new Error(`The process that reads the record could not be started; it ended with ${end}.`));
    });
  });
}

function startParser(parser: string): ChildProcess {
  const { SystemRoot } = process.env;
  return fork(parser, {
    serialization: 'advanced',
    env: SystemRoot === undefined ? {} : { SystemRoot },
    execArgv: ['--permission', '--allow-fs-read=*', '--allow-addons', '--max-old-space-size=1024'],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
}

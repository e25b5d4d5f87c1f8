/** `npm run new -- publication DIR`: the content of a new publication, valid and ready to be built. */

import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { buildCorpus } from '../../corpus/corpus.ts';
import { hasErrors } from '../../corpus/issue.ts';
import { readAddress } from '../../readers/from-disk.ts';
import { readRecordFile } from '../../readers/record-file.ts';
import { buildAsker, Cancelled } from '../new/ask.ts';
import { buildNamer, writeFiles } from '../new/write-files.ts';
import { formatIssues } from '../report-text.ts';
import { buildPublicationFiles } from './files.ts';
import { formatPublicationUsage, readPublicationOptions } from './options.ts';
import { askFolder, askSettings } from './questions.ts';
import { completeSettings, settings, settingNames, type Settings } from './settings.ts';

/** Runs the command; gives its exit code. */
export async function runNewPublication(args: readonly string[]): Promise<number> {
  const options = readPublicationOptions(args);
  if ('problem' in options) return refuse(options.problem);
  if (options.help) {
    process.stdout.write(formatPublicationUsage());
    return 0;
  }
  const isTerminal = process.stdin.isTTY === true && process.stdout.isTTY === true;
  const { title } = options.given;
  if (!isTerminal && options.folder === undefined) return refuse('Say which folder to write.');
  if (!isTerminal && title === undefined) return refuse('Say how the publication is called: --title "Name".');
  try {
    const asker = buildAsker();
    const folder = options.folder ?? (await askFolder(asker));
    const inTheWay = await readObstacle(folder);
    if (inTheWay !== undefined) return fail(inTheWay);
    const given = isTerminal ? await askSettings(options.given, asker) : { ...options.given, title: title! };
    return await writePublication(folder, completeSettings(given));
  } catch (error) {
    if (!(error instanceof Cancelled)) throw error;
    return fail('Nothing was written.');
  }
}

async function writePublication(folder: string, chosen: Settings): Promise<number> {
  const files = Object.entries(buildPublicationFiles(chosen, new Date().toISOString().slice(0, 10)));
  const name = buildNamer(folder, process.cwd());
  const planned = files.map(([path, text]) => ({ path, text, address: readAddress(path)! }));
  const read = planned.map(({ path, text, address }) => readRecordFile(name(path), Buffer.from(text), address));
  const { issues } = buildCorpus(
    read.flatMap(({ record }) => (record === null ? [] : [record])),
    read.flatMap((one) => one.issues),
  );
  if (hasErrors(issues)) {
    process.stderr.write(formatIssues(issues, { colour: false }));
    return fail('\nNothing was written, because the publication would not pass the check.');
  }
  await mkdir(folder, { recursive: true });
  const inTheWay = await writeFiles(planned, folder, process.cwd());
  if (inTheWay !== undefined) return fail(`${name(inTheWay)} is there already. Nothing was written.`);
  process.stdout.write(
    formatWritten(
      folder,
      chosen,
      planned.map(({ path }) => name(path)),
    ),
  );
  return 0;
}

/** Why nothing may be written there; undefined for a folder that is empty or not there. */
async function readObstacle(folder: string): Promise<string | undefined> {
  try {
    const found = await readdir(folder);
    if (found.length === 0) return undefined;
    return `The folder ${folder} is not empty: it holds ${found.slice(0, 3).join(', ')}${found.length > 3 ? ' and more' : ''}. Nothing was written.`;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return undefined;
    if (code === 'ENOTDIR') return `${folder} is a file, so it cannot become a folder. Nothing was written.`;
    return `The folder ${folder} cannot be read: ${String(code)}. Nothing was written.`;
  }
}

function formatWritten(folder: string, chosen: Settings, paths: readonly string[]): string {
  const stand = settingNames.filter((name) => settings[name].usual !== undefined && chosen[name] === settings[name].usual);
  const invented = stand.filter((name) => name === 'url' || name === 'email');
  const reminder =
    invented.length === 0 ? '' : `Still made up: ${invented.join(' and ')}. Put your own into ${join(folder, 'publication.yaml')}.\n`;
  const quoted = /^[\w./-]+$/u.test(folder) ? folder : `'${folder.replaceAll("'", "'\\''")}'`;
  return `${paths.map((path) => `Written: ${path}\n`).join('')}${reminder}Next:
  CONTENT_DIR=${quoted} npm run dev      # look at it
  CONTENT_DIR=${quoted} npm run build    # build it into dist/
`;
}

function fail(problem: string): number {
  process.stderr.write(`${problem}\n`);
  return 1;
}

function refuse(problem: string): number {
  process.stderr.write(`${problem}\n\n${formatPublicationUsage()}`);
  return 2;
}

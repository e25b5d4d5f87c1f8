/** `check --fix`: puts right what can be read in one way only, and proves it in memory before a byte is written. */

import { lstat, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { buildCorpus } from '../../corpus/corpus.ts';
import type { Issue } from '../../corpus/issue.ts';
import type { Day } from '../../domain/edtf.ts';
import { readAddress, readContent } from '../../readers/from-disk.ts';
import { readRecordFile, type ReadRecord } from '../../readers/record-file.ts';
import { proposeLine, type Proposal } from './propose-line.ts';
import { proposeSpace } from './propose-space.ts';
import { hasOneChange, isSameRecord } from './same-data.ts';

/** One thing that was put right. */
export interface AppliedFix extends Omit<Proposal, 'text'> {
  readonly file: string;
}

interface OpenFile {
  readonly path: string;
  readonly address: NonNullable<ReturnType<typeof readAddress>>;
  /** Bytes as they lie on the disk. */
  readonly bytes: Buffer;
  text: string;
  reading: ReadRecord;
  readonly fixes: AppliedFix[];
  readonly refused: Set<string>;
}

/** More fixes than any file needs; each round makes at most one in every file. */
const mostRounds = 100;

/**
 * Fixes the files of a record and writes those that then have fewer problems and differ in nothing else.
 *
 * @param from the folder that messages name files relative to
 * @returns what was done, in the order of files and lines; empty where there was nothing to do
 */
export async function fixRecord(folder: string, from: string, today: Day | undefined): Promise<readonly AppliedFix[]> {
  const { records, issues: readerIssues } = await readContent(folder, from);
  const judge = (files: ReadonlyMap<string, ReadRecord>): readonly Issue[] =>
    buildCorpus(
      [
        ...records.filter(({ file }) => !files.has(file)),
        ...[...files.values()].flatMap(({ record }) => (record === null ? [] : [record])),
      ],
      [...readerIssues.filter(({ file }) => !files.has(file)), ...[...files.values()].flatMap((reading) => reading.issues)],
      { today },
    ).issues;
  let issues = buildCorpus(records, readerIssues, { today }).issues;
  const names = new Set([...records, ...issues].map(({ file }) => file));
  const files = await openFiles([...names], folder, from);
  for (let round = 0; round < mostRounds; round++) {
    const candidates = new Map<string, Proposal>();
    for (const [file, open] of files) {
      const proposal = readProposal(
        open,
        issues.filter((issue) => issue.file === file),
      );
      if (proposal !== undefined) candidates.set(file, proposal);
    }
    if (candidates.size === 0) break;
    issues = applyProposals(candidates, files, issues, judge);
  }
  const fixed = [...files.values()].filter(({ fixes }) => fixes.length > 0);
  for (const open of fixed) await writeSafely(open);
  return fixed.flatMap(({ fixes }) => [...fixes].sort((a, b) => a.line - b.line));
}

async function openFiles(names: readonly string[], folder: string, from: string): Promise<Map<string, OpenFile>> {
  const files = new Map<string, OpenFile>();
  for (const file of [...names].sort()) {
    const path = resolve(from, file);
    const address = readAddress(relative(resolve(from, folder), path).split(sep).join('/'));
    const stats = await lstat(path).catch(() => undefined);
    if (address === undefined || stats?.isFile() !== true) continue;
    const bytes = await readFile(path);
    const text = bytes.toString('utf8');
    // Bytes that are no UTF-8 would be changed by writing them back.
    if (!Buffer.from(text).equals(bytes)) continue;
    const reading = readRecordFile(file, bytes, address);
    files.set(file, { path, address, bytes, text, reading, fixes: [], refused: new Set() });
  }
  return files;
}

function readProposal(open: OpenFile, issues: readonly Issue[]): Proposal | undefined {
  const hasBody = open.address.kind === 'event' || open.address.kind === 'source';
  const all = [...proposeSpace(open.text, hasBody), ...issues.map((issue) => proposeLine(issue, open.text))];
  return all.find((one) => one !== undefined && !open.refused.has(one.text));
}

/** Makes one change in every file at once and keeps those that hold. */
function applyProposals(
  candidates: ReadonlyMap<string, Proposal>,
  files: ReadonlyMap<string, OpenFile>,
  issues: readonly Issue[],
  judge: (files: ReadonlyMap<string, ReadRecord>) => readonly Issue[],
): readonly Issue[] {
  const before = new Map([...files].map(([file, { reading }]) => [file, reading]));
  const after = new Map(before);
  for (const [file, { text }] of candidates) after.set(file, readRecordFile(file, Buffer.from(text), files.get(file)!.address));
  const found = judge(after);
  let isRefused = false;
  for (const [file, { text, ...told }] of candidates) {
    const open = files.get(file)!;
    const [old, now] = [open.reading, after.get(file)!];
    const [had, has] = [issues, found].map((all) => all.filter((issue) => issue.file === file).length) as [number, number];
    const holds =
      told.rule === null
        ? has < had || (has === had && isSameRecord(old.record, now.record))
        : has < had && hasOneChange(old.record, now.record);
    if (holds) {
      open.text = text;
      open.reading = now;
      open.fixes.push({ file, ...told });
    } else {
      open.refused.add(text);
      after.set(file, old);
      isRefused = true;
    }
  }
  return isRefused ? judge(after) : found;
}

/** Replaces a file in one step, and only where nobody has changed it in the meantime. */
async function writeSafely({ path, bytes, text, fixes }: OpenFile): Promise<void> {
  const aside = join(dirname(path), `.${basename(path)}.${process.pid}`);
  try {
    if (!(await readFile(path)).equals(bytes)) {
      fixes.length = 0;
      return;
    }
    await writeFile(aside, text, { flag: 'wx', mode: (await lstat(path)).mode });
    await rename(aside, path);
  } finally {
    await rm(aside, { force: true });
  }
}

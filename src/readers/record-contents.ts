/** Bytes become frontmatter and body here, on disk and in a browser: what differs between them is only the engine of bodies. */

import type { BodyParser, CheckedBody } from '../corpus/body.ts';
import { readForbiddenCharacters } from '../corpus/body/characters.ts';
import { formatFound, type FilePosition, type Issue } from '../corpus/issue.ts';
import type { RawRecord } from '../corpus/record.ts';
import { formatLikelyId } from '../corpus/likely.ts';
import { idMaxLength, isId } from '../domain/id.ts';
import type { RecordAddress } from './record-address.ts';
import { decodeText, fileMaxBytes, splitRecord } from './record-text.ts';
import { parseYamlData } from './yaml-data.ts';

/** What was read of a file. */
export interface RecordContents {
  /** Null where nothing of the file can be trusted. */
  readonly record: RawRecord | null;
  readonly issues: readonly Issue[];
}

/** A file to be read. */
export interface RecordInput {
  /** The path as messages name it. */
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly address: RecordAddress;
  /** Size of the file in bytes; larger than `bytes` where a file over the limit was not read. */
  readonly size?: number;
}

/** Most problems told of one file; a flood of them would hide those of the others. */
const mostIssues = 100;

/** Names that no file can have on Windows, so that nobody there could check the record out. */
const deviceName = /^(?:con|prn|aux|nul|com\d|lpt\d)$/u;

/** Reads one file. Size, encoding and characters are judged on the raw bytes before any parser sees them. */
export function readContents({ file, bytes, address, size = bytes.length }: RecordInput, parseBody: BodyParser): RecordContents {
  const refuse = (problem: Pick<Issue, 'rule' | 'message' | 'found' | 'expected' | 'fix'>, at: FilePosition = { line: 1, column: 1 }) => ({
    record: null,
    issues: [buildFileIssue(file, at, problem)],
  });
  const isAddressed = address.kind === 'publication' || (isId(address.id) && !deviceName.test(address.id));
  if (!isAddressed) {
    const isDevice = deviceName.test(address.id);
    return refuse({
      rule: 'invalid-id',
      message: `The file name ${formatFound(address.id)} cannot be an id${isDevice ? ': Windows keeps it for a device' : ''}.`,
      found: formatFound(address.id),
      expected: `a name of a-z, 0-9 and single hyphens, at most ${idMaxLength} characters`,
      fix: `rename the file to ${formatLikelyId(address.id)}${isDevice ? '-1' : ''}${/\.[^./]*$/u.exec(file)?.[0] ?? ''}`,
    });
  }
  if (size > fileMaxBytes) {
    return refuse({
      rule: 'file-too-large',
      message: 'The file is too large.',
      found: `${size} bytes`,
      expected: `at most ${fileMaxBytes} bytes`,
      fix: 'split the event, or move long notes to its sources',
    });
  }
  const text = decodeText(bytes);
  if (text === undefined || text === '') {
    const isEmpty = text === '';
    return refuse({
      rule: 'file-encoding',
      message: isEmpty ? 'The file is empty.' : 'The file is not text in UTF-8.',
      found: isEmpty ? 'nothing' : `bytes that begin with ${formatHex(bytes.subarray(0, 8))}`,
      expected: 'a text file encoded as UTF-8',
      fix: isEmpty ? 'write the record, or remove the file' : 'save the file again with the encoding UTF-8',
    });
  }
  const [forbidden] = readForbiddenCharacters(text);
  if (forbidden) {
    return refuse(
      {
        rule: 'file-characters',
        message: `There is ${forbidden.kind} in the file.`,
        found: formatFound(forbidden.character),
        expected: 'characters that a reader can see',
        fix: 'delete the character and type the text again',
      },
      readPosition(text, forbidden.offset),
    );
  }
  const parts = splitRecord(text, address.kind);
  if ('rule' in parts) {
    const { line, ...problem } = parts;
    return refuse(problem, { line, column: 1 });
  }
  const yaml = parseYamlData(parts.yaml, file, parts.yamlLine);
  const issues = [...yaml.issues, ...yaml.warnings];
  let body: CheckedBody | null = null;
  if (parts.body !== null && parts.body.trim() !== '') {
    const parsed = parseBody({
      text: parts.body,
      line: parts.bodyLine,
      idPrefix: `${address.kind}-${address.id}-`,
    });
    body = parsed.body;
    issues.push(...parsed.problems.map(({ line, column, ...problem }) => buildFileIssue(file, { line, column }, problem)));
  }
  const record: RawRecord | null =
    yaml.issues.length > 0
      ? null
      : {
          ...address,
          file,
          data: yaml.data,
          body,
          locate: yaml.locate,
        };
  return { record, issues: issues.slice(0, mostIssues) };
}

/** Line and column, from 1, of an offset in a text. */
function readPosition(text: string, offset: number): FilePosition {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

function formatHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function buildFileIssue(file: string, at: FilePosition, problem: Pick<Issue, 'rule' | 'message' | 'found' | 'expected' | 'fix'>): Issue {
  return {
    severity: 'error',
    ...problem,
    file,
    line: at.line,
    column: at.column,
    url: `/rules/${problem.rule}/`,
  };
}

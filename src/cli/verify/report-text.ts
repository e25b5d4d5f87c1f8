/** The verification report as text for people: totals, one line for each event, what is open, and the captures. */

import type { EventVerification, ProblemKind } from '../../domain/verification.ts';
import type { CaptureReport, Finding } from './finding.ts';
import type { VerificationReport } from './report.ts';

/** The whole report, ending with the verdict in one line and a line end. */
export function formatTextVerification(report: VerificationReport): string {
  const { events, coverage, issues, captures } = report;
  const overridden = events.filter(({ event }) => event.overrides);
  const part = (count: number) => `${count} of ${coverage.sources}`;
  const lines = [
    `${formatCount(events.length, 'event')}, ${formatCount(coverage.sources, 'source')} from ${formatCount(report.origins, 'independent origin')}`,
    '',
    'Sources',
    ...formatTable([
      ['with an address', part(coverage.addressed)],
      ['with an archived copy', part(coverage.archived)],
      ['with a captured file', part(coverage.captured)],
      ['archived or captured', part(coverage.kept)],
      ['with a date', part(coverage.dated)],
      ['with a known lineage', part(coverage.lineageKnown)],
      ['graded A to E', part(coverage.graded)],
    ]),
    '',
    'Events: stated, supported, sources from origins, archived, captured, date, id, what is open',
    ...formatTable(events.map(formatEvent)),
    '',
    'Overrides',
    ...(overridden.length === 0
      ? ['  none: no event states more than its evidence supports by decision of the editors']
      : overridden.map(({ event }) => `  ${event.id}: ${formatLine(event.overrides!.reason)} (${formatLine(event.overrides!.by)})`)),
    '',
    'Problems that check finds',
    ...(issues.length === 0
      ? ['  none']
      : issues.map(
          (issue) => `  ${issue.file}:${issue.line}:${issue.column} ${issue.severity} ${formatLine(issue.message)} ${issue.rule}`,
        )),
    ...(captures ? formatCaptures(captures) : []),
    '',
    report.holds ? 'The record holds.' : 'The record does not hold: see the problems above.',
  ];
  return `${lines.join('\n')}\n`;
}

const problemWords: Readonly<Record<ProblemKind, (count: number) => string>> = {
  'above-evidence': (count) => `${formatCount(count, 'claim')} above its evidence`,
  override: () => 'overridden',
  retracted: () => 'retracted',
  checking: () => 'still being checked',
  'no-source': () => 'no source',
  disputed: (count) => `${formatCount(count, 'claim')} disputed`,
  'unknown-lineage': (count) => `${formatCount(count, 'source')} of unknown lineage`,
  undated: (count) => `${formatCount(count, 'source')} without a date`,
  'nothing-kept': () => 'nothing archived or captured',
};

function formatEvent({ event, support, sources, origins, archived, captured, problems }: EventVerification): string[] {
  return [
    event.confidence,
    support.ceiling,
    `${sources.length} from ${origins}`,
    `${archived}/${sources.length}`,
    `${captured}/${sources.length}`,
    event.date.edtf,
    event.id,
    problems.map(({ kind, count }) => problemWords[kind](count)).join(', '),
  ];
}

function formatCaptures(report: CaptureReport): readonly string[] {
  return [
    '',
    `Captures in ${report.folder}`,
    ...formatTable([
      ['files', String(report.files)],
      ['digests found', `${report.matched} of ${report.captures}`],
      ['passages found', `${report.standing} of ${report.passages}`],
      ['passages without a file', String(report.unchecked)],
    ]),
    ...report.findings.flatMap(formatFinding),
  ];
}

function formatFinding(finding: Finding): readonly string[] {
  const [first = '', ...rest] = finding.fix.split('\n');
  return [
    '',
    `  ${finding.file}:${finding.line}:${finding.column} ${finding.severity} ${formatLine(finding.message)} ${finding.kind}`,
    `      found:    ${formatLine(finding.found)}`,
    `      expected: ${formatLine(finding.expected)}`,
    ...(finding.near
      ? [`      nearest:  ${finding.near.file}:${finding.near.line}:${finding.near.column} ${formatLine(finding.near.text)}`]
      : []),
    `      write:    ${formatLine(first)}`,
    ...rest.map((line) => `                ${formatLine(line)}`),
  ];
}

/** Rows in columns that line up, indented by two spaces. */
function formatTable(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows.map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column]!)).join('  ')}`.trimEnd());
}

function formatCount(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** Text from the record on one line of a terminal: control characters would otherwise steer it. */
function formatLine(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, (character) =>
    character === '\n' ? ' ' : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

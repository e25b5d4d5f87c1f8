import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeFolder } from './folder.ts';
import { formatTotals, readTotals } from './totals.ts';

const counts = {
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [],
};

function writeReport(report: object): string {
  return join(writeFolder({ 'report.json': JSON.stringify(report) }), 'report.json');
}

describe('the totals of a test run', () => {
  it('are the numbers of the report', () => {
    const report = writeReport({
      ...counts,
      numFailedTests: 2,
      numPendingTests: 1,
      numTodoTests: 1,
    });
    expect(formatTotals(readTotals(report, 1))).toBe('3 passed, 2 failed, 2 skipped');
  });

  it('leave out skipped tests when there are none', () => {
    expect(formatTotals(readTotals(writeReport(counts), 0))).toBe('3 passed, 0 failed');
  });

  it('count a test file that cannot be loaded as a failure', () => {
    const testResults = [
      { status: 'failed', assertionResults: [] },
      { status: 'failed', assertionResults: [{ status: 'failed' }] },
    ];
    const report = writeReport({ ...counts, numFailedTests: 1, testResults });
    expect(readTotals(report, 1).failed).toBe(2);
  });

  it('never say 0 failed for a run that failed', () => {
    expect(readTotals(writeReport(counts), 1).failed).toBe(1);
    expect(readTotals('/nowhere/report.json', 1)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});

/** What `check` prints for the mistakes people make. The text is kept beside this file, to be read as a contributor reads it. */

import { describe, expect, it } from 'vitest';
import { formatReport } from '../../src/cli/report-text.ts';
import { mistakes } from '../support/mistakes.ts';
import { buildRecord, formatEvent, type RecordFiles } from '../support/record.ts';

/** The reports of all mistakes, each below a line that names it. */
function formatAll(): string {
  return Object.entries(mistakes)
    .map(([mistake, files]) => {
      const { corpus, issues } = buildRecord(files);
      return `# ${mistake}\n\n${formatReport(issues, corpus, { colour: false })}`;
    })
    .join('\n');
}

const fields = (changed: Readonly<Record<string, string>>): RecordFiles => ({ 'events/pier-empty.mdx': formatEvent(changed) });

describe('the messages of check', () => {
  it('say what is wrong, where, what is expected and what to write', async () => {
    await expect(formatAll()).toMatchFileSnapshot('check-messages.txt');
  });

  it.each(Object.entries(mistakes))('find %s', (_, files) => {
    const { issues } = buildRecord(files);
    expect(issues.length).toBeGreaterThan(0);
    for (const issue of issues) {
      expect(issue.message).toMatch(/^[A-Z"<].*[.?!]$|^In .*[.?!]$/s);
      for (const text of [issue.found, issue.expected, issue.fix]) expect(text.trim()).not.toBe('');
      expect(JSON.stringify(issue)).not.toMatch(/undefined|\[object|NaN/);
    }
  });

  it('take an unquoted set of dates and a bare year as they are', () => {
    expect(buildRecord(fields({ date: '[2025-01-21, 2025-01-22]' })).issues).toEqual([]);
    expect(buildRecord(fields({ date: '2025' })).issues).toEqual([]);
  });
});

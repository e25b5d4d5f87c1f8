import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { formatGithubReport } from '../../src/cli/report-github.ts';
import { formatJsonReport } from '../../src/cli/report-json.ts';
import { formatReport } from '../../src/cli/report-text.ts';
import { buildCorpus, type Corpus } from '../../src/corpus/corpus.ts';
import type { Issue } from '../../src/corpus/issue.ts';
import { readContent, type Content } from '../../src/readers/from-disk.ts';
import { readOneFile } from '../../src/readers/record-batch.ts';
import { readAddress } from '../../src/readers/record-address.ts';
import { accepted, readExpectations, writeHostileRecord } from '../support/hostile.ts';

const expectations = readExpectations();
/** Anything a terminal or a log could obey, besides the line ends of the report itself. */
const steering = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;

describe('the hostile record', () => {
  let folder: string;
  let content: Content;
  let corpus: Corpus;
  let issues: readonly Issue[];

  beforeAll(async () => {
    folder = writeHostileRecord();
    content = await readContent('content', folder);
    ({ corpus, issues } = buildCorpus(content.records, content.issues));
  });

  it('holds hundreds of files, and each is refused at its place by its rule, or is plain text', () => {
    const found = new Map<string, string[]>([...expectations.keys()].map((path) => [path, []]));
    for (const { file, rule, line, column } of issues) {
      const path = file.replace(/^content\//u, '');
      found.set(path, [...(found.get(path) ?? []), `${rule} ${line}:${column}`]);
    }
    const told = [...found].map(([path, list]) => {
      const expected = expectations.get(path);
      const parts = expected?.endsWith(', ...') ? [...list.slice(0, 3), '...'] : list;
      return [path, parts.length === 0 ? accepted : parts.join(', ')];
    });
    expect(Object.fromEntries(told)).toEqual(Object.fromEntries(expectations));
    const refused = [...expectations.values()].filter((expected) => expected !== accepted);
    expect(refused.length).toBeGreaterThan(400);
  });

  it('gives no record with a field or a body that was refused', () => {
    const bodies = content.records.filter(({ body }) => body !== null).map(({ file }) => file);
    const bad = issues.filter(({ rule }) => /^(?:body|file|frontmatter|yaml)-/u.test(rule)).map(({ file }) => file);
    expect(bodies.filter((file) => bad.includes(file))).toEqual([]);
    expect(content.records.length).toBeGreaterThan(100);
  });

  it('adds nothing to the objects of this process', () => {
    expect(({} as Record<string, unknown>)['isAdmin']).toBeUndefined();
    for (const { data } of content.records)
      if (data !== null && typeof data === 'object' && !Array.isArray(data)) expect(Object.getPrototypeOf(data)).toBe(Object.prototype);
  });

  it('takes a bounded time and memory for each file', () => {
    const slow: string[] = [];
    const large: string[] = [];
    for (const path of expectations.keys()) {
      const address = readAddress(path);
      let bytes: Uint8Array;
      try {
        bytes = path.startsWith('events/link/') ? new Uint8Array() : readFileSync(join(folder, 'content', path));
      } catch {
        continue;
      }
      if (address === undefined) continue;
      const before = process.cpuUsage();
      const held = process.memoryUsage.rss();
      readOneFile({ file: path, bytes, address, size: bytes.length });
      if (process.cpuUsage(before).user > 1_000_000) slow.push(path);
      if (process.memoryUsage.rss() - held > 100_000_000) large.push(path);
    }
    expect(slow).toEqual([]);
    expect(large).toEqual([]);
  });

  it.each(['text', 'github', 'json'] as const)('is reported as %s without a character that could steer a terminal or a log', (format) => {
    const report =
      format === 'text'
        ? formatReport(issues, corpus, { colour: false })
        : format === 'github'
          ? formatGithubReport(issues)
          : formatJsonReport(issues, corpus);
    expect(steering.exec(report)).toBeNull();
    if (format === 'github') {
      const lines = report.trimEnd().split('\n');
      expect(lines).toHaveLength(issues.length);
      for (const line of lines) expect(line).toMatch(/^::(?:error|warning) file=[^,:]+,line=\d+,col=\d+,title=[a-z-]+::/u);
    }
    if (format === 'json') expect((JSON.parse(report) as { issues: unknown[] }).issues).toHaveLength(issues.length);
    if (format === 'text') expect(report).not.toMatch(/^::/mu);
  });

  it('quotes little of each file', () => {
    for (const { message, found, expected, fix } of issues) {
      expect(found.length).toBeLessThanOrEqual(65);
      expect(`${message}${expected}${fix}`.length).toBeLessThan(900);
    }
  });
});

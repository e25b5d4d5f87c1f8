/** The rules with what the check really says about their examples, for the pages that explain them. */

import { buildCorpus } from '../corpus/corpus.ts';
import type { Issue } from '../corpus/issue.ts';
import type { RawRecord } from '../corpus/record.ts';
import { formatExamplePublication } from '../corpus/rules/example.ts';
import { rules } from '../corpus/rules/index.ts';
import type { ExampleFiles, Rule, RuleExample } from '../corpus/rules/rule.ts';
import { readAddress } from './from-disk.ts';
import { readRecordFile } from './record-file.ts';

export interface RunExample extends RuleExample {
  /** What the check finds in the wrong record; empty for what only a folder of files can show. */
  readonly issues: readonly Issue[];
}

export interface RunRule extends Omit<Rule, 'examples' | 'check'> {
  readonly examples: readonly RunExample[];
}

/** What the examples stand on: the least that a record must have, and the one source they cite. */
const base: ExampleFiles = {
  ...formatExamplePublication(''),
  'sources/gazette.mdx': '---\ntitle: Report of the gazette\nreliability: C\nprimary: true\n---\n\nA report.\n',
};

/** Every rule in the order in which they are listed, its examples read and judged like any record. */
export function readRules(): readonly RunRule[] {
  return rules.map(({ id, title, severity, why, examples }) => ({
    id,
    title,
    severity,
    why,
    examples: examples.map((example) => ({ ...example, issues: readIssues(id, example.wrong) })),
  }));
}

function readIssues(rule: string, files: ExampleFiles): readonly Issue[] {
  const records: RawRecord[] = [];
  const issues: Issue[] = [];
  for (const [path, text] of Object.entries({ ...base, ...files })) {
    const address = readAddress(path);
    if (address === undefined) continue;
    const read = readRecordFile(`content/${path}`, new TextEncoder().encode(text), address);
    if (read.record) records.push(read.record);
    issues.push(...read.issues);
  }
  return buildCorpus(records, issues).issues.filter((issue) => issue.rule === rule);
}

/** The form gives the verdict of the command line: the same problems, at the same places, in the same words. */

import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { buildKnownRecord, judgeTexts } from '../../../src/components/contribute/judge.ts';
import { buildCorpus } from '../../../src/corpus/corpus.ts';
import { parseDay } from '../../../src/domain/edtf.ts';
import { buildFormRecord } from '../../../src/outputs/form/form-record.ts';
import { readAddress } from '../../../src/readers/from-disk.ts';
import { readRecordFile } from '../../../src/readers/record-file.ts';
import { readRecords } from '../../support/record.ts';
import { formatIssue, judgedOn, readCases, readCheckVerdict, readFormRecord, readNew, type Case } from '../../support/verdicts.ts';

const content = fileURLToPath(new URL('../../../content/', import.meta.url));

function readFormVerdict(one: Case): readonly string[] {
  const texts = Object.entries(one.files).map(([path, text]) => ({ path, text }));
  return judgeTexts(texts, buildKnownRecord(readFormRecord(one)), judgedOn)
    .filter((issue) => readNew(issue, one.files))
    .map(formatIssue)
    .sort();
}

describe('the form and the command line', () => {
  const cases = readCases();

  it('are asked about hundreds of cases', () => {
    expect(cases.length).toBeGreaterThan(600);
  });

  it.each(cases)('say the same of $name', (one) => {
    expect(readFormVerdict(one)).toEqual(readCheckVerdict(one));
  });
});

describe('each file of the publication, taken out and brought to the rest', () => {
  const files = Object.fromEntries(
    readdirSync(content, { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.(?:mdx|yaml)$/u.test(path))
      .map((path) => [path, readFileSync(content + path, 'utf8')]),
  );
  const { records, issues } = readRecords(files, {});
  const today = parseDay(judgedOn);
  const whole = buildCorpus(records, issues, { today }).issues;
  const paths = Object.keys(files).filter((path) => path !== 'publication.yaml');
  const bring = (path: string, change: (text: string) => string) => {
    const file = `content/${path}`;
    const text = change(files[path]!);
    const others = records.filter((record) => record.file !== file);
    const known = buildKnownRecord(buildFormRecord(buildCorpus(others, []).corpus));
    const said = judgeTexts([{ path, text }], known, judgedOn).filter((issue) => issue.file === file);
    if (text === files[path]) return { said, expected: whole.filter((issue) => issue.file === file) };
    const read = readRecordFile(file, new TextEncoder().encode(text), readAddress(path)!);
    const changed = buildCorpus([...others, ...(read.record ? [read.record] : [])], read.issues, { today }).issues;
    return { said, expected: changed.filter((issue) => issue.file === file) };
  };

  it.each(paths)('%s', (path) => {
    const { said, expected } = bring(path, (text) => text);
    expect(said.map(formatIssue)).toEqual(expected.map(formatIssue));
  });

  it.each<[number, string, (text: string) => string]>([
    [0, 'more confidence than it has', (text) => text.replace(/^(\s*confidence:) \w+$/gmu, '$1 confirmed')],
    [1, 'every id with a letter missing', (text) => text.replace(/^(\s+- (?:source: )?)([a-z0-9-]+)[a-z0-9]$/gmu, '$1$2')],
    [2, 'one origin for all', (text) => text.replace(/^primary: true$/gmu, 'derivedFrom: [nothing-2025]')],
    [3, 'another spelling of its address', (text) => text.replace(/^url: https:\/\/(.*?)\/?$/gmu, 'url: http://www.$1/?utm_source=a#b')],
  ])('every fourth from number %i on, with %s', { timeout: 120_000 }, (first, _, change) => {
    const chosen = paths.filter((_path, index) => index % 4 === first);
    const differing = chosen.flatMap((path) => {
      const { said, expected } = bring(path, change);
      const [one, other] = [said.map(formatIssue), expected.map(formatIssue)];
      return JSON.stringify(one) === JSON.stringify(other) ? [] : [{ path, one, other }];
    });
    expect(differing).toEqual([]);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parseDay } from '../../src/domain/edtf.ts';
import { buildCorpus } from '../../src/corpus/corpus.ts';
import { rules } from '../../src/corpus/rules/index.ts';
import type { ExampleFiles } from '../../src/corpus/rules/rule.ts';
import { readContent } from '../../src/readers/from-disk.ts';
import { writeFolder } from '../support/folder.ts';
import { baseFiles, buildRecord, formatEvent } from '../support/record.ts';

const src = fileURLToPath(new URL('../../src/', import.meta.url));

/** The rules that files break on top of the base record, read from disk as every command does. */
async function readBroken(files: ExampleFiles): Promise<string[]> {
  const { records, issues } = await readContent('.', writeFolder({ ...baseFiles, ...files }));
  return [...new Set(buildCorpus(records, issues).issues.map(({ rule }) => rule))];
}

const examples = rules.flatMap((rule) => rule.examples.map((example) => ({ id: rule.id, ...example })));

describe('the examples of the rules', () => {
  it.each(examples)('$id: "$title" breaks this rule alone', async ({ id, wrong }) => {
    expect(await readBroken(wrong)).toEqual([id]);
  });

  it.each(examples)('$id: "$title" is put right', async ({ right }) => {
    expect(await readBroken(right)).toEqual([]);
  });

  it('show every rule that text can show', () => {
    const without = rules.filter(({ examples: shown }) => shown.length === 0).map(({ id }) => id);
    expect(without).toEqual([
      'content-missing',
      'not-a-regular-file',
      'file-too-large',
      'file-encoding',
      'parser-crashed',
      'unexplained-change',
      'event-removed',
      'history-rewritten',
    ]);
  });
});

describe('the list of rules', () => {
  it('names every rule once', () => {
    const ids = rules.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
    expect(ids.every((id) => /^[a-z]+(-[a-z]+)*$/.test(id))).toBe(true);
  });

  it('explains every rule in full sentences', () => {
    for (const { title, why } of rules) {
      expect(title).toMatch(/^[A-Z].*[^.]$/);
      expect(why).toMatch(/^[A-Z].*\.$/);
    }
  });

  it('holds every rule that the program names, and no other', () => {
    const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => /\.ts$/.test(file));
    const named = files.flatMap((file) => {
      const text = readFileSync(join(src, file), 'utf8');
      const ids = [...text.matchAll(/\brule(?:: | = )'([a-z-]+)'|buildPathIssue\([^']*?'([a-z]+(?:-[a-z]+)+)'/g)];
      return ids.map(([, one, other]) => one ?? other!);
    });
    expect([...new Set(named)].sort()).toEqual(rules.map(({ id }) => id).sort());
  });
});

/** Messages of one rule. */
function readMessages(files: ExampleFiles, rule: string, today?: string): string[] {
  const { issues } = buildRecord(files, {
    today: today === undefined ? undefined : parseDay(today),
  });
  return issues.filter((issue) => issue.rule === rule).map(({ message }) => message);
}

const source = (fields: string) => `---\ntitle: A source\n${fields}\n---\n\nNotes.\n`;

describe('confidence within evidence', () => {
  const files = {
    'sources/herald.mdx': source('reliability: C\nderivedFrom: [wire]'),
    'sources/mirror.mdx': source('reliability: D\nderivedFrom: [wire]'),
    'sources/wire.mdx': source('reliability: B\nprimary: true\nkind: official-statement'),
  };

  it('tells that sources derive from one that is not cited', () => {
    const event = formatEvent({ confidence: 'probable', sources: '[herald, mirror]' });
    expect(readMessages({ ...files, 'events/a.mdx': event }, 'confidence-within-evidence')).toEqual([
      'The event is stated as probable, but its evidence supports no more than possible. ' +
        '2 supporting sources, 1 origin: both derive from wire. Graded: herald C and mirror D. None is a direct observation.',
    ]);
  });

  it('tells that a publisher, unknown lineage and a dispute hold the level down', () => {
    const more = {
      ...files,
      'publishers/agency.yaml': 'name: Agency\n',
      'sources/first.mdx': source('reliability: B\nprimary: true\npublisher: agency\nkind: satellite-image'),
      'sources/second.mdx': source('reliability: B\nprimary: true\npublisher: agency'),
      'sources/rumour.mdx': source('reliability: B\nseenThrough: mirror'),
      'events/a.mdx': formatEvent({
        confidence: 'confirmed',
        sources: '[first, second, rumour, { source: wire, stance: disputes }]',
      }),
    };
    expect(readMessages(more, 'confidence-within-evidence')).toEqual([
      'The event is stated as confirmed, but its evidence supports no more than possible. ' +
        '3 supporting sources, 1 origin: first and second come from the publisher agency; ' +
        'rumour is of unknown lineage and adds no origin. ' +
        'Graded: first B, second B and rumour D (seen through mirror). ' +
        'Direct observation: first (satellite-image). Disputed by wire B.',
    ]);
  });

  it('says what would be needed', () => {
    const { issues } = buildRecord({ 'events/a.mdx': formatEvent({ confidence: 'confirmed' }) });
    expect(issues).toMatchObject([
      {
        found: 'confirmed',
        expected: 'possible, or for confirmed: a direct observation from a source graded A or B, and a second origin independent of it',
        fix: 'confidence: possible',
      },
    ]);
  });

  it('is a warning where editors override the rule, and then the override is needed', () => {
    const overrides = '{ reason: An editor stood there., by: A. Editor }';
    const { issues } = buildRecord({
      'events/a.mdx': formatEvent({ confidence: 'probable', overrides }),
    });
    expect(issues.map(({ rule, severity }) => [rule, severity])).toEqual([['confidence-within-evidence', 'warning']]);
  });

  it('waits until the evidence exists', () => {
    const { issues } = buildRecord({
      'events/a.mdx': formatEvent({ confidence: 'confirmed', sources: '[gazette, nowhere]' }),
    });
    expect(issues.map(({ rule }) => rule)).toEqual(['unknown-reference']);
  });
});

describe('refuted without a reason', () => {
  const claim = (id: string) =>
    `\n  - { id: ${id}, statement: It is so., confidence: refuted, evidence: [gazette, { source: herald, stance: disputes }] }`;
  const judge = (id: string, reason: string, level = 'unverified', more = '') =>
    readMessages(
      {
        'sources/herald.mdx': source('reliability: C\nprimary: true'),
        'events/a.mdx': formatEvent({
          sources: undefined,
          confidence: level,
          claims: `\n  - { id: first, statement: It is., confidence: ${level === 'refuted' ? 'doubtful' : 'unverified'}, evidence: [gazette, { source: herald, stance: disputes }] }${claim(id)}${more}`,
          assessments: `\n  - { date: 2025-02-02, confidence: ${level}, reason: "${reason}" }`,
        }),
      },
      'refuted-without-reason',
    );

  it('is satisfied by a reason that names the claim by its id', () => {
    expect(judge('troops-aboard', 'Claim troops-aboard goes against the text itself.')).toEqual([]);
    expect(judge('troops', "Claim 'troops' goes against the text itself.")).toEqual([]);
    expect(judge('troops', 'Claim `troops` goes against the text itself.')).toEqual([]);
  });

  it('takes no ordinary word and no part of another id for the name of a claim', () => {
    expect(judge('troops', 'There were no troops.')).toHaveLength(1);
    expect(judge('troops-aboard', 'See troops-aboard-again.')).toHaveLength(1);
    expect(judge('troops-aboard', 'Nothing to see.')).toHaveLength(1);
  });

  it('accepts an assessment as refuted for the event, not for claims that are not key claims', () => {
    expect(judge('troops-aboard', 'It contradicts itself.', 'refuted')).toEqual([
      'The claim "troops-aboard" is stated as refuted, but nothing observed directly speaks against it, and no assessment names a contradiction.',
    ]);
  });

  it('accepts a direct observation against the claim', () => {
    const files = {
      'sources/picture.mdx': source('kind: satellite-image\nprimary: true'),
      'events/a.mdx': formatEvent({
        confidence: 'refuted',
        sources: '[gazette, { source: picture, stance: disputes }]',
      }),
    };
    expect(buildRecord(files).issues).toEqual([]);
  });
});

describe('dates', () => {
  const event = formatEvent({ added: '2025-02-03', sources: '[herald]' });
  const herald = source('reliability: C\nprimary: true\npublished: 2025-02\naccessed: 2025-02-03');

  it('lie in the future only where it is said which day it is', () => {
    const files = { 'events/a.mdx': event, 'sources/herald.mdx': herald };
    expect(readMessages(files, 'source-date')).toEqual([]);
    expect(readMessages(files, 'source-date', '2025-02-03')).toEqual([]);
    expect(readMessages(files, 'source-date', '2025-02-02')).toEqual([
      'The day 2025-02-03 lies in the future.',
      'The day 2025-02-03 lies in the future.',
    ]);
  });

  it('of a source may be before the event where it disputes, mentions, forecasts or states', () => {
    const early = source('reliability: C\nprimary: true\npublished: 2024');
    const judge = (type: string, stance: string) =>
      readMessages(
        {
          'sources/herald.mdx': early,
          'events/a.mdx': formatEvent({
            sources: undefined,
            confidence: 'unverified',
            claims: `\n  - { id: first, statement: It is., confidence: unverified, type: ${type}, evidence: [{ source: herald, stance: ${stance} }] }`,
          }),
        },
        'source-date',
      );
    expect(judge('fact', 'supports')).toHaveLength(1);
    expect(
      [judge('fact', 'mentions'), judge('fact', 'disputes'), judge('forecast', 'supports'), judge('statement', 'supports')].flat(),
    ).toEqual([]);
  });

  it('of a source count by the latest day they allow, those of an event by the earliest', () => {
    const early = source('reliability: C\nprimary: true\npublished: 2025-01');
    const judge = (date: string) =>
      readMessages({ 'sources/herald.mdx': early, 'events/a.mdx': formatEvent({ date, sources: '[herald]' }) }, 'source-date');
    expect(judge('2025-01-31')).toEqual([]);
    expect(judge('2025')).toEqual([]);
    expect(judge('2025-02-01')).toHaveLength(1);
  });
});

describe('references', () => {
  it('to a file that cannot be read are not reported again', () => {
    const { issues } = buildRecord({
      'sources/gazette.mdx': '---\ntitle: "Open\n---\n',
      'events/a.mdx': formatEvent(),
    });
    expect(issues.map(({ rule }) => rule)).toEqual(['yaml-syntax']);
  });

  it('to a draft are allowed for drafts', () => {
    const draft = formatEvent({ status: 'draft' });
    expect(
      buildRecord({
        'events/a.mdx': draft,
        'events/b.mdx': formatEvent({ status: 'draft' }, '<Event id="a" />'),
      }).issues,
    ).toEqual([]);
  });
});

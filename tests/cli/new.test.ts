/** `npm run new`, run as a script runs it; the questions are asked of a person made of answers. */

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { buildAsker, type Asker } from '../../src/cli/new/ask.ts';
import { readNewOptions } from '../../src/cli/new/options.ts';
import { buildPlan } from '../../src/cli/new/plan.ts';
import { proposeId, proposePublisher } from '../../src/corpus/propose.ts';
import { askFields } from '../../src/cli/new/questions.ts';
import { formatRecord } from '../../src/corpus/write-record.ts';
import type { RecordKind } from '../../src/domain/id.ts';
import { writeFolder } from '../support/folder.ts';
import { baseFiles, buildRecord, buildSoundCorpus, formatEvent, type RecordFiles } from '../support/record.ts';

const command = (name: string) => fileURLToPath(new URL(`../../src/cli/${name}.ts`, import.meta.url));

function writeContent(files: RecordFiles = {}): string {
  const all = Object.entries({ ...baseFiles, ...files });
  return writeFolder(Object.fromEntries(all.map(([path, text]) => [`content/${path}`, text])));
}

function run(cwd: string, name: string, ...parameters: string[]) {
  const { CONTENT_DIR: _, ...env } = process.env;
  const done = spawnSync(process.execPath, [command(name), ...parameters], {
    cwd,
    env,
    encoding: 'utf8',
  });
  return { code: done.status, stdout: done.stdout, stderr: done.stderr };
}

const eventFlags = [
  '--title', 'The pier is full',
  '--date', '2025-02-01',
  '--summary', 'A picture shows ships.',
  '--confidence', 'possible',
]; // prettier-ignore

describe('new', { timeout: 120_000 }, () => {
  it('leads from a clone to an event that passes the check: a source, an event, the check', () => {
    const folder = writeContent({
      'publishers/herald.yaml': 'name: Herald\nurl: https://herald.example/\n',
    });
    const url = 'https://www.herald.example/2025/02/02/ships-at-the-pier';
    const source = run(folder, 'new', 'source', '--url', url, '--title', 'Ships at the pier', '--reliability', 'C', '--primary');
    expect(source).toEqual({
      code: 0,
      stderr: '',
      stdout:
        'Written: content/sources/herald-2025-02-02.mdx\n' +
        'Next: open content/sources/herald-2025-02-02.mdx, and cite it in an event with: sources: [herald-2025-02-02]\n',
    });
    const event = run(folder, 'new', 'event', ...eventFlags, '--source', 'herald-2025-02-02', '--topic', 'Ships');
    expect(event.stdout).toMatch(/^Written: content\/events\/the-pier-is-full\.mdx\nNext: /);
    const text = readFileSync(join(folder, 'content/events/the-pier-is-full.mdx'), 'utf8');
    expect(text.replace(/added: .*/, 'added: today')).toBe(
      '---\ntitle: The pier is full\ndate: 2025-02-01\nsummary: A picture shows ships.\nconfidence: possible\n' +
        'sources: [herald-2025-02-02]\ntopics: [Ships]\nadded: today\n---\n',
    );
    expect(run(folder, 'check')).toEqual({
      code: 0,
      stdout: '1 event, 2 sources: no problems.\n',
      stderr: '',
    });
  });

  it('writes nothing that would not pass, and says why at the place it would have', () => {
    const folder = writeContent();
    const done = run(folder, 'new', 'event', ...eventFlags, '--source', 'gazete', '--id', 'pier');
    expect({ code: done.code, stdout: done.stdout }).toEqual({ code: 1, stdout: '' });
    expect(done.stderr).toMatch(/^content\/events\/pier\.mdx:6:11 error There is no source "gazete"\./);
    expect(done.stderr).toContain('Nothing was written');
    expect(existsSync(join(folder, 'content/events'))).toBe(false);
  });

  it('never writes over a record, wherever it lies', () => {
    const folder = writeContent({ 'events/2024/pier.mdx': formatEvent() });
    const done = run(folder, 'new', 'event', ...eventFlags, '--source', 'gazette', '--id', 'pier');
    expect(done.code).toBe(1);
    expect(done.stderr).toContain('There is an event "pier" already: content/events/2024/pier.mdx.');
    expect(readFileSync(join(folder, 'content/events/2024/pier.mdx'), 'utf8')).toBe(formatEvent());
  });

  it.each([
    [[], 'Say which kind of record: event, source, publisher, place, actor.'],
    [['ship'], 'There is no kind of record "ship"; choose event, source, publisher, place, actor.'],
    [['source', '--id', 'herald'], 'A new source needs --title.'],
    [['event', '--title', 'x'], 'A new event needs --date, --summary, --confidence.'],
    [['event', '--titel', 'x'], 'There is no flag --titel for a new event.'],
    [['event', '--sources', 'x'], 'There is no flag --sources for a new event. Did you mean --source?'],
    [['place', '--name', 'Pier', '--id', 'The Pier'], '"The Pier" cannot be an id'],
    [['source', '--title', 'x', '--publisher', 'herald'], 'There is no publisher "herald". Name it with --publisher-name'],
  ])('asks for what it needs: %j', (parameters, message) => {
    const { code, stdout, stderr } = run(writeContent(), 'new', ...parameters);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr).toContain('Usage: npm run new');
  });

  it('explains every flag of a kind', () => {
    const { code, stdout } = run(writeContent(), 'new', 'source', '--help');
    expect(code).toBe(0);
    for (const flag of ['--id', '--url', '--derived-from', '--primary', '--seen-through', '--publisher-name'])
      expect(stdout).toContain(`  ${flag}`);
  });
});

const corpus = buildSoundCorpus({
  'publishers/herald.yaml': 'name: Herald\nurl: https://www.herald.example/\n',
  'publishers/agency.yaml': 'name: Agency\n',
  'publishers/writer.yaml': 'name: Writer\n',
  'sources/agency-1.mdx': '---\ntitle: One\npublisher: agency\nurl: https://wire.example/1\n---\n',
  'sources/writer-1.mdx': '---\ntitle: Two\npublisher: writer\nurl: https://social.example/w/1\n---\n',
  'sources/agency-2.mdx': '---\ntitle: Three\npublisher: agency\nurl: https://social.example/a/1\n---\n',
});

describe('from an address', () => {
  it.each([
    ['https://herald.example/a', 'herald'],
    ['https://live.herald.example/a', 'herald'],
    ['https://notherald.example/a', undefined],
    ['https://wire.example/2', 'agency'],
    ['https://social.example/b/1', undefined],
    ['no address', undefined],
  ])('%s is published by %s', (url, publisher) => {
    expect(proposePublisher(url, corpus)).toBe(publisher);
  });

  it.each([
    [{ url: 'https://herald.example/x', publisher: 'herald', published: '2025-02-03~' }, 'herald-2025-02-03'],
    [{ url: 'https://herald.example/2025/01/23/story' }, 'herald-2025-01-23'],
    [{ url: 'https://news.herald.co.uk/some-long-story.html' }, 'herald-some-long-story'],
    [{ url: 'https://herald.example/12345', title: 'Ships at the pier' }, 'herald-ships-at-the-pier'],
    [{ title: 'Été à Tërtus' }, 'ete-a-tertus'],
  ])('%j gets the id %s', (fields, id) => {
    expect(proposeId('source', fields, () => false)).toBe(id);
  });

  it('an id that is taken gets a number', () => {
    const taken = new Set(['herald-2025', 'herald-2025-2']);
    const id = proposeId('source', { publisher: 'herald', published: '2025' }, (one) => taken.has(one));
    expect(id).toBe('herald-2025-3');
  });

  it('a publisher that is new is written with its source', () => {
    const fields = { title: 'A', url: 'https://www.post.example/a-story', publisher: 'post' };
    const plan = buildPlan('source', { fields, publisherName: 'The Post' }, corpus, '2025-02-02');
    expect(plan).toMatchObject({
      files: [
        { path: 'publishers/post.yaml', text: 'name: The Post\nurl: https://www.post.example/\n' },
        { path: 'sources/post-a-story.mdx' },
      ],
    });
  });

  it('an event goes where its year is, in a record that has a folder for each', () => {
    const years = buildSoundCorpus({ 'events/2024/pier.mdx': formatEvent() });
    const fields = {
      title: 'Two',
      date: '[2025-01-01,2025-01-02]',
      summary: 'x',
      confidence: 'unverified',
    };
    expect(buildPlan('event', { fields }, years, '2025-02-02')).toMatchObject({
      files: [{ path: 'events/2025/two.mdx' }],
    });
  });
});

describe('a written record', () => {
  it.each([
    'plain',
    'With: a colon',
    'A # sign',
    '2025',
    'yes',
    'null',
    "'quoted'",
    '- dash',
    '[brackets]',
    '@handle',
    `${'long words '.repeat(30)}end`,
    `${'long: words # '.repeat(20)}end`,
    `${'two  spaces '.repeat(20)}end`,
  ])('reads back as it was meant: %j', (title) => {
    const text = formatRecord('event', {
      title: title.slice(0, 160).trim(),
      date: '[2025-01-21,2025-01-22]',
      summary: title,
      confidence: 'unverified',
      topics: [title.slice(0, 50).trim(), 'a, b'],
    });
    const { corpus: read, issues } = buildRecord({ 'events/a.mdx': text });
    expect(issues).toEqual([]);
    expect(read.events[0]).toMatchObject({ title: title.slice(0, 160).trim(), summary: title });
    expect(read.events[0]!.topics.map(({ label }) => label)).toEqual([title.slice(0, 50).trim(), 'a, b']);
  });
});

/** A person who has an answer for each question that begins with a name of a field. */
function buildPerson(answers: Readonly<Record<string, string | readonly string[]>>): Asker & { asked: string[] } {
  const asked: string[] = [];
  const find = (message: string) => {
    const name = message.split(':', 1)[0]!;
    asked.push(name);
    return answers[name];
  };
  return {
    asked,
    askText: async (message, { check }) => {
      const answer = String(find(message) ?? '');
      expect(check(answer)).toBeUndefined();
      return answer;
    },
    askChoice: async (message, _, initial) => String(find(message) ?? initial ?? ''),
    askChoices: async (message) => [find(message) ?? []].flat(),
  };
}

describe('questions', () => {
  it('are those that the flags left open', async () => {
    const person = buildPerson({
      title: 'Ships',
      published: '2025-02-02',
      kind: 'news-report',
      lineage: 'derived',
      derivedFrom: ['gazette'],
      reliability: 'C',
    });
    const options = readNewOptions(['source', '--url', 'https://herald.example/x']);
    if ('problem' in options) throw new Error(options.problem);
    const fields = await askFields('source', options.fields, corpus, person);
    expect(person.asked).toEqual(['title', 'publisher', 'published', 'kind', 'lineage', 'derivedFrom', 'reliability', 'reliabilityReason']);
    expect(fields).toEqual({
      url: 'https://herald.example/x',
      title: 'Ships',
      publisher: 'herald',
      published: '2025-02-02',
      kind: 'news-report',
      derivedFrom: ['gazette'],
      reliability: 'C',
    });
  });

  it('are checked as they are answered', async () => {
    let said: string | undefined;
    const strict: Asker = {
      ...buildPerson({}),
      askText: async (message, { check }) => {
        if (message.startsWith('date:')) said = check('22 January 2025');
        expect(message.startsWith('title:') ? check('') : undefined).toBe(
          message.startsWith('title:') ? 'This cannot be left out.' : undefined,
        );
        return 'x';
      },
    };
    await askFields('event', {}, corpus, strict);
    expect(said).toBe('In "date": This date is written in words. Expected: the same date in EDTF. date: 2025-01-22');
  });

  it.each<RecordKind>(['event', 'source', 'publisher', 'place', 'actor'])(
    'about %s offer what is in the record and nothing that the schema refuses',
    async (kind) => {
      const person = buildPerson({
        title: 'A',
        name: 'A',
        date: '2025',
        summary: 'A.',
        confidence: 'unverified',
        reliability: 'F',
        lineage: 'unknown',
        publisher: 'herald',
        type: 'vessel',
      });
      const fields = await askFields(kind, {}, corpus, person);
      const plan = buildPlan(kind, { fields }, corpus, '2025-02-02');
      expect(plan).toHaveProperty('files');
    },
  );

  it('are asked at a terminal by completing what is typed', async () => {
    const choices = [
      { value: 'F', label: 'F', hint: 'cannot be judged' },
      { value: 'C', label: 'C', hint: 'fairly reliable' },
      { value: 'herald', label: 'herald', hint: 'The Herald' },
    ];
    const answer = async (...keys: string[]) => {
      const [input, output] = [new PassThrough(), new PassThrough()];
      output.resume();
      const answered = buildAsker({ input, output }).askChoice('reliability', choices);
      for (const key of [...keys, '\r']) {
        await new Promise((done) => setImmediate(done));
        input.write(key);
      }
      return answered;
    };
    expect(await answer('h', 'e', 'r')).toBe('herald');
    expect(await answer('c')).toBe('C');
    expect(await answer('j', 'u', 'd')).toBe('F');
  });
});

/** `npm run new -- publication`, run as a script runs it; the questions are asked of a person made of answers. */

import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Asker } from '../../src/cli/new/ask.ts';
import { buildPublicationFiles } from '../../src/cli/new-publication/files.ts';
import { formatPublicationUsage, readPublicationOptions } from '../../src/cli/new-publication/options.ts';
import { askSettings } from '../../src/cli/new-publication/questions.ts';
import { completeSettings, readSettingIssue, settingNames, settings } from '../../src/cli/new-publication/settings.ts';
import { recordKinds } from '../../src/domain/id.ts';
import { readAddress } from '../../src/readers/from-disk.ts';
import { writeFolder } from '../support/folder.ts';
import { buildRecord } from '../support/record.ts';

const command = (name: string) => fileURLToPath(new URL(`../../src/cli/${name}.ts`, import.meta.url));

function run(cwd: string, name: string, parameters: readonly string[], content?: string) {
  const { CONTENT_DIR: _, ...env } = process.env;
  const more = content === undefined ? {} : { CONTENT_DIR: content };
  const done = spawnSync(process.execPath, [command(name), ...parameters], { cwd, env: { ...env, ...more }, encoding: 'utf8' });
  return { code: done.status, stdout: done.stdout, stderr: done.stderr };
}

const create = (cwd: string, ...parameters: string[]) => run(cwd, 'new', ['publication', ...parameters]);

describe('a new publication', { timeout: 120_000 }, () => {
  it('passes the check without a warning, and holds an example of every kind of record', () => {
    const folder = writeFolder({});
    expect(create(folder, 'mine', '--title', 'The old light')).toMatchInlineSnapshot(`
      {
        "code": 0,
        "stderr": "",
        "stdout": "Written: mine/publication.yaml
      Written: mine/publishers/harbour-gazette.yaml
      Written: mine/places/old-lighthouse.yaml
      Written: mine/actors/lighthouse-keepers.yaml
      Written: mine/sources/keepers-photo-2025-03-01.mdx
      Written: mine/sources/harbour-gazette-2025-03-02.mdx
      Written: mine/events/lamp-is-lit-again.mdx
      Written: mine/pages/how-we-work.mdx
      Still made up: url and email. Put your own into mine/publication.yaml.
      Next:
        CONTENT_DIR=mine npm run dev      # look at it
        CONTENT_DIR=mine npm run build    # build it into dist/
      ",
      }
    `);
    const check = run(folder, 'check', [], 'mine');
    expect(check).toEqual({ code: 0, stderr: '', stdout: '1 event, 2 sources: no problems.\n' });
    const paths = readdirSync(join(folder, 'mine'), { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
    const kinds = new Set(paths.map((path) => readAddress(path)?.kind));
    for (const kind of [...recordKinds, 'page', 'publication'] as const) expect(kinds.has(kind), kind).toBe(true);
  });

  it('is made of what the flags say, in any script and with any signs', () => {
    const folder = writeFolder({});
    const said = {
      title: 'Мост: «Красный» #1',
      description: "Что известно о мосте — и от кого; it's all here",
      language: 'ru',
      'time-zone': 'Asia/Yekaterinburg',
      licence: 'CC0-1.0',
      url: 'https://bridge.example/record/',
      repository: 'https://code.example/bridge',
      editor: 'Редакция, "Мост"',
      email: 'desk@bridge.example',
    };
    const done = create(folder, 'my bridge', ...Object.entries(said).flatMap(([name, value]) => [`--${name}`, value]));
    expect(done).toMatchObject({ code: 0, stderr: '' });
    expect(done.stdout).toContain("CONTENT_DIR='my bridge' npm run build");
    expect(done.stdout).not.toContain('Still made up');
    expect(run(folder, 'check', [], 'my bridge').stdout).toBe('1 event, 2 sources: no problems.\n');
    expect(readFileSync(join(folder, 'my bridge/publication.yaml'), 'utf8').split('\n\n')[0]).toMatchInlineSnapshot(`
      "# The publication as a whole. Every field is explained in .github/PUBLISHING.md, and in an editor that knows the schemas.
      title: "Мост: «Красный» #1"
      description: Что известно о мосте — и от кого; it's all here
      language: ru
      timeZone: Asia/Yekaterinburg
      licence: CC0-1.0
      # Where the site will live. SITE_URL and BASE_PATH override it when the site is built.
      url: https://bridge.example/record/
      repository: https://code.example/bridge
      editors:
        - name: Редакция, "Мост"
      corrections:
        # Somebody has to read what arrives here.
        - name: Corrections
          email: desk@bridge.example"
    `);
  });

  it('offers every optional field of publication.yaml as a comment that is valid once it is one no more', () => {
    const files = buildPublicationFiles(completeSettings({ title: 'The old light' }), '2026-01-01');
    const all = files['publication.yaml']!.replace(/^# ((?: {2})*(?:[a-zA-Z]+:.*|- \[.*))$/gmu, '$1').replace(
      'harbour: Harbour',
      'lighthouse: Harbour',
    );
    expect(all).toContain('\nappearance:\n  accent:');
    const { corpus, issues } = buildRecord({ ...files, 'publication.yaml': all });
    expect(issues.map(({ file, line, message }) => `${file}:${line} ${message}`)).toEqual([]);
    expect(Object.keys(corpus.publication!).sort()).toMatchInlineSnapshot(`
      [
        "appearance",
        "corrections",
        "description",
        "editors",
        "headline",
        "language",
        "licence",
        "mapExtent",
        "navigation",
        "recordEnds",
        "repository",
        "statement",
        "synonyms",
        "tagline",
        "timeZone",
        "title",
        "topics",
        "url",
      ]
    `);
  });

  it('is never written over anything', () => {
    const folder = writeFolder({ 'full/notes.txt': 'mine', file: 'mine' });
    expect(create(folder, 'full', '--title', 'x')).toEqual({
      code: 1,
      stdout: '',
      stderr: 'The folder full is not empty: it holds notes.txt. Nothing was written.\n',
    });
    expect(create(folder, 'file', '--title', 'x').stderr).toBe('file is a file, so it cannot become a folder. Nothing was written.\n');
    expect(readdirSync(join(folder, 'full'))).toEqual(['notes.txt']);
  });

  it('that would not pass the check is not written', () => {
    const folder = writeFolder({});
    const done = create(folder, 'mine', '--title', 'x', '--url', 'ftp://x', '--time-zone', 'Mars', '--language', 'klingon!');
    expect(done.code).toBe(1);
    expect(done.stderr.match(/^mine\/publication\.yaml:\d+:\d+ error/gmu)).toHaveLength(3);
    expect(done.stderr).toMatch(/Nothing was written, because the publication would not pass the check\.\n$/u);
    expect(existsSync(join(folder, 'mine'))).toBe(false);
  });

  it('says what is missing where there is nobody to ask, and which flag was meant', () => {
    const folder = writeFolder({});
    expect(create(folder, 'mine')).toMatchObject({ code: 2, stdout: '' });
    expect(create(folder, 'mine').stderr).toMatch(/^Say how the publication is called: --title "Name"\.\n\nUsage: /u);
    const read = (...parameters: string[]) => readPublicationOptions(parameters);
    expect(read('mine', 'yours')).toEqual({ problem: 'One folder is written at a time, and there are 2: mine, yours.' });
    expect(read('mine', '--tite', 'x')).toEqual({ problem: 'There is no flag --tite for a new publication. Did you mean --title?' });
    expect(read('--help')).toMatchObject({ help: true, folder: undefined });
    expect(formatPublicationUsage()).toMatchInlineSnapshot(`
      "Usage: npm run new -- publication DIR [flags]

      Writes the content of a new publication into DIR: publication.yaml, and one worked example of each kind of record. What it
      writes passes the check and can be built at once with CONTENT_DIR=DIR. DIR must be empty or not there yet; nothing is ever
      written over. Asks on a terminal for what the flags do not say; elsewhere --title is needed.

      Flags:
        --title TEXT          Name of the publication. The one flag that is needed.
        --description TEXT    What it records, in a sentence. Default: What is known, from whom, and how surely.
        --language TEXT       Language of the texts, BCP 47. The interface speaks en, ar and ru. Default: en
        --time-zone TEXT      Time zone of the events, by its IANA name. Default: Etc/UTC
        --licence TEXT        SPDX id of the licence of the record. Default: CC-BY-4.0
        --url TEXT            Address that the site will have; its path is the base path. Default: https://timeline.example/
        --repository TEXT     Where contributions are made.
        --editor TEXT         Who answers for the record. Default: The editors
        --email TEXT          Where readers report errors. Default: corrections@timeline.example
        --help                This text.

      Exit codes: 0 written, 1 not written because something is in the way or would not pass the check, 2 wrong usage.
      "
    `);
  });
});

describe('the questions', () => {
  it('ask for what the flags do not say, refuse what the check would, and take an empty answer for the usual one', async () => {
    const asked: string[] = [];
    const refused: (string | undefined)[] = [];
    const person: Asker = {
      askText: async (message, { check }) => {
        asked.push(message);
        if (message.startsWith('url')) refused.push(check('timeline'), check('https://light.example/'), check(''));
        if (message.startsWith('language')) {
          refused.push(check('klingon!'));
          return 'fa';
        }
        return message.startsWith('description') ? 'About the light.' : '';
      },
      askChoice: async (message, choices, initial) => {
        asked.push(message);
        if (message.startsWith('time-zone')) expect(choices.length).toBeGreaterThan(300);
        return message.startsWith('language') ? '' : (initial ?? '');
      },
      askChoices: async () => [],
    };
    const given = await askSettings({ title: 'The old light', email: 'desk@light.example' }, person);
    expect(completeSettings(given)).toEqual({
      title: 'The old light',
      description: 'About the light.',
      language: 'fa',
      'time-zone': 'Etc/UTC',
      licence: 'CC-BY-4.0',
      url: 'https://timeline.example/',
      editor: 'The editors',
      email: 'desk@light.example',
    });
    expect(asked.map((message) => message.split(':')[0])).toEqual(['description', 'language', 'language', 'time-zone', 'url', 'editor']);
    expect(refused).toMatchInlineSnapshot(`
      [
        "In "language": This is not a language tag. Expected: a BCP 47 tag, such as en, ar or pt-BR.",
        "In "url": This is not a web address that a reader could open. Expected: an address beginning with https:// or http://; leave the field out where none is known.",
        undefined,
        undefined,
      ]
    `);
  });

  it('find nothing wrong with what is usual', () => {
    for (const name of settingNames) {
      const { usual } = settings[name];
      if (usual !== undefined) expect(readSettingIssue(name, usual), name).toBeUndefined();
      expect(readSettingIssue(name, ''), name).toBeDefined();
    }
  });
});

/** Everything that CONTRIBUTING.md tells a newcomer to type or to open, done as it is written. */

import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { writeFolder } from './support/folder.ts';
import { baseFiles, buildRecord } from './support/record.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const text = read('CONTRIBUTING.md');
const scripts = (JSON.parse(read('package.json')) as { scripts: Record<string, string> }).scripts;
const commands = [...text.matchAll(/^```sh\n([^]*?)^```$/gm)].flatMap(([, block]) => block!.trim().split('\n'));

/** Name and arguments of an `npm run` line, as a shell would part them. */
function parseCommand(line: string): { script: string; parameters: string[] } {
  const words = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain!);
  return { script: words[2]!, parameters: words.slice(words[3] === '--' ? 4 : 3) };
}

function run(cwd: string, line: string) {
  const { script, parameters } = parseCommand(line);
  const program = /^node (src\/cli\/[\w-]+\.ts)$/.exec(scripts[script] ?? '')?.[1];
  expect(program, line).toBeDefined();
  const { CONTENT_DIR: _, GIT_DIR: __, ...env } = process.env;
  const done = spawnSync(process.execPath, [join(root, program!), ...parameters], {
    cwd,
    env,
    encoding: 'utf8',
  });
  return { code: done.status, stdout: done.stdout, stderr: done.stderr };
}

let clone: string;

beforeAll(() => {
  const files = Object.entries(baseFiles).map(([path, one]) => [`content/${path}`, one]);
  const origin = writeFolder(Object.fromEntries(files));
  const git = (cwd: string, ...parameters: string[]) =>
    execFileSync('git', ['-c', 'user.name=Editor', '-c', 'user.email=editor@timeline.example', ...parameters], { cwd, stdio: 'pipe' });
  git(origin, 'init', '-q', '-b', 'main');
  git(origin, 'add', '-A');
  git(origin, 'commit', '-q', '-m', 'Begin the record');
  clone = join(writeFolder({}), 'clone');
  git(origin, 'clone', '-q', origin, clone);
});

describe('CONTRIBUTING', { timeout: 120_000 }, () => {
  it('leads in three commands from a clone to a valid event', () => {
    const [install, source, event] = commands;
    expect(install).toBe('npm ci');
    expect(run(clone, source!)).toMatchObject({ code: 0, stderr: '' });
    expect(run(clone, event!)).toMatchObject({ code: 0, stderr: '' });
    expect(readdirSync(join(clone, 'content/events'))).toEqual(['the-pier-is-empty.mdx']);
    expect(run(clone, 'npm run check')).toEqual({
      code: 0,
      stderr: '',
      stdout: '1 event, 2 sources: no problems.\n',
    });
  });

  it.each(commands.filter((line) => /^npm run (?:check|diff)\b(?!.*--watch)/.test(line)))('names a command that works: %s', (line) => {
    expect(run(clone, line)).toMatchObject({ code: 0, stderr: '' });
  });

  it('names no command that the project does not have', () => {
    const others = commands.filter((line) => !/^npm (?:ci|test)\b/.test(line));
    expect(others.filter((line) => !(parseCommand(line).script in scripts))).toEqual([]);
    expect(commands.filter((line) => line.startsWith('npm test -- ')).every((line) => existsSync(join(root, line.slice(12))))).toBe(true);
  });

  it('names no file that is not there, and no flag that the check does not know', () => {
    const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, path]) => path!);
    const named = [...text.matchAll(/`((?:content|tests|src|\.\w+)\/[\w./-]*)`/g)].map(([, path]) => path!);
    expect([...links, ...named].filter((path) => !existsSync(join(root, path)))).toEqual([]);
    expect(run(clone, 'npm run check -- --help').stdout).toContain('--watch');
  });
});

describe('what contributors find in the repository', () => {
  it('has issue forms with fields that can be filled in', () => {
    const folder = '.github/ISSUE_TEMPLATE';
    const forms = readdirSync(join(root, folder)).filter((file) => file !== 'config.yml');
    expect(forms).toEqual(['propose-event.yml', 'report-correction.yml', 'suggest-source.yml']);
    for (const file of forms) {
      const form = parse(read(`${folder}/${file}`)) as {
        name: string;
        description: string;
        body: { id: string; type: string; attributes: { label: string } }[];
      };
      expect(form.name && form.description).toBeTruthy();
      const ids = form.body.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(form.body.every(({ type, attributes }) => /^(input|textarea|dropdown)$/.test(type) && attributes.label !== '')).toBe(true);
    }
  });

  it('has a licence for the code, and one for the record that is the one the publication names', () => {
    const { license } = JSON.parse(read('package.json')) as { license: string };
    expect(read('LICENSE')).toMatch(new RegExp(`^${license} License`));
    const { licence } = parse(read('content/publication.yaml')) as { licence: string };
    const text = read('LICENSE-RECORD');
    expect(text).toContain(`SPDX identifier: ${licence}\n`);
    for (const part of ['https://creativecommons.org/licenses/by/4.0/', 'Section 8 – Interpretation.']) expect(text).toContain(part);
  });

  it('says how to cite it, in the version that it has', () => {
    const cited = parse(read('CITATION.cff')) as { version: string; license: string };
    const { version, license } = JSON.parse(read('package.json')) as {
      version: string;
      license: string;
    };
    expect({ version: cited.version, license: cited.license }).toEqual({ version, license });
  });

  it('links to nothing that is not there in its other papers', () => {
    for (const file of ['CODE_OF_CONDUCT.md', 'README.md', '.github/PULL_REQUEST_TEMPLATE.md']) {
      const links = [...read(file).matchAll(/\]\((?!https?:|mailto:)([^)#]+)\)/g)].map(([, path]) => join(root, dirname(file), path!));
      expect(links.filter((path) => !existsSync(path))).toEqual([]);
    }
  });

  it('has snippets of which the event passes the check', () => {
    const snippets = JSON.parse(read('.vscode/record.code-snippets')) as Record<string, { body: string[] }>;
    const plain = snippets['Event']!.body.join('\n')
      .replace(/\$\{\d+\|([^,|]+)[^}]*\}/g, '$1')
      .replace(/\$\{\d+:([^}]*)\}/g, '$1')
      .replace('$0', '')
      .replace('source-id', 'gazette');
    expect(buildRecord({ 'events/a.mdx': plain }).issues).toEqual([]);
  });
});

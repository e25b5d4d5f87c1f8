/** Every path and command in the papers of the repository is there, and the tutorials are followed as they are written. */

import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildSchemaDescription } from '../src/corpus/schema/describe.ts';
import { typefaces } from '../src/corpus/schema/appearance.ts';
import { sectionNames, sections } from '../src/corpus/sections.ts';
import { writeFolder } from './support/folder.ts';
import { applyDiff, parseAnchors, parseBlocks, parseCommands, parseLinks, parseNamedPaths, type CodeBlock } from './support/markdown.ts';
import { copyProject, projectRoot } from './support/project.ts';

const papers = [
  'README.md',
  'CONTRIBUTING.md',
  'src/README.md',
  ...readdirSync(join(projectRoot, '.github'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `.github/${name}`),
];
const read = (path: string) => readFileSync(join(projectRoot, path), 'utf8');
const scripts = (JSON.parse(read('package.json')) as { scripts: Record<string, string> }).scripts;

/** Files that a reader writes by following a paper. */
const written = new Set(['content/events/2025/radar-pass-shows-vessels.mdx', 'content/events/pier-empty.mdx']);

describe.each(papers)('%s', (paper) => {
  const text = read(paper);

  it('names no file that is not there', () => {
    const links = parseLinks(text)
      .filter(({ path }) => path !== '')
      .map(({ path }) => join(dirname(paper), path));
    const named = parseNamedPaths(text).filter((path) => !written.has(path));
    const isThere = (path: string) =>
      path.includes('*') ? globSync(path, { cwd: projectRoot }).length > 0 : existsSync(join(projectRoot, path));
    expect([...links, ...named].filter((path) => !isThere(path))).toEqual([]);
  });

  it('links to headings that are there', () => {
    const anchored = parseLinks(text).filter(({ anchor }) => anchor !== undefined);
    const lost = anchored.filter(({ path, anchor }) => !parseAnchors(path === '' ? text : read(join(dirname(paper), path))).has(anchor!));
    expect(lost).toEqual([]);
  });

  it('names no command and no flag that the project does not have', () => {
    for (const command of parseCommands(text)) {
      const [, verb, script = '', ...rest] = command.split(/\s+/u);
      if (verb === 'ci') continue;
      if (verb === 'test') {
        const paths = command.split(' -- ')[1]?.split(' ') ?? [];
        expect(
          paths.filter((path) => !existsSync(join(projectRoot, path))),
          command,
        ).toEqual([]);
        continue;
      }
      expect(Object.keys(scripts), command).toContain(script);
      const program = /^node (src\/cli\/[\w-]+\.ts)$/u.exec(scripts[script]!)?.[1];
      const flags = rest.filter((word) => /^--\w/u.test(word));
      if (program === undefined)
        expect(
          flags.filter((flag) => flag !== '--outDir'),
          command,
        ).toEqual([]);
      else if (flags.length > 0)
        expect(
          flags.filter((flag) => !readFlags(program, rest).has(flag)),
          command,
        ).toEqual([]);
    }
  });
});

const usages = new Map<string, ReadonlySet<string>>();

/** The flags that the help of a command names. */
function readFlags(program: string, words: readonly string[]): ReadonlySet<string> {
  const kind = program.endsWith('/new.ts') && /^[a-z]+$/u.test(words[1] ?? '') ? [words[1]!] : [];
  const key = [program, ...kind].join(' ');
  const known = usages.get(key);
  if (known !== undefined) return known;
  const run = spawnSync(process.execPath, [join(projectRoot, program), ...kind, '--help'], { encoding: 'utf8' });
  const flags = new Set([...run.stdout.matchAll(/--[\w-]+/gu)].map(([flag]) => flag));
  usages.set(key, flags);
  return flags;
}

describe('what PUBLISHING.md says of the configuration', () => {
  const text = read('.github/PUBLISHING.md');

  it('names every field of publication.yaml, and of a page', () => {
    const fields = [...buildSchemaDescription('publication').fields, ...buildSchemaDescription('page').fields];
    const names = fields.flatMap(({ name }) => name.split(/\.|\[\]\.?/u)).filter(Boolean);
    expect([...new Set(names)].filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
  });

  it('names every section and typeface, and which sections have to be named or are not built', () => {
    expect([...sectionNames, ...Object.keys(typefaces)].filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
    const list = (pattern: RegExp) => [...(pattern.exec(text)?.[1] ?? '').matchAll(/`([\w-]+)`/gu)].map(([, name]) => name!).sort();
    const need = (kind: string) => sectionNames.filter((name) => sections[name].need === kind).sort();
    expect(list(/does not name\. ([^.]*?)\s+have to be named/u)).toEqual(need('required'));
    expect(list(/promised\s+them\. ([^.]*?) are not built/u)).toEqual(need('optional'));
  });
});

describe('what DEPLOYING.md says', () => {
  const blocks = parseBlocks(read('.github/DEPLOYING.md'));

  it('names the commands and folders of this project to every host', () => {
    const netlify = blocks.find(({ path }) => path === 'netlify.toml')!.text;
    expect(netlify).toContain('command = "npm run build"');
    expect(netlify).toContain('publish = "dist"');
    const worker = JSON.parse(blocks.find(({ path }) => path === 'wrangler.jsonc')!.text) as { assets: Record<string, string> };
    expect(worker.assets).toEqual({ directory: './dist', not_found_handling: '404-page', html_handling: 'force-trailing-slash' });
    expect(existsSync(join(projectRoot, '.nvmrc'))).toBe(true);
    expect(read('.github/workflows/deploy.yml')).toMatch(/run: npm run build[^]*--directory dist/u);
  });
});

describe('whoever follows the papers in a copy of the project', { timeout: 900_000 }, () => {
  let copy: string;
  const publishing = parseBlocks(read('.github/PUBLISHING.md'));
  const guide = parseBlocks(read('src/README.md'));
  let printed: string;

  /** Runs lines as a shell does; stops at the first that fails. */
  function run(lines: readonly string[]): string {
    const env = {
      PATH: `${dirname(process.execPath)}:${process.env['PATH']}`,
      HOME: process.env['HOME'],
      NO_COLOR: '1',
      ASTRO_TELEMETRY_DISABLED: '1',
    };
    const done = spawnSync('bash', ['-e', '-c', lines.join('\n')], { cwd: copy, env, encoding: 'utf8' });
    if (done.status !== 0) throw new Error(`${lines.join('\n')}\n\nended with ${done.status}:\n${done.stdout}\n${done.stderr}`);
    return done.stdout;
  }

  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(copy, path)), { recursive: true });
    writeFileSync(join(copy, path), text);
  };
  const linesOf = (blocks: readonly CodeBlock[]) =>
    blocks.filter(({ language }) => language === 'sh').flatMap(({ text }) => text.trim().split('\n'));
  const isBuild = (line: string) => line.includes('npm run build');

  beforeAll(() => {
    copy = copyProject(join(writeFolder({}), 'copy'));
    for (const { path, text } of publishing.filter(({ language }) => language === 'csv')) write(path!, text);
    const lines = linesOf(publishing);
    expect(lines[0]).toBe('npm ci');
    printed = run(lines.slice(1).filter((line) => !isBuild(line)));
    const settings = publishing.filter(({ language, text }) => language === 'yaml' && !text.startsWith('title:'));
    const file = 'my-timeline/publication.yaml';
    write(file, [readFileSync(join(copy, file), 'utf8'), ...settings.map(({ text }) => text)].join('\n'));
    const page = publishing.find(({ language, text }) => language === 'yaml' && text.startsWith('title:'))!;
    write('my-timeline/pages/how-we-work.mdx', `---\n${page.text}---\n\nAs told.\n`);
    for (const { language, path, text } of guide.filter((block) => block.path !== undefined)) {
      if (language === 'diff') write(path!, applyDiff(readFileSync(join(copy, path!), 'utf8'), text));
      else write(path!, text);
    }
    // The foot of this publication is written out, so the new section has to be named there.
    write(file, readFileSync(join(copy, file), 'utf8').replace('about, how-we-work]', 'about, languages, how-we-work]'));
    run(lines.filter(isBuild));
  }, 900_000);

  const readBuilt = (path: string) => readFileSync(join(copy, 'my-site', path), 'utf8');

  it('has a publication of their own, with their settings and events', () => {
    expect(printed.match(/no problems|\d+ warnings?/gu)?.length).toBeGreaterThan(1);
    expect(readBuilt('index.html')).toContain('The lamp fails');
    expect(readBuilt('index.html')).toContain('Our work');
    expect(readBuilt('appearance.css')).toContain('#12456f');
    expect(existsSync(join(copy, 'my-site/gaps'))).toBe(false);
    expect(run(['npm run verify -- --site my-site'])).toMatch(/\d+ files/u);
  });

  it('has imported what the table held', () => {
    const events = readdirSync(join(copy, 'my-timeline/events'), { recursive: true, encoding: 'utf8' });
    expect(events.filter((name) => /keeper-retires|ship-calls/u.test(name))).toHaveLength(2);
  });

  it('has added a rule with its page', () => {
    expect(readBuilt('rules/title-in-capitals/index.html')).toContain('The title is in capitals.');
  });

  it('has added a page kind with a way to it', () => {
    expect(readBuilt('languages/index.html')).toMatch(/<dt>English<\/dt>\s*<dd>1<\/dd>/u);
    expect(readBuilt('index.html')).toContain('href="/languages/"');
  });

  it('has added an output', () => {
    expect(readBuilt('data/lineage.csv')).toBe('source,derivedFrom\r\nharbour-gazette-2025-03-02,keepers-photo-2025-03-01\r\n');
  });

  it('has an event in five minutes', () => {
    const readme = read('README.md');
    const path = /Write `(content\/[^`]+)`/u.exec(readme)?.[1];
    write(path!, parseBlocks(readme).find(({ language }) => language === 'mdx')!.text);
    expect(run(['npm run --silent check'])).toMatch(/\d+ events, \d+ sources: (?:no problems|\d+ warnings?)\./u);
  });

  it('has the site packed for nginx', () => {
    const lines = linesOf(parseBlocks(read('.github/DEPLOYING.md'))).filter((line) => line.includes('npm run host'));
    expect(lines).toHaveLength(1);
    run(lines.map((line) => `${line} --site my-site`));
    expect(existsSync(join(copy, 'packed/nginx.conf'))).toBe(true);
    expect(existsSync(join(copy, 'packed/site/index.html.gz'))).toBe(true);
  });
});

import { existsSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { requestBuild, startBuilder, type Builder } from './builder.ts';
import { writeFolder } from './folder.ts';

/** A project whose build writes down what it was told. */
const root = writeFolder({
  'package.json': JSON.stringify({ type: 'module', scripts: { build: 'node build.js' } }),
  'build.js': `
    import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
    appendFileSync('builds.log', process.argv.slice(2).join(' ') + '\\n');
    if (process.env.CONTENT_DIR?.endsWith('bad')) {
      console.error('events/a.mdx:1:1 is bad');
      process.exit(3);
    }
    mkdirSync(process.argv[3], { recursive: true });
    writeFileSync(process.argv[3] + '/env.json', JSON.stringify(process.env));
    console.log('built');
  `,
});
let builder: Builder;

beforeAll(async () => {
  builder = await startBuilder(root);
});
afterAll(() => builder.close());

describe('the builder', () => {
  it('builds the same site once for all who ask', async () => {
    const [one, two] = await Promise.all([1, 2].map(() => requestBuild(builder.address, { base: '/sub/' })));
    expect(one).toEqual(two);
    expect(one).toMatchObject({ base: '/sub/', stdout: 'built\n', stderr: '', exitCode: 0 });
    expect(readFileSync(join(root, 'builds.log'), 'utf8')).toBe(`--outDir ${one!.dir}\n`);
  });

  it('gives every build its settings and a store of its own, and hides the test runner from it', async () => {
    const content = 'fixtures/small';
    const sites = [{ content, site: 'https://a.example' }, { content: 'fixtures/other' }];
    const [one, other] = await Promise.all(
      sites.map(async (wanted) => {
        const { dir } = await requestBuild(builder.address, wanted);
        return JSON.parse(readFileSync(join(dir, 'env.json'), 'utf8')) as Record<string, string>;
      }),
    );
    expect(one).toMatchObject({
      CONTENT_DIR: join(root, ...content.split('/')),
      SITE_URL: 'https://a.example',
    });
    expect(one!['CACHE_DIR']).not.toBe(other!['CACHE_DIR']);
    expect(Object.keys(one!).filter((name) => /^(VITEST|NODE_ENV|BASE_PATH)/.test(name))).toEqual([]);
  });

  it('hands over a build that is refused, with its exit code and its words', async () => {
    const built = await requestBuild(builder.address, { content: 'bad' });
    expect(built).toMatchObject({ exitCode: 3, stdout: '', stderr: 'events/a.mdx:1:1 is bad\n' });
    expect(existsSync(built.dir)).toBe(false);
  });

  it('removes everything when it is closed', async () => {
    const other = await startBuilder(root);
    const { dir } = await requestBuild(other.address, {});
    expect(existsSync(dir)).toBe(true);
    await other.close();
    expect(existsSync(dir.slice(0, dir.lastIndexOf(sep)))).toBe(false);
  });
});

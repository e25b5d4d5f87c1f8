/** A record with errors is refused before anything is written, with every problem at once. */

import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildSite, type BuiltSite } from '../support/site.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

describe('a record with errors', () => {
  let content: string;
  let built: BuiltSite;

  beforeAll(async () => {
    content = join(mkdtempSync(join(tmpdir(), 'timeline-refused-')), 'content');
    cpSync(join(root, 'content'), content, { recursive: true });
    mkdirSync(join(content, 'events/bad'));
    const event = (fields: string, body = '') => `---\n${fields}\n---\n${body}`;
    const sound = 'title: A title\nsummary: A summary.\nconfidence: unverified';
    writeFileSync(join(content, 'events/bad/impossible-day.mdx'), event(`${sound}\ndate: 2025-02-30`));
    writeFileSync(join(content, 'events/bad/code-in-body.mdx'), event(`${sound}\ndate: 2025-02-01`, '\nText {process.exit()}\n'));
    writeFileSync(join(content, 'events/bad/field-typo.mdx'), event(`${sound}\ndate: 2025-02-01\nsoruces: [nobody]`));
    writeFileSync(join(content, 'events/bad/unknown-source.mdx'), event(`${sound}\ndate: 2025-02-01\nsources: [twz-2025-01-28]`));
    built = await buildSite({ content });
  });

  it('ends the build with exit code 1 and writes nothing', () => {
    expect(built.exitCode).toBe(1);
    expect(existsSync(built.dir)).toBe(false);
  });

  it('names every problem with its place, at once, and without a stack trace', () => {
    for (const place of ['impossible-day.mdx:5:7', 'code-in-body.mdx:8:6', 'field-typo.mdx:6:1', 'unknown-source.mdx:6:11']) {
      expect(built.stderr).toContain(place);
    }
    expect(built.stderr).toContain('Did you mean "sources"?');
    expect(built.stderr).toContain('Did you mean "twz-2025-01-27"?');
    expect(`${built.stdout}${built.stderr}`).not.toMatch(/\n\s+at .+:\d+:\d+\)?\n/u);
  });

  it('is refused by `check` with the same words', () => {
    const check = spawnSync('npm', ['run', '--silent', 'check'], {
      cwd: root,
      env: { ...process.env, CONTENT_DIR: content },
      encoding: 'utf8',
    });
    expect(check.status).toBe(1);
    expect(check.stdout).toBe(built.stderr);
  });
});

describe('the record of this publication', () => {
  it('is clean', () => {
    const printed = execFileSync('npm', ['run', '--silent', 'check', '--', '--format', 'json'], {
      cwd: root,
      encoding: 'utf8',
    });
    const { issues, counts } = JSON.parse(printed) as {
      issues: unknown[];
      counts: Record<string, number>;
    };
    expect(issues).toEqual([]);
    expect(counts['events']).toBeGreaterThanOrEqual(49);
  });
});

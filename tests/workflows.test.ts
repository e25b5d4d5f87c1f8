/** Holds the workflows to what keeps a stranger's pull request harmless. */

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface Step {
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly 'timeout-minutes'?: number;
  readonly steps: readonly Step[];
}
interface Workflow {
  readonly name: string;
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

const folder = fileURLToPath(new URL('../.github/workflows/', import.meta.url));
const workflows = readdirSync(folder).map((file) => {
  const text = readFileSync(folder + file, 'utf8');
  return { file, text, workflow: parse(text) as Workflow };
});
const jobs = workflows.flatMap(({ file, workflow }) =>
  Object.entries(workflow.jobs).map(([id, job]) => ({ name: `${file} ${id}`, workflow, job })),
);
const steps = jobs.flatMap(({ name, workflow, job }) =>
  job.steps.map((step, index) => ({ name: `${name} ${step.name ?? index}`, workflow, job, step })),
);
const isOpenToStrangers = ({ on }: Workflow) => 'pull_request' in on;
const find = (file: string) => workflows.find((one) => one.file === file)!.workflow;

describe('every workflow', () => {
  it('is there', () => {
    expect(workflows.map(({ file }) => file)).toEqual(['check.yml', 'comment.yml', 'deploy.yml', 'links.yml', 'test.yml']);
  });

  it('begins without any permission, and each job names its own', () => {
    expect(workflows.filter(({ workflow }) => JSON.stringify(workflow.permissions) !== '{}')).toEqual([]);
    expect(jobs.filter(({ job }) => job.permissions === undefined).map(({ name }) => name)).toEqual([]);
  });

  it('never runs with the rights of the repository on the files of a pull request', () => {
    expect(workflows.filter(({ workflow }) => 'pull_request_target' in workflow.on)).toEqual([]);
  });

  it('ends in time', () => {
    const late = jobs.filter(({ job }) => !((job['timeout-minutes'] ?? 999) <= 45));
    expect(late.map(({ name }) => name)).toEqual([]);
  });

  it('pins every action by its commit, with the version beside it', () => {
    const uses = workflows.flatMap(({ text }) => text.split('\n').filter((line) => /^\s*(?:- )?uses:/.test(line)));
    expect(uses.length).toBeGreaterThan(10);
    const loose = uses.filter((line) => !/uses: [\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line));
    expect(loose).toEqual([]);
    const versions = new Map<string, Set<string>>();
    for (const line of uses) {
      const [, action, pin] = /uses: ([^@]+)@(.+)$/.exec(line)!;
      versions.set(action!, (versions.get(action!) ?? new Set()).add(pin!));
    }
    expect([...versions].filter(([, pins]) => pins.size > 1)).toEqual([]);
  });

  it('interpolates nothing into a shell', () => {
    const risky = steps.filter(({ step }) => (step.run ?? '').includes('${{'));
    expect(risky.map(({ name }) => name)).toEqual([]);
    expect(steps.filter(({ step }) => step.uses?.startsWith('actions/github-script'))).toEqual([]);
  });

  it('leaves no token in a check-out', () => {
    const kept = steps.filter(({ step }) => step.uses?.startsWith('actions/checkout@') && step.with?.['persist-credentials'] !== false);
    expect(kept.map(({ name }) => name)).toEqual([]);
  });

  it('writes quotation marks around every variable of a shell', () => {
    const runs = steps.flatMap(({ name, step }) =>
      (step.run ?? '')
        .split('\n')
        .filter((line) => /(?<!["\w:'])\$[A-Z_]+/.test(line.replace(/"[^"]*"/g, '')))
        .map((line) => `${name}: ${line}`),
    );
    expect(runs).toEqual([]);
  });
});

describe('a workflow that strangers can start', () => {
  const open = steps.filter(({ workflow }) => isOpenToStrangers(workflow));

  it('is one', () => {
    expect(workflows.filter(({ workflow }) => isOpenToStrangers(workflow)).map(({ file }) => file)).toEqual(['check.yml']);
  });

  it('may read and nothing else', () => {
    const rights = jobs.filter(({ workflow }) => isOpenToStrangers(workflow)).map(({ job }) => JSON.stringify(job.permissions));
    expect([...new Set(rights)]).toEqual(['{"contents":"read"}']);
  });

  it('meets no secret, no token and no cache', () => {
    const { text } = workflows.find(({ file }) => file === 'check.yml')!;
    expect(text).not.toMatch(/secrets\.|github\.token|GITHUB_TOKEN|GH_TOKEN|actions\/cache/);
    const setups = open.filter(({ step }) => step.uses?.startsWith('actions/setup-node@'));
    expect(setups.map(({ step }) => step.with?.['package-manager-cache'])).toEqual(setups.map(() => false));
    expect(setups.map(({ step }) => step.with?.['cache'])).toEqual(setups.map(() => undefined));
  });

  it('looks at the paths first', () => {
    const { paths, ...others } = find('check.yml').jobs as Record<string, Job & { needs?: string }>;
    expect(paths).toBeDefined();
    expect(Object.values(others).map(({ needs }) => needs)).toEqual(['paths', 'record']);
  });

  it('takes its tools from the base revision, and runs nothing where the pull request lies', () => {
    const checkouts = open.filter(({ step }) => step.uses?.startsWith('actions/checkout@'));
    for (const { step } of checkouts) {
      const { path, ref, 'sparse-checkout': sparse } = step.with as Record<string, string>;
      if (path === 'tools') expect(ref).toBe('${{ github.event.pull_request.base.sha }}');
      else expect({ path, ref, sparse }).toEqual({ path: 'pr', ref: undefined, sparse: 'content' });
    }
    const runs = open.flatMap(({ step }) =>
      step.run === undefined
        ? []
        : [
            {
              run: step.run,
              where: (step as { 'working-directory'?: string })['working-directory'],
            },
          ],
    );
    for (const { run, where } of runs) {
      if (/\bnpm\b|\bnpx\b/.test(run)) expect(where).toBe('tools');
      const programs = [...run.matchAll(/\bnode +(\S+)/g)].map(([, program]) => program);
      expect(programs.filter((program) => !/^\.\.\/tools\/src\/cli\/\w+\.ts$/.test(program!))).toEqual([]);
      expect(run).not.toMatch(/cd +pr|(?:sh|node|source|\.) +\.?\/?pr\//);
    }
  });
});

describe('what is published', () => {
  const { build, deploy } = find('deploy.yml').jobs as Record<'build' | 'deploy', Job>;
  const order = build.steps.map(({ uses, run }) => uses?.split('@')[0] ?? run);

  it('is built, signed by its manifest and packed in one job, in this order', () => {
    const signed = order.indexOf('actions/attest-build-provenance');
    expect(signed).toBeGreaterThan(order.indexOf('npm run build'));
    expect(order.indexOf('actions/upload-artifact')).toBeGreaterThan(signed);
    expect(build.steps[signed]!.with).toEqual({ 'subject-path': 'dist/manifest.sha256' });
    expect(build.steps.slice(signed + 1).filter(({ run }) => run !== undefined && !run.startsWith('tar --create'))).toEqual([]);
  });

  it('is signed by the one job that may, and handed over by one that has no files', () => {
    const signing = jobs.filter(({ job }) => 'attestations' in (job.permissions ?? {}));
    expect(signing.map(({ name }) => name)).toEqual(['deploy.yml build']);
    expect(build.permissions).toEqual({ contents: 'read', 'id-token': 'write', attestations: 'write' });
    expect(deploy.steps.map(({ uses }) => uses?.split('@')[0])).toEqual(['actions/deploy-pages']);
  });
});

describe('the comment', () => {
  const { on, jobs: all } = find('comment.yml');
  const { comment } = all;

  it('follows the check, and never sees the pull request', () => {
    expect(on).toEqual({
      workflow_run: { workflows: [find('check.yml').name], types: ['completed'] },
    });
    expect(comment!.steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'))).toEqual([]);
    expect(comment!.permissions).toEqual({ actions: 'read', 'pull-requests': 'write' });
  });

  it('holds the report to what a report may be', () => {
    const { run } = comment!.steps.at(-1)!;
    for (const guard of ['test ! -L', '-le 65000', 'iconv', '^[0-9]+$', '.head.sha == $sha']) expect(run).toContain(guard);
  });
});

describe('the commands of the workflows', () => {
  it('are those of package.json', () => {
    const { scripts } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
      scripts: Record<string, string>;
    };
    const named = steps.flatMap(({ step }) =>
      [...(step.run ?? '').matchAll(/npm run (?:--silent )?([\w-]+)/g)].map(([, script]) => script!),
    );
    expect([...new Set(named)].filter((script) => !(script in scripts))).toEqual([]);
  });
});

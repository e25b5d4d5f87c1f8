/**
 * `npm run mutation`: changes one line of the code that keeps strangers out, in a copy, and runs the tests that should
 * notice. A change that no test notices is a hole in the tests, and is listed. Takes minutes; not a part of `npm test`.
 */

import { spawn } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { applyMutant, buildMutants, type Mutant } from './mutants.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Which tests answer for which code. */
const groups: Readonly<Record<string, { code: readonly string[]; tests: readonly string[] }>> = {
  gate: {
    code: ['src/corpus/body/{address,characters,check,check-*,elements,limits,nodes,stand-ins,shape}.ts'],
    tests: ['tests/corpus/body', 'tests/readers/hostile'],
  },
  reader: {
    code: ['src/readers/{record-file,record-text,frontmatter,yaml-limits,yaml-data,from-disk,record-address,record-apart}.ts'],
    tests: ['tests/readers'],
  },
  page: {
    code: ['src/outputs/finished-html/*.ts', 'src/integrations/output/finished-site.ts'],
    tests: ['tests/outputs/finished-html', 'tests/integrations/output/finished-site'],
  },
  output: {
    code: ['src/integrations/output/{exchange,lock,owner,staging,target}.ts'],
    // Without the one that builds sites: it takes a minute.
    tests: ['exchange', 'lock', 'staging', 'target'].map((name) => `tests/integrations/output/${name}`),
  },
  dates: { code: ['src/domain/edtf/*.ts', 'src/domain/edtf.ts'], tests: ['tests/domain/edtf'] },
  confidence: {
    code: ['src/domain/{confidence,provenance,knowledge,ladder,needs,evidence,disjoint-sets,carried-grades,lineage-order,reason-day}.ts'],
    tests: ['tests/domain/confidence', 'tests/domain/provenance', 'tests/domain/knowledge'],
  },
  manifest: { code: ['src/outputs/manifest*.ts'], tests: ['tests/outputs/manifest'] },
};

interface Task extends Mutant {
  readonly file: string;
  readonly tests: readonly string[];
}

const { values } = parseArgs({
  options: {
    group: { type: 'string', multiple: true, default: Object.keys(groups) },
    sample: { type: 'string', default: '25' },
    seed: { type: 'string', default: '1' },
  },
});

let killed = 0;
let survived = 0;
let late = 0;
const tasks = values.group.flatMap((name) => sampleTasks(name, Number(values.sample), Number(values.seed)));
await Promise.all(Array.from({ length: Math.max(1, availableParallelism() - 1) }, workThrough));
console.log(`${killed} of ${killed + survived + late} changes failed a test, ${late} ran out of time, ${survived} were not noticed.`);

/** The same mutants for the same seed, spread over the files of a group. */
function sampleTasks(name: string, count: number, seed: number): Task[] {
  const { code, tests } = groups[name]!;
  const all = globSync([...code], { cwd: root })
    .sort()
    .flatMap((file) =>
      buildMutants(readFileSync(join(root, file), 'utf8')).map((mutant) => ({
        ...mutant,
        file,
        tests,
      })),
    );
  const order = all.map((task, index) => ({
    task,
    rank: Math.imul(index + seed * 7919, 2654435761) >>> 0,
  }));
  return order
    .sort((a, b) => a.rank - b.rank)
    .slice(0, count)
    .map(({ task }) => task);
}

/** Takes tasks until none is left, in a copy of the project of its own. */
async function workThrough(): Promise<void> {
  const copy = mkdtempSync(join(tmpdir(), 'timeline-mutation-'));
  for (const path of ['src', 'tests', 'content', 'public', 'package.json', 'astro.config.mjs', 'tsconfig.json'])
    cpSync(join(root, path), join(copy, path), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  // A failure means something only where the same tests pass on the code as it is; how long they take then is the measure.
  const limits = new Map<readonly string[], number>();
  for (const tests of new Set(tasks.map((task) => task.tests))) {
    const begun = Date.now();
    if ((await runTests(copy, tests, 900_000)) !== 'passed')
      throw new Error(`The tests ${tests.join(', ')} do not pass on the code as it is.`);
    limits.set(tests, Math.max(120_000, 4 * (Date.now() - begun)));
  }
  for (let task = tasks.pop(); task !== undefined; task = tasks.pop()) {
    const path = join(copy, task.file);
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, applyMutant(text, task));
    const outcome = await runTests(copy, task.tests, limits.get(task.tests)!);
    if (outcome === 'failed') killed += 1;
    if (outcome === 'late') late += 1;
    if (outcome === 'passed') {
      survived += 1;
      console.log(`${task.file}:${task.line}\n  - ${task.before.trim()}\n  + ${task.after.trim() || '(left out)'}`);
    }
    writeFileSync(path, text);
    if (process.stdout.isTTY) process.stdout.write(`\r${tasks.length} left `);
  }
  rmSync(copy, { recursive: true, force: true });
}

/** Runs tests, for so many milliseconds at most: a change may make them hang, and a busy machine slow. */
function runTests(folder: string, tests: readonly string[], limit: number): Promise<'passed' | 'failed' | 'late'> {
  const vitest = join(folder, 'node_modules/vitest/vitest.mjs');
  const parameters = ['run', '--config', 'tests/vitest.config.ts', '--bail', '1', '--retry', '0', '--reporter', 'dot', ...tests];
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [vitest, ...parameters], {
      cwd: folder,
      stdio: 'ignore',
    });
    const timer = setTimeout(() => child.kill('SIGKILL'), limit);
    child.on('error', fail);
    child.on('exit', (code, signal) => {
      clearTimeout(timer);
      done(code === 0 ? 'passed' : signal === 'SIGKILL' ? 'late' : 'failed');
    });
  });
}

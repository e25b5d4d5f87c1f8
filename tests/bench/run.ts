/**
 * `npm run bench`: measures builds, pages and search in one run on generated records, and prints ratios beside figures.
 * Figures of one run may be compared with one another, never with those of another machine.
 */

import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { writeRecord } from './generator.ts';
import { formatSection } from './report.ts';
import { sections } from './sections.ts';
import type { BenchContext, Section } from './section.ts';

const names = Object.keys(sections);
const usage = `Usage: npm run bench [-- options]

  --only NAMES   sections to measure, separated by commas: ${names.join(', ')}; all without
  --sizes LIST   numbers of events, separated by commas; 100,1000,10000 without
  --seed NUMBER  seed of the generated record; 42 without
  --work FOLDER  where records are written and other generators installed; a folder of the system's own without
  --json         one object with every section on standard output, and nothing else
  --help         this text

Everything is installed by itself. 10,000 events take about half an hour, 50,000 several.
`;

process.exitCode = await runBench(process.argv.slice(2));

/** Exit codes: 0 measured, 1 a section failed, 2 wrong usage. */
async function runBench(parameters: readonly string[]): Promise<number> {
  const order = readOrder(parameters);
  if (typeof order === 'string') return printUsage(order);
  const { chosen, isJson, context } = order;
  const results: (Section & { name: string })[] = [];
  let hasFailed = false;
  for (const name of chosen) {
    try {
      const section = await (await sections[name]!())(context);
      results.push({ name, ...section });
      if (!isJson) process.stdout.write(`${formatSection(section)}\n`);
    } catch (error) {
      hasFailed = true;
      process.stderr.write(`The section "${name}" could not be measured: ${error instanceof Error ? error.message : String(error)}\n`);
    }
  }
  if (isJson) process.stdout.write(`${JSON.stringify({ seed: context.seed, sizes: context.sizes, sections: results }, null, 2)}\n`);
  return hasFailed ? 1 : 0;
}

function readOrder(parameters: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...parameters],
      options: {
        only: { type: 'string', default: names.join(',') },
        sizes: { type: 'string', default: '100,1000,10000' },
        seed: { type: 'string', default: '42' },
        work: { type: 'string', default: join(tmpdir(), 'verified-timeline-bench') },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) return '';
    const chosen = values.only.split(',');
    const unknown = chosen.find((name) => !names.includes(name));
    if (unknown !== undefined) return `There is no section "${unknown}".`;
    const sizes = values.sizes.split(',').map(Number);
    const isNumber = (value: number) => Number.isSafeInteger(value) && value > 0;
    if (!sizes.every(isNumber)) return `--sizes takes whole numbers separated by commas, not "${values.sizes}".`;
    if (!isNumber(Number(values.seed))) return `--seed takes a whole number from 1, not "${values.seed}".`;
    sizes.sort((a, b) => a - b);
    return { chosen, isJson: values.json, context: buildContext(sizes, Number(values.seed), values.work) };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function buildContext(sizes: readonly number[], seed: number, work: string): BenchContext {
  const tell = (sentence: string) => void process.stderr.write(`${sentence}\n`);
  return {
    root: fileURLToPath(new URL('../..', import.meta.url)),
    sizes,
    seed,
    work,
    tell,
    readRecordFolder: async (events) => {
      const folder = join(work, `record-${events}-${seed}`);
      const whole = `${folder}.whole`;
      if (existsSync(whole)) return folder;
      tell(`Writing a record of ${events} events.`);
      rmSync(folder, { recursive: true, force: true });
      mkdirSync(folder, { recursive: true });
      await writeRecord({ folder, events, seed });
      writeFileSync(whole, '');
      return folder;
    },
  };
}

function printUsage(problem: string): number {
  if (problem === '') process.stdout.write(usage);
  else process.stderr.write(`${problem}\n\n${usage}`);
  return problem === '' ? 0 : 2;
}

/** `npm run links`: whether the addresses of sources and of their archived copies still answer, as a report. */

import { parseArgs } from 'node:util';
import { buildCorpus, type Corpus } from '../corpus/corpus.ts';
import { readContent, readContentFolder } from '../readers/from-disk.ts';
import { escapeMarkdown } from './diff/format-markdown.ts';
import { askAll, type AddressAnswer } from './links/ask-address.ts';

const usage = `Usage: npm run links

Asks every address of a source and of its archived copies, and prints a report in Markdown. It changes
nothing: an address that is gone is ordinary, and its source stays valid.

Exit codes: 0 the report is complete, whatever it says, 2 wrong usage.
`;

const headings = {
  gone: 'Gone',
  silent: 'No answer this time',
  moved: 'Leads elsewhere now',
  refused: 'Not shown to programs',
} as const;

process.exitCode = await runLinks(process.argv.slice(2));

async function runLinks(args: readonly string[]): Promise<number> {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { help: { type: 'boolean', short: 'h' } },
    });
    if (values.help) {
      process.stdout.write(usage);
      return 0;
    }
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
    return 2;
  }
  const { records, issues } = await readContent(readContentFolder(process.env));
  const { corpus } = buildCorpus(records, issues);
  const users = readAddresses(corpus);
  process.stdout.write(formatLinks(await askAll([...users.keys()]), users, corpus));
  return 0;
}

/** Each address once, with who names it. */
function readAddresses(corpus: Corpus): ReadonlyMap<string, readonly string[]> {
  const users = new Map<string, string[]>();
  for (const { id, url, archives } of corpus.sources.values()) {
    const named = [...(url === undefined ? [] : [[url, id]]), ...archives.map((copy) => [copy.url, `${id}, archived copy`])];
    for (const [address, user] of named) users.set(address!, [...(users.get(address!) ?? []), user!]);
  }
  return users;
}

function formatLinks(answers: readonly AddressAnswer[], users: ReadonlyMap<string, readonly string[]>, corpus: Corpus): string {
  const sections = Object.entries(headings).flatMap(([outcome, heading]) => {
    const found = answers.filter((answer) => answer.outcome === outcome);
    const lines = found.map(
      ({ url, told }) => `- ${users.get(url)!.map(escapeMarkdown).join('; ')}: ${escapeMarkdown(url)} (${escapeMarkdown(told)})\n`,
    );
    return lines.length === 0 ? [] : [`\n## ${heading}\n\n${lines.join('')}`];
  });
  const unkept = [...corpus.sources.values()].filter(({ url, archives }) => url !== undefined && archives.length === 0);
  const kept = unkept.length === 0 ? '' : `\n## Without an archived copy\n\n${unkept.map(({ id }) => `- ${id}\n`).join('')}`;
  const well = answers.filter(({ outcome }) => outcome === 'answers').length;
  return `# Addresses of the sources\n\n${well} of ${answers.length} answer.\n${sections.join('')}${kept}`;
}

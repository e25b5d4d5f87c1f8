/** `npm run schemas`: writes the JSON Schemas that editors complete and explain fields with. */

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildEditorSchema, editorSchemaKinds } from '../corpus/schema/editor-schema.ts';

const usage = `Usage: npm run schemas [-- --out DIR]

Writes a JSON Schema for each kind of record; run it after a change of the fields.

Options:
  --out DIR   where to (default: .vscode/schemas of this project)
  --help      this text

Exit codes: 0 written, 2 wrong usage.
`;

process.exitCode = await runSchemas(process.argv.slice(2));

async function runSchemas(args: readonly string[]): Promise<number> {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { out: { type: 'string' }, help: { type: 'boolean', short: 'h', default: false } },
    });
    if (values.help) {
      process.stdout.write(usage);
      return 0;
    }
    const folder = values.out ?? fileURLToPath(new URL('../../.vscode/schemas', import.meta.url));
    await mkdir(folder, { recursive: true });
    for (const kind of editorSchemaKinds) {
      const text = `${JSON.stringify(buildEditorSchema(kind), null, 2)}\n`;
      await writeFile(join(folder, `${kind}.json`), text);
    }
    return 0;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
    return 2;
  }
}
